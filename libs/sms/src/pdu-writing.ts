import { DEFAULT_LANGUAGE } from './gsm7-alphabet.js';
import { encodeGsm7 } from './gsm7.js';
import type { SmsPdu } from './pdu-reading.js';
import { concatenationHeader } from './user-data-header.js';

export interface WriteOptions {
  /** `auto`: gsm7 when every character has septets, otherwise ucs2. Default `auto`. */
  encoding?: 'gsm7' | 'ucs2' | 'auto';
  /** `auto`: one PDU when the text fits, otherwise udh8. Default `auto`. */
  parts?: 'auto' | 'udh8' | 'udh16' | 'sar' | 'payload';
  /** Reference number of the parts: 0-255 for udh8, 0-65535 otherwise. Default 0. */
  ref?: number;
}

/** Octets of text in one SMS; a septet per octet counts 160 (3GPP 23.040, 9.2.3.24). */
const ROOM = { gsm7: { whole: 160, udh8: 153, udh16: 152 }, ucs2: { whole: 140, udh8: 134, udh16: 132 } } as const;
const PARTS_MAX = 255;
const PAYLOAD_OCTETS_MAX = 65_535;
const UDH_INDICATOR = 0x40;
const DATA_CODING = { gsm7: 0x00, ucs2: 0x08 } as const;

/**
 * The PDUs that carry `text`, in order; the inverse of reading parts and decoding them. An escape pair is never split;
 * a surrogate pair may be, as handsets do.
 * @throws RangeError when the text has no form under the options: a character without septets, or too long
 */
export function writePdus(text: string, options: WriteOptions = {}): SmsPdu[] {
  const { encoding, units } = encode(text, options.encoding ?? 'auto');
  const dataCoding = DATA_CODING[encoding];
  const ref = options.ref ?? 0;
  const scheme = options.parts ?? 'auto';
  if (scheme === 'payload') return [payloadPdu(dataCoding, units)];
  const room = ROOM[encoding];
  const whole = fill(units, room.whole);
  if (scheme === 'auto' && whole.length <= 1) {
    return [{ esmClass: 0, dataCoding, shortMessage: whole[0] ?? new Uint8Array() }];
  }
  if (scheme === 'sar') {
    return limited(whole).map((shortMessage, index) => {
      return { esmClass: 0, dataCoding, shortMessage, sar: { ref, total: whole.length, seq: index + 1 } };
    });
  }
  const udh = scheme === 'udh16' ? 'udh16' : 'udh8';
  const contents = limited(fill(units, room[udh]));
  return contents.map((content, index) => {
    const header = concatenationHeader({ ref, total: contents.length, seq: index + 1, scheme: udh });
    return { esmClass: UDH_INDICATOR, dataCoding, shortMessage: Buffer.concat([header, content]) };
  });
}

type Units = (readonly number[])[];

function encode(text: string, wanted: 'gsm7' | 'ucs2' | 'auto'): { encoding: 'gsm7' | 'ucs2'; units: Units } {
  const septets = wanted === 'ucs2' ? null : encodeGsm7(text, DEFAULT_LANGUAGE);
  if (septets) return { encoding: 'gsm7', units: septets };
  if (wanted === 'gsm7') throw new RangeError('The text has characters outside the GSM 7-bit alphabet');
  const units: Units = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    units.push([unit >> 8, unit & 0xff]);
  }
  return { encoding: 'ucs2', units };
}

/** Fills parts of at most `room` octets without splitting a unit; at least one part, also for an empty text. */
function fill(units: Units, room: number): Uint8Array[] {
  const parts: number[][] = [[]];
  for (const unit of units) {
    let part = parts.at(-1) ?? [];
    if (part.length + unit.length > room) {
      part = [];
      parts.push(part);
    }
    part.push(...unit);
  }
  return parts.map((part) => Uint8Array.from(part));
}

function limited(parts: Uint8Array[]): Uint8Array[] {
  if (parts.length > PARTS_MAX) throw new RangeError(`The text needs more than ${PARTS_MAX} parts`);
  return parts;
}

function payloadPdu(dataCoding: number, units: Units): SmsPdu {
  const messagePayload = Uint8Array.from(units.flat());
  if (messagePayload.length > PAYLOAD_OCTETS_MAX) throw new RangeError('The text does not fit a message_payload');
  return { esmClass: 0, dataCoding, shortMessage: new Uint8Array(), messagePayload };
}
