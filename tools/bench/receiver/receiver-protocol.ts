/** What the benchmark asks of the receiver's process. */
export type ReceiverCommand =
  /** Forgets all requests. */
  | { kind: 'reset' }
  /** Wants `reached` once so many different messages have come since the reset. */
  | { kind: 'expect'; messages: number }
  | { kind: 'report' };

/** One request, as it arrived. Times in ms since the epoch, with a fraction. */
export interface Arrival {
  path: string;
  webhookId: string;
  /** The sender as the webhook's body shows it, without separators; tells which SMS it was. */
  from: string;
  arrivedAtMs: number;
  /** Null while it is not answered. */
  answeredAtMs: number | null;
}

export type ReceiverMessage =
  | { kind: 'listening'; port: number }
  | { kind: 'reached'; messages: number }
  | { kind: 'arrivals'; arrivals: Arrival[] };
