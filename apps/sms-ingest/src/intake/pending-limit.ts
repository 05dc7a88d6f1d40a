/** Octets of what is not answered; what is made of each takes some times that. */
const OCTETS_MAX = 32 * 1024 * 1024;

/**
 * How many PDUs, or requests, of all carriers may be unanswered at a time. While the log is slow they stay; what comes
 * beyond has to wait at its carrier, not in our memory.
 */
export class PendingLimit {
  private count = 0;
  private octets = 0;

  constructor(private readonly countMax: number) {}

  /** Takes one in, unless there are too many. */
  admit(octets: number): boolean {
    if (this.count >= this.countMax || this.octets + octets > OCTETS_MAX) return false;
    this.count += 1;
    this.octets += octets;
    return true;
  }

  /** It is answered. */
  release(octets: number): void {
    this.count -= 1;
    this.octets -= octets;
  }
}
