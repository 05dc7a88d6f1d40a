import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildActivationCode, parseActivationCode } from './activation-code.js';
import { luhnDigit, makeIccid, parseIccid } from './iccid.js';
import { qrDataUri, qrPng, qrSvg } from './qr-code.js';

describe('activation code', () => {
  it('reads LPA:1$<host>$<matching id>', () => {
    expect(buildActivationCode({ smdpAddress: 'smdp.example.com', matchingId: 'AB-12' })).toBe(
      'LPA:1$smdp.example.com$AB-12',
    );
  });
  it('keeps an empty OID when only the confirmation flag follows', () => {
    expect(buildActivationCode({ smdpAddress: 'h.io', matchingId: 'A', confirmationCodeRequired: true })).toBe(
      'LPA:1$h.io$A$$1',
    );
  });
  it('gives back what it was built of', () => {
    const codes = fc.record(
      {
        smdpAddress: fc.domain(),
        matchingId: fc.stringMatching(/^[A-Z0-9-]{0,32}$/),
        smdpOid: fc.stringMatching(/^1\.3\.\d{1,6}$/),
        confirmationCodeRequired: fc.constant(true),
      },
      { requiredKeys: ['smdpAddress', 'matchingId'] },
    );
    fc.assert(
      fc.property(codes, (code) => {
        expect(parseActivationCode(buildActivationCode(code))).toEqual(code);
      }),
    );
  });
  it.each(['', 'LPA:2$h.io$A', 'LPA:1$h.io', 'LPA:1$h io$A', 'LPA:1$h.io$A$x', 'LPA:1$h.io$A$$2', 'LPA:1$h.io$A$$1$x'])(
    'refuses %j without showing it',
    (bad) => {
      expect(() => parseActivationCode(bad)).toThrow(/^activation code: /);
    },
  );
  it('refuses parts that would break the string', () => {
    expect(() => buildActivationCode({ smdpAddress: 'h.io', matchingId: 'A$B' })).toThrow('bad matching id');
  });
});

describe('ICCID', () => {
  it('has the check digit of ISO 7812', () => {
    expect(luhnDigit('7992739871')).toBe('3');
  });
  it('takes 19 and 20 digits with a right check digit, 18 without one, padding and separators', () => {
    const iccid = makeIccid({ countryCode: '1', issuer: '01', account: 42 });
    expect(iccid).toMatch(/^89101\d{14}$/);
    expect(parseIccid(iccid)).toBe(iccid);
    expect(parseIccid(`${iccid}F`)).toBe(iccid);
    expect(parseIccid(iccid.slice(0, 18))).toBe(iccid.slice(0, 18));
    expect(parseIccid(iccid.replace(/(\d{4})/g, '$1 '))).toBe(iccid);
  });
  it.each(['', '89', '1234567890123456789', '8910100000000000043x'])('refuses %j', (bad) => {
    expect(parseIccid(bad)).toBeNull();
  });
  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 18 }), fc.integer({ min: 1, max: 9 }), (account, at, shift) => {
        const iccid = makeIccid({ countryCode: '1', issuer: '260', account });
        const wrong = String((Number(iccid[at]) + shift) % 10);
        expect(parseIccid(iccid)).toBe(iccid);
        expect(parseIccid(iccid.slice(0, at) + wrong + iccid.slice(at + 1))).toBeNull();
      }),
    );
  });
  it('refuses to make one whose account does not fit', () => {
    expect(() => makeIccid({ countryCode: '1', issuer: '260', account: 10n ** 13n })).toThrow(RangeError);
  });
});

describe('QR code', () => {
  const lpa = 'LPA:1$smdp.example.com$AB-12';
  it('comes as SVG, PNG and data URI', async () => {
    const svg = await qrSvg(lpa);
    expect(svg).toMatch(/^<svg /);
    expect((await qrPng(lpa)).subarray(1, 4).toString()).toBe('PNG');
    expect(await qrDataUri(lpa)).toBe(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  });
  it('differs for another string', async () => {
    expect(await qrSvg(lpa)).not.toBe(await qrSvg(`${lpa}3`));
  });
});
