import { describe, expect, it } from '@jest/globals';
import { accountUpdated, numberProvisioned, smsReceived } from '../testing/events.fixture.js';
import { messageRoute } from './message-route.js';

const message = smsReceived();
const account = accountUpdated();
const number = numberProvisioned();

describe('messageRoute', () => {
  it('delivers to the webhook of an active number of an active account', () => {
    expect(messageRoute(message, number, account)).toMatchObject({
      kind: 'deliver',
      target: { href: 'https://example.com/hook', origin: 'https://example.com', path: '/hook' },
      revision: 1,
    });
  });
  it('parks a message whose number or account is not known yet', () => {
    expect(messageRoute(message, null, account)).toEqual({ kind: 'park' });
    expect(messageRoute(message, number, null)).toEqual({ kind: 'park' });
  });
  it('delivers nothing when there is no webhook', () => {
    const route = messageRoute(message, numberProvisioned({ webhook_url: null }), null);
    expect(route).toEqual({ kind: 'none', reason: 'no_webhook' });
  });
  it('delivers nothing without a webhook when the number is released, too, and says no more of it', () => {
    const route = messageRoute(message, numberProvisioned({ webhook_url: null, status: 'released' }), account);
    expect(route).toEqual({ kind: 'none', reason: 'no_webhook' });
  });
  it('does not wait for an unknown account to leave out a number that is released or disabled', () => {
    for (const changes of [{ status: 'released' as const }, { webhook_enabled: false }])
      expect(messageRoute(message, numberProvisioned(changes), null)).toMatchObject({ kind: 'skip' });
  });
  it('delivers no message of an unsupported kind, known number or not', () => {
    const route = messageRoute(smsReceived({ kind: 'unsupported' }), null, null);
    expect(route).toEqual({ kind: 'none', reason: 'unsupported_message' });
  });
  it.each([
    [{ status: 'released' as const }, 'number_released'],
    [{ status: 'suspended' as const }, 'number_suspended'],
    [{ webhook_enabled: false }, 'webhook_disabled'],
    [{ webhook_url: 'nonsense' }, 'webhook_url_invalid'],
    [{ webhook_url: 'ftp://example.com/hook' }, 'webhook_url_invalid'],
  ])('skips a number with %j', (changes, reason) => {
    expect(messageRoute(message, numberProvisioned(changes), account)).toEqual({ kind: 'skip', reason });
  });
  it('skips the numbers of a suspended account', () => {
    const route = messageRoute(message, number, accountUpdated({ status: 'suspended' }));
    expect(route).toEqual({ kind: 'skip', reason: 'account_suspended' });
  });
  it('skips a webhook that has answered 410 until its number changes', () => {
    expect(messageRoute(message, number, account, 1)).toEqual({ kind: 'skip', reason: 'webhook_disabled' });
    expect(messageRoute(message, numberProvisioned({ revision: 2 }), account, 1)).toMatchObject({ kind: 'deliver' });
  });
});
