import type { Clock } from '#libs/contracts';
import { Exchange, type Answer } from '../exchange/exchange.js';
import { postBytes } from '../exchange/request-bytes.js';
import { TimeLimits } from '../exchange/time-limits.js';
import type { Started } from '../start-order.js';
import type { WebhookConnections } from '../exchange/webhook-connections.adapter.js';
import { retryAfterMs } from '../retries/retry-after.js';
import { classifyAttemptError } from './attempt-error.js';
import type { SendResult } from './attempt-outcome.js';
import type { WebhookRequest } from './webhook-request.js';

/** From the attempt's start to the status line, with look-up and connecting, ms. Source: contract.md, 2. */
export const ATTEMPT_MS_MAX = 10_000;
/** Kept connections that may turn out dead within one attempt, as after a restart of the endpoint. */
const DEAD_CONNECTIONS_MAX = 64;

/** An attempt as it ended at the status line (429 and 503: at the end of the headers), an error, or the time limit. */
export interface SentAttempt {
  result: SendResult;
  startedAtMs: number;
  durationMs: number;
  /** The beginning of the response's body; may come up to a second later, never rejects. */
  excerpt: string | null | Promise<string | null>;
}

/** An attempt under way: over one connection, or over several if kept ones turn out to be dead. */
interface Sending {
  readonly origin: string;
  readonly bytes: Buffer;
  readonly startedAtMs: number;
  readonly started: number;
  exchange: Exchange | null;
  limit: Started<Sending> | null;
  deadConnections: number;
  readonly resolve: (sent: SentAttempt) => void;
}

/** Makes attempts. Knows HTTP; knows nothing of deliveries. */
export class WebhookSender {
  private readonly limits: TimeLimits<Sending>;

  constructor(
    private readonly connections: WebhookConnections,
    private readonly clock: Clock,
    attemptMsMax = ATTEMPT_MS_MAX,
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
      const started = performance.now();
      const unsent = { exchange: null, limit: null, deadConnections: 0 };
      const sending: Sending = { origin, bytes, startedAtMs, started, ...unsent, resolve };
      sending.limit = this.limits.start(sending, started);
      this.carry(sending);
    });
  }

  private carry(sending: Sending): void {
    const exchange = new Exchange(sending.bytes, {
      answered: (answer) => {
        this.end(sending, this.answered(answer));
      },
      broken: (error) => {
        if (mayReplace(exchange) && sending.deadConnections < DEAD_CONNECTIONS_MAX) {
          sending.deadConnections += 1;
          this.carry(sending);
        } else this.end(sending, { kind: 'broken', error: classifyAttemptError(error) });
      },
    });
    sending.exchange = exchange;
    this.connections.carry(sending.origin, exchange);
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
    const { startedAtMs, started, exchange, resolve } = sending;
    const durationMs = Math.round(performance.now() - started);
    resolve({ result, startedAtMs, durationMs, excerpt: exchange?.excerpt() ?? null });
  }

  private answered({ status, retryAfter }: Answer): SendResult {
    return { kind: 'answered', status, retryAfterMs: retryAfterMs(status, retryAfter, this.clock.now()) };
  }
}

/**
 * A kept connection that breaks before any response byte was most likely closed by the endpoint while idle (RFC 9112,
 * 9.3.1): the same attempt goes on over another one. Source: contract.md, 2.
 */
function mayReplace({ reusedConnection, response }: Exchange): boolean {
  return reusedConnection && !response.begun;
}
