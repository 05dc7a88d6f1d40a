import type { NumberProvisioned } from '#libs/contracts';

/** How long before a number became active an SMS may have come and still be its own, in ms. Source: protocols.md. */
export const ROUTE_BACK_MS = 10 * 60_000;

/**
 * Whose an SMS to a phone is: the number that is in use, otherwise the one released last, whose old owner still gets
 * what comes within the quarantine. A phone is given out again under a new number id.
 * @param quarantineMs how long after its release a number still has an owner
 */
export function ownerOf(
  numbers: readonly NumberProvisioned[],
  nowMs: number,
  quarantineMs: number,
): NumberProvisioned | null {
  const inUse = numbers.filter((number) => number.status !== 'released');
  // None of them is in use.
  const isQuarantined = (number: NumberProvisioned) => lastSeen(number) + quarantineMs > nowMs;
  const owners = inUse.length > 0 ? inUse : numbers.filter(isQuarantined);
  const [owner] = owners.sort((a, b) => lastSeen(b) - lastSeen(a));
  return owner ?? null;
}

/**
 * Whether a message that waits unrouted belongs to an owner of its phone who has become known: also one who released it
 * before we heard of either.
 */
export function isRoutable(readyAtMs: number, owner: NumberProvisioned): boolean {
  return readyAtMs >= Date.parse(owner.activated_at) - ROUTE_BACK_MS;
}

function lastSeen({ status, activated_at, released_at }: NumberProvisioned): number {
  return Date.parse(status === 'released' && released_at !== null ? released_at : activated_at);
}
