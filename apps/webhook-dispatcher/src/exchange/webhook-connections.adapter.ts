import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { Connection } from './connection.adapter.js';
import { ExchangeCancelledError, type Exchange } from './exchange.js';
import { TimeLimits } from './time-limits.js';

/** How long a connection is kept for the next message unless the server says less, ms. */
const KEEP_ALIVE_MS = 15_000;
/** So much earlier than the server says it is given up: its closing and our next request may cross, ms. */
const KEEP_ALIVE_MARGIN_MS = 500;
const LOOK_MS = 1_000;
/** A new connection that is silent for longer may be one to which the server has not come yet, ms. */
const UNSERVED_MS = 1_000;

/** A request on a connection of its own, from the dialling on. */
interface FirstRequest {
  origin: string;
  exchange: Exchange;
}

/**
 * The connections to all endpoints: kept per origin, as many as there are attempts at once (limits are per endpoint,
 * never per host), HTTP/1.1 without pipelining.
 */
export class WebhookConnections {
  /** By origin. The last used is used next, so that those that are not needed run out. */
  private readonly idle = new Map<string, Connection[]>();
  private readonly open = new Set<Connection>();
  private readonly dialling = new Set<Exchange>();
  private readonly firstRequests = new TimeLimits<FirstRequest>(UNSERVED_MS, (late) => {
    this.makeWay(late);
  });
  /** By origin: requests for each of which one connection is to be closed instead of kept. */
  private readonly unserved = new Map<string, Set<FirstRequest>>();
  private looking: NodeJS.Timeout | null = null;
  private closed = false;

  /** @param connect dials; checks the address, has a time limit of its own */
  constructor(private readonly connect: buildConnector.connector) {}

  /** Sends the request over a kept connection, or a new one. The exchange tells the rest. */
  carry(origin: string, exchange: Exchange): void {
    const idle = this.idle.get(origin) ?? [];
    const nowMs = performance.now();
    for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
      if (kept.isKept(nowMs)) {
        kept.start(exchange);
        return;
      }
      kept.destroy();
    }
    this.dial(origin, exchange);
  }

  /** Ends everything, whatever is under way. */
  destroy(): void {
    this.closed = true;
    if (this.looking !== null) clearInterval(this.looking);
    const reason = new ExchangeCancelledError('the service stops');
    for (const exchange of this.dialling) exchange.connectionEnded(reason);
    for (const connection of this.open) connection.abort(reason);
    this.idle.clear();
    this.unserved.clear();
  }

  private dial(origin: string, exchange: Exchange): void {
    this.dialling.add(exchange);
    this.firstRequests.start({ origin, exchange }, performance.now());
    const dialled = (...[error, socket]: Parameters<buildConnector.Callback>): void => {
      const waited = this.dialling.delete(exchange) && !this.closed;
      if (error !== null) {
        if (waited) exchange.connectionEnded(error);
        return;
      }
      const connection = this.opened(origin, socket);
      if (waited) connection.start(exchange);
      else connection.destroy();
    };
    this.connect(targetOf(origin), dialled);
  }

  /** Apart from the dialling, which a connection that keeps what it sees would hold on to: the first request, too. */
  private opened(origin: string, socket: Socket): Connection {
    const connection = new Connection(
      socket,
      (released, keepAliveMs) => {
        this.keep(origin, released, keepAliveMs);
      },
      (ended) => this.open.delete(ended),
    );
    this.open.add(connection);
    return connection;
  }

  private keep(origin: string, connection: Connection, keepAliveMs: number | null): void {
    const keptMs = Math.min(KEEP_ALIVE_MS, (keepAliveMs ?? KEEP_ALIVE_MS) - KEEP_ALIVE_MARGIN_MS);
    if (keptMs <= 0 || this.closed || this.isToMakeWay(origin)) {
      connection.destroy();
      return;
    }
    connection.idleUntilMs = performance.now() + keptMs;
    const idle = this.idle.get(origin);
    if (idle === undefined) this.idle.set(origin, [connection]);
    else idle.push(connection);
    this.looking ??= setInterval(() => {
      this.dropIdle();
    }, LOOK_MS).unref();
  }

  /**
   * A server that gives each connection a worker until it closes (Apache's prefork, Python's HTTPServer) serves none
   * beyond its workers while we keep theirs idle: for each request that waits so, and again every second, one kept
   * connection is closed, now or when the next would be kept.
   */
  private makeWay(request: FirstRequest): void {
    const { origin, exchange } = request;
    this.dropUnserved(request);
    if (!exchange.isUnserved || this.closed) return;
    this.firstRequests.start(request, performance.now());
    if (this.closeIdle(origin)) return;
    const unserved = this.unserved.get(origin);
    if (unserved === undefined) this.unserved.set(origin, new Set([request]));
    else unserved.add(request);
  }

  /** Closes the one longest at rest. @returns whether there was one */
  private closeIdle(origin: string): boolean {
    const nowMs = performance.now();
    const idle = this.idle.get(origin) ?? [];
    for (let kept = idle.shift(); kept !== undefined; kept = idle.shift()) {
      const wasKept = kept.isKept(nowMs);
      kept.destroy();
      if (wasKept) return true;
    }
    return false;
  }

  private isToMakeWay(origin: string): boolean {
    for (const request of this.unserved.get(origin) ?? []) {
      this.dropUnserved(request);
      if (request.exchange.isUnserved) return true;
    }
    return false;
  }

  private dropUnserved(request: FirstRequest): void {
    const unserved = this.unserved.get(request.origin);
    if (unserved?.delete(request) === true && unserved.size === 0) this.unserved.delete(request.origin);
  }

  /** Closes what nobody has needed for long. */
  private dropIdle(): void {
    const nowMs = performance.now();
    for (const [origin, idle] of this.idle) {
      const kept: Connection[] = [];
      for (const connection of idle) {
        if (connection.isKept(nowMs)) kept.push(connection);
        else connection.destroy();
      }
      if (kept.length > 0) this.idle.set(origin, kept);
      else this.idle.delete(origin);
    }
  }
}

function targetOf(origin: string): buildConnector.Options {
  const { protocol, hostname, host, port } = new URL(origin);
  // An IPv6 address stands in brackets in a URL alone.
  return { protocol, hostname: hostname.replace(/^\[(.*)\]$/, '$1'), host, port };
}
