/** What the bare loops are told, once each, and what they answer. */
export type FloorOrder =
  /** Signed POSTs as fast as a pool of connections takes them. */
  | { kind: 'post'; url: string; messages: number; connections: number }
  /** Reads the topic from its end; with a url, POSTs every record there. */
  | { kind: 'hop'; brokers: string; topic: string; url: string | null }
  /** Appends records at a pace, each with the time at which it was made. */
  | { kind: 'pace'; brokers: string; topic: string; perS: number; messages: number }
  /** Appends records as fast as one batch after the other is acknowledged. */
  | { kind: 'flood'; brokers: string; topic: string; messages: number; batch: number }
  /** Binds to an SMSC and answers each deliver_sm at once. */
  | { kind: 'smpp'; port: number; systemId: string; binds: number };

export interface FloorDone {
  kind: 'done';
  durationMs: number;
  /** CPU time of the loop's own process. */
  cpuS: number;
}

export type FloorMessage =
  | FloorDone
  /** The hop reads from now on; all binds stand. */
  | { kind: 'reading' }
  /** What the hop has read so far: ms from append to hand-over. */
  | { kind: 'latencies'; latencies: number[] };

export function isFloorMessage(message: unknown): message is FloorMessage {
  return typeof message === 'object' && message !== null && 'kind' in message;
}

/** The id of a record tells when it was made, ms since the epoch with a fraction. */
export function stampedId(index: number, atMs: number): string {
  return `${index}@${atMs}`;
}

export function stampOf(id: string): number {
  return Number(id.slice(id.indexOf('@') + 1));
}
