import { DomainError } from '#libs/contracts';
import { NATIONAL_LANGUAGES, writePdus, type SmsPdu } from '#libs/sms';
import { destinationAddress, sourceAddress } from '../smsc/addresses.js';
import type { DeliverSmFields, Part } from '../smsc/part.js';
import type { SmsMessage } from './sms-message.js';

/**
 * The deliver_sm PDUs that carry a message, in order.
 * @param ref any whole number that other messages of these minutes do not have; each scheme uses the bits it has room for
 * @param identity the carrier's own id of the message, for the identity TLV; null: none
 * @throws DomainError validation_failed when the text has no form under the wanted encoding and split
 */
export function composeParts(
  message: SmsMessage,
  messageId: string,
  ref: number,
  identity: string | null = null,
): Part[] {
  const pdus = pdusOf(message, ref);
  return pdus.map((pdu, index) => ({
    id: `${messageId}.${index + 1}`,
    messageId,
    seq: index + 1,
    total: pdus.length,
    fields: {
      ...fieldsOf(message, pdu),
      ...(identity === null ? {} : identityField(identity, index + 1, pdus.length)),
    },
  }));
}

function pdusOf(message: SmsMessage, ref: number): SmsPdu[] {
  const { text, encoding = 'auto', parts = 'auto', language } = message;
  const table = language === undefined ? 0 : NATIONAL_LANGUAGES[language];
  const options = { encoding, language: { locking: table, single: table } };
  try {
    if (parts !== 'auto') return writePdus(text, { ...options, parts, ref: ref & (parts === 'udh8' ? 0xff : 0xffff) });
    const whole = writePdus(text, { ...options, parts });
    // Of 8-bit references, the 257th long message of one sender within minutes would be taken for the first one's copy.
    return whole.length === 1 ? whole : writePdus(text, { ...options, parts: 'udh16', ref: ref & 0xffff });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError('validation_failed', error.message, { errors: [{ field: 'text', message: error.message }] });
  }
}

/** A C-octet string, as receipted_message_id is (SMPP 3.4, 5.3.2.12). */
function identityField(identity: string, seq: number, total: number): Pick<DeliverSmFields, 'identity_tlv'> {
  return { identity_tlv: Buffer.from(`${identity}${total > 1 ? `.${seq}` : ''}\0`, 'ascii') };
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
