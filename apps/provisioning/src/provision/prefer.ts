const WAIT_S = { default: 75, max: 120 };

/** How long a request to provision is held. */
export interface ProvisionWait {
  waitMs: number;
}

/**
 * Reads the `Prefer` header (RFC 7240, 4.1 and 4.3): `respond-async` answers at once, `wait=N` after N seconds at
 * most. What is not understood is ignored, as the RFC asks.
 */
export function readPrefer(header: string | readonly string[] | undefined): ProvisionWait {
  const preferences = (typeof header === 'string' ? [header] : (header ?? []))
    .flatMap((line) => line.split(','))
    .map((preference) => (preference.split(';', 1)[0] ?? '').trim().toLowerCase());
  if (preferences.includes('respond-async')) return { waitMs: 0 };
  for (const preference of preferences) {
    const seconds = /^wait\s*=\s*"?(\d{1,6})"?$/.exec(preference)?.[1];
    if (seconds !== undefined) return { waitMs: Math.min(Number(seconds), WAIT_S.max) * 1000 };
  }
  return { waitMs: WAIT_S.default * 1000 };
}
