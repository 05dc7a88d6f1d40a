import { IDENTITY_HEADER, parseInternalKey, signIdentity } from '#libs/security';
import { accountIdentity } from '#libs/testing';

/** Who asks: an account, by a key of one of its modes. */
export interface Asker {
  account_id: string;
  mode: 'live' | 'test';
}

/** The header by which the gateway says who asks for `POST path`. @param internalKey MEISIM_INTERNAL_KEY */
export function identityOf(asker: Asker, path: string, internalKey: string): Record<string, string> {
  const identity = accountIdentity(asker);
  const request = { aud: 'webhook-dispatcher', method: 'POST', path };
  return { [IDENTITY_HEADER]: signIdentity(parseInternalKey(internalKey), identity, request, Date.now()) };
}
