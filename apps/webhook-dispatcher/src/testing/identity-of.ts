import { IDENTITY_HEADER, parseInternalKey, signIdentity } from '#libs/security';
import { accountIdentity } from '#libs/testing';

/** Who asks: an account, by a key of one of its modes. */
export interface Asker {
  account_id: string;
  mode: 'live' | 'test';
}

/**
 * The header by which the gateway says who asks for `POST path`.
 * @param internalKey MEISIM_INTERNAL_KEY
 * @param nowMs by the clock of the service that is asked
 */
export function identityOf(asker: Asker, path: string, internalKey: string, nowMs: number): Record<string, string> {
  const identity = accountIdentity(asker);
  const request = { aud: 'webhook-dispatcher', method: 'POST', path };
  return { [IDENTITY_HEADER]: signIdentity(parseInternalKey(internalKey), identity, request, nowMs) };
}
