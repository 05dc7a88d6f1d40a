import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Dial } from '../severable-client.adapter.js';

const PRODUCE = 0;
const SIZE_BYTES = 4;
const API_KEY_END = SIZE_BYTES + 2;

/**
 * Stands between a client and its broker, and breaks the connection at the worst moments. The client reaches it
 * through `dial`, whatever address the broker advertises.
 */
export class FaultProxy {
  /** Produce requests whose answer was thrown away. */
  answersLost = 0;
  #server: Server | null = null;
  #port = 0;
  #loseNextAnswer = false;
  #refusing = false;
  readonly #sockets = new Set<Socket>();

  /** For `KafkaEventLogOptions`. */
  readonly dial: Dial = () => connect({ host: '127.0.0.1', port: this.#port, noDelay: true });

  constructor(private readonly broker: string) {}

  async open(): Promise<this> {
    const server = createServer({ noDelay: true }, (client) => {
      this.#relay(client);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    return this;
  }

  /** The next produce request reaches the broker and is carried out; its answer is lost with the connection. */
  loseNextAnswer(): void {
    this.#loseNextAnswer = true;
  }

  /** As if the broker had gone: every connection breaks, and new ones break as well until `comeBack`. */
  goAway(): void {
    this.#refusing = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  comeBack(): void {
    this.#refusing = false;
  }

  async close(): Promise<void> {
    this.goAway();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #relay(client: Socket): void {
    if (this.#refusing) {
      client.destroy();
      return;
    }
    const [host, port] = this.broker.split(':');
    const broker = connect({ host: host ?? '127.0.0.1', port: Number(port), noDelay: true });
    for (const [socket, other] of [
      [client, broker],
      [broker, client],
    ] as const) {
      this.#sockets.add(socket);
      socket
        .on('error', () => undefined)
        .once('close', () => {
          this.#sockets.delete(socket);
          other.destroy();
        });
    }
    let cutting = false;
    const requests = new RequestReader();
    client.on('data', (chunk: Buffer) => {
      if (requests.sees(chunk, PRODUCE) && this.#loseNextAnswer) {
        this.#loseNextAnswer = false;
        cutting = true;
      }
      broker.write(chunk);
    });
    broker.on('data', (chunk: Buffer) => {
      if (!cutting) {
        client.write(chunk);
        return;
      }
      this.answersLost++;
      client.destroy();
    });
  }
}

/** Finds out which requests begin in a stream of size-prefixed Kafka requests. */
class RequestReader {
  #head = Buffer.alloc(0);
  #toSkip = 0;

  sees(chunk: Buffer, apiKey: number): boolean {
    let found = false;
    let rest = chunk;
    while (rest.length > 0) {
      const skipped = Math.min(this.#toSkip, rest.length);
      this.#toSkip -= skipped;
      rest = rest.subarray(skipped);
      if (rest.length === 0) break;
      const missing = API_KEY_END - this.#head.length;
      this.#head = Buffer.concat([this.#head, rest.subarray(0, missing)]);
      rest = rest.subarray(missing);
      if (this.#head.length < API_KEY_END) break;
      found ||= this.#head.readInt16BE(SIZE_BYTES) === apiKey;
      this.#toSkip = this.#head.readInt32BE(0) - (API_KEY_END - SIZE_BYTES);
      this.#head = Buffer.alloc(0);
    }
    return found;
  }
}
