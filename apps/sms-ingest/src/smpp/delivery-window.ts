import type { PduFrame } from './pdu-frames.js';

/** A deliver_sm, and when it came, ms of a steady clock. */
export interface Delivery {
  frame: PduFrame;
  arrivedAtMs: number;
}

/** What a deliver_sm that waits takes besides its body: one without a text is not free. */
const OVERHEAD_OCTETS = 200;

/** What becomes of a deliver_sm that came: begun now, begun when another one is answered, or refused. */
export type Admission = 'begin' | 'wait' | 'refuse';

/**
 * The deliver_sm of a session that are not answered: as many under way as the window allows, and a bounded crowd
 * behind them, for carriers whose window is larger than ours. The socket is read all the while: a session that is not
 * read cannot answer enquire_link, and a carrier that hears nothing gives it up with all that is unanswered.
 */
export class DeliveryWindow {
  private readonly waiting: Delivery[] = [];
  private waitingOctets = 0;
  private underWay = 0;

  /** @param waitingOctetsMax memory of deliver_sm that wait */
  constructor(
    private readonly window: number,
    private readonly waitingOctetsMax: number,
  ) {}

  /** Begun and not answered. */
  get inFlight(): number {
    return this.underWay;
  }

  admit(delivery: Delivery): Admission {
    if (this.underWay < this.window) {
      this.underWay += 1;
      return 'begin';
    }
    const octets = octetsOf(delivery);
    if (this.waitingOctets + octets > this.waitingOctetsMax) return 'refuse';
    this.waiting.push(delivery);
    this.waitingOctets += octets;
    return 'wait';
  }

  /** One is answered. @returns the next to begin, if one waits */
  answered(): Delivery | null {
    const next = this.waiting.shift();
    if (next === undefined) {
      this.underWay -= 1;
      return null;
    }
    this.waitingOctets -= octetsOf(next);
    return next;
  }

  /** Forgets those that wait. */
  clear(): void {
    this.waiting.length = 0;
    this.waitingOctets = 0;
  }
}

function octetsOf({ frame }: Delivery): number {
  return frame.body.length + OVERHEAD_OCTETS;
}
