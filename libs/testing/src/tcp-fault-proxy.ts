import { connect, createServer, type Server, type Socket } from 'node:net';

export interface TcpFaultProxyOptions {
  host: string;
  port: number;
  /** Whether bytes that a client sends belong to the request whose answer `loseNextAnswer` is to lose. Default: all. */
  isRequest?: (chunk: Buffer) => boolean;
}

/** Stands between a client and its server, and breaks their connections at the worst moments. */
export class TcpFaultProxy implements AsyncDisposable {
  /** Requests that were carried out and whose answer was thrown away. */
  answersLost = 0;
  readonly host = '127.0.0.1';
  readonly #sockets = new Set<Socket>();
  #losing = false;
  #away = false;
  #seen: (chunk: Buffer) => void = () => undefined;
  #holdFrom: ((chunk: Buffer) => boolean) | null = null;
  /** What the server said since `holding`, to be passed on in this order; null while nothing is held back. */
  #held: (() => void)[] | null = null;

  private constructor(
    private readonly options: TcpFaultProxyOptions,
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(options: TcpFaultProxyOptions): Promise<TcpFaultProxy> {
    const server = createServer({ noDelay: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
    const proxy = new TcpFaultProxy(options, server, address.port);
    server.on('connection', (client: Socket) => {
      proxy.#relay(client);
    });
    return proxy;
  }

  /** The next request reaches the server and is carried out; its answer is lost with the connection. */
  loseNextAnswer(): void {
    this.#losing = true;
  }

  /** As if the other side had died: every connection breaks, and new ones break until `comeBack`. */
  goAway(): void {
    this.#away = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  comeBack(): void {
    this.#away = false;
  }

  /** Shows what clients send from now on. */
  onRequest(seen: (chunk: Buffer) => void): void {
    this.#seen = seen;
  }

  /** As if the client stood still: from the next request of this kind on, it is told nothing until `passOnHeld`. */
  holdAnswersFrom(isRequest: (chunk: Buffer) => boolean): void {
    this.#holdFrom = isRequest;
  }

  get holding(): boolean {
    return this.#held !== null;
  }

  passOnHeld(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const passOn of held) passOn();
  }

  async stop(): Promise<void> {
    this.goAway();
    await new Promise((resolve) => this.server.close(resolve));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  #relay(client: Socket): void {
    if (this.#away) {
      client.destroy();
      return;
    }
    const server = connect({ host: this.options.host, port: this.options.port, noDelay: true });
    this.#endTogether(client, server);
    this.#endTogether(server, client);
    let losing = false;
    client.on('data', (chunk: Buffer) => {
      this.#seen(chunk);
      if (this.#losing && (this.options.isRequest?.(chunk) ?? true)) {
        this.#losing = false;
        losing = true;
      }
      if (this.#holdFrom?.(chunk) === true) {
        this.#holdFrom = null;
        this.#held = [];
      }
      server.write(chunk);
    });
    server.on('data', (chunk: Buffer) => {
      if (losing) {
        this.answersLost++;
        client.destroy();
      } else if (this.#held === null) {
        client.write(chunk);
      } else {
        this.#held.push(() => client.write(chunk));
      }
    });
  }

  #endTogether(socket: Socket, other: Socket): void {
    this.#sockets.add(socket);
    // A reset is what this proxy is for; 'close' follows it.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      other.destroy();
    });
  }
}
