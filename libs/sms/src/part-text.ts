import type { TextEncoding } from './data-coding.js';
import { ESCAPE } from './gsm7-alphabet.js';
import { AT_OR_FILLING } from './gsm7-packing.js';
import { decodeGsm7 } from './gsm7.js';
import type { SmsPart } from './pdu-reading.js';

/** A whole message as the user sees it. `unsupported`: binary, with an empty text. */
export interface SmsText {
  kind: 'sms' | 'unsupported';
  text: string;
  /** Where parts of the text are missing, in UTF-16 units from its beginning; absent when it is whole. */
  missingAt?: readonly number[];
}

type TextPart = Pick<SmsPart, 'encoding' | 'language' | 'content'>;

/** Septet of `@`. */
const AT = 0x00;
/** U+FFFD in UCS-2. */
const REPLACEMENT = Buffer.of(0xff, 0xfd);

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
 * @param parts undefined for one that is missing
 */
export function decodeParts(parts: readonly (TextPart | undefined)[]): SmsText {
  if (parts.some((part) => part?.encoding === 'binary')) return { kind: 'unsupported', text: '' };
  const settled = parts.map((part, index) => part && settleFilling(part, index + 1 < parts.length, parts[index + 1]));
  const missingAt: number[] = [];
  let text = '';
  for (const run of runs(settled)) {
    if (run) text += decodeRun(run);
    else missingAt.push(text.length);
  }
  return missingAt.length === 0 ? { kind: 'sms', text } : { kind: 'sms', text, missingAt };
}

/**
 * Seven spare bits are left where the next part begins with a pair that must not be split; otherwise it is an `@`. Of a
 * part that is missing nobody knows.
 */
function settleFilling(part: TextPart, hasNext: boolean, next: TextPart | undefined): TextPart {
  if (part.encoding !== 'gsm7' || part.content.at(-1) !== AT_OR_FILLING) return part;
  const septets = part.content.subarray(0, -1);
  const isFilling = next ? next.encoding === 'gsm7' && next.content[0] === ESCAPE : hasNext;
  return { ...part, content: isFilling ? septets : Buffer.concat([septets, Buffer.of(AT)]) };
}

/** Neighbours that read alike, and the octets of each. */
interface Run extends Omit<TextPart, 'content'> {
  contents: Uint8Array[];
}

/** Handsets may switch the encoding from part to part. */
function runs(parts: readonly (TextPart | undefined)[]): (Run | undefined)[] {
  const found: (Run | undefined)[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && part && readsAlike(last, part)) last.contents.push(part.content);
    else found.push(part && { encoding: part.encoding, language: part.language, contents: [part.content] });
  }
  return found;
}

function readsAlike(a: Omit<TextPart, 'content'>, b: TextPart): boolean {
  const sameLanguage = a.language.locking === b.language.locking && a.language.single === b.language.single;
  return a.encoding === b.encoding && (a.encoding !== 'gsm7' || sameLanguage);
}

function decodeRun({ encoding, language, contents }: Run): string {
  const [only, ...more] = contents;
  const content = only && more.length === 0 ? only : Buffer.concat(contents);
  if (encoding === 'gsm7') return decodeGsm7(content, language);
  if (encoding === 'binary') return '';
  const charset = CHARSETS[encoding];
  // The WHATWG label latin1 means windows-1252, which differs from ISO 8859-1 in 0x80-0x9F; Buffer's is the real one.
  if (charset === 'latin1') return Buffer.from(content).toString('latin1');
  if (charset !== CHARSETS.ucs2) return new TextDecoder(charset).decode(content);
  const octets = haveStrayOctets(contents, content.length) ? Buffer.concat(contents.map(wholeUnits)) : content;
  return new TextDecoder(isLittleEndian(octets) ? 'utf-16le' : charset).decode(octets);
}

/** Some senders write UCS-2 the other way round and say so: U+FFFE is no character in any text. */
function isLittleEndian([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe;
}

/**
 * Whether parts of UCS-2 have more octets than their characters: one of them, or each has the terminator of a C string,
 * counted in. Parts of odd lengths that make an even one together were cut in a character.
 */
function haveStrayOctets(contents: readonly Uint8Array[], octets: number): boolean {
  return octets % 2 === 1 || contents.every((content) => content.length % 2 === 1 && content.at(-1) === 0);
}

function wholeUnits(content: Uint8Array): Uint8Array {
  if (content.length % 2 === 0) return content;
  const units = content.subarray(0, -1);
  return content.at(-1) === 0 ? units : Buffer.concat([units, REPLACEMENT]);
}
