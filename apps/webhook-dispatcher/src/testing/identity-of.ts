import { IDENTITY_HEADER, parseInternalKey, signIdentity } from '#libs/security';

/** Who asks: an account, by a key of one of its modes. */
export interface Asker {
  account_id: string;
  mode: 'live' | 'test';
}

/** The header by which the gateway says who asks for `POST path`. @param internalKey MEISIM_INTERNAL_KEY */
export function identityOf(asker: Asker, path: string, internalKey: string): Record<string, string> {
  const identity = {
    kind: 'account' as const,
    account_id: asker.account_id,
    key_id: 'key_test',
    scopes: [],
    mode: asker.mode,
    status: 'active' as const,
    limits: { max_numbers: 5, max_provisions_30d: 20 },
  };
  const request = { aud: 'webhook-dispatcher', method: 'POST', path };
  return { [IDENTITY_HEADER]: signIdentity(parseInternalKey(internalKey), identity, request, Date.now()) };
}
