import { describe, expect, it } from '@jest/globals';
import { marksOf } from './marks.js';
import { maskNonCodes } from './masks.js';

describe('maskNonCodes', () => {
  it.each([
    '+14155550100',
    '(415) 555-0100',
    '415-555-0100',
    '1-415-555-0100',
    '03457 404404',
    '03457 404 404',
    '02-3456-7890',
    '0903***123',
    '380XX***4417',
    '2026-11-30',
    '30.11.2026',
    '30/11/26',
    '14:05',
    '2026年',
    '1,000',
    "1'000.50",
    '58.39',
  ])('puts a number like %s out of sight, whatever else a text has', (number) => {
    const text = `Foo ${number} bar`;
    expect(maskNonCodes(text, marksOf(text))).toBe(`Foo ${'\ufffc'.repeat(number.length)} bar`);
  });

  it.each(['https://foo', 'www.foo', 'foo.com/1234', 'me@foo.com', 'Booking.com', 'V75V+8Q', '8FVC9G8F+6X'])(
    'puts the address %s out of sight',
    (address) => {
      const text = `at ${address} now`;
      expect(maskNonCodes(text, marksOf(text))).toBe(`at ${'\ufffb'.repeat(address.length)} now`);
    },
  );

  it('leaves a text that has nothing of the kind as it is', () => {
    const text = 'Your code is 583921. Do not share 583-921 or G-583921';
    expect(maskNonCodes(text, marksOf(text))).toBe(text);
  });
});
