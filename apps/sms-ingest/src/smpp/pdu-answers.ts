import { COMMAND, RESPONSE_BIT } from './command-id.js';
import { HEADER_OCTETS } from './pdu-frames.js';

/** deliver_sm_resp: its message_id is unused and empty (SMPP 3.4, 4.6.2). */
export function deliverSmResp(sequenceNumber: number, commandStatus: number): Buffer {
  return pdu(COMMAND.deliver_sm + RESPONSE_BIT, sequenceNumber, commandStatus, 1);
}

/** A response without a body, such as enquire_link_resp (SMPP 3.4, 4.11.2) or unbind_resp (4.2.2). */
export function emptyResp(commandId: number, sequenceNumber: number): Buffer {
  return pdu(commandId + RESPONSE_BIT, sequenceNumber, 0, 0);
}

/** SMPP 3.4, 4.3.1. */
export function genericNack(sequenceNumber: number, commandStatus: number): Buffer {
  return pdu(COMMAND.generic_nack, sequenceNumber, commandStatus, 0);
}

function pdu(commandId: number, sequenceNumber: number, commandStatus: number, bodyOctets: number): Buffer {
  const octets = Buffer.alloc(HEADER_OCTETS + bodyOctets);
  octets.writeUInt32BE(octets.length, 0);
  octets.writeUInt32BE(commandId, 4);
  octets.writeUInt32BE(commandStatus, 8);
  octets.writeUInt32BE(sequenceNumber, 12);
  return octets;
}
