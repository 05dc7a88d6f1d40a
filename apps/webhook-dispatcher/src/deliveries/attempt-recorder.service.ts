import { setTimeout as delay } from 'node:timers/promises';
import type { WebhookAttempt } from '#libs/contracts';
import { limitedWarn } from '#libs/messaging';
import type { PersistenceLogger } from '#libs/persistence';
import type { AttemptLog } from '../attempts/attempt-log.service.js';
import type { AttemptVerdict } from '../attempts/attempt-outcome.js';
import type { SentAttempt } from '../attempts/webhook-sender.client.js';
import type { UntriedReason } from '../endpoints/message-route.js';
import type { Delivery } from './delivery.js';
import type { DispatchMetrics } from './dispatch-metrics.service.js';
import { persevere, StoppedError } from './persevere.js';

/**
 * Tells of attempts: the log for the other services, then metrics and a log line. A webhook that went out cannot be
 * taken back, so the event is published until it is, and what the log refuses for good is said here alone: the delivery
 * goes on, or its webhook would go out again and again. What publishes rejects with StoppedError alone.
 */
export class AttemptRecorder {
  /** Thousands may wait for the same log. */
  private readonly warnOfOutage: PersistenceLogger['warn'];

  constructor(
    private readonly log: AttemptLog,
    private readonly metrics: DispatchMetrics,
    private readonly logger: PersistenceLogger,
    private readonly signal: AbortSignal,
  ) {
    this.warnOfOutage = limitedWarn(logger);
  }

  /** @param revision of the number as it was when the attempt started */
  async attempted(delivery: Delivery, sent: SentAttempt, verdict: AttemptVerdict, revision: number): Promise<void> {
    const excerpt = sent.excerpt instanceof Promise ? await sent.excerpt : sent.excerpt;
    await this.tell(delivery, this.eventOf(delivery, sent, verdict, excerpt), verdict, revision);
  }

  /** The attempt as the other services will know it. */
  eventOf(delivery: Delivery, sent: SentAttempt, verdict: AttemptVerdict, excerpt: string | null): WebhookAttempt {
    return this.log.attempt(delivery, sent, verdict, excerpt);
  }

  async tell(delivery: Delivery, event: WebhookAttempt, verdict: AttemptVerdict, revision: number): Promise<void> {
    await this.untilDone(() => this.log.publish(event));
    if (verdict.kind === 'gone') {
      await this.untilDone(() => this.log.publishDisabled(delivery, revision, 'gone'));
      this.metrics.disabled('gone');
    }
    const first = delivery.trigger === 'first' && delivery.attempts === 0;
    this.metrics.attempted(event, first ? delivery.message.received_at : null);
    this.logger.info(fieldsOf(event), 'webhook attempt');
  }

  async skipped(delivery: Delivery, reason: UntriedReason): Promise<void> {
    const event = this.log.skipped(delivery, reason);
    await this.untilDone(() => this.log.publish(event));
    this.metrics.attempted(event, null);
    this.logger.info(fieldsOf(event), 'webhook skipped');
  }

  private async untilDone(publish: () => Promise<void>): Promise<void> {
    try {
      await persevere(publish, {
        signal: this.signal,
        wait: (ms, signal) => delay(ms, undefined, { signal }),
        onFailure: (error, failures) => {
          this.warnOfOutage({ err: error, failures }, 'attempt not published yet');
        },
      });
    } catch (error) {
      if (error instanceof StoppedError) throw error;
      this.metrics.untold();
      this.logger.warn({ err: error }, 'the log refuses an attempt: the other services do not hear of it');
    }
  }
}

function fieldsOf(event: WebhookAttempt): object {
  const { message_id, number_id, attempt_id, attempt, trigger, outcome, status_code, error, duration_ms } = event;
  return { message_id, number_id, attempt_id, attempt, trigger, outcome, status_code, error, duration_ms };
}
