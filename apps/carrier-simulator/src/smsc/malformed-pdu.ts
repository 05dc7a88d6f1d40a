import type { Part } from './part.js';

const DELIVER_SM = 0x05;
const HEADER_OCTETS = 16;
/** As a service_type without an end, and nothing behind it (SMPP 3.4, 4.6.1). */
const BODY = Buffer.from('ffffffff', 'hex');

/** What stands for the missing message in the journal. */
export const MALFORMED_PART: Part = {
  id: 'malformed',
  messageId: 'malformed',
  seq: 1,
  total: 1,
  fields: {
    source_addr_ton: 0,
    source_addr_npi: 0,
    source_addr: '',
    dest_addr_ton: 0,
    dest_addr_npi: 0,
    destination_addr: '',
    esm_class: 0,
    data_coding: 0,
    short_message: Buffer.alloc(0),
  },
};

/** A deliver_sm with an impossible body, as a broken carrier would send it. */
export function malformedDeliverSm(sequenceNumber: number): Buffer {
  const header = Buffer.alloc(HEADER_OCTETS);
  header.writeUInt32BE(HEADER_OCTETS + BODY.length, 0);
  header.writeUInt32BE(DELIVER_SM, 4);
  header.writeUInt32BE(sequenceNumber, 12);
  return Buffer.concat([header, BODY]);
}
