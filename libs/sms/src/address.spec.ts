import { describe, expect, it } from '@jest/globals';
import { destinationCandidates, displaySender, printableAddress, senderKey } from './address.js';

describe('displaySender', () => {
  it.each([
    ['24578', 'US', 0, '245-78'],
    ['245789', 'US', 3, '245-789'],
    ['245-78', 'US', undefined, '245-78'],
    ['2457', 'US', 0, '2457'],
    ['7726', 'US', 0, '7726'],
    ['4155551234', 'US', 0, '+14155551234'],
    ['14155552671', 'US', 0, '+14155552671'],
    ['14155552671', 'US', 1, '+14155552671'],
    ['+14155552671', 'US', 1, '+14155552671'],
    ['(415) 555-2671', 'US', undefined, '+14155552671'],
    ['447911123456', 'US', 1, '+447911123456'],
    ['447911123456', 'US', 0, '447911123456'],
    ['00447911123456', 'US', 1, '+447911123456'],
    ['011447911123456', 'US', 1, '+447911123456'],
    ['01114155552671', 'US', 1, '+14155552671'],
    ['07911123456', 'GB', 0, '+447911123456'],
    ['07911123456', 'GB', 2, '+447911123456'],
    ['015112345678', 'DE', 2, '+4915112345678'],
    ['CashApp', 'US', 5, 'CashApp'],
    ['12345', 'US', 5, '12345'],
    ['AT&T Free', 'US', undefined, 'AT&T Free'],
    ['Google\0', 'US', 5, 'Google'],
    ['999999999999', 'US', 1, '999999999999'],
    ['', 'US', 0, ''],
    ['Cash\u001b\u0085 App\n', 'US', 5, 'Cash App'],
    ['2\n4578\u007f', 'US', undefined, '245-78'],
  ])('shows %j in %s with TON %s as %j', (address, country, ton, shown) => {
    expect(displaySender(address, { country, ...(ton === undefined ? {} : { ton }) })).toBe(shown);
  });
  it('copes with a country that it does not know', () => {
    expect(displaySender('24578', { country: 'ZZ' })).toBe('245-78');
  });
});

describe('printableAddress', () => {
  it.each([
    [
      'the longest e-mail address (RFC 5321)',
      `${'l'.repeat(64)}@${'d'.repeat(255)}`,
      `${'l'.repeat(64)}@${'d'.repeat(255)}`,
    ],
    ['what is longer up to there', 'x'.repeat(321), 'x'.repeat(320)],
    ['no half of a character', `x${'😀'.repeat(100)}`, `x${'😀'.repeat(79)}`],
    ['no space at its end', `${'x'.repeat(319)} y`, 'x'.repeat(319)],
    ['half a surrogate pair as U+FFFD', 'A\udc00', 'A\ufffd'],
    ['no control character', '\0\tA\u009b B\r\n', 'A B'],
  ])('keeps %s', (_what, address, kept) => {
    expect(printableAddress(address)).toBe(kept);
  });
});

describe('senderKey', () => {
  it('finds short codes with and without their hyphen', () => {
    expect(['245-78', '245-789', '24578', '+14155552671', 'AB-CD'].map(senderKey)).toEqual([
      ...['24578', '245789', '24578', '+14155552671', 'AB-CD'],
    ]);
  });
});

describe('destinationCandidates', () => {
  it.each([
    ['+14155552671', undefined, ['+14155552671']],
    ['14155552671', 1, ['+14155552671']],
    ['14155552671', 0, ['+14155552671']],
    ['4155552671', 0, ['+14155552671', '+4155552671']],
    ['4155552671', 1, ['+4155552671', '+14155552671']],
    ['4155552671', 2, ['+14155552671']],
    ['0014155552671', 1, ['+14155552671']],
    ['01114155552671', 1, ['+14155552671']],
    ['+01114155552671', undefined, ['+14155552671']],
    ['', 0, []],
    // Addresses of other channels, which are no phone's even where their digits are those of one.
    ['whatsapp:+14155552671', undefined, []],
    ['messenger:14155552671', undefined, []],
    ['rcs:shop14155552671', undefined, []],
    ['Shop4155552671', 5, []],
  ])('reads %j with TON %s', (address, ton, candidates) => {
    expect(destinationCandidates(address, { country: 'US', ...(ton === undefined ? {} : { ton }) })).toEqual(
      candidates,
    );
  });

  it('reads national addresses as the country writes them', () => {
    expect(destinationCandidates('015112345678', { country: 'DE', ton: 2 })[0]).toBe('+4915112345678');
    expect(destinationCandidates('07911123456', { country: 'GB', ton: 0 })[0]).toBe('+447911123456');
  });
});
