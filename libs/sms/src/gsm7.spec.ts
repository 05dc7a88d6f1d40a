import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXTENSIONS, LOCKING_ALPHABETS, type GsmLanguage } from './gsm7-alphabet.js';
import { fillBits, packSeptets, unpackSeptets } from './gsm7-packing.js';
import { decodeGsm7, encodeGsm7 } from './gsm7.js';

const septetsOf = (text: string, language?: GsmLanguage) => Uint8Array.from((encodeGsm7(text, language) ?? []).flat());

describe('GSM 7-bit alphabet', () => {
  it('has 128 characters in every table, at the places of 3GPP 23.038', () => {
    for (const alphabet of LOCKING_ALPHABETS) expect(alphabet).toHaveLength(128);
    expect(decodeGsm7(Uint8Array.of(0x00, 0x02, 0x10, 0x24, 0x40, 0x5b, 0x5f, 0x60, 0x7b, 0x7f))).toBe('@$Δ¤¡Ä§¿äà');
  });
  it('reads and writes the extension table', () => {
    expect(decodeGsm7(Uint8Array.of(0x1b, 0x65, 0x35, 0x1b, 0x3c, 0x1b, 0x3e, 0x1b, 0x2f))).toBe('€5[]\\');
    expect([...septetsOf('€^{}\\[~]|\f')]).toHaveLength(20);
  });
  it('shows the ordinary character after an escape without meaning, and a space for a double one', () => {
    expect(decodeGsm7(Uint8Array.of(0x1b, 0x41, 0x1b, 0x1b, 0x42))).toBe('A B');
    expect(decodeGsm7(Uint8Array.of(0x41, 0x1b))).toBe('A');
  });
  it('reads octets above 0x7F as the Latin-1 that their sender meant', () => {
    expect(decodeGsm7(Uint8Array.of(0x43, 0xf3, 0x64))).toBe('Cód');
  });
  it('reads the national tables', () => {
    expect(decodeGsm7(Uint8Array.of(0x1c, 0x1d, 0x07, 0x40), { locking: 1, single: 0 })).toBe('Şşıİ');
    expect(decodeGsm7(Uint8Array.of(0x1b, 0x47, 0x1b, 0x69), { locking: 0, single: 1 })).toBe('Ğı');
    expect(decodeGsm7(Uint8Array.of(0x1b, 0x61, 0x1b, 0x4f), { locking: 0, single: 2 })).toBe('áÓ');
    expect(decodeGsm7(Uint8Array.of(0x5b, 0x7c, 0x1b, 0x12), { locking: 3, single: 3 })).toBe('ÃõΦ');
  });
  it('falls back to the default for a language that it does not know', () => {
    expect(decodeGsm7(Uint8Array.of(0x00, 0x1b, 0x65), { locking: 9, single: 12 })).toBe('@€');
  });
  it('says null for a text outside the alphabet', () => {
    expect(encodeGsm7('код')).toBeNull();
  });
  it('gives every text of a language back', () => {
    const languages = fc.record({ locking: fc.integer({ min: 0, max: 3 }), single: fc.integer({ min: 0, max: 3 }) });
    const cases = languages.chain((language) => {
      const chars = [
        ...Array.from(LOCKING_ALPHABETS[language.locking] ?? '').filter((char) => char !== '\x1b'),
        ...(EXTENSIONS[language.single]?.values() ?? []),
      ];
      return fc.record({ language: fc.constant(language), text: fc.string({ unit: fc.constantFrom(...chars) }) });
    });
    fc.assert(
      fc.property(cases, ({ language, text }) => {
        expect(decodeGsm7(septetsOf(text, language), language)).toBe(text);
      }),
    );
  });
});

describe('packing', () => {
  it('packs as the well-known example', () => {
    expect(Buffer.from(packSeptets(septetsOf('hellohello'))).toString('hex')).toBe('e8329bfd4697d9ec37');
  });
  it('knows the fill bits after a header', () => {
    expect([0, 6, 7].map(fillBits)).toEqual([0, 1, 0]);
  });
  it('gives septets back, whatever the fill', () => {
    const septets = fc.uint8Array({ max: 0x7f, maxLength: 170 });
    fc.assert(
      fc.property(septets, fc.integer({ min: 0, max: 6 }), (given, fill) => {
        const wanted = given.at(-1) === 0 && (given.length * 7 + fill) % 8 === 0 ? given.subarray(0, -1) : given;
        expect([...unpackSeptets(packSeptets(given, fill), fill)]).toEqual([...wanted]);
      }),
    );
  });
});
