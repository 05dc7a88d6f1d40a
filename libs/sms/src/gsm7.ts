import { DEFAULT_LANGUAGE, ESCAPE, EXTENSIONS, LOCKING_ALPHABETS, type GsmLanguage } from './gsm7-alphabet.js';

const [BASIC_ALPHABET = ''] = LOCKING_ALPHABETS;
const [BASIC_EXTENSION = new Map<number, string>()] = EXTENSIONS;

/**
 * Text of GSM 7-bit septets, one per octet (3GPP 23.038, 6.2.1). An escape before a septet that its table does not
 * define shows that septet's ordinary character, a double escape a space, as the standard asks. Octets above 0x7F are
 * no septets; carriers that send them mean Latin-1. A language that we do not know reads as the default alphabet.
 */
export function decodeGsm7(septets: Uint8Array, language: GsmLanguage = DEFAULT_LANGUAGE): string {
  const alphabet = LOCKING_ALPHABETS[language.locking] ?? BASIC_ALPHABET;
  const extension = EXTENSIONS[language.single] ?? BASIC_EXTENSION;
  let text = '';
  let escaped = false;
  for (const septet of septets) {
    if (escaped) {
      text += septet === ESCAPE ? ' ' : (extension.get(septet) ?? plain(alphabet, septet));
      escaped = false;
    } else if (septet === ESCAPE) {
      escaped = true;
    } else {
      text += plain(alphabet, septet);
    }
  }
  return text;
}

function plain(alphabet: string, septet: number): string {
  return septet > 0x7f ? String.fromCharCode(septet) : alphabet.charAt(septet);
}

type EncodeTable = ReadonlyMap<string, readonly number[]>;
const encodeTables = new Map<string, EncodeTable>();

/**
 * The septets of each character of `text` (one, or an escape and one), or null when some character has none.
 * Characters stay apart so that a split never falls within an escape pair.
 */
export function encodeGsm7(text: string, language: GsmLanguage = DEFAULT_LANGUAGE): (readonly number[])[] | null {
  const table = encodeTable(language);
  const encoded: (readonly number[])[] = [];
  for (const char of text) {
    const septets = table.get(char);
    if (septets === undefined) return null;
    encoded.push(septets);
  }
  return encoded;
}

function encodeTable(language: GsmLanguage): EncodeTable {
  const key = `${language.locking}/${language.single}`;
  const known = encodeTables.get(key);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  for (const [septet, char] of EXTENSIONS[language.single] ?? BASIC_EXTENSION) table.set(char, [ESCAPE, septet]);
  const alphabet = LOCKING_ALPHABETS[language.locking] ?? BASIC_ALPHABET;
  for (let septet = 0; septet < alphabet.length; septet += 1) {
    if (septet !== ESCAPE) table.set(alphabet.charAt(septet), [septet]);
  }
  encodeTables.set(key, table);
  return table;
}
