import type { GsmLanguage } from './gsm7-alphabet.js';
import { MalformedSmsError } from './malformed-sms-error.js';

/** Where a part belongs among the parts of one message. */
export interface Concatenation {
  ref: number;
  /** 1-255. */
  total: number;
  /** 1-based. */
  seq: number;
  /** Where the numbers stood; references of different kinds never mean the same message. */
  scheme: 'udh8' | 'udh16' | 'sar';
}

export interface UserDataHeader {
  /** Octets that it takes, its length octet included. */
  octets: number;
  /** Null when there is none, or its numbers make no sense, in which case 3GPP 23.040 has it ignored. */
  concatenation: Concatenation | null;
  /** National language of the extension table (IE 0x24); 0 when none. */
  singleShift: number;
  /** National language of the alphabet (IE 0x25); 0 when none. */
  lockingShift: number;
}

const IE = { concat8: 0x00, concat16: 0x08, singleShift: 0x24, lockingShift: 0x25 } as const;
const IE_OCTETS: Readonly<Record<number, number>> = {
  [IE.concat8]: 3,
  [IE.concat16]: 4,
  [IE.singleShift]: 1,
  [IE.lockingShift]: 1,
};

/**
 * Reads the header at the start of `userData`. Unknown elements are skipped wherever they stand; of repeated ones the
 * last that makes sense counts. A header whose elements do not add up to its length, or one of which has a length that it cannot have,
 * is ignored as a whole: its octets are skipped, and what follows is the text (3GPP 23.040, 9.2.3.24).
 * @throws MalformedSmsError when nobody can say where the text begins: no header, or one longer than the message
 */
export function parseUserDataHeader(userData: Uint8Array): UserDataHeader {
  const [length] = userData;
  if (length === undefined) throw new MalformedSmsError('user-data header: missing');
  const octets = length + 1;
  if (octets > userData.length) throw new MalformedSmsError('user-data header: longer than the message');
  const ignored: UserDataHeader = { octets, concatenation: null, singleShift: 0, lockingShift: 0 };
  const header = { ...ignored };
  let offset = 1;
  while (offset < octets) {
    const [id, size] = userData.subarray(offset, Math.min(offset + 2, octets));
    if (id === undefined || size === undefined) return ignored;
    const end = offset + 2 + size;
    if (end > octets || (IE_OCTETS[id] ?? size) !== size) return ignored;
    readElement(header, id, userData.subarray(offset + 2, end));
    offset = end;
  }
  return header;
}

function readElement(header: UserDataHeader, id: number, content: Uint8Array): void {
  const [a = 0, b = 0, c = 0, d = 0] = content;
  const place = (concatenation: Concatenation) => {
    header.concatenation = sensible(concatenation) ?? header.concatenation;
  };
  if (id === IE.concat8) place({ ref: a, total: b, seq: c, scheme: 'udh8' });
  if (id === IE.concat16) place({ ref: a * 256 + b, total: c, seq: d, scheme: 'udh16' });
  if (id === IE.singleShift) header.singleShift = a;
  if (id === IE.lockingShift) header.lockingShift = a;
}

/** The concatenation if its numbers can be true, otherwise null. */
export function sensible(concatenation: Concatenation): Concatenation | null {
  const { total, seq } = concatenation;
  return seq >= 1 && seq <= total && total <= 255 ? concatenation : null;
}

/** The element that says which part this is. */
export function concatenationElement({ ref, total, seq, scheme }: Concatenation): readonly number[] {
  if (scheme === 'udh16') return [IE.concat16, 4, (ref >> 8) & 0xff, ref & 0xff, total, seq];
  return [IE.concat8, 3, ref & 0xff, total, seq];
}

/** The elements that name national tables; none for the default ones (3GPP 23.040, 9.2.3.24.15 and 16). */
export function languageElements({ locking, single }: GsmLanguage): readonly number[] {
  return [...(locking ? [IE.lockingShift, 1, locking] : []), ...(single ? [IE.singleShift, 1, single] : [])];
}

/** A header of these elements with its length octet; without elements there is no header. */
export function userDataHeader(elements: readonly number[]): Uint8Array {
  return elements.length === 0 ? new Uint8Array() : Uint8Array.of(elements.length, ...elements);
}
