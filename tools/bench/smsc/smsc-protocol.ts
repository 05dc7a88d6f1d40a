/** What the load's SMSC is told. */
export type SmscCommand =
  | { kind: 'binds'; systemId: string }
  /** Sends that many deliver_sm over all binds of `systemId`, each with up to `window` unanswered. */
  | { kind: 'send'; systemId: string; load: SmscLoad };

export interface SmscLoad {
  /** deliver_sm to send; whole messages of `parts` parts each. */
  pdus: number;
  /** Parts per message. 1: no user-data header. */
  parts: number;
  /** Unanswered deliver_sm per bind. */
  window: number;
  /** Destinations in turn, in digits. */
  phones: readonly string[];
  /** Number of the first message; makes references and texts differ from those before. */
  firstMessage: number;
}

/** How a load went. Times in ms. */
export interface SmscSent {
  kind: 'sent';
  durationMs: number;
  /** Answers other than 0: those parts were sent again after a while. */
  refusals: number;
  /** From a deliver_sm on the socket to its answer, of every tenth. */
  latencies: number[];
}

export type SmscMessage = { kind: 'listening'; port: number } | { kind: 'binds'; count: number } | SmscSent;

export function isSmscMessage(message: unknown): message is SmscMessage {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
