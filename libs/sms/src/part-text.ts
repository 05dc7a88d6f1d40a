import type { TextEncoding } from './data-coding.js';
import { ESCAPE } from './gsm7-alphabet.js';
import { AT_OR_FILLING } from './gsm7-packing.js';
import { decodeGsm7 } from './gsm7.js';
import type { SmsPart } from './pdu-reading.js';

/** A whole message as the user sees it. `unsupported`: binary, with an empty text. */
export interface SmsText {
  kind: 'sms' | 'unsupported';
  text: string;
}

type TextPart = Pick<SmsPart, 'encoding' | 'language' | 'content'>;

/** Septet of `@`. */
const AT = 0x00;

const CHARSETS = {
  ascii: 'latin1',
  latin1: 'latin1',
  cyrillic: 'iso-8859-5',
  hebrew: 'iso-8859-8',
  ucs2: 'utf-16be',
} as const satisfies Partial<Record<TextEncoding, string>>;

/**
 * Text of the parts of one message, given in their order. Octets are joined before they are decoded, because a
 * surrogate pair may be split between two parts. A message with a binary part is unsupported as a whole.
 */
export function decodeParts(parts: readonly TextPart[]): SmsText {
  if (parts.some((part) => part.encoding === 'binary')) return { kind: 'unsupported', text: '' };
  const settled = parts.map((part, index) => settleFilling(part, parts[index + 1]));
  return { kind: 'sms', text: runs(settled).map(decodeRun).join('') };
}

/** Seven spare bits are left where the next part begins with a pair that must not be split; otherwise it is an `@`. */
function settleFilling(part: TextPart, next: TextPart | undefined): TextPart {
  if (part.encoding !== 'gsm7' || part.content.at(-1) !== AT_OR_FILLING) return part;
  const septets = part.content.subarray(0, -1);
  const isFilling = next?.encoding === 'gsm7' && next.content[0] === ESCAPE;
  return { ...part, content: isFilling ? septets : Buffer.concat([septets, Buffer.of(AT)]) };
}

/** Neighbours that read alike, as one. Handsets may switch the encoding from part to part. */
function runs(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && readsAlike(last, part)) {
      joined[joined.length - 1] = { ...last, content: Buffer.concat([last.content, part.content]) };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function readsAlike(a: TextPart, b: TextPart): boolean {
  const sameLanguage = a.language.locking === b.language.locking && a.language.single === b.language.single;
  return a.encoding === b.encoding && (a.encoding !== 'gsm7' || sameLanguage);
}

function decodeRun({ encoding, language, content }: TextPart): string {
  if (encoding === 'gsm7') return decodeGsm7(content, language);
  if (encoding === 'binary') return '';
  const charset = CHARSETS[encoding];
  // The WHATWG label latin1 means windows-1252, which differs from ISO 8859-1 in 0x80-0x9F; Buffer's is the real one.
  if (charset === 'latin1') return Buffer.from(content).toString('latin1');
  return new TextDecoder(isLittleEndian(charset, content) ? 'utf-16le' : charset).decode(content);
}

/** Some senders write UCS-2 the other way round and say so: U+FFFE is no character in any text. */
function isLittleEndian(charset: string, [first, second]: Uint8Array): boolean {
  return charset === CHARSETS.ucs2 && first === 0xff && second === 0xfe;
}
