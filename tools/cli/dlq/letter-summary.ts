import type { DeadLetter } from '#libs/messaging';

export interface LetterCount {
  topic: string;
  reason: string;
  service: string;
  count: number;
  /** When the first and the last of them were given up, RFC 3339. */
  oldest: string;
  newest: string;
}

/** Counts letters by topic, reason and service, in the order of their first appearance. */
export class LetterSummary {
  readonly #counts = new Map<string, LetterCount>();

  add({ position: { topic }, reason, service, time }: DeadLetter): void {
    const kind = JSON.stringify([topic, reason, service]);
    const known = this.#counts.get(kind);
    if (known === undefined) {
      this.#counts.set(kind, { topic, reason, service, count: 1, oldest: time, newest: time });
      return;
    }
    known.count++;
    if (time < known.oldest) known.oldest = time;
    if (time > known.newest) known.newest = time;
  }

  counts(): LetterCount[] {
    return [...this.#counts.values()];
  }
}
