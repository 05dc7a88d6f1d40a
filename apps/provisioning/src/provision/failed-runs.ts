import type { Logger } from 'pino';
import type { Clock } from '#libs/contracts';
import { IDEMPOTENCY_TAKE_OVER_MS } from '#libs/persistence';

export interface FailedRunsOptions<R> {
  /** Gives the key of a run back. */
  free: (run: R) => Promise<void>;
  clock: Clock;
  logger: Pick<Logger, 'warn'>;
}

/**
 * Runs that failed and still hold their Idempotency-Key, often because the database was away, which has to be told. It
 * is told when it is back, unless by then the key is so old that anybody may take it over.
 */
export class FailedRuns<R extends { startedAt: Date }> {
  private readonly runs = new Set<R>();
  private giving: Promise<void> | null = null;

  constructor(private readonly options: FailedRunsOptions<R>) {}

  /** Resolves when the key is given back, or cannot be now. */
  add(run: R): Promise<void> {
    this.runs.add(run);
    return this.giveBack();
  }

  /** Gives back what could not be before. */
  giveBack(): Promise<void> {
    if (this.runs.size === 0) return Promise.resolve();
    this.giving ??= this.giveAllBack().finally(() => {
      this.giving = null;
    });
    return this.giving;
  }

  private async giveAllBack(): Promise<void> {
    const { free, clock, logger } = this.options;
    for (const run of this.runs) {
      try {
        if (clock.now() - run.startedAt.getTime() <= IDEMPOTENCY_TAKE_OVER_MS) await free(run);
      } catch (error) {
        logger.warn({ err: error, keys: this.runs.size }, 'idempotency keys of failed runs stay taken for now');
        return;
      }
      this.runs.delete(run);
    }
  }
}
