import { setTimeout as delay } from 'node:timers/promises';

/** Does things when their time has come. */
export class DueTimers {
  private readonly toCome = new Set<Promise<void>>();

  /** How many are to come. */
  get size(): number {
    return this.toCome.size;
  }

  /** Does it in `ms`, and never before; at once if that has passed. */
  in(ms: number, start: () => void): void {
    if (ms <= 0) {
      start();
      return;
    }
    const started = delay(neverEarlyMs(ms)).then(() => {
      this.toCome.delete(started);
      start();
    });
    this.toCome.add(started);
  }

  /** Resolves once all are done that were to come. */
  async done(): Promise<void> {
    await Promise.all(this.toCome);
  }
}

/** What to ask of a timer of Node that is to fire in `ms` or later: they count whole ms, and may be early by part of one. */
export function neverEarlyMs(ms: number): number {
  return Math.ceil(Math.max(0, ms)) + 1;
}
