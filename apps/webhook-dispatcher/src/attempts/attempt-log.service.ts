import { Inject, Injectable } from '@nestjs/common';
import { TOPICS, type Clock, type IdGenerator, type WebhookAttempt, type WebhookDisabled } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import type { Keyring } from '#libs/security';
import { CLOCK, IDS, KEYRING } from '#libs/service-kit';
import { attemptTrigger, type Delivery } from '../deliveries/delivery.js';
import type { UntriedReason } from '../endpoints/message-route.js';
import type { AttemptVerdict } from './attempt-outcome.js';
import type { SentAttempt } from './webhook-sender.client.js';

/**
 * Between two sends of attempts to the log, ms: a send costs it, and all who follow it, about the same with one attempt
 * or with ten. Short beside the 200 ms between two commits, which are what a crash repeats anyway.
 */
const TELL_EVERY_MS = 50;

/** Tells the other services how attempts ended. Its methods make the event; `publish` puts it into the log. */
@Injectable()
export class AttemptLog {
  private readonly unhurried: EventPublisher;

  constructor(
    private readonly publisher: EventPublisher,
    @Inject(IDS) private readonly ids: IdGenerator,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.unhurried = publisher.paced(TELL_EVERY_MS);
  }

  attempt(delivery: Delivery, sent: SentAttempt, verdict: AttemptVerdict, excerpt: string | null): WebhookAttempt {
    const { result, startedAtMs, durationMs } = sent;
    const attemptId = this.ids.next('attempt', startedAtMs);
    const nextAtMs = verdict.kind === 'failed' ? startedAtMs + durationMs + verdict.delayMs : null;
    return {
      ...this.subject(delivery),
      attempt_id: attemptId,
      attempt: delivery.attempts + 1,
      trigger: attemptTrigger(delivery),
      outcome: verdict.kind === 'gone' ? 'exhausted' : verdict.kind,
      status_code: result.kind === 'answered' ? result.status : null,
      error: verdict.kind === 'delivered' ? null : verdict.error,
      started_at: new Date(startedAtMs).toISOString(),
      duration_ms: durationMs,
      next_attempt_at: nextAtMs === null ? null : new Date(nextAtMs).toISOString(),
      response_excerpt:
        excerpt === null ? null : this.keyring.seal('response-excerpt', attemptId, excerpt, this.clock.now()),
    };
  }

  /** Nothing was sent, and nothing will be. */
  skipped(delivery: Delivery, reason: UntriedReason): WebhookAttempt {
    const nowMs = this.clock.now();
    return {
      ...this.subject(delivery),
      attempt_id: this.ids.next('attempt', nowMs),
      attempt: 0,
      trigger: delivery.trigger,
      outcome: 'skipped',
      status_code: null,
      error: reason,
      started_at: new Date(nowMs).toISOString(),
      duration_ms: 0,
      next_attempt_at: null,
      response_excerpt: null,
    };
  }

  /** Rejects when the log does not take it now. */
  publish(event: WebhookAttempt): Promise<void> {
    return this.unhurried.publish(TOPICS.webhookAttempt, event.number_id, event, { id: event.attempt_id });
  }

  /** Tells provisioning that a number's webhook has answered 410, or has only failed for days. */
  async publishDisabled(delivery: Delivery, revision: number, reason: WebhookDisabled['reason']): Promise<void> {
    const { number_id, account_id } = delivery.message;
    const event = { number_id, account_id, revision, reason };
    const id = `${number_id}:${revision}:${reason}`;
    await this.publisher.publish(TOPICS.webhookDisabled, number_id, event, { id });
  }

  private subject(delivery: Delivery): Pick<WebhookAttempt, 'message_id' | 'number_id' | 'account_id' | 'mode'> {
    const { message_id, number_id, account_id, mode } = delivery.message;
    return { message_id, number_id, account_id, mode };
  }
}
