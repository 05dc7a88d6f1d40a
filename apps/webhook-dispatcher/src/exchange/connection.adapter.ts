import type { Socket } from 'node:net';
import { PeerClosedError, type Exchange, type ExchangeCarrier } from './exchange.js';

/** One connection to an endpoint: one exchange at a time, without pipelining. */
export class Connection implements ExchangeCarrier {
  /** When the server or we give it up if nothing is asked of it, in `performance.now()`. */
  idleUntilMs = 0;
  private exchange: Exchange | null = null;
  private used = false;
  private ended = false;
  private failure: unknown = null;

  constructor(
    private readonly socket: Socket,
    private readonly onReleased: (connection: Connection, keepAliveMs: number | null) => void,
    onEnded: (connection: Connection) => void,
  ) {
    socket.on('data', (chunk: Buffer) => {
      // Nothing was asked: what comes could only be taken for the answer to the next request.
      if (this.exchange === null) this.destroy();
      else this.exchange.take(chunk);
    });
    socket.on('error', (error) => {
      this.failure = error;
    });
    socket.on('end', () => {
      this.end();
    });
    socket.on('close', () => {
      this.end();
      onEnded(this);
    });
  }

  /** Whether it may still be used, at rest as it is. */
  isKept(nowMs: number): boolean {
    return !this.ended && this.idleUntilMs > nowMs;
  }

  /**
   * Puts the request onto the wire, unless nobody waits for it any more. The connection ends then: of those that are kept,
   * all have been served, which tells how far the server has come.
   */
  start(exchange: Exchange): void {
    if (!exchange.begin(this, this.used)) {
      this.destroy();
      return;
    }
    this.exchange = exchange;
    this.used = true;
    this.socket.write(exchange.request);
  }

  /** The exchange is over: the connection is kept if there is no doubt that it is at rest. */
  release(): void {
    const response = this.exchange?.response;
    this.exchange = null;
    const head = response?.head ?? null;
    const atRest = head?.persistent === true && response?.excess === false && this.socket.writableLength === 0;
    if (atRest && !this.ended) this.onReleased(this, head.keepAliveMs);
    else this.destroy();
  }

  destroy(): void {
    this.ended = true;
    this.exchange = null;
    this.socket.destroy();
  }

  /** Ends it and tells the exchange that is under way. */
  abort(reason: Error): void {
    this.failure = reason;
    this.end();
  }

  private end(): void {
    if (!this.ended) this.socket.destroy();
    this.ended = true;
    const { exchange } = this;
    this.exchange = null;
    exchange?.connectionEnded(this.failure ?? new PeerClosedError('the endpoint closed the connection'));
  }
}
