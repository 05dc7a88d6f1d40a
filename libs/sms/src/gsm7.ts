import { DEFAULT_LANGUAGE, ESCAPE, EXTENSIONS, LOCKING_ALPHABETS, type GsmLanguage } from './gsm7-alphabet.js';

const SPACE = 0x20;
const [BASIC_ALPHABET = ''] = LOCKING_ALPHABETS;
const [BASIC_EXTENSION = new Map<number, string>()] = EXTENSIONS;

/**
 * Text of GSM 7-bit septets, one per octet (3GPP 23.038, 6.2.1). An escape before a septet that its table does not
 * define shows that septet's ordinary character, a double escape a space, as the standard asks. Octets above 0x7F are
 * no septets; carriers that send them mean Latin-1. A language that we do not know reads as the default alphabet.
 */
export function decodeGsm7(septets: Uint8Array, language: GsmLanguage = DEFAULT_LANGUAGE): string {
  const alphabet = LOCKING_ALPHABETS[language.locking] ?? BASIC_ALPHABET;
  if (readsAsLatin1(septets, alphabet)) return latin1(septets);
  const extension = EXTENSIONS[language.single] ?? BASIC_EXTENSION;
  const units = new Uint16Array(septets.length);
  let length = 0;
  let all = 0;
  let escaped = false;
  for (const septet of septets) {
    if (!escaped && septet === ESCAPE) {
      escaped = true;
      continue;
    }
    const unit = escaped ? escapedUnit(extension, alphabet, septet) : plainUnit(alphabet, septet);
    escaped = false;
    units[length] = unit;
    length += 1;
    all |= unit;
  }
  return textOf(units.subarray(0, length), all > 0xff);
}

/** Letter by letter only where that makes a difference: most texts are spelled alike in both. */
function readsAsLatin1(septets: Uint8Array, alphabet: string): boolean {
  const alike = alikeIn(alphabet);
  // By index: an iterator takes longer than all else here.
  for (let at = 0; at < septets.length; at += 1) if (alike[septets[at] ?? 0] !== 1) return false;
  return true;
}

const alikeTables = new Map<string, Uint8Array>();

/** 1 for each octet that means the same character in the alphabet and in Latin-1. */
function alikeIn(alphabet: string): Uint8Array {
  const known = alikeTables.get(alphabet);
  if (known) return known;
  const alike = Uint8Array.from({ length: 256 }, (_, octet) =>
    octet !== ESCAPE && plainUnit(alphabet, octet) === octet ? 1 : 0,
  );
  alikeTables.set(alphabet, alike);
  return alike;
}

function latin1(octets: Uint8Array): string {
  const buffer = Buffer.isBuffer(octets) ? octets : Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  return buffer.toString('latin1');
}

function escapedUnit(extension: ReadonlyMap<number, string>, alphabet: string, septet: number): number {
  if (septet === ESCAPE) return SPACE;
  return extension.get(septet)?.charCodeAt(0) ?? plainUnit(alphabet, septet);
}

function plainUnit(alphabet: string, septet: number): number {
  return septet > 0x7f ? septet : alphabet.charCodeAt(septet);
}

/** In one piece: a text that is put together letter by letter makes everything slow that looks at it later. */
function textOf(units: Uint16Array, isWide: boolean): string {
  if (!isWide) return Buffer.from(units).toString('latin1');
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
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
