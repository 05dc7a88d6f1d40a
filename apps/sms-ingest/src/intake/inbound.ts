import type { SmsPart, SmsText } from '#libs/sms';

/** Where an SMS comes from and goes to, as the carrier says it. */
export interface InboundAddress {
  address: string;
  /** SMPP type of number; null from carriers that have none. */
  ton: number | null;
}

/** What every inbound SMS brings, whatever carried it. Times in ms since the epoch. */
export interface InboundEnvelope {
  carrierId: string;
  source: InboundAddress;
  destination: InboundAddress;
  /** When our process had its bytes. */
  receivedAtMs: number;
  /** When the sender's SMSC had it, by the carrier's own word. */
  sentAtMs: number | null;
  /** The carrier's own id of the message. */
  transportIdentity: string | null;
}

/** A PDU's worth of text: a whole message, or a part of one. */
export interface InboundPart {
  envelope: InboundEnvelope;
  part: SmsPart;
}

/** A whole message whose number is not known yet. */
export interface WholeMessage extends InboundEnvelope {
  content: SmsText;
  segments: number;
  truncated: boolean;
}

/** A whole message with the identity under which it will be published, however often that is tried. */
export interface IdentifiedMessage extends WholeMessage {
  messageId: string;
  /** When the whole message was ready, ms; the time in `messageId`. */
  readyAtMs: number;
}

/** What became of it. Each is durable. */
export type IntakeOutcome = 'published' | 'unrouted' | 'segment' | 'duplicate';
