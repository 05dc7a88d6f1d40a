/** Parameters of a deliver_sm. SMPP 3.4, 4.6.1. */
export interface DeliverSmFields {
  source_addr_ton: number;
  source_addr_npi: number;
  source_addr: string;
  dest_addr_ton: number;
  dest_addr_npi: number;
  destination_addr: string;
  esm_class: number;
  data_coding: number;
  short_message: Buffer;
  message_payload?: Buffer;
  sar_msg_ref_num?: number;
  sar_total_segments?: number;
  sar_segment_seqnum?: number;
  /** The carrier's own id of the message; the settings say which TLV it is. */
  identity_tlv?: Buffer;
}

/** One deliver_sm that the SMSC owes to a bound session. */
export interface Part {
  /** The same on every resend. */
  id: string;
  messageId: string;
  /** 1-based place in the message. */
  seq: number;
  total: number;
  fields: DeliverSmFields;
}

/** One sending of a part: what faults befall it hangs on these numbers and the seed alone. */
export interface Sending {
  part: Part;
  /** Place of the part among all that were submitted. */
  ordinal: number;
  /** 1 for the first time that it is sent. */
  attempt: number;
}

/** How one sending of a part over one session ended. */
export type Answer =
  | { kind: 'answered'; status: number }
  /** The session broke before the answer: the other side may or may not have the part. */
  | { kind: 'broken' }
  /** No answer in time. */
  | { kind: 'unanswered' };

/** A bound session that takes deliver_sm. */
export interface DeliverSession {
  readonly id: string;
  /** Bound for receiving, not on its way out, and below its window. */
  isFree(): boolean;
  deliver(sending: Sending): Promise<Answer>;
}
