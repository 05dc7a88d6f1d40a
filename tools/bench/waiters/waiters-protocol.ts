/** One poll that is to be held. */
export interface WaiterRequest {
  key: string;
  path: string;
}

/** What the benchmark asks of the process that waits. */
export type WaitersCommand =
  /** Opens all of them at once, each on a connection of its own. */
  | { kind: 'open'; port: number; requests: readonly WaiterRequest[] }
  | { kind: 'report' }
  /** Leaves without having been answered. */
  | { kind: 'leave' };

/** How a poll ended. */
export interface WaiterAnswer {
  /** Of its request. */
  index: number;
  /** 0: the connection failed. */
  status: number;
  /** The first message in the answer; null: none. */
  messageId: string | null;
  /** ms since the epoch, with a fraction. */
  arrivedAtMs: number;
}

export type WaitersMessage = { kind: 'sent' } | { kind: 'answers'; answers: WaiterAnswer[] };
