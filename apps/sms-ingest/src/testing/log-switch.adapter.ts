import { TOPICS, type Topic } from '#libs/contracts';
import { EventLogUnavailableError, type EventLog, type NewRecord } from '#libs/messaging';

/** Has the appends of an event log fail or hang. */
export class LogSwitch {
  /** Appends to this topic fail; null: none. */
  failing: Topic | null = null;
  failures = 0;
  /** Appends wait for it; null: none does. */
  hanging: Promise<void> | null = null;
  /** How long the log was given for the last message, ms. */
  limitMs: number | undefined;
  private log: Pick<EventLog, 'append'> | null = null;

  /** Appends past the switch. */
  async mark(record: NewRecord): Promise<void> {
    await this.log?.append([record]);
  }

  /** @returns the same log, with this switch on its appends */
  on(log: EventLog): EventLog {
    const append = log.append.bind(log);
    this.log = { append };
    log.append = async (records, limitMs) => {
      if (records.some(({ topic }) => topic === TOPICS.smsReceived)) this.limitMs = limitMs;
      await this.hanging;
      if (!records.some((record) => record.topic === this.failing)) return append(records, limitMs);
      this.failures += 1;
      throw new EventLogUnavailableError('switched off by the test');
    };
    return log;
  }
}
