import { textEncoding, type TextEncoding } from './data-coding.js';
import { fillBits, unpackSeptets } from './gsm7-packing.js';
import { DEFAULT_LANGUAGE, type GsmLanguage } from './gsm7-alphabet.js';
import { MalformedSmsError } from './malformed-sms-error.js';
import { parseUserDataHeader, sensible, type Concatenation } from './user-data-header.js';

/** What a deliver_sm or submit_sm says of its text. */
export interface SmsPdu {
  /** 0-255. */
  esmClass: number;
  /** 0-255. */
  dataCoding: number;
  shortMessage: Uint8Array;
  /** TLV `message_payload`; counts when shortMessage is empty. */
  messagePayload?: Uint8Array;
  /** TLVs `sar_msg_ref_num`, `sar_total_segments`, `sar_segment_seqnum`. */
  sar?: { ref: number; total: number; seq: number };
}

/** One part of a message: its octets without header, and all that is needed to make text of them later. */
export interface SmsPart {
  encoding: TextEncoding;
  language: GsmLanguage;
  /** Septets (one per octet, the last may be AT_OR_FILLING) for gsm7, octets otherwise. */
  content: Uint8Array;
  concatenation: Concatenation | null;
}

export interface ReadOptions {
  /** The carrier packs GSM 7-bit text, eight septets in seven octets. Default false. */
  gsm7Packed?: boolean;
}

/**
 * Most octets of a message in parts: 255 parts (3GPP 23.040, 9.2.3.24.1) of 160 characters, in whatever encoding the
 * carrier hands them on. As one record it fits an event log that takes 1 MB: three octets of UTF-8 for each, sealed.
 */
export const MESSAGE_OCTETS_MAX = 255 * 160 * 4;
/** Octets of header and text in one SMS (3GPP 23.040, 9.2.3.24). */
export const SMS_OCTETS = 140;

const UDH_INDICATOR = 0x40;
const MESSAGE_TYPE = 0x3c;
const DELIVERY_RECEIPT = 0x04;
const INTERMEDIATE_NOTIFICATION = 0x20;

/** Whether a PDU reports on a message instead of being one: by the type bits of esm_class alone (SMPP 3.4, 5.2.12). */
export function isReceipt(esmClass: number): boolean {
  const type = esmClass & MESSAGE_TYPE;
  return type === DELIVERY_RECEIPT || type === INTERMEDIATE_NOTIFICATION;
}

/**
 * Reads the part that a PDU carries.
 * @throws MalformedSmsError when its user-data header is missing or longer than the message, or when a message of such
 * parts would be larger than {@link MESSAGE_OCTETS_MAX}
 */
export function readPart(pdu: SmsPdu, options: ReadOptions = {}): SmsPart {
  const userData = pdu.shortMessage.length > 0 ? pdu.shortMessage : (pdu.messagePayload ?? pdu.shortMessage);
  const hasHeader = (pdu.esmClass & UDH_INDICATOR) !== 0;
  const header = hasHeader ? parseUserDataHeader(userData) : null;
  const encoding = textEncoding(pdu.dataCoding);
  const headerOctets = header?.octets ?? 0;
  const octets = userData.subarray(headerOctets);
  const packed = encoding === 'gsm7' && options.gsm7Packed === true;
  const concatenation = header?.concatenation ?? (pdu.sar ? sensible({ ...pdu.sar, scheme: 'sar' }) : null);
  const goesOn = userData.length === SMS_OCTETS && isBeforeLast(concatenation);
  const content = packed ? unpackSeptets(octets, fillBits(headerOctets), goesOn) : octets;
  checkSize(content.length, concatenation);
  return {
    encoding,
    language: header ? { locking: header.lockingShift, single: header.singleShift } : DEFAULT_LANGUAGE,
    content,
    concatenation,
  };
}

/** At its first part: once that is acknowledged, it is too late to refuse a message. */
function checkSize(octets: number, concatenation: Concatenation | null): void {
  if (concatenation === null || octets * concatenation.total <= MESSAGE_OCTETS_MAX) return;
  throw new MalformedSmsError(`a part of ${octets} octets, one of ${concatenation.total}`);
}

function isBeforeLast(concatenation: Concatenation | null): boolean {
  return concatenation !== null && concatenation.seq < concatenation.total;
}
