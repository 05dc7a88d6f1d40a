import type { PduFrame } from './pdu-frames.js';

export interface SmppSessionOptions {
  host: string;
  port: number;
  tls: boolean;
  /** PEM file of the authorities that vouch for the SMSC, read for every connection. Default: the public ones. */
  caFile?: string | null;
  systemId: string;
  password: string;
  /** What else the bind says (SMPP 3.4, 4.1); default: nothing. */
  systemType?: string;
  addrTon?: number;
  addrNpi?: number;
  addressRange?: string;
  bind: 'receiver' | 'transceiver';
  /** deliver_sm that we work on at a time; more wait, and beyond that are refused with "throttled". */
  window: number;
  /** Default 10 s. */
  enquireLinkIntervalMs?: number;
  /** How long an enquire_link may go unanswered. Default 5 s. */
  enquireLinkTimeoutMs?: number;
  /** The same for bind and unbind. Default 60 s and 1 s. */
  bindTimeoutMs?: number;
  unbindTimeoutMs?: number;
  /** How long what is in flight may take when we stop. Default 5 s. */
  drainMs?: number;
  /** A deliver_sm was answered "throttled", because too many wait. */
  onThrottled?: () => void;
}

/** How to answer a deliver_sm. */
export type DeliverAnswer =
  | { kind: 'resp'; status: number }
  /** The body could not be read. */
  | { kind: 'nack'; status: number };

/**
 * Answers one deliver_sm; never rejects.
 * @param waitedMs since it came
 */
export type DeliverHandler = (frame: PduFrame, waitedMs: number) => Promise<DeliverAnswer>;

/** One bound session with an SMSC. */
export interface SmppSession {
  /** deliver_sm that are worked on. */
  readonly inFlight: number;
  /** Resolves with the reason once the session is over, however it ended. */
  readonly closed: Promise<string>;
  /** Answers new deliver_sm with "later", waits for those in flight, unbinds, closes. */
  stop(): Promise<void>;
}
