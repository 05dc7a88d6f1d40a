/** Under what a carrier knows a message, or a part of one. */
export interface CarrierIdentity {
  carrierId: string;
  identity: string;
}

/** Equal for the same identity. */
export function identityName({ carrierId, identity }: CarrierIdentity): string {
  return JSON.stringify([carrierId, identity]);
}

/** The order of names in which every statement locks their rows, so that no two ever wait for each other. */
export function inLockOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
