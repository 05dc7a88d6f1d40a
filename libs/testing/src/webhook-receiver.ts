import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { TestCertificate } from './test-certificate.js';
import { waitFor } from './wait-for.js';

/** What the receiver does with one request. */
export type Behaviour =
  | { kind: 'respond'; status: number; headers?: Record<string, string>; body?: string; delayMs?: number }
  /** Answers when `answerHeld` is called, so that a test need not be quicker than a delay; at once after that. */
  | { kind: 'held'; status: number }
  /** Takes the request and never answers. */
  | { kind: 'hang' }
  /** Breaks the connection with a TCP reset, before any response byte. */
  | { kind: 'reset' }
  /** Sends the status line at once, then the body a byte at a time. */
  | { kind: 'drip'; status: number; intervalMs: number; bytes: number }
  /** Puts these bytes on the connection as they are, one every `intervalMs` if that is given, then does so to it. */
  | { kind: 'raw'; bytes: string; intervalMs?: number; then: 'end' | 'reset' | 'keep' }
  | { kind: 'redirect'; status: 301 | 302 | 303 | 307 | 308; location: string };

export interface ReceivedRequest {
  method: string;
  /** With the query. */
  path: string;
  headers: IncomingHttpHeaders;
  /** The body as it came, for signatures. */
  rawBody: Buffer;
  /** When the headers were there, ms since the epoch. */
  receivedAtMs: number;
  /** When the response was sent, taken just before: whoever reads it cannot have done so earlier. null while it is not. */
  answeredAtMs: number | null;
  /** Counts connections from 1, to see whether one was used again. */
  connection: number;
}

export interface WebhookReceiverOptions {
  /** Makes it an https server. Default: http. */
  certificate?: TestCertificate;
}

export type Script = (request: ReceivedRequest, index: number) => Behaviour;

const OK: Behaviour = { kind: 'respond', status: 200 };

/** A customer's webhook server that does as it is told, well or badly, and remembers every request. */
export class WebhookReceiver implements AsyncDisposable {
  readonly requests: ReceivedRequest[] = [];
  private readonly sockets = new Map<Socket, number>();
  private connections = 0;
  private script: Script = () => OK;
  private holds = true;
  private readonly held: (() => void)[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();

  private constructor(
    private readonly server: Server,
    private readonly scheme: 'http' | 'https',
  ) {}

  /** Starts one on a free port of 127.0.0.1. */
  static async start(script?: Script, { certificate }: WebhookReceiverOptions = {}): Promise<WebhookReceiver> {
    const server = certificate ? createTlsServer(certificate) : createServer();
    const receiver = new WebhookReceiver(server, certificate ? 'https' : 'http');
    if (script) receiver.script = script;
    server.on(certificate ? 'secureConnection' : 'connection', (socket: Socket) => {
      receiver.watch(socket);
    });
    server.on('request', (request, response) => {
      receiver.take(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get port(): number {
    const address = this.server.address() as AddressInfo;
    return address.port;
  }

  get url(): string {
    return `${this.scheme}://127.0.0.1:${this.port}`;
  }

  /** From now on every request is answered so. */
  behave(script: Script | Behaviour): void {
    this.holds = true;
    this.script = typeof script === 'function' ? script : () => script;
  }

  /** What is held back is answered now, and nothing is any more until the receiver is told to behave otherwise. */
  answerHeld(): void {
    this.holds = false;
    for (const answer of this.held.splice(0)) answer();
  }

  /** The statuses in turn; the last one stays. */
  respondWith(...statuses: [number, ...number[]]): void {
    const queue = [...statuses];
    let last = statuses[0];
    this.script = () => {
      last = queue.shift() ?? last;
      return { kind: 'respond', status: last };
    };
  }

  /** The requests, once there are this many. */
  async received(count: number, timeoutMs = 10_000): Promise<readonly ReceivedRequest[]> {
    await waitFor(`${count} webhook requests`, () => this.requests.length >= count, { timeoutMs });
    return this.requests;
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
    this.server.closeAllConnections();
    for (const socket of this.sockets.keys()) socket.destroy();
    await closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  private watch(socket: Socket): void {
    this.connections += 1;
    this.sockets.set(socket, this.connections);
    // A sender that resets its own connection is none of the receiver's failures.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.sockets.delete(socket));
  }

  private take(message: IncomingMessage, response: ServerResponse): void {
    const receivedAtMs = Date.now();
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const request: ReceivedRequest = {
        method: message.method ?? '',
        path: message.url ?? '',
        headers: message.headers,
        rawBody: Buffer.concat(chunks),
        receivedAtMs,
        answeredAtMs: null,
        connection: this.sockets.get(message.socket) ?? 0,
      };
      this.requests.push(request);
      this.answer(this.script(request, this.requests.length - 1), request, response);
    });
  }

  private answer(behaviour: Behaviour, request: ReceivedRequest, response: ServerResponse): void {
    switch (behaviour.kind) {
      case 'hang':
        return;
      case 'reset':
        response.socket?.resetAndDestroy();
        return;
      case 'drip':
        response.writeHead(behaviour.status, { 'content-length': behaviour.bytes }).flushHeaders();
        this.drip(behaviour, response, behaviour.bytes);
        return;
      case 'raw':
        // Of the request: Node gives a response no socket while an earlier one on it, put there raw, counts as unfinished.
        this.putRaw(behaviour, response.req.socket, 0);
        return;
      case 'redirect':
        request.answeredAtMs = Date.now();
        response.writeHead(behaviour.status, { location: behaviour.location }).end();
        return;
      case 'held':
        this.held.push(() => {
          this.answer({ ...behaviour, kind: 'respond' }, request, response);
        });
        if (!this.holds) this.answerHeld();
        return;
      case 'respond':
        this.later(behaviour.delayMs ?? 0, () => {
          request.answeredAtMs = Date.now();
          response.writeHead(behaviour.status, behaviour.headers).end(behaviour.body ?? '');
        });
    }
  }

  private drip(behaviour: Extract<Behaviour, { kind: 'drip' }>, response: ServerResponse, left: number): void {
    if (left === 0) {
      response.end();
      return;
    }
    response.write('.');
    this.later(behaviour.intervalMs, () => {
      this.drip(behaviour, response, left - 1);
    });
  }

  private putRaw(behaviour: Extract<Behaviour, { kind: 'raw' }>, socket: Socket, sent: number): void {
    if (socket.destroyed) return;
    const { bytes, intervalMs, then } = behaviour;
    const upTo = intervalMs === undefined ? bytes.length : sent + 1;
    if (sent < bytes.length) {
      socket.write(bytes.slice(sent, upTo), 'latin1', () => {
        this.later(intervalMs ?? 0, () => {
          this.putRaw(behaviour, socket, upTo);
        });
      });
    } else if (then === 'reset') {
      socket.resetAndDestroy();
    } else if (then === 'end') {
      socket.end();
    }
  }

  private later(delayMs: number, act: () => void): void {
    if (delayMs === 0) {
      act();
      return;
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, delayMs);
    this.timers.add(timer);
  }
}
