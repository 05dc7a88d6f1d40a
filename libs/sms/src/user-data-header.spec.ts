import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MalformedSmsError } from './malformed-sms-error.js';
import { parseUserDataHeader } from './user-data-header.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('user-data header', () => {
  it('reads 8-bit and 16-bit concatenation', () => {
    expect(parseUserDataHeader(hex('05 00 03 2a 03 02 41')).concatenation).toEqual({
      ...{ ref: 0x2a, total: 3, seq: 2, scheme: 'udh8' },
    });
    expect(parseUserDataHeader(hex('06 08 04 12 34 02 01 41')).concatenation).toEqual({
      ...{ ref: 0x1234, total: 2, seq: 1, scheme: 'udh16' },
    });
  });
  it('finds it behind other elements', () => {
    const header = parseUserDataHeader(hex('0f 05 04 0b 84 23 f0 24 01 01 00 03 2a 02 01'.replace('0f', '0e')));
    expect(header).toMatchObject({ octets: 15, singleShift: 1, concatenation: { ref: 0x2a, total: 2, seq: 1 } });
  });
  it.each(['05 00 03 2a 00 00', '05 00 03 2a 02 00', '05 00 03 2a 02 03'])(
    'ignores numbers without sense: %s',
    (bad) => {
      expect(parseUserDataHeader(hex(bad)).concatenation).toBeNull();
    },
  );
  it('takes the last of several elements that say where a part belongs, if its numbers make sense', () => {
    const twice = (last: string) => parseUserDataHeader(hex(`0b 00 03 2a 02 01 ${last}`)).concatenation;
    expect(twice('08 04 12 34 03 02')).toEqual({ ref: 0x1234, total: 3, seq: 2, scheme: 'udh16' });
    expect(twice('08 04 12 34 00 00')).toEqual({ ref: 0x2a, total: 2, seq: 1, scheme: 'udh8' });
    expect(twice('08 04 12 34 03 04')).toEqual({ ref: 0x2a, total: 2, seq: 1, scheme: 'udh8' });
  });
  it.each([
    ['', 'missing'],
    ['05 00 03', 'longer than the message'],
  ])('refuses %j: %s', (bad, message) => {
    expect(() => parseUserDataHeader(hex(bad))).toThrow(message);
  });
  it.each([
    ['an element without a length', '01 00'],
    ['an element that runs over the end', '03 00 03 2a'],
    ['one behind a good one', '07 00 03 2a 02 01 24 01'],
    ['a concatenation of two octets', '04 00 02 2a 02'],
    ['a shift of two octets behind a concatenation', '09 00 03 2a 02 01 24 02 01 01'],
  ])('ignores a header as a whole for %s, and knows where the text begins', (_what, bad) => {
    const bytes = hex(bad);
    expect(parseUserDataHeader(Buffer.concat([bytes, Buffer.from('text')]))).toEqual({
      ...{ octets: bytes.length, concatenation: null, singleShift: 0, lockingShift: 0 },
    });
  });
  it('answers any bytes with a header or a MalformedSmsError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          expect(parseUserDataHeader(bytes).octets).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedSmsError);
        }
      }),
    );
  });
});
