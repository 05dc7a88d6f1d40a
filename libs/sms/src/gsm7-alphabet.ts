/** National language identifiers of UDH IE 0x24 (single shift) and 0x25 (locking shift): 3GPP 23.038, 6.2.1.2.4. */
export const NATIONAL_LANGUAGES = { turkish: 1, spanish: 2, portuguese: 3 } as const;

/** Which national tables a text uses; 0 is the default alphabet or extension. */
export interface GsmLanguage {
  locking: number;
  single: number;
}

export const DEFAULT_LANGUAGE: GsmLanguage = { locking: 0, single: 0 };

export const ESCAPE = 0x1b;

const LATIN_UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LATIN_LOWER = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS_AND_DIGITS = "%&'()*+,-./0123456789:;<=>?";

const DEFAULT_ALPHABET =
  `@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !"#¤${SIGNS_AND_DIGITS}` + `¡${LATIN_UPPER}ÄÖÑÜ§¿${LATIN_LOWER}äöñüà`;
const TURKISH_ALPHABET =
  `@£$¥€éùıòÇ\nĞğ\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bŞşßÉ !"#¤${SIGNS_AND_DIGITS}` + `İ${LATIN_UPPER}ÄÖÑÜ§ç${LATIN_LOWER}äöñüà`;
const PORTUGUESE_ALPHABET =
  `@£$¥êéúíóç\nÔô\rÁáΔ_ªÇÀ∞^\\€Ó|\x1bÂâÊÉ !"#º${SIGNS_AND_DIGITS}` + `Í${LATIN_UPPER}ÃÕÚÜ§~${LATIN_LOWER}ãõ\`üà`;

/** Character of each septet, by locking-shift language: 3GPP 23.038, 6.2.1 and annex A.3. Spanish has none of its own. */
export const LOCKING_ALPHABETS: readonly string[] = [
  DEFAULT_ALPHABET,
  TURKISH_ALPHABET,
  DEFAULT_ALPHABET,
  PORTUGUESE_ALPHABET,
];

const COMMON_EXTENSION: readonly (readonly [number, string])[] = [
  [0x0a, '\f'],
  [0x14, '^'],
  [0x28, '{'],
  [0x29, '}'],
  [0x2f, '\\'],
  [0x3c, '['],
  [0x3d, '~'],
  [0x3e, ']'],
  [0x40, '|'],
  [0x65, '€'],
];

/** Characters by the septet after an escape, by single-shift language: 3GPP 23.038, 6.2.1.1 and annex A.2. */
export const EXTENSIONS: readonly ReadonlyMap<number, string>[] = [
  new Map(COMMON_EXTENSION),
  extension({ 0x47: 'Ğ', 0x49: 'İ', 0x53: 'Ş', 0x63: 'ç', 0x67: 'ğ', 0x69: 'ı', 0x73: 'ş' }),
  extension({ 0x09: 'ç', 0x41: 'Á', 0x49: 'Í', 0x4f: 'Ó', 0x55: 'Ú', 0x61: 'á', 0x69: 'í', 0x6f: 'ó', 0x75: 'ú' }),
  extension({
    ...{ 0x05: 'ê', 0x09: 'ç', 0x0b: 'Ô', 0x0c: 'ô', 0x0e: 'Á', 0x0f: 'á', 0x12: 'Φ', 0x13: 'Γ', 0x15: 'Ω' },
    ...{ 0x16: 'Π', 0x17: 'Ψ', 0x18: 'Σ', 0x19: 'Θ', 0x1f: 'Ê', 0x41: 'À', 0x49: 'Í', 0x4f: 'Ó', 0x55: 'Ú' },
    ...{ 0x5b: 'Ã', 0x5c: 'Õ', 0x61: 'Â', 0x69: 'í', 0x6f: 'ó', 0x75: 'ú', 0x7b: 'ã', 0x7c: 'õ', 0x7f: 'â' },
  }),
];

function extension(national: Readonly<Record<number, string>>): ReadonlyMap<number, string> {
  const own = Object.entries(national).map(([septet, char]) => [Number(septet), char] as const);
  return new Map([...COMMON_EXTENSION, ...own]);
}
