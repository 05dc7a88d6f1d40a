import { parseEvent, TOPICS, type NumberProvisioned } from '#libs/contracts';
import type { Consumer, EventLog } from '#libs/messaging';
import { EVENT_LOG, type RunningService } from '#libs/service-kit';

/** What other services see of numbers: every `number.provisioned` in the log. */
export class NumberEventLog {
  private constructor(
    private readonly events: readonly NumberProvisioned[],
    private readonly consumer: Consumer,
  ) {}

  static async start(replica: RunningService): Promise<NumberEventLog> {
    const events: NumberProvisioned[] = [];
    const consumer = await replica.app.get<EventLog>(EVENT_LOG).consume({
      group: 'test',
      handlers: {
        [TOPICS.numberProvisioned]: {
          kind: 'ordered',
          handle: (record) => {
            events.push(parseEvent(TOPICS.numberProvisioned, record.value));
            return Promise.resolve();
          },
        },
      },
    });
    return new NumberEventLog(events, consumer);
  }

  of(numberId: unknown): NumberProvisioned[] {
    return this.events.filter((event) => event.number_id === numberId);
  }

  stop(): Promise<void> {
    return this.consumer.stop();
  }
}
