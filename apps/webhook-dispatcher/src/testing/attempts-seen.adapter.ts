import { parseEvent, TOPICS, type WebhookAttempt, type WebhookDisabled } from '#libs/contracts';
import type { Consumer, EventLog } from '#libs/messaging';

/** What the dispatcher has told the other services. */
export class AttemptsSeen {
  readonly attempts: WebhookAttempt[] = [];
  readonly disabled: WebhookDisabled[] = [];

  /** @param group of its own, so that it sees all */
  listen(log: EventLog, group: string): Promise<Consumer> {
    return log.consume({
      group,
      handlers: {
        [TOPICS.webhookAttempt]: {
          kind: 'ordered',
          handle: (record) => {
            this.attempts.push(parseEvent(TOPICS.webhookAttempt, record.value));
            return Promise.resolve();
          },
        },
        [TOPICS.webhookDisabled]: {
          kind: 'ordered',
          handle: (record) => {
            this.disabled.push(parseEvent(TOPICS.webhookDisabled, record.value));
            return Promise.resolve();
          },
        },
      },
    });
  }
}
