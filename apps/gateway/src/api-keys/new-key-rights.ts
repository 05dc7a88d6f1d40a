import { DomainError, KEY_SCOPES, scopesBeyond } from '#libs/contracts';
import type { AccountIdentity } from '#libs/security';
import { mayManage } from './api-key.js';

/**
 * Whether the caller may make the key that a body asks for. The body has not been checked yet: what in it is no mode and
 * no scope is left to that check.
 * @throws DomainError forbidden when a test key asks for a live one
 * @throws DomainError insufficient_scope when the new key could do more than its maker
 */
export function assertMayMake(caller: AccountIdentity, body: unknown): void {
  const { mode, scopes }: { mode?: unknown; scopes?: unknown } = Object(body) as object;
  if (mode === 'live' && !mayManage(caller.mode, mode)) {
    throw new DomainError('forbidden', 'A test key cannot make a live key.');
  }
  const wanted = Array.isArray(scopes) ? KEY_SCOPES.filter((scope) => scopes.includes(scope)) : [];
  const [beyond] = scopesBeyond(caller.scopes, wanted);
  if (beyond === undefined) return;
  throw new DomainError('insufficient_scope', `This key cannot give away ${beyond}, which it does not have itself.`, {
    members: { required_scope: beyond },
  });
}
