import { createHash } from 'node:crypto';
import type { SmsPdu } from '#libs/sms';

/** A deliver_sm as it came, text still in octets (SMPP 3.4, 4.6.1). */
export interface DeliverSm extends SmsPdu {
  source: SmppAddress;
  destination: SmppAddress;
  /** All optional parameters by tag. */
  tlvs: ReadonlyMap<number, Buffer>;
}

export interface SmppAddress {
  /** Type of number: 0 unknown, 1 international, 2 national, 5 alphanumeric, … */
  ton: number;
  address: string;
}

/** A body whose lengths do not add up. */
export class MalformedPduError extends Error {
  override readonly name = 'MalformedPduError';
}

const SAR_TOTAL_MAX = 255;
const TAG = { sarRef: 0x020c, sarTotal: 0x020e, sarSeq: 0x020f, messagePayload: 0x0424 } as const;
const NO_TLVS: ReadonlyMap<number, Buffer> = new Map();
const ADDRESS_OCTETS_MAX = 65;
/** The standard's ids have 65 octets at most; what is far longer has no room in an index. */
const IDENTITY_OCTETS_MAX = 255;

/**
 * Parses the body of a deliver_sm. The `smpp` package would decode the text by itself, and wrongly so for ASCII; and
 * it takes bodies that end too early.
 * @throws MalformedPduError
 */
export function parseDeliverSm(body: Buffer): DeliverSm {
  const reader = new BodyReader(body);
  reader.cString('service_type', 6);
  const source = { ton: reader.octet('source_addr_ton'), npi: reader.octet('source_addr_npi') };
  const sourceAddress = reader.cString('source_addr', ADDRESS_OCTETS_MAX);
  const destination = { ton: reader.octet('dest_addr_ton'), npi: reader.octet('dest_addr_npi') };
  const destinationAddress = reader.cString('destination_addr', ADDRESS_OCTETS_MAX);
  const esmClass = reader.octet('esm_class');
  reader.octet('protocol_id');
  reader.octet('priority_flag');
  reader.cString('schedule_delivery_time', 17);
  reader.cString('validity_period', 17);
  reader.octet('registered_delivery');
  reader.octet('replace_if_present_flag');
  const dataCoding = reader.octet('data_coding');
  reader.octet('sm_default_msg_id');
  const shortMessage = reader.octets('short_message', reader.octet('sm_length'));
  const tlvs = reader.tlvs();
  const messagePayload = tlvs.get(TAG.messagePayload);
  const sar = readSar(tlvs);
  return {
    source: { ton: source.ton, address: sourceAddress },
    destination: { ton: destination.ton, address: destinationAddress },
    esmClass,
    dataCoding,
    shortMessage,
    tlvs,
    ...(messagePayload ? { messagePayload } : {}),
    ...(sar ? { sar } : {}),
  };
}

/** The carrier's own id of the message, from the TLV that its entry in CARRIERS_FILE names; null without one. */
export function identityFromTlv(tlvs: ReadonlyMap<number, Buffer>, tag: number | null): string | null {
  const octets = tag === null ? undefined : tlvs.get(tag);
  if (!octets) return null;
  if (octets.length > IDENTITY_OCTETS_MAX) return createHash('sha256').update(octets).digest('hex');
  const text = octets.toString('latin1').replace(/\0+$/, '');
  if (text === '') return null;
  return /^[!-~]+$/.test(text) ? text : octets.toString('hex');
}

/** The reference has two octets and the counts have one (SMPP 3.4, 5.3.2.22 to 24); some SMSCs write the other width. */
function readSar(tlvs: ReadonlyMap<number, Buffer>): SmsPdu['sar'] | null {
  const [ref, total, seq] = [tlvs.get(TAG.sarRef), tlvs.get(TAG.sarTotal), tlvs.get(TAG.sarSeq)].map(shortInteger);
  if (ref === undefined || total === undefined || seq === undefined || total > SAR_TOTAL_MAX) return null;
  return { ref, total, seq };
}

/** Of one or two octets; undefined: it is none. */
function shortInteger(octets: Buffer | undefined): number | undefined {
  return octets?.length === 1 || octets?.length === 2 ? octets.readUIntBE(0, octets.length) : undefined;
}

class BodyReader {
  private offset = 0;

  constructor(private readonly body: Buffer) {}

  octet(field: string): number {
    const octet = this.body[this.offset];
    if (octet === undefined) throw new MalformedPduError(`${field} runs over the end`);
    this.offset += 1;
    return octet;
  }

  private octetPair(field: string): number {
    return this.octet(field) * 256 + this.octet(field);
  }

  octets(field: string, count: number): Buffer {
    const end = this.offset + count;
    if (end > this.body.length) throw new MalformedPduError(`${field} runs over the end`);
    const octets = this.body.subarray(this.offset, end);
    this.offset = end;
    return octets;
  }

  cString(field: string, octetsMax: number): string {
    const end = this.body[this.offset] === 0 ? this.offset : this.body.indexOf(0, this.offset);
    if (end < 0) throw new MalformedPduError(`${field} has no end`);
    if (end - this.offset >= octetsMax) throw new MalformedPduError(`${field} is too long`);
    // Most are empty, and a call out of JavaScript costs more than all else here.
    const text = end === this.offset ? '' : this.body.toString('latin1', this.offset, end);
    this.offset = end + 1;
    return text;
  }

  tlvs(): ReadonlyMap<number, Buffer> {
    if (this.offset === this.body.length) return NO_TLVS;
    const tlvs = new Map<number, Buffer>();
    while (this.offset < this.body.length) {
      const tag = this.octetPair('a TLV tag');
      const length = this.octetPair('a TLV length');
      tlvs.set(tag, this.octets(`TLV 0x${tag.toString(16)}`, length));
    }
    return tlvs;
  }
}
