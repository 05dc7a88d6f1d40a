import { describe, expect, it } from '@jest/globals';
import type { NumberProvisioned } from '#libs/contracts';
import { isRoutable, ownerOf } from './phone-owner.js';

const DAY_MS = 86_400_000;
const now = Date.parse('2026-05-19T14:23:01.204Z');
const at = (daysAgo: number) => new Date(now - daysAgo * DAY_MS).toISOString();

const number = (id: string, fields: Partial<NumberProvisioned>): NumberProvisioned => ({
  number_id: id,
  account_id: 'acct_01HXY3A0000000000000000000',
  mode: 'live',
  phone: '+14155551234',
  country: 'US',
  status: 'active',
  webhook_url: null,
  webhook_enabled: true,
  revision: 1,
  activated_at: at(0),
  released_at: null,
  ...fields,
});
const owner = (...numbers: NumberProvisioned[]) => ownerOf(numbers, now)?.number_id ?? null;

describe('ownerOf', () => {
  const released = number('old', { status: 'released', activated_at: at(90), released_at: at(10) });

  it('prefers a number in use, also a suspended one', () => {
    expect(owner(released, number('new', { activated_at: at(1) }))).toBe('new');
    expect(owner(released, number('new', { status: 'suspended', activated_at: at(1) }))).toBe('new');
  });
  it('gives the one released last within the quarantine', () => {
    const older = number('older', { status: 'released', activated_at: at(200), released_at: at(40) });
    expect(owner(older, released)).toBe('old');
  });
  it('gives nobody after the quarantine, however long that is, and for no number', () => {
    const gone = number('old', { status: 'released', released_at: at(10) });
    expect(owner({ ...gone, quarantined_until: at(-1) })).toBe('old');
    expect(owner({ ...gone, quarantined_until: at(0) })).toBeNull();
    // Of a release that does not say: 45 days.
    expect(owner({ ...gone, released_at: at(44) })).toBe('old');
    expect(owner({ ...gone, released_at: at(46) })).toBeNull();
    expect(owner()).toBeNull();
  });
});

describe('isRoutable', () => {
  it('reaches ten minutes back from the activation', () => {
    const activated = number('new', { activated_at: at(0) });
    expect(isRoutable(now - 600_000, activated)).toBe(true);
    expect(isRoutable(now - 600_001, activated)).toBe(false);
    expect(isRoutable(now + 600_000, activated)).toBe(true);
  });
  it('reaches an owner who has released the number meanwhile', () => {
    const released = number('old', { status: 'released', activated_at: at(90), released_at: at(10) });
    expect(isRoutable(now, released)).toBe(true);
    expect(isRoutable(now - 91 * DAY_MS, released)).toBe(false);
  });
});
