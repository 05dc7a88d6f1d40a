/** First in, first out, in constant time however long it grows. */
export class Deque<T> {
  private front: T[] = [];
  private back: T[] = [];

  get length(): number {
    return this.front.length + this.back.length;
  }

  /** All entries, in no order. */
  entries(): T[] {
    return [...this.front, ...this.back];
  }

  push(entry: T): void {
    this.back.push(entry);
  }

  /** Puts `entry` before all others. */
  unshift(entry: T): void {
    this.front.push(entry);
  }

  shift(): T | undefined {
    if (this.front.length === 0) {
      this.front = this.back.reverse();
      this.back = [];
    }
    return this.front.pop();
  }
}
