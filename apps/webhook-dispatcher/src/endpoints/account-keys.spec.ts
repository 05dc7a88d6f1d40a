import { describe, expect, it } from '@jest/globals';
import { newSigningSecret } from '#libs/signing';
import { accountUpdated } from '../testing/events.fixture.js';
import { AccountKeys } from './account-keys.js';

const AT = Date.parse('2026-05-19T14:00:00.000Z');

function keysWithCount(): { keys: AccountKeys; opened: string[] } {
  const opened: string[] = [];
  const keys = new AccountKeys((_accountId, sealed) => {
    opened.push(sealed);
    return newSigningSecret();
  });
  return { keys, opened };
}

describe('AccountKeys', () => {
  it('unseals a secret once, however many messages it signs', () => {
    const { keys, opened } = keysWithCount();
    const account = accountUpdated();
    expect(keys.of(account, AT)[0]).toBe(keys.of(account, AT)[0]);
    expect(opened).toEqual(['sealed']);
  });
  it('takes the secrets of a newer revision', () => {
    const { keys, opened } = keysWithCount();
    keys.of(accountUpdated(), AT);
    keys.of(accountUpdated({ revision: 2, signing_secrets: [{ sealed: 'newer', expires_at: null }] }), AT);
    expect(opened).toEqual(['sealed', 'newer']);
  });
  it('signs with the previous secret too until it expires', () => {
    const { keys } = keysWithCount();
    const expires_at = '2026-05-20T14:00:00.000Z';
    const account = accountUpdated({
      signing_secrets: [
        { sealed: 'current', expires_at: null },
        { sealed: 'previous', expires_at },
      ],
    });
    expect(keys.of(account, AT)).toHaveLength(2);
    expect(keys.of(account, Date.parse(expires_at))).toHaveLength(1);
  });
});
