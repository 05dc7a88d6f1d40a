/** A scrape waits for a reading this long, ms: without an answer the metrics beside it are what an operator needs. */
const WAIT_MS_MAX = 1_000;
/** A reading is repeated at most this much later, ms, however long it took: it may have stood still by no fault of its own. */
const EVERY_MS_MAX = 60_000;

interface ScrapedReadingOptions<T> {
  /** Shown until there has been a reading. */
  initial: T;
  /** Between two readings, ms. */
  everyMs: number;
  /** Of the time, the share that readings may take: a reading that takes long is repeated later. Default: no limit. */
  shareMax?: number;
}

/** What metrics show of something that has to be asked for, such as a table: read by scrapes, but not by each. */
export class ScrapedReading<T> {
  private value: T;
  private dueAtMs = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | null = null;

  /** @param read when it rejects, what was read before is shown */
  constructor(
    private readonly read: () => Promise<T>,
    private readonly options: ScrapedReadingOptions<T>,
  ) {
    this.value = options.initial;
  }

  /** What was read last; a reading that is due is waited for, a second at most. Never rejects. */
  async latest(): Promise<T> {
    if (this.reading === null && performance.now() >= this.dueAtMs) this.reading = this.refresh();
    if (this.reading !== null) await within(this.reading, WAIT_MS_MAX);
    return this.value;
  }

  private async refresh(): Promise<void> {
    const { everyMs, shareMax = 1 } = this.options;
    const startMs = performance.now();
    try {
      this.value = await this.read();
      const tookMs = performance.now() - startMs;
      this.dueAtMs = startMs + Math.max(everyMs, Math.min(tookMs / shareMax, EVERY_MS_MAX));
    } catch {
      // What is down must not take the other metrics with it; readiness shows that it is. The next scrape asks again.
    }
    this.reading = null;
  }
}

/** Resolves with the work, or after so many ms without it. */
async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
