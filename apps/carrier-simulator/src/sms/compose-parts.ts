import { DomainError } from '#libs/contracts';
import { writePdus, type SmsPdu } from '#libs/sms';
import { destinationAddress, sourceAddress } from '../smsc/addresses.js';
import type { DeliverSmFields, Part } from '../smsc/part.js';
import type { SmsMessage } from './sms-message.js';

/**
 * The deliver_sm PDUs that carry a message, in order.
 * @param ref any whole number that other messages of these minutes do not have; each scheme uses the bits it has room for
 * @throws DomainError validation_failed when the text has no form under the wanted encoding and split
 */
export function composeParts(message: SmsMessage, messageId: string, ref: number): Part[] {
  const pdus = pdusOf(message, ref);
  return pdus.map((pdu, index) => ({
    id: `${messageId}.${index + 1}`,
    messageId,
    seq: index + 1,
    total: pdus.length,
    fields: fieldsOf(message, pdu),
  }));
}

function pdusOf(message: SmsMessage, ref: number): SmsPdu[] {
  const { text, encoding = 'auto', parts = 'auto' } = message;
  const bits = parts === 'auto' || parts === 'udh8' ? 0xff : 0xffff;
  try {
    return writePdus(text, { encoding, parts, ref: ref & bits });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError('validation_failed', error.message, { errors: [{ field: 'text', message: error.message }] });
  }
}

function fieldsOf(message: SmsMessage, pdu: SmsPdu): DeliverSmFields {
  const source = sourceAddress(message.from);
  const destination = destinationAddress(message.to);
  return {
    source_addr_ton: source.ton,
    source_addr_npi: source.npi,
    source_addr: source.address,
    dest_addr_ton: destination.ton,
    dest_addr_npi: destination.npi,
    destination_addr: destination.address,
    esm_class: pdu.esmClass,
    data_coding: pdu.dataCoding,
    short_message: Buffer.from(pdu.shortMessage),
    ...(pdu.messagePayload === undefined ? {} : { message_payload: Buffer.from(pdu.messagePayload) }),
    ...(pdu.sar === undefined
      ? {}
      : {
          sar_msg_ref_num: pdu.sar.ref,
          sar_total_segments: pdu.sar.total,
          sar_segment_seqnum: pdu.sar.seq,
        }),
  };
}
