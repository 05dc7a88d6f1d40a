/** Parts, each of which waits for a time of its own. */
export class HeldParts<Part> {
  private readonly timers = new Map<Part, NodeJS.Timeout>();

  /** @param goOn called with a part when its time is over */
  constructor(private readonly goOn: (part: Part) => void) {}

  /** In the order in which they were put. */
  get all(): IterableIterator<Part> {
    return this.timers.keys();
  }

  put(part: Part, waitMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(part);
      this.goOn(part);
    }, waitMs);
    this.timers.set(part, timer);
  }

  /** Forgets all of them. @returns them in the order in which they were put */
  takeAll(): Part[] {
    const parts = [...this.timers.keys()];
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    return parts;
  }
}
