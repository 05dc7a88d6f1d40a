import { DEFAULT_LANGUAGE, type GsmLanguage } from './gsm7-alphabet.js';
import { encodeGsm7 } from './gsm7.js';
import { SMS_OCTETS, type SmsPdu } from './pdu-reading.js';
import { concatenationElement, languageElements, userDataHeader } from './user-data-header.js';

export interface WriteOptions {
  /** `auto`: gsm7 when every character has septets, otherwise ucs2. Default `auto`. */
  encoding?: 'gsm7' | 'latin1' | 'ucs2' | 'auto';
  /** National tables for gsm7, named in the header of every part. Default: none. */
  language?: GsmLanguage;
  /** `auto`: one PDU when the text fits, otherwise udh8. Default `auto`. */
  parts?: 'auto' | 'udh8' | 'udh16' | 'sar' | 'payload';
  /** Reference number of the parts: 0-255 for udh8, 0-65535 otherwise. Default 0. */
  ref?: number;
}

const PARTS_MAX = 255;
const PAYLOAD_OCTETS_MAX = 65_535;
const UDH_INDICATOR = 0x40;
const DATA_CODING = { gsm7: 0x00, latin1: 0x03, ucs2: 0x08 } as const;

/**
 * The PDUs that carry `text`, in order; the inverse of reading parts and decoding them. An escape pair is never split;
 * a surrogate pair may be, as handsets do.
 * @throws RangeError when the text has no form under the options: a character without septets, or too long
 */
export function writePdus(text: string, options: WriteOptions = {}): SmsPdu[] {
  const encoded = encode(text, options);
  const ref = options.ref ?? 0;
  const scheme = options.parts ?? 'auto';
  if (scheme === 'payload') return [payloadPdu(encoded)];
  const whole = fill(encoded, encoded.elements);
  if (scheme === 'auto' && whole.length <= 1) return whole.map((content) => pdu(encoded, encoded.elements, content));
  if (scheme === 'sar') {
    return limited(whole).map((content, index) => ({
      ...pdu(encoded, encoded.elements, content),
      sar: { ref, total: whole.length, seq: index + 1 },
    }));
  }
  const numbered = (total: number, seq: number) => [
    ...concatenationElement({ ref, total, seq, scheme: scheme === 'udh16' ? 'udh16' : 'udh8' }),
    ...encoded.elements,
  ];
  const contents = limited(fill(encoded, numbered(1, 1)));
  return contents.map((content, index) => pdu(encoded, numbered(contents.length, index + 1), content));
}

/** A text as units of octets that stay together: septets one per octet, or characters. */
interface Encoded {
  encoding: keyof typeof DATA_CODING;
  units: (readonly number[])[];
  /** Header elements that every part needs to be read. */
  elements: readonly number[];
}

function encode(text: string, { encoding = 'auto', language = DEFAULT_LANGUAGE }: WriteOptions): Encoded {
  if (encoding === 'latin1') return { encoding, units: latin1Units(text), elements: [] };
  const septets = encoding === 'ucs2' ? null : encodeGsm7(text, language);
  if (septets) return { encoding: 'gsm7', units: septets, elements: languageElements(language) };
  if (encoding === 'gsm7') throw new RangeError('The text has characters outside the GSM 7-bit alphabet');
  return { encoding: 'ucs2', units: ucs2Units(text), elements: [] };
}

function latin1Units(text: string): number[][] {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code > 0xff) throw new RangeError('The text has characters outside Latin-1');
    return [code];
  });
}

function ucs2Units(text: string): number[][] {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charCodeAt(index);
    return [unit >> 8, unit & 0xff];
  });
}

/** Fills parts behind a header of these elements without splitting a unit; at least one part, also for an empty text. */
function fill({ encoding, units }: Encoded, elements: readonly number[]): Uint8Array[] {
  const octets = SMS_OCTETS - userDataHeader(elements).length;
  // Seven octets of an SMS hold eight septets, which take an octet each in a PDU.
  const room = encoding === 'gsm7' ? Math.floor((octets * 8) / 7) : octets;
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

function pdu({ encoding }: Encoded, elements: readonly number[], content: Uint8Array): SmsPdu {
  const header = userDataHeader(elements);
  return {
    esmClass: header.length === 0 ? 0 : UDH_INDICATOR,
    dataCoding: DATA_CODING[encoding],
    shortMessage: header.length === 0 ? content : Buffer.concat([header, content]),
  };
}

function payloadPdu(encoded: Encoded): SmsPdu {
  const { shortMessage: messagePayload, ...rest } = pdu(
    encoded,
    encoded.elements,
    Uint8Array.from(encoded.units.flat()),
  );
  if (messagePayload.length > PAYLOAD_OCTETS_MAX) throw new RangeError('The text does not fit a message_payload');
  return { ...rest, shortMessage: new Uint8Array(), messagePayload };
}
