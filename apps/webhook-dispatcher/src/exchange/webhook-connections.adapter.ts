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
const UNSERVED_MS = 1_500;
const STOPPED = 'the service stops';

interface Dialled {
  origin: string;
  /** In `performance.now()`. */
  dialledAtMs: number;
}

/** A request on a connection of its own, from the dialling on. */
interface FirstRequest extends Dialled {
  exchange: Exchange;
}

/** What is kept of an origin. */
interface Kept {
  /** The last used is used next, so that those that are not needed run out. */
  idle: Connection[];
  /** When the youngest connection that has served a request was dialled: the server has come to all before it. */
  servedToMs: number;
}

/**
 * The connections to all endpoints: kept per origin, as many as there are attempts at once (limits are per endpoint,
 * never per host), HTTP/1.1 without pipelining.
 */
export class WebhookConnections {
  /** By origin. */
  private readonly kept = new Map<string, Kept>();
  private readonly open = new Set<Connection>();
  private readonly dialling = new Set<Exchange>();
  private readonly firstRequests: TimeLimits<FirstRequest>;
  /** By origin: requests for each of which one connection is to be closed instead of kept. */
  private readonly unserved = new Map<string, Set<FirstRequest>>();
  private looking: NodeJS.Timeout | null = null;
  private closed = false;

  /** @param connect dials; checks the address, has a time limit of its own */
  constructor(
    private readonly connect: buildConnector.connector,
    unservedMs = UNSERVED_MS,
  ) {
    this.firstRequests = new TimeLimits(unservedMs, (late) => {
      this.makeWay(late);
    });
  }

  /** Sends the request over a kept connection, or a new one. The exchange tells the rest; after `destroy`, at once. */
  carry(origin: string, exchange: Exchange): void {
    const idle = this.kept.get(origin)?.idle ?? [];
    const nowMs = performance.now();
    for (let connection = idle.pop(); connection !== undefined; connection = idle.pop()) {
      if (connection.isKept(nowMs)) {
        connection.start(exchange);
        return;
      }
      connection.destroy();
    }
    this.carryAnew(origin, exchange);
  }

  /** The same, over a new one. */
  carryAnew(origin: string, exchange: Exchange): void {
    if (this.closed) exchange.connectionEnded(new ExchangeCancelledError(STOPPED));
    else this.dial(origin, exchange, performance.now());
  }

  /** Ends everything, whatever is under way. */
  destroy(): void {
    this.closed = true;
    if (this.looking !== null) clearInterval(this.looking);
    const reason = new ExchangeCancelledError(STOPPED);
    this.kept.clear();
    for (const exchange of this.dialling) exchange.connectionEnded(reason);
    for (const connection of this.open) connection.abort(reason);
    this.unserved.clear();
  }

  private dial(origin: string, exchange: Exchange, nowMs: number): void {
    this.dialling.add(exchange);
    this.firstRequests.start({ origin, exchange, dialledAtMs: nowMs }, nowMs);
    const dialled = (...[error, socket]: Parameters<buildConnector.Callback>): void => {
      const waited = this.dialling.delete(exchange) && !this.closed;
      if (error !== null) {
        if (waited) exchange.connectionEnded(error);
        return;
      }
      const connection = this.opened(origin, socket, nowMs);
      if (waited) connection.start(exchange);
      else connection.destroy();
    };
    this.connect(targetOf(origin), dialled);
  }

  /** Apart from the dialling, which a connection that keeps what it sees would hold on to: the first request, too. */
  private opened(origin: string, socket: Socket, dialledAtMs: number): Connection {
    const connection = new Connection(
      socket,
      (released, keepAliveMs) => {
        if (this.closed) released.destroy();
        else this.keep({ origin, dialledAtMs }, released, keepAliveMs);
      },
      (ended) => this.open.delete(ended),
    );
    this.open.add(connection);
    return connection;
  }

  private keep({ origin, dialledAtMs }: Dialled, connection: Connection, keepAliveMs: number | null): void {
    const kept = this.keptOf(origin);
    kept.servedToMs = Math.max(kept.servedToMs, dialledAtMs);
    const keptMs = Math.min(KEEP_ALIVE_MS, (keepAliveMs ?? KEEP_ALIVE_MS) - KEEP_ALIVE_MARGIN_MS);
    if (keptMs <= 0 || this.isToMakeWay(origin)) {
      connection.destroy();
      return;
    }
    connection.idleUntilMs = performance.now() + keptMs;
    kept.idle.push(connection);
  }

  private keptOf(origin: string): Kept {
    const known = this.kept.get(origin);
    if (known !== undefined) return known;
    const kept: Kept = { idle: [], servedToMs: -Infinity };
    this.kept.set(origin, kept);
    this.looking ??= setInterval(() => {
      this.dropIdle();
    }, LOOK_MS).unref();
    return kept;
  }

  /**
   * A server that gives each connection a worker until it closes (Apache's prefork, Python's HTTPServer) serves none
   * beyond its workers while we keep theirs idle: for each request that waits so, and again after a while, one kept
   * connection is closed, now or when the next would be kept.
   */
  private makeWay(request: FirstRequest): void {
    const { origin } = request;
    this.dropUnserved(request);
    if (!this.isBehindOthers(request) || this.closed) return;
    this.firstRequests.start(request, performance.now());
    if (this.closeIdle(origin)) return;
    const unserved = this.unserved.get(origin);
    if (unserved === undefined) this.unserved.set(origin, new Set([request]));
    else unserved.add(request);
  }

  /**
   * Whether nothing has come and the server may not have come to it either. It takes connections in the order of their
   * dialling: where it has served a younger one, it has this one, too, and is just slow with it.
   */
  private isBehindOthers({ origin, exchange, dialledAtMs }: FirstRequest): boolean {
    return exchange.isUnserved && dialledAtMs > (this.kept.get(origin)?.servedToMs ?? -Infinity);
  }

  /** Closes the one longest at rest. @returns whether there was one */
  private closeIdle(origin: string): boolean {
    const nowMs = performance.now();
    const idle = this.kept.get(origin)?.idle ?? [];
    for (let connection = idle.shift(); connection !== undefined; connection = idle.shift()) {
      const wasKept = connection.isKept(nowMs);
      connection.destroy();
      if (wasKept) return true;
    }
    return false;
  }

  private isToMakeWay(origin: string): boolean {
    for (const request of this.unserved.get(origin) ?? []) {
      this.dropUnserved(request);
      if (this.isBehindOthers(request)) return true;
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
    for (const [origin, kept] of this.kept) {
      const idle: Connection[] = [];
      for (const connection of kept.idle) {
        if (connection.isKept(nowMs)) idle.push(connection);
        else connection.destroy();
      }
      kept.idle = idle;
      if (idle.length === 0) this.kept.delete(origin);
    }
  }
}

function targetOf(origin: string): buildConnector.Options {
  const { protocol, hostname, host, port } = new URL(origin);
  // An IPv6 address stands in brackets in a URL alone.
  return { protocol, hostname: hostname.replace(/^\[(.*)\]$/, '$1'), host, port };
}
