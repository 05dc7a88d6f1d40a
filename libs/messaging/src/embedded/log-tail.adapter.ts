import type { MessagingLogger } from '../messaging-logger.js';
import type { LogPosition, Tail } from '../event-log.port.js';
import type { TailProgress } from '../tail/tail-progress.js';
import type { LogReader } from './log-reader.adapter.js';
import { WakeSignal } from './wake-signal.js';

const RETRY_MS = 100;
const RETRY_MS_MAX = 2_000;

export interface LogTailOptions {
  reader: Pick<LogReader, 'readEach'>;
  progress: TailProgress;
  /** Calls back when there may be new records; returns what ends that. */
  subscribe: (wake: () => void) => () => void;
  /** How long it trusts that it would have been woken, ms. */
  safetyPollMs: number;
  logger: MessagingLogger;
}

/** Reads whenever it is woken; after a failure it tries again from where it was. */
export class LogTail implements Tail {
  readonly #signal = new WakeSignal();
  /** Apart from the wake-ups: those of a busy topic are no reason to try again before its time. */
  readonly #stopped = new WakeSignal();
  readonly #unsubscribe: () => void;
  readonly #running: Promise<void>;
  #stopping = false;

  constructor(private readonly options: LogTailOptions) {
    this.#unsubscribe = options.subscribe(() => {
      this.#signal.raise();
    });
    this.#running = this.#run();
  }

  positions(): LogPosition[] {
    return this.options.progress.positions();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#unsubscribe();
    this.#signal.raise();
    this.#stopped.raise();
    await this.#running;
  }

  async #run(): Promise<void> {
    let delayMs = RETRY_MS;
    while (!this.#stopping) {
      try {
        const more = await this.#readOn();
        delayMs = RETRY_MS;
        if (!more) await this.#signal.wait(this.options.safetyPollMs);
      } catch (error) {
        this.options.logger.warn({ err: error, delayMs }, 'a tail of the event log failed; trying again');
        await this.#stopped.wait(delayMs);
        delayMs = Math.min(delayMs * 2, RETRY_MS_MAX);
      }
    }
  }

  async #readOn(): Promise<boolean> {
    const { reader, progress } = this.options;
    const positions = progress.positions();
    const fetched = await reader.readEach(positions);
    let more = false;
    for (const [index, position] of positions.entries()) {
      const records = fetched[index] ?? [];
      const last = records.at(-1);
      if (last === undefined || this.#stopping) continue;
      await progress.take(position, records, last.offset + 1);
      more = true;
    }
    return more;
  }
}
