import type { HttpCarrier } from '#libs/carriers';

/** What a carrier's requests may be proved with: its secret, and the other one while one replaces the other. */
export function acceptedSecrets({ secret, previousSecret }: HttpCarrier): string[] {
  return previousSecret === null ? [secret] : [secret, previousSecret];
}

/** Which of a carrier's secrets proved a request: the present one, or the other one while one replaces the other. */
export type ProvingSecret = 'current' | 'previous';

/**
 * Which of them proves it, in their order; null: none does. Every one is tried, so that the time it takes does not tell
 * which.
 */
export function provenBy<Key>(keys: readonly Key[], proves: (key: Key) => boolean): ProvingSecret | null {
  const proofs = keys.map(proves);
  if (proofs[0] === true) return 'current';
  return proofs.includes(true) ? 'previous' : null;
}
