import type { HttpCarrier } from '#libs/carriers';

/** What a carrier's requests may be proved with: its secret, and the other one while one replaces the other. */
export function acceptedSecrets({ secret, previousSecret }: HttpCarrier): string[] {
  return previousSecret === null ? [secret] : [secret, previousSecret];
}

/** Whether one of them proves it. Every one is tried, so that the time it takes does not tell which. */
export function provenByAny<Key>(keys: readonly Key[], proves: (key: Key) => boolean): boolean {
  return keys.map(proves).includes(true);
}
