export const ENCODINGS = ['gsm7', 'latin1', 'ucs2', 'auto'] as const;
export const PARTS = ['auto', 'udh8', 'udh16', 'sar', 'payload'] as const;

/** Whose national tables (3GPP 23.038, annex A) a message in gsm7 uses. */
export const LANGUAGES = ['turkish', 'spanish', 'portuguese'] as const;

/** A message as somebody sends it to one of our numbers. */
export interface SmsMessage {
  /** E.164. */
  to: string;
  /** E.164, a short code, other digits, or up to 11 characters of an alphanumeric sender. */
  from: string;
  text: string;
  encoding?: (typeof ENCODINGS)[number];
  language?: (typeof LANGUAGES)[number];
  /** The carrier's own id of the message, the same whenever it sends it again; parts of a long one add their place. */
  identity?: string;
  /** How a long text is split. `auto`, the default: as udh16. */
  parts?: (typeof PARTS)[number];
}

/** Progress of a batch, for GET /state. Times RFC 3339. */
export interface BatchState {
  id: string;
  messages: number;
  /** Messages handed to the link so far. */
  submitted: number;
  accepted: number;
  failed: number;
  started_at: string;
  finished_at: string | null;
}
