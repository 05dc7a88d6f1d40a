/**
 * Which numbers had a delivery lately: for at least `spanMs` and at most twice that. It costs the happy path one entry
 * of a set, so that a replica which hears late of an endpoint's first failure knows that it has recovered since.
 */
export class RecentSuccesses {
  private current = new Set<string>();
  private previous = new Set<string>();
  private turnAtMs = 0;

  constructor(private readonly spanMs: number) {}

  add(numberId: string, nowMs: number): void {
    this.turn(nowMs);
    this.current.add(numberId);
  }

  has(numberId: string, nowMs: number): boolean {
    this.turn(nowMs);
    return this.current.has(numberId) || this.previous.has(numberId);
  }

  private turn(nowMs: number): void {
    if (nowMs < this.turnAtMs) return;
    this.previous = nowMs < this.turnAtMs + this.spanMs ? this.current : new Set();
    this.current = new Set();
    this.turnAtMs = nowMs + this.spanMs;
  }
}
