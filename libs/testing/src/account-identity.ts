import type { AccountIdentity } from '#libs/security';

/** Who the gateway says is asking: an active account of this id, with the limits of a new one unless told otherwise. */
export function accountIdentity(
  asker: Pick<AccountIdentity, 'account_id' | 'mode'>,
  limits: Partial<AccountIdentity['limits']> = {},
): AccountIdentity {
  return {
    kind: 'account',
    account_id: asker.account_id,
    key_id: 'key_test',
    scopes: [],
    mode: asker.mode,
    status: 'active',
    limits: { max_numbers: 5, max_provisions_30d: 20, ...limits },
  };
}
