import { timerSchedule, type Schedule } from './schedule.js';
import { EventLogUnavailableError, type EventLog, type NewRecord } from './event-log.port.js';

type Appends = Pick<EventLog, 'append'>;

export interface PacedAppendsOptions {
  /** Between the beginnings of two appends to the log, ms. */
  everyMs: number;
  schedule?: Schedule;
  nowMs?: () => number;
}

interface Waiting {
  records: readonly NewRecord[];
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * So many wait no longer: there is little left to save, and whoever waits for them all is heard from in one turn of the
 * event loop, which others wait for.
 */
const RECORDS_MAX = 16;

/**
 * Appends that are in no hurry, gathered: an append costs the log, and everyone who follows the topic, about as much
 * with one record as with ten. The first after a pause goes at once.
 */
export class PacedAppends implements Appends {
  readonly #everyMs: number;
  readonly #schedule: Schedule;
  readonly #nowMs: () => number;
  #waiting: Waiting[] = [];
  #records = 0;
  #lastMs = -Infinity;
  #cancelTimer: (() => void) | null = null;

  constructor(
    private readonly log: Appends,
    { everyMs, schedule = timerSchedule, nowMs = () => performance.now() }: PacedAppendsOptions,
  ) {
    this.#everyMs = everyMs;
    this.#schedule = schedule;
    this.#nowMs = nowMs;
  }

  /** As `EventLog.append`, whose time-out begins when the records' turn has come. */
  append(records: readonly NewRecord[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ records, resolve, reject });
      this.#records += records.length;
      const waitMs = this.#lastMs + this.#everyMs - this.#nowMs();
      if (waitMs <= 0 || this.#records >= RECORDS_MAX) this.#send();
      else
        this.#cancelTimer ??= this.#schedule(waitMs, () => {
          this.#send();
        });
    });
  }

  #send(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#records = 0;
    this.#lastMs = this.#nowMs();
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    void this.#append(batch);
  }

  /** What the log refuses for one of them is no answer for the others. */
  async #append(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.log.append(batch.flatMap(({ records }) => records));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length === 1 || error instanceof EventLogUnavailableError)
        for (const { reject } of batch) reject(error);
      else for (const one of batch) void this.#append([one]);
    }
  }
}
