/**
 * Repeatable randomness: what befalls a PDU depends on the seed, the fault and which PDU it is, and not on what else is
 * under way, so that the same seed gives the same faults however the timing falls out.
 */
export class SeededRandom {
  constructor(private readonly seed: number) {}

  /**
   * Uniform in [0, 1).
   * @param fault what is drawn for
   * @param place which PDU, and which sending of it; the same place gives the same number
   */
  draw(fault: string, ...place: readonly number[]): number {
    let hash = mixed(this.seed >>> 0);
    for (let index = 0; index < fault.length; index += 1) hash = mixed(hash ^ fault.charCodeAt(index));
    for (const step of place) hash = mixed(hash ^ (step >>> 0));
    return hash / 4_294_967_296;
  }

  /** True with this probability, 0 to 1. */
  chance(probability: number, fault: string, ...place: readonly number[]): boolean {
    return probability > 0 && this.draw(fault, ...place) < probability;
  }

  /** Uniform in [min, max], both whole numbers. */
  between(min: number, max: number, fault: string, ...place: readonly number[]): number {
    return min >= max ? min : min + Math.floor(this.draw(fault, ...place) * (max - min + 1));
  }
}

/** One round of mulberry32. */
function mixed(state: number): number {
  const next = (state + 0x6d2b79f5) >>> 0;
  let hash = Math.imul(next ^ (next >>> 15), next | 1);
  hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
  return (hash ^ (hash >>> 14)) >>> 0;
}
