import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReplyFromOptions } from '@fastify/reply-from';
import { Agent, type Dispatcher } from 'undici';
import { DomainError } from '#libs/contracts';
import { HTTP2_SERVICES, type Holding, type Route } from './route-owners.js';

/** Until a service has begun its answer, ms. Waits: longer than `Prefer: wait` and `timeout` may ask (120 s). */
export const ANSWER_LIMIT_MS: Readonly<Record<Holding, number>> = { call: 30_000, wait: 135_000, stream: 30_000 };

const CALL_CONNECTIONS = 256;
/** Together as many requests as the gateway can have connections. */
const HTTP2_CONNECTIONS = 32;
const HTTP2_STREAMS = 2_000;
/** HTTP/2 without TLS. A pool of undici looks for it here; its types know it elsewhere. */
const PRIOR_KNOWLEDGE: object = { useH2c: true };
const CONNECT_LIMIT_MS = 3_000;
/** Below the 5 s after which Node closes an idle connection, lest a request meets that end. */
const KEEP_ALIVE_MS = 4_000;

/** One request on its way to a service. */
export interface Exchange {
  holding: Holding;
  /** Takes no place among the connections that calls share. */
  apart: boolean;
  /** Whether the service speaks HTTP/2: what is held there takes no connection of its own. */
  multiplexed: boolean;
  signal: AbortSignal;
  /** @param reason a DomainError is what the client is answered, if it has no answer yet */
  abort(reason: Error): void;
  /** Another header that says who asks; a token is good for 10 s, which a burst may take to be let in. */
  newIdentity: () => Record<string, string>;
  /** Ends an answer that has begun as if it were whole; null where that would be a lie. */
  endAnswer: (() => void) | null;
  /** It is over. */
  close(): void;
}

type DispatcherRequest = Extract<NonNullable<FastifyReplyFromOptions['undici']>, { request: unknown }>['request'];
type RequestOptions = Dispatcher.RequestOptions;
type ResponseCallback = (error: Error | null, data: Dispatcher.ResponseData) => void;

/** A service did not take the token that says who asks. */
class IdentityRefusedError extends Error {
  override readonly name = 'IdentityRefusedError';
}

/**
 * Connections to the services: calls share a limited number, waits and streams have as many as they need, so that
 * waiters never block calls.
 */
export class Upstream {
  private readonly exchanges = new AsyncLocalStorage<Exchange>();
  private readonly held = new Set<Exchange>();
  private stopping = false;
  private readonly calls = new Agent({ ...agentOptions(), pipelining: 1, connections: CALL_CONNECTIONS });
  private readonly waits = new Agent({ ...agentOptions(), pipelining: 1, connections: null });
  private readonly multiplexed = new Agent({
    ...agentOptions(),
    connections: HTTP2_CONNECTIONS,
    ...PRIOR_KNOWLEDGE,
    h2Options: { maxConcurrentStreams: HTTP2_STREAMS },
  });

  /** @throws DomainError service_unavailable for what would be held while the gateway stops */
  assertOpen(holding: Holding): void {
    if (!this.stopping || holding === 'call') return;
    throw stoppingError();
  }

  open({ holding, owner, lingers }: Pick<Route, 'holding' | 'owner' | 'lingers'>, method: string): Exchange {
    const controller = new AbortController();
    const exchange: Exchange = {
      holding,
      apart: lingers || holding !== 'call',
      // A call that changes something has a body, which HTTP/1.1 carries to any service.
      multiplexed: HTTP2_SERVICES.has(owner) && (holding !== 'call' || isRead(method)),
      newIdentity: () => ({}),
      signal: controller.signal,
      abort: (reason) => {
        controller.abort(reason);
      },
      endAnswer: null,
      close: () => this.held.delete(exchange),
    };
    // What only reads may be asked again elsewhere; what changes something is let finish.
    if (holding !== 'call' && isRead(method)) this.held.add(exchange);
    return exchange;
  }

  /** Requests that `send` makes use the connections of the exchange's kind, and end when it is aborted. */
  within<T>(exchange: Exchange, send: () => T): T {
    return this.exchanges.run(exchange, send);
  }

  /** Ends polls and streams, which would keep a stop waiting: their clients ask again. */
  endHeld(): void {
    this.stopping = true;
    for (const exchange of this.held) {
      if (exchange.endAnswer) exchange.endAnswer();
      else exchange.abort(stoppingError());
    }
  }

  /**
   * For reply-from, which knows one dispatcher and no signals. The cast bridges two majors of undici's types: it
   * brings its own, calls `request` with a callback only, and passes plain options.
   */
  readonly dispatcher = {
    request: ((options: Dispatcher.RequestOptions, callback: ResponseCallback) => {
      this.request(options, callback);
    }) as DispatcherRequest,
  };

  async close(): Promise<void> {
    await Promise.all([this.calls, this.waits, this.multiplexed].map((agent) => agent.destroy()));
  }

  private request(options: Dispatcher.RequestOptions, callback: ResponseCallback): void {
    const exchange = this.exchanges.getStore();
    if (!exchange) throw new Error('no exchange');
    const agent = this.agentFor(exchange);
    const isRepeatable = isRead(options.method);
    agent.request({ ...options, signal: exchange.signal }, (error, data) => {
      if (error || data.statusCode !== 401) {
        callback(error, data);
        return;
      }
      // The client's key is good: it is our token that the service did not take, for coming too late.
      void data.body.dump();
      if (!isRepeatable) callback(new IdentityRefusedError(), data);
      else this.askAgain(agent, { ...options, signal: exchange.signal }, exchange, callback);
    });
  }

  private askAgain(agent: Agent, options: RequestOptions, exchange: Exchange, callback: ResponseCallback): void {
    const headers = Object.assign({}, options.headers, exchange.newIdentity());
    agent.request({ ...options, headers }, (error, data) => {
      callback(!error && data.statusCode === 401 ? new IdentityRefusedError() : error, data);
    });
  }

  private agentFor({ apart, multiplexed }: Exchange): Agent {
    if (!apart) return this.calls;
    return multiplexed ? this.multiplexed : this.waits;
  }
}

/** What only reads. HEAD goes wherever GET does. */
export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function stoppingError(): DomainError {
  return new DomainError('service_unavailable', 'The gateway is stopping. Ask again.');
}

/** The time limit until the answer begins is the exchange's signal; once it flows, the client's patience counts. */
function agentOptions(): Agent.Options {
  return {
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connect: { timeout: CONNECT_LIMIT_MS },
  };
}
