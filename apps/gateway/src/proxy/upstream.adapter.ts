import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReplyFromOptions } from '@fastify/reply-from';
import { Agent, type Dispatcher } from 'undici';
import { DomainError } from '#libs/contracts';
import type { Holding } from './route-owners.js';

/** Until a service has begun its answer, ms. Waits: longer than `Prefer: wait` and `timeout` may ask (120 s). */
export const ANSWER_LIMIT_MS: Readonly<Record<Holding, number>> = { call: 30_000, wait: 135_000, stream: 30_000 };

const CALL_CONNECTIONS = 256;
const CONNECT_LIMIT_MS = 3_000;
/** Below the 5 s after which Node closes an idle connection, lest a request meets that end. */
const KEEP_ALIVE_MS = 4_000;

/** One request on its way to a service. */
export interface Exchange {
  holding: Holding;
  signal: AbortSignal;
  abort(reason: string): void;
  /** Ends an answer that has begun as if it were whole; null where that would be a lie. */
  endAnswer: (() => void) | null;
  /** It is over. */
  close(): void;
}

type DispatcherRequest = Extract<NonNullable<FastifyReplyFromOptions['undici']>, { request: unknown }>['request'];
type ResponseCallback = (error: Error | null, data: Dispatcher.ResponseData) => void;

/**
 * Connections to the services: calls share a limited number, waits and streams have as many as they need, so that
 * waiters never block calls.
 */
export class Upstream {
  private readonly exchanges = new AsyncLocalStorage<Exchange>();
  private readonly held = new Set<Exchange>();
  private stopping = false;
  private readonly calls = new Agent({ ...agentOptions(), connections: CALL_CONNECTIONS });
  private readonly waits = new Agent({ ...agentOptions(), connections: null });

  /** @throws DomainError service_unavailable for what would be held while the gateway stops */
  assertOpen(holding: Holding): void {
    if (!this.stopping || holding === 'call') return;
    throw new DomainError('service_unavailable', 'The gateway is stopping. Ask again.');
  }

  open(holding: Holding, method: string): Exchange {
    const controller = new AbortController();
    const exchange: Exchange = {
      holding,
      signal: controller.signal,
      abort: (reason) => {
        controller.abort(new Error(reason));
      },
      endAnswer: null,
      close: () => this.held.delete(exchange),
    };
    // What only reads may be asked again elsewhere; what changes something is let finish.
    if (holding !== 'call' && method === 'GET') this.held.add(exchange);
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
      else exchange.abort('the gateway stops');
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
    await Promise.all([this.calls.destroy(), this.waits.destroy()]);
  }

  private request(options: Dispatcher.RequestOptions, callback: ResponseCallback): void {
    const exchange = this.exchanges.getStore();
    if (!exchange) throw new Error('no exchange');
    const agent = exchange.holding === 'call' ? this.calls : this.waits;
    agent.request({ ...options, signal: exchange.signal }, callback);
  }
}

/** The time limit until the answer begins is the exchange's signal; once it flows, the client's patience counts. */
function agentOptions(): Agent.Options {
  return {
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connect: { timeout: CONNECT_LIMIT_MS },
  };
}
