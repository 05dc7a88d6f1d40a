/** The newest `capacity` entries; older ones are forgotten. */
export class Ring<T> {
  private readonly slots: T[] = [];
  private next = 0;

  constructor(private readonly capacity: number) {}

  push(entry: T): void {
    this.slots[this.next % this.capacity] = entry;
    this.next += 1;
  }

  /** How many were ever pushed. */
  get pushed(): number {
    return this.next;
  }

  /** The newest `count` entries, oldest first. */
  latest(count: number): T[] {
    const kept = Math.min(count, this.slots.length);
    const result: T[] = [];
    for (let index = this.next - kept; index < this.next; index += 1) {
      const entry = this.slots[index % this.capacity];
      if (entry !== undefined) result.push(entry);
    }
    return result;
  }
}
