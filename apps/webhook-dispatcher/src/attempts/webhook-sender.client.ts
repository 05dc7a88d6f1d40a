import type { Agent } from 'undici';
import type { Clock } from '#libs/contracts';
import { retryAfterMs } from '../retries/retry-after.js';
import { classifyAttemptError, type AttemptError } from './attempt-error.js';
import type { SendResult } from './attempt-outcome.js';
import { WebhookResponse, type ResponseHead } from './response.adapter.js';
import type { WebhookRequest } from './webhook-request.js';

/** From the attempt's start to the status line, with look-up and connecting, ms. Source: contract.md, 2. */
export const ATTEMPT_MS_MAX = 10_000;
/** Kept connections that may turn out dead within one attempt, as after a restart of the endpoint. */
const DEAD_CONNECTIONS_MAX = 64;

/** An attempt as it ended at the status line, an error, or the time limit. */
export interface SentAttempt {
  result: SendResult;
  startedAtMs: number;
  durationMs: number;
  /** The beginning of the response's body; may come up to a second later, never rejects. */
  excerpt: Promise<string | null>;
}

const NO_EXCERPT: Promise<string | null> = Promise.resolve(null);

/** Makes attempts. Knows HTTP; knows nothing of deliveries. */
export class WebhookSender {
  constructor(
    private readonly connections: Agent,
    private readonly clock: Clock,
    private readonly attemptMsMax = ATTEMPT_MS_MAX,
  ) {}

  /** One attempt. Never rejects: a failure is a result. */
  async send(request: WebhookRequest): Promise<SentAttempt> {
    const startedAtMs = this.clock.now();
    const started = performance.now();
    const { result, excerpt } = await this.exchange(request);
    return { result, startedAtMs, durationMs: Math.round(performance.now() - started), excerpt };
  }

  private exchange(request: WebhookRequest): Promise<Pick<SentAttempt, 'result' | 'excerpt'>> {
    return new Promise((resolve) => {
      let current: WebhookResponse | undefined;
      let over = false;
      const end = (result: SendResult, excerpt = NO_EXCERPT) => {
        over = true;
        clearTimeout(limit);
        resolve({ result, excerpt });
      };
      const limit = setTimeout(() => {
        end(this.endedEarly(current, 'timeout'));
        current?.cancel();
      }, this.attemptMsMax);
      const dispatch = (deadConnections: number) => {
        const response = new WebhookResponse();
        current = response;
        response.head.then(
          (head) => {
            if (!over) end(this.answered(head), response.excerpt);
          },
          (error: unknown) => {
            if (over) return;
            if (mayReplace(response) && deadConnections < DEAD_CONNECTIONS_MAX) dispatch(deadConnections + 1);
            else end(this.endedEarly(response, classifyAttemptError(error)));
          },
        );
        this.dispatch(request, response);
      };
      dispatch(0);
    });
  }

  private dispatch(request: WebhookRequest, response: WebhookResponse): void {
    this.connections.dispatch({ ...request, method: 'POST' }, response);
  }

  /** The response will not be whole; with its status line there, the endpoint has answered all the same. */
  private endedEarly(response: WebhookResponse | undefined, error: AttemptError): SendResult {
    const status = response?.status ?? null;
    return status === null ? { kind: 'broken', error } : this.answered({ status, retryAfter: undefined });
  }

  private answered(head: ResponseHead): SendResult {
    const { status, retryAfter } = head;
    return { kind: 'answered', status, retryAfterMs: retryAfterMs(status, retryAfter, this.clock.now()) };
  }
}

/**
 * A kept connection that breaks before any response byte was most likely closed by the endpoint while idle (RFC 9112,
 * 9.3.1): the same attempt goes on over another one. Source: contract.md, 2.
 */
function mayReplace(response: WebhookResponse): boolean {
  return response.reusedConnection && !response.responseBegun;
}
