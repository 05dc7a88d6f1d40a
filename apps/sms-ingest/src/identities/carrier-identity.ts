/** Under what a carrier knows a message, or a part of one. */
export interface CarrierIdentity {
  carrierId: string;
  identity: string;
}

/** Equal for the same identity. In the order of these names rows are locked, so that two replicas never wait for each other. */
export function identityName({ carrierId, identity }: CarrierIdentity): string {
  return JSON.stringify([carrierId, identity]);
}
