import type { ProvingSecret } from './accepted-secrets.js';
import type { SmsText } from '#libs/sms';

/** What a carrier posted, its body not looked at yet. */
export interface CarrierRequest {
  /** Path with query, as the carrier asked for it. */
  target: string;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
  /** ms since the epoch. */
  receivedAtMs: number;
}

/** A message as its carrier tells it, whatever the format. */
export interface InboundMessage {
  /** The carrier's own id: a resend has the same. */
  id: string;
  from: string;
  to: string;
  content: SmsText;
  segments: number;
  /** By the carrier's own word, ms since the epoch. */
  sentAtMs: number | null;
}

export type CarrierReading =
  /** One for each number that it came for: nearly always one. */
  | { kind: 'messages'; messages: readonly InboundMessage[] }
  /** Some other event: acknowledged, and nothing else. */
  | { kind: 'ignored' };

export interface CarrierAnswer {
  contentType: string;
  body: string;
}

/** How one HTTP carrier proves who it is, tells of messages, and wants to be answered. */
export interface HttpCarrierFormat {
  /**
   * By which of its secrets the carrier proves that it sent these very bytes, and not too long ago where its format says
   * when; null: it does not. Never throws.
   */
  proof(request: CarrierRequest): ProvingSecret | null;
  /**
   * Reads an authentic request.
   * @throws DomainError 4xx when it is no event of this format
   */
  read(request: CarrierRequest): CarrierReading;
  /** @param messageId null for what was ignored */
  answer(messageId: string | null): CarrierAnswer;
}
