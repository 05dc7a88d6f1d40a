import { DomainError, parseId, type AccountId, type Mode } from '#libs/contracts';

/** What an API key may touch: its account's numbers of its mode. */
export interface NumberOwner {
  accountId: AccountId;
  mode: Mode;
}

/** @throws DomainError `unauthorized` when the identity names no account */
export function ownerOf(identity: { account_id: string; mode: Mode }): NumberOwner {
  const accountId = parseId('account', identity.account_id);
  if (accountId === null) throw new DomainError('unauthorized');
  return { accountId, mode: identity.mode };
}

/** @throws DomainError `account_suspended`: a suspended account changes nothing */
export function assertMayChange(identity: { status: 'active' | 'suspended' }): void {
  if (identity.status === 'suspended') throw new DomainError('account_suspended');
}
