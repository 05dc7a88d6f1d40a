import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import { Deque } from './deque.js';
import { HeldParts } from './held-parts.js';
import type { DeliverSession, Part } from './part.js';
import { PduRate } from './pdu-rate.js';
import { afterAnswer, type PartOutcome } from './resend-policy.js';

/** The bound sessions, as the queue sees them. */
export interface SessionPool {
  /** The next session in turn with room in its window. */
  nextFree(): DeliverSession | null;
}

export interface DeliveryOptions {
  /** How long a part that was answered "later" waits before it is sent again, ms. */
  laterDelayMs: number;
}

interface Submission {
  part: Part;
  ordinal: number;
  sendings: number;
  resendOnLater: boolean;
  settled: boolean;
  settle: (outcome: PartOutcome) => void;
}

const STOPPING: PartOutcome = { kind: 'given-up', reason: 'stopping' };

export interface Delivery {
  /** One for each part, in the order of the parts; each resolves when its part needs no more sending. */
  outcomes: Promise<PartOutcome[]>;
  /** Gives up what is not settled: nothing of it is sent any more. */
  giveUp(reason: string): void;
}

/**
 * The store-and-forward heart of the SMSC: parts wait here until a session takes them, and come back when a session
 * breaks, stays silent or says "later".
 */
export class DeliveryQueue {
  private readonly waiting = new Deque<Submission>();
  /** Those that wait to be shuffled. */
  private gathered: Submission[] = [];
  private shuffleTimer: NodeJS.Timeout | undefined;
  /** Those that a fault holds back before they are sent for the first time. */
  private readonly delayed = new HeldParts<Submission>((submission) => {
    this.gatherOrEnqueue(submission);
  });
  /** Those that were answered "later". */
  private readonly putOff = new HeldParts<Submission>((submission) => {
    this.enqueue(submission);
  });
  private readonly rate: PduRate;
  private closed = false;
  inFlight = 0;

  constructor(
    private readonly pool: SessionPool,
    private readonly faults: Faults,
    private readonly journal: Journal,
    private readonly options: DeliveryOptions,
  ) {
    this.rate = new PduRate(faults, () => {
      this.pump();
    });
  }

  /** Parts that wait for a session, or until they may go; counted anew each time. */
  get queued(): number {
    // What was given up stays in its place until its turn comes, and waits for nothing.
    const all = [...this.waiting.entries(), ...this.gathered, ...this.delayed.all, ...this.putOff.all];
    return all.filter(({ settled }) => !settled).length;
  }

  submit(parts: readonly Part[], resendOnLater: boolean): Delivery {
    const submissions: Submission[] = [];
    const outcomes = parts.map(
      (part) =>
        new Promise<PartOutcome>((resolve) => {
          const ordinal = this.faults.nextOrdinal();
          submissions.push({ part, ordinal, sendings: 0, resendOnLater, settled: false, settle: resolve });
        }),
    );
    for (const submission of submissions) this.admit(submission);
    return {
      outcomes: Promise.all(outcomes),
      giveUp: (reason) => {
        for (const submission of submissions) this.settle(submission, { kind: 'given-up', reason });
      },
    };
  }

  /** Sends as much as the windows take. Called whenever a session may have become free. */
  pump(): void {
    while (!this.closed && this.waiting.length > 0) {
      if (!this.rate.allows()) return;
      const session = this.pool.nextFree();
      if (!session) return;
      const submission = this.waiting.shift();
      if (!submission || submission.settled) continue;
      this.rate.spend();
      void this.send(session, submission);
    }
  }

  /** Faults have changed: what one that has ended held back goes on at once. */
  applyFaults(): void {
    const { delay_ms_min, delay_ms_max, shuffle_window_ms } = this.faults.smpp;
    if (delay_ms_min <= 0 && delay_ms_max <= 0) {
      for (const submission of this.delayed.takeAll()) this.gatherOrEnqueue(submission);
    }
    if (shuffle_window_ms <= 0) this.shuffle();
    this.pump();
  }

  /** A second copy of a PDU went out, which counts for the rate as well. */
  countTwin(): void {
    this.rate.spend();
  }

  close(): void {
    this.closed = true;
    this.rate.close();
    clearTimeout(this.shuffleTimer);
    const left = [...this.gathered, ...this.delayed.takeAll(), ...this.putOff.takeAll()];
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) left.push(next);
    for (const submission of left) this.settle(submission, STOPPING);
  }

  private admit(submission: Submission): void {
    if (this.closed) {
      this.settle(submission, STOPPING);
      return;
    }
    const { smpp, random } = this.faults;
    if (random.chance(smpp.drop_rate, 'drop', submission.ordinal)) {
      this.journal.partDropped(submission.part);
      this.settle(submission, { kind: 'given-up', reason: 'dropped' });
      return;
    }
    const delayMs = random.between(smpp.delay_ms_min, smpp.delay_ms_max, 'delay', submission.ordinal);
    if (delayMs > 0) this.delayed.put(submission, delayMs);
    else this.gatherOrEnqueue(submission);
  }

  private gatherOrEnqueue(submission: Submission): void {
    const windowMs = this.faults.smpp.shuffle_window_ms;
    if (windowMs <= 0) {
      this.enqueue(submission);
      return;
    }
    this.gathered.push(submission);
    if (this.gathered.length > 1) return;
    this.shuffleTimer = setTimeout(() => {
      this.shuffle();
    }, windowMs);
  }

  private shuffle(): void {
    clearTimeout(this.shuffleTimer);
    const { random } = this.faults;
    const rank = ({ ordinal }: Submission): number => random.draw('shuffle', ordinal);
    const shuffled = this.gathered.toSorted((a, b) => rank(a) - rank(b));
    this.gathered = [];
    for (const gathered of shuffled) this.enqueue(gathered);
  }

  private enqueue(submission: Submission): void {
    this.waiting.push(submission);
    this.pump();
  }

  private async send(session: DeliverSession, submission: Submission): Promise<void> {
    this.inFlight += 1;
    submission.sendings += 1;
    const { part, ordinal, sendings: attempt } = submission;
    const answer = await session.deliver({ part, ordinal, attempt });
    this.inFlight -= 1;
    const step = afterAnswer(answer, submission.resendOnLater);
    if (step.kind === 'settle') {
      this.settle(submission, step.outcome);
    } else if (this.closed) {
      this.settle(submission, STOPPING);
    } else if (!submission.settled) {
      this.journal.counts.resends += 1;
      if (step.kind === 'resend-now') this.waiting.unshift(submission);
      else this.putOff.put(submission, this.options.laterDelayMs);
    }
    this.pump();
  }

  private settle(submission: Submission, outcome: PartOutcome): void {
    if (submission.settled) return;
    submission.settled = true;
    if (outcome.kind === 'accepted') this.journal.counts.parts_accepted += 1;
    else if (outcome.kind === 'refused') this.journal.counts.parts_refused += 1;
    else this.journal.counts.parts_given_up += 1;
    submission.settle(outcome);
  }
}
