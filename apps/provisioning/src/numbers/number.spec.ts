import { describe, expect, it } from '@jest/globals';
import { sequentialIds } from '#libs/testing';
import { decodeCursor, encodeCursor } from './cursor.js';
import { changeNumber, disableWebhook, releaseNumber } from './number-change.js';
import { numberEvent } from './number-event.js';
import { canBecome, NUMBER_STATUSES } from './number-state.js';
import { numberResource } from './number-view.js';
import type { PhoneNumber } from './number.js';

const ids = sequentialIds();
const NOW = new Date(1_779_200_000_000);
const number = (change: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: ids.next('number', NOW.getTime()),
  seq: '1',
  accountId: ids.next('account', NOW.getTime()),
  mode: 'live',
  status: 'active',
  source: 'esim',
  country: 'US',
  inventoryId: '1',
  carrierId: 'real',
  phone: '+14155550123',
  iccid: '8910300000000000014',
  lpaSealed: 'sealed',
  esimState: 'released',
  webhookUrl: 'https://example.com/a',
  webhookAddedAt: null,
  webhookEnabled: true,
  webhookDisabledReason: null,
  label: 'old',
  metadata: { a: 1 },
  failure: null,
  revision: 3,
  eventRow: '1',
  createdAt: NOW,
  activatedAt: NOW,
  releasedAt: null,
  quarantinedUntil: null,
  ...change,
});

describe('the life of a number', () => {
  it('ends at released, where a failed one may go too', () => {
    for (const to of NUMBER_STATUSES) {
      expect(canBecome('released', to)).toBe(false);
      expect(canBecome('failed', to)).toBe(to === 'released');
    }
  });

  it('can be released at any time, once', () => {
    for (const status of ['provisioning', 'active', 'suspended', 'failed'] as const) {
      expect(releaseNumber(number({ status }), NOW, 1_000)).toMatchObject({ status: 'released', releasedAt: NOW });
    }
    expect(releaseNumber(number({ status: 'released' }), NOW, 1_000)).toBeNull();
  });

  it('shows no phone that was never its own: given up before it was active', () => {
    const given = numberResource(number({ status: 'released', activatedAt: null }), null);
    expect(given).toMatchObject({ status: 'released', phone: null, iccid: null });
  });

  it('is published from its activation on', () => {
    expect(numberEvent(number({ status: 'provisioning', activatedAt: null }))).toBeNull();
    expect(numberEvent(number({ status: 'failed', activatedAt: null }))).toBeNull();
    expect(numberEvent(number())).toMatchObject({ status: 'active', revision: 3, released_at: null });
  });

  it('says in its event all that the API shows, save the LPA string and its QR code', () => {
    const event = numberEvent(number());
    const shown = numberResource(number(), { lpa: 'LPA:1$secret', qr: 'data:secret' });
    const notInTheEvent = ['id', 'lpa', 'qr', 'failure'];
    const expected = Object.entries(shown).filter(([name]) => !notInTheEvent.includes(name));
    expect(event).toMatchObject(Object.fromEntries(expected));
    for (const secret of ['secret', 'sealed']) expect(JSON.stringify(event)).not.toContain(secret);
  });

  it('shows neither phone nor profile before it is active', () => {
    for (const status of ['provisioning', 'failed'] as const) {
      expect(numberResource(number({ status }), null)).toMatchObject({ phone: null, iccid: null, lpa: null, qr: null });
    }
  });
});

describe('changeNumber', () => {
  it('leaves alone what is not named', () => {
    const before = number();
    expect(changeNumber(before, {}, NOW)).toEqual(before);
    expect(changeNumber(before, { label: null, metadata: {} }, NOW)).toEqual({ ...before, label: null, metadata: {} });
  });

  it('enables a webhook that was found gone when it gets a new URL or its owner asks', () => {
    const gone = number({ webhookEnabled: false, webhookDisabledReason: 'gone' });
    const enabled = { webhookEnabled: true, webhookDisabledReason: null };
    expect(changeNumber(gone, { webhookUrl: 'https://example.com/b' }, NOW)).toMatchObject(enabled);
    expect(changeNumber(gone, { webhookEnabled: true }, NOW)).toMatchObject(enabled);
    expect(changeNumber(gone, { webhookUrl: gone.webhookUrl }, NOW)).toMatchObject({ webhookDisabledReason: 'gone' });
    expect(changeNumber(gone, { label: 'new' }, NOW)).toMatchObject({
      webhookEnabled: false,
      webhookDisabledReason: 'gone',
    });
  });

  it('knows since when there is a webhook where there was none, whatever its URL becomes', () => {
    const later = new Date(NOW.getTime() + 1_000);
    const cleared = changeNumber(number({ webhookAddedAt: NOW }), { webhookUrl: null }, NOW);
    expect(cleared).toMatchObject({ webhookUrl: null, webhookAddedAt: null });
    const added = changeNumber(cleared, { webhookUrl: 'https://example.com/b' }, later);
    expect(added.webhookAddedAt).toEqual(later);
    expect(numberEvent(added)).toMatchObject({ webhook_added_at: later.toISOString() });
    for (const change of [
      { webhookUrl: 'https://example.com/c' },
      { webhookUrl: added.webhookUrl },
      { label: 'new' },
    ]) {
      expect(changeNumber(added, change, new Date(0)).webhookAddedAt).toEqual(later);
    }
    expect(changeNumber(number(), { webhookUrl: 'https://example.com/b' }, later).webhookAddedAt).toBeNull();
  });

  it('does as it is told when URL and switch come together', () => {
    const changed = changeNumber(number(), { webhookUrl: 'https://example.com/b', webhookEnabled: false }, NOW);
    expect(changed).toMatchObject({ webhookEnabled: false, webhookDisabledReason: 'user' });
  });
});

describe('disableWebhook', () => {
  it('holds only for the revision that was seen', () => {
    const disabled = { webhookEnabled: false, webhookDisabledReason: 'gone' };
    expect(disableWebhook(number(), 3, 'gone')).toMatchObject(disabled);
    expect(disableWebhook(number(), 2, 'gone')).toBeNull();
    expect(disableWebhook(number({ webhookEnabled: false }), 3, 'gone')).toBeNull();
  });
});

describe('a list cursor', () => {
  it('gives its position back, and starts at the beginning without one', () => {
    expect(decodeCursor(encodeCursor('42'))).toBe('42');
    expect(decodeCursor(undefined)).toBe('0');
    for (const bad of ['', 'x', encodeCursor('-1'), encodeCursor("1' OR 1=1")])
      expect(() => decodeCursor(bad)).toThrow();
  });
});
