import { describe, expect, it } from '@jest/globals';
import { ESCAPE, NATIONAL_LANGUAGES } from './gsm7-alphabet.js';
import { decodeGsm7 } from './gsm7.js';

/** Septets that are not everywhere what they are in ASCII. */
const PLACES = [...Array(0x20).keys(), 0x24, 0x40, 0x5b, 0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f];

/** Unicode of those places, in hex: to the eye many of these characters are alike, and a table of them a copy of ours. */
const LOCKING_SHIFTS = {
  'the default alphabet (6.2.1)': {
    language: 0,
    characters: `40 a3 24 a5 e8 e9 f9 ec f2 c7 a d8 f8 d c5 e5
      394 5f 3a6 393 39b 3a9 3a0 3a8 3a3 398 39e 1b c6 e6 df c9
      a4 a1 c4 d6 d1 dc a7 bf e4 f6 f1 fc e0`,
  },
  'Turkish (A.3.1)': {
    language: NATIONAL_LANGUAGES.turkish,
    characters: `40 a3 24 a5 20ac e9 f9 131 f2 c7 a 11e 11f d c5 e5
      394 5f 3a6 393 39b 3a9 3a0 3a8 3a3 398 39e 1b 15e 15f df c9
      a4 130 c4 d6 d1 dc a7 e7 e4 f6 f1 fc e0`,
  },
  'Portuguese (A.3.3)': {
    language: NATIONAL_LANGUAGES.portuguese,
    characters: `40 a3 24 a5 ea e9 fa ed f3 e7 a d4 f4 d c1 e1
      394 5f aa c7 c0 221e 5e 5c 20ac d3 7c 1b c2 e2 ca c9
      ba cd c3 d5 da dc a7 7e e3 f5 60 fc e0`,
  },
};

/** The same in every table that follows an escape. */
const COMMON = '0a:c 14:5e 28:7b 29:7d 2f:5c 3c:5b 3d:7e 3e:5d 40:7c 65:20ac';

/** Septet after the escape, and its character's Unicode, in hex. */
const SINGLE_SHIFTS = {
  'the default extension (6.2.1.1)': { language: 0, characters: '' },
  'Turkish (A.2.1)': {
    language: NATIONAL_LANGUAGES.turkish,
    characters: '47:11e 49:130 53:15e 63:e7 67:11f 69:131 73:15f',
  },
  'Spanish (A.2.2)': {
    language: NATIONAL_LANGUAGES.spanish,
    characters: '09:e7 41:c1 49:cd 4f:d3 55:da 61:e1 69:ed 6f:f3 75:fa',
  },
  'Portuguese (A.2.3)': {
    language: NATIONAL_LANGUAGES.portuguese,
    characters: `05:ea 09:e7 0b:d4 0c:f4 0e:c1 0f:e1 12:3a6 13:393 15:3a9 16:3a0 17:3a8 18:3a3 19:398 1f:ca
      41:c0 49:cd 4f:d3 55:da 5b:c3 5c:d5 61:c2 69:ed 6f:f3 75:fa 7b:e3 7c:f5 7f:e2`,
  },
};

const SEPTETS = [...Array(0x80).keys()].filter((septet) => septet !== ESCAPE);
const charOf = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the tables of 3GPP 23.038', () => {
  it.each(Object.entries(LOCKING_SHIFTS))('read every septet of %s', (_name, { language, characters }) => {
    const special = new Map(words(characters).map((hex, at) => [PLACES[at], charOf(hex)]));
    expect(special.size).toBe(PLACES.length);
    const wanted = SEPTETS.map((septet) => special.get(septet) ?? String.fromCharCode(septet)).join('');
    expect(decodeGsm7(Uint8Array.from(SEPTETS), { locking: language, single: 0 })).toBe(wanted);
  });

  it.each(Object.entries(SINGLE_SHIFTS))(
    'read every septet after an escape of %s',
    (_name, { language, characters }) => {
      const pairs = words(`${COMMON} ${characters}`).map((pair) => pair.split(':'));
      const special = new Map(pairs.map(([septet = '', hex = '']) => [Number.parseInt(septet, 16), charOf(hex)]));
      const wanted = SEPTETS.map((septet) => special.get(septet) ?? decodeGsm7(Uint8Array.of(septet))).join('');
      const escaped = SEPTETS.flatMap((septet) => [ESCAPE, septet]);
      expect(decodeGsm7(Uint8Array.from(escaped), { locking: 0, single: language })).toBe(wanted);
    },
  );
});
