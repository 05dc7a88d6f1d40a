/** Bytes of PDUs, also of such that no honest SMSC would write (SMPP 3.4, 3.2 and 4.6.1). */

export const COMMAND = { deliverSm: 0x05, unbind: 0x06, enquireLink: 0x15, alertNotification: 0x102 } as const;

const HEADER_OCTETS = 16;

export interface RawPdu {
  command: number;
  status?: number;
  sequence: number;
  body?: Uint8Array;
  /** What the header says of the length; default: the truth. */
  length?: number;
}

export function rawPdu({ command, status = 0, sequence, body = new Uint8Array(), length }: RawPdu): Buffer {
  const header = Buffer.alloc(HEADER_OCTETS);
  header.writeUInt32BE(length ?? HEADER_OCTETS + body.length, 0);
  header.writeUInt32BE(command, 4);
  header.writeUInt32BE(status, 8);
  header.writeUInt32BE(sequence, 12);
  return Buffer.concat([header, body]);
}

export interface DeliverBody {
  to: string;
  from?: string;
  fromTon?: number;
  esmClass?: number;
  dataCoding?: number;
  shortMessage: Uint8Array;
  /** What sm_length says; default: the truth. */
  smLength?: number;
  /** Octets behind the mandatory parameters. */
  tail?: Uint8Array;
}

export function deliverBody(fields: DeliverBody): Buffer {
  const { to, from = '24578', fromTon = 3, esmClass = 0, dataCoding = 0, shortMessage, tail } = fields;
  return Buffer.concat([
    Buffer.from([0, fromTon, 0]),
    Buffer.from(`${from}\0`, 'latin1'),
    Buffer.from([1, 1]),
    Buffer.from(`${to}\0`, 'latin1'),
    Buffer.from([esmClass, 0, 0, 0, 0, 0, 0, dataCoding, 0, fields.smLength ?? shortMessage.length]),
    shortMessage,
    tail ?? new Uint8Array(),
  ]);
}

/** @param length what the TLV says of itself; default: the truth */
export function tlv(tag: number, value: Uint8Array, length = value.length): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(tag, 0);
  head.writeUInt16BE(length, 2);
  return Buffer.concat([head, value]);
}
