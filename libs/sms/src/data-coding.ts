/** How the octets of a message become text; `binary` never does. */
export type TextEncoding = 'gsm7' | 'ascii' | 'latin1' | 'ucs2' | 'cyrillic' | 'hebrew' | 'binary';

const PLAIN_CODINGS: Readonly<Record<number, TextEncoding>> = {
  0x00: 'gsm7',
  0x01: 'ascii',
  0x02: 'binary',
  0x03: 'latin1',
  0x04: 'binary',
  0x06: 'cyrillic',
  0x07: 'hebrew',
  0x08: 'ucs2',
};

const COMPRESSED = 0x20;
/** The last is reserved. */
const ALPHABETS: readonly TextEncoding[] = ['gsm7', 'binary', 'ucs2', 'gsm7'];

/**
 * Encoding that a `data_coding` octet stands for. Below 0x10 it is SMPP's own list (SMPP 3.4, 5.2.19), above that
 * 3GPP 23.038, 4, where the message class does not change the text, and whoever receives a reserved coding is to read it as
 * the GSM 7-bit default alphabet. Of SMPP's list, what we cannot decode is binary: recorded, not guessed.
 */
export function textEncoding(dataCoding: number): TextEncoding {
  if (dataCoding < 0x10) return PLAIN_CODINGS[dataCoding] ?? 'binary';
  if (dataCoding < 0x80) {
    return (dataCoding & COMPRESSED) === 0 ? (ALPHABETS[(dataCoding >> 2) & 3] ?? 'binary') : 'binary';
  }
  const group = dataCoding & 0xf0;
  if (group === 0xf0) return (dataCoding & 0x04) === 0 ? 'gsm7' : 'binary';
  if (group === 0xe0) return 'ucs2';
  return 'gsm7';
}
