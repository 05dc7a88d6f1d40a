/** Looks in a row that must miss an owner before it counts as dead: one that has just lost its session comes back. */
const MISSES_MAX = 2;

/** Tells owners that are dead from those whose session broke and is being replaced. */
export class DeadOwners {
  private misses = new Map<string, number>();

  /**
   * @param missing owners that hold no lock now; to be asked at an even pace
   * @returns those of them that count as dead
   */
  look(missing: readonly string[]): string[] {
    this.misses = new Map(missing.map((owner) => [owner, (this.misses.get(owner) ?? 0) + 1]));
    return missing.filter((owner) => (this.misses.get(owner) ?? 0) >= MISSES_MAX);
  }

  /** What was seen so far says nothing any more: whoever looks was away itself. */
  forget(): void {
    this.misses.clear();
  }
}
