import type { PduFrame } from './pdu-frames.js';

/** Sequence numbers go from 1 to this, and begin anew (SMPP 3.4, 3.2). */
const SEQUENCE_MAX = 0x7fff_ffff;

/** Requests of ours that wait for their answer, by sequence number. */
export class OpenRequests {
  private readonly waiting = new Map<number, { resolve: (answer: PduFrame | null) => void; timer: NodeJS.Timeout }>();
  private sequence = 0;

  /**
   * The answer, or null when none came in time or the session ended.
   * @param send writes the request under this sequence number
   */
  make(limitMs: number, send: (sequence: number) => void): Promise<PduFrame | null> {
    this.sequence = this.sequence >= SEQUENCE_MAX ? 1 : this.sequence + 1;
    const sequence = this.sequence;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.settle(sequence, null);
      }, limitMs);
      this.waiting.set(sequence, { resolve, timer });
      send(sequence);
    });
  }

  /** Of an answer that nobody waits for, nothing comes. @returns whether somebody did */
  settle(sequence: number, answer: PduFrame | null): boolean {
    const waiting = this.waiting.get(sequence);
    if (!waiting) return false;
    this.waiting.delete(sequence);
    clearTimeout(waiting.timer);
    waiting.resolve(answer);
    return true;
  }

  /** No answer comes any more. */
  endAll(): void {
    for (const sequence of [...this.waiting.keys()]) this.settle(sequence, null);
  }
}
