import type { Clock } from '#libs/contracts';
import { Exchange, ExchangeCancelledError, type Answer, type ExchangeHooks } from '../exchange/exchange.js';
import { postBytes } from '../exchange/request-bytes.js';
import { TimeLimits } from '../exchange/time-limits.js';
import type { Started } from '../start-order.js';
import type { WebhookConnections } from '../exchange/webhook-connections.adapter.js';
import { retryAfterMs } from '../retries/retry-after.js';
import { classifyAttemptError } from './attempt-error.js';
import type { SendResult } from './attempt-outcome.js';
import type { WebhookRequest } from './webhook-request.js';

/** From the attempt's start to the status line, with look-up and connecting, ms. See docs/guides/retries.md. */
export const ATTEMPT_MS_MAX = 10_000;

/** An attempt as it ended at the status line (429 and 503: at the end of the headers), an error, or the time limit. */
export interface SentAttempt {
  result: SendResult;
  /** By the clock that all services go by, ms since the epoch. */
  startedAtMs: number;
  /** By a clock that nobody sets, whole ms. */
  durationMs: number;
  /** The beginning of the response's body; may come up to a second later, never rejects. */
  excerpt: string | null | Promise<string | null>;
}

/** An attempt under way: over one connection, or over a second if a kept one turns out to be dead. */
interface Sending {
  readonly origin: string;
  readonly bytes: Buffer;
  /** Ms since the epoch: what is told of the attempt. */
  readonly startedAtMs: number;
  /** The same in ms of `performance.now()`: what its duration and its time limit go by. */
  readonly monotonicMs: number;
  exchange: Exchange | null;
  limit: Started<Sending> | null;
  readonly resolve: (sent: SentAttempt) => void;
}

/** Makes attempts. Knows HTTP; knows nothing of deliveries. */
export class WebhookSender {
  private readonly limits: TimeLimits<Sending>;

  constructor(
    private readonly connections: WebhookConnections,
    private readonly clock: Clock,
    private readonly attemptMsMax = ATTEMPT_MS_MAX,
  ) {
    this.limits = new TimeLimits(attemptMsMax, (sending) => {
      this.timeOut(sending);
    });
  }

  /** One attempt. Never rejects: a failure is a result. */
  send({ origin, path, host, headers, body }: WebhookRequest): Promise<SentAttempt> {
    return new Promise((resolve) => {
      const bytes = postBytes({ host, path, headers, body });
      const startedAtMs = this.clock.now();
      const monotonicMs = performance.now();
      const sending: Sending = { origin, bytes, startedAtMs, monotonicMs, exchange: null, limit: null, resolve };
      sending.limit = this.limits.start(sending, monotonicMs);
      this.connections.carry(sending.origin, this.exchangeOf(sending));
    });
  }

  private exchangeOf(sending: Sending): Exchange {
    const hooks: ExchangeHooks = {
      answered: (answer) => {
        this.end(sending, this.answered(answer));
      },
      broken: (error) => {
        if (mayReplace(exchange, error)) this.connections.carryAnew(sending.origin, this.exchangeOf(sending));
        else this.end(sending, { kind: 'broken', error: classifyAttemptError(error) });
      },
    };
    const exchange = new Exchange(sending.bytes, hooks, sending.monotonicMs + this.attemptMsMax);
    sending.exchange = exchange;
    return exchange;
  }

  /** With its status line there, the endpoint has answered all the same. */
  private timeOut(sending: Sending): void {
    const { exchange } = sending;
    const answer = exchange?.partialAnswer ?? null;
    exchange?.cancel();
    this.end(sending, answer === null ? { kind: 'broken', error: 'timeout' } : this.answered(answer));
  }

  private end(sending: Sending, result: SendResult): void {
    if (sending.limit) this.limits.end(sending.limit);
    const { startedAtMs, monotonicMs, exchange, resolve } = sending;
    const durationMs = Math.round(performance.now() - monotonicMs);
    resolve({ result, startedAtMs, durationMs, excerpt: exchange?.excerpt() ?? null });
  }

  private answered({ status, retryAfter }: Answer): SendResult {
    return { kind: 'answered', status, retryAfterMs: retryAfterMs(status, retryAfter, this.clock.now()) };
  }
}

/**
 * A kept connection that breaks before any response byte was most likely closed by the endpoint while idle (RFC 9112,
 * 9.3.1): the same attempt goes on over another one, unless it was we who ended it. Over a new one:
 * an endpoint that fails at the very message would get it over one kept connection after the other.
 */
function mayReplace({ reusedConnection, response }: Exchange, error: unknown): boolean {
  return reusedConnection && !response.begun && !(error instanceof ExchangeCancelledError);
}
