/** Octets of text in each part. */
const TEXT_OCTETS = 120;
const PART_OCTETS = 150;
/** The number of a message is spelled in letters: digits would be a second thing that may be a code. */
const INDEX_LETTERS = 8;
const LETTER_A = 0x61;
const DELIVER_SM = 0x05;
const SEQUENCE_AT = 12;
const UDH_INDICATOR = 0x40;
const OPENING = 'Your Example verification code is 583921. Do not share it with anyone. Ref: ';
const FILLING = ' Anyone who asks you for it is not us.';

/** A deliver_sm laid out once; each one sent is a copy with its own numbers. */
interface Template {
  octets: Buffer;
  /** Where the text's own number stands. */
  indexAt: number;
  /** Where the 16-bit reference stands; null in a message of one part. */
  refAt: number | null;
}

/** Writes the PDUs of a load as cheaply as can be: the load shares the machine with what it measures. */
export class DeliverSmPdus {
  private readonly templates: Template[][];

  /** @param phones destinations in turn, in digits */
  constructor(
    phones: readonly string[],
    private readonly parts: number,
  ) {
    this.templates = phones.map((phone) => Array.from({ length: parts }, (_, part) => template(phone, part, parts)));
  }

  /** @param part from 0 */
  write(message: number, part: number, sequence: number): Buffer {
    const of = this.templates[message % this.templates.length]?.[part];
    if (of === undefined) throw new Error(`no part ${part} of ${this.parts}`);
    const pdu = Buffer.from(of.octets);
    pdu.writeUInt32BE(sequence, SEQUENCE_AT);
    if (of.refAt !== null) pdu.writeUInt16BE(message & 0xffff, of.refAt);
    for (let at = of.indexAt, left = message; left > 0; at += 1, left = Math.floor(left / 26)) {
      pdu[at] = LETTER_A + (left % 26);
    }
    return pdu;
  }
}

function template(phone: string, part: number, parts: number): Template {
  // 16-bit reference (3GPP 23.040, 9.2.3.24.8).
  const udh = parts === 1 ? Buffer.alloc(0) : Buffer.from([6, 8, 4, 0, 0, parts, part + 1]);
  const opening = part === 0 ? OPENING : 'and so on ';
  const text = `${opening}${'a'.repeat(INDEX_LETTERS)}.`.padEnd(parts === 1 ? TEXT_OCTETS : PART_OCTETS, FILLING);
  const head = Buffer.concat([
    Buffer.from('\0\0\x0124578\0\x01\x01', 'latin1'),
    Buffer.from(`${phone}\0`, 'latin1'),
    Buffer.from([parts === 1 ? 0 : UDH_INDICATOR, 0, 0, 0, 0, 0, 0, 0, 0, udh.length + text.length]),
  ]);
  const body = Buffer.concat([head, udh, Buffer.from(text, 'latin1')]);
  const header = Buffer.alloc(16);
  header.writeUInt32BE(header.length + body.length, 0);
  header.writeUInt32BE(DELIVER_SM, 4);
  const udhAt = header.length + head.length;
  return {
    octets: Buffer.concat([header, body]),
    indexAt: udhAt + udh.length + opening.length,
    refAt: parts === 1 ? null : udhAt + 3,
  };
}
