import { describe, expect, it } from '@jest/globals';
import { DomainError, type AccountUpdated, type NumberProvisioned } from '#libs/contracts';
import { accountUpdated, numberProvisioned } from '../testing/events.fixture.js';
import { testRoute } from './test-route.js';

const asker = { account_id: numberProvisioned().account_id, mode: 'live' as const };

function refusal(number: NumberProvisioned | null, account: AccountUpdated | null = accountUpdated()): string {
  try {
    testRoute(number, account, asker);
    return 'none';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('testRoute', () => {
  it('leads to the webhook of an active number', () => {
    const { route } = testRoute(numberProvisioned(), accountUpdated(), asker);
    expect(route).toMatchObject({ kind: 'deliver', revision: 1 });
    expect(route.target.href).toBe('https://example.com/hook');
  });

  it('leads to a disabled webhook, too: its owner wants to know whether it is back', () => {
    expect(refusal(numberProvisioned({ webhook_enabled: false }))).toBe('none');
  });

  it.each([
    ['an unknown number', null, 'not_found'],
    ["another account's number", { account_id: 'acct_01HXY3A0000000000000000002' }, 'not_found'],
    ['a number of the other mode', { mode: 'test' as const }, 'not_found'],
    ['a number without a webhook', { webhook_url: null }, 'validation_failed'],
    ['a number whose webhook is no URL', { webhook_url: 'nonsense' }, 'validation_failed'],
    ['a released number', { status: 'released' as const }, 'number_not_active'],
    ['a suspended number', { status: 'suspended' as const }, 'number_not_active'],
    ['a released number without a webhook', { status: 'released' as const, webhook_url: null }, 'validation_failed'],
  ])('refuses %s', (_case, changes, code) => {
    expect(refusal(changes && numberProvisioned(changes))).toBe(code);
  });

  it('refuses a suspended account, and asks for patience while the account is unheard of', () => {
    expect(refusal(numberProvisioned(), accountUpdated({ status: 'suspended' }))).toBe('account_suspended');
    expect(refusal(numberProvisioned(), null)).toBe('service_unavailable');
  });
});
