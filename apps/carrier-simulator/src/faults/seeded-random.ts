/** Repeatable randomness: the same seed gives the same faults in the same order. */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Uniform in [0, 1). The generator is mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True with this probability, 0 to 1. Draws nothing at 0, so that an unused fault does not shift the others. */
  chance(probability: number): boolean {
    return probability > 0 && this.next() < probability;
  }

  /** Uniform in [min, max], both whole numbers. */
  between(min: number, max: number): number {
    return min >= max ? min : min + Math.floor(this.next() * (max - min + 1));
  }

  /** The elements in a random order (Fisher-Yates); the input stays as it is. */
  shuffled<T>(elements: readonly T[]): T[] {
    const pool = [...elements];
    const result: T[] = [];
    while (pool.length > 0) result.push(...pool.splice(this.between(0, pool.length - 1), 1));
    return result;
  }
}
