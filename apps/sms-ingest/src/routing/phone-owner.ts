import { QUARANTINE_UNLESS_SAID_MS, type NumberProvisioned } from '#libs/contracts';

/** How long before a number became active an SMS may have come and still be its own, in ms. */
export const ROUTE_BACK_MS = 10 * 60_000;

/**
 * Whose an SMS to a phone is: the number that is in use, otherwise the one released last, whose old owner still gets
 * what comes within the quarantine. A phone is given out again under a new number id.
 */
export function ownerOf(numbers: readonly NumberProvisioned[], nowMs: number): NumberProvisioned | null {
  const inUse = numbers.filter((number) => number.status !== 'released');
  const isQuarantined = (number: NumberProvisioned) => quarantineEnd(number) > nowMs;
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

function quarantineEnd(released: NumberProvisioned): number {
  const { quarantined_until: until } = released;
  return until ? Date.parse(until) : lastSeen(released) + QUARANTINE_UNLESS_SAID_MS;
}

function lastSeen({ status, activated_at, released_at }: NumberProvisioned): number {
  return Date.parse(status === 'released' && released_at !== null ? released_at : activated_at);
}
