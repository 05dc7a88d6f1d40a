import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import { Deque } from './deque.js';
import type { DeliverSession, Part } from './part.js';
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

export interface Delivery {
  /** One for each part, in the order of the parts; each resolves when its part needs no more sending. */
  outcomes: Promise<PartOutcome[]>;
  /** Gives up what is not settled: nothing of it is sent any more. */
  giveUp(reason: string): void;
}

const TOKEN_WAIT_MS_MAX = 250;

/**
 * The store-and-forward heart of the SMSC: parts wait here until a session takes them, and come back when a session
 * breaks, stays silent or says "later".
 */
export class DeliveryQueue {
  private readonly waiting = new Deque<Submission>();
  private gathered: Submission[] = [];
  /** Those that a delay or a "later" holds back for a while. */
  private readonly putOff = new Set<Submission>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private tokens = 0;
  private tokensAtMs = 0;
  private awaitsToken = false;
  private closed = false;
  inFlight = 0;

  constructor(
    private readonly pool: SessionPool,
    private readonly faults: Faults,
    private readonly journal: Journal,
    private readonly options: DeliveryOptions,
  ) {}

  /** Parts that wait for a session, or until they may go; counted anew each time. */
  get queued(): number {
    // What was given up stays in its place until its turn comes, and waits for nothing.
    return [...this.waiting.entries(), ...this.gathered, ...this.putOff].filter(({ settled }) => !settled).length;
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
      if (!this.hasToken()) return;
      const session = this.pool.nextFree();
      if (!session) return;
      const submission = this.waiting.shift();
      if (!submission || submission.settled) continue;
      this.spendToken();
      void this.send(session, submission);
    }
  }

  /** For each PDU that goes out. What is sent twice in a row takes two at once; what follows waits for both. */
  spendToken(): void {
    if (this.faults.smpp.rate_per_s_max > 0) this.tokens -= 1;
  }

  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    for (const submission of [...this.gathered, ...this.putOff]) {
      this.settle(submission, { kind: 'given-up', reason: 'stopping' });
    }
    for (let left = this.waiting.shift(); left; left = this.waiting.shift()) {
      this.settle(left, { kind: 'given-up', reason: 'stopping' });
    }
  }

  private admit(submission: Submission): void {
    const { smpp, random } = this.faults;
    if (random.chance(smpp.drop_rate, 'drop', submission.ordinal)) {
      this.journal.partDropped(submission.part);
      this.settle(submission, { kind: 'given-up', reason: 'dropped' });
      return;
    }
    const delayMs = random.between(smpp.delay_ms_min, smpp.delay_ms_max, 'delay', submission.ordinal);
    const release = (): void => {
      this.gatherOrEnqueue(submission);
    };
    if (delayMs > 0) this.hold(submission, delayMs, release);
    else release();
  }

  private gatherOrEnqueue(submission: Submission): void {
    const windowMs = this.faults.smpp.shuffle_window_ms;
    if (windowMs <= 0) {
      this.enqueue(submission);
      return;
    }
    this.gathered.push(submission);
    if (this.gathered.length > 1) return;
    this.later(windowMs, () => {
      const { random } = this.faults;
      const rank = ({ ordinal }: Submission): number => random.draw('shuffle', ordinal);
      const shuffled = this.gathered.toSorted((a, b) => rank(a) - rank(b));
      this.gathered = [];
      for (const gathered of shuffled) this.enqueue(gathered);
    });
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
      this.settle(submission, { kind: 'given-up', reason: 'stopping' });
    } else if (!submission.settled) {
      this.journal.counts.resends += 1;
      if (step.kind === 'resend-now') this.waiting.unshift(submission);
      else {
        this.hold(submission, this.options.laterDelayMs, () => {
          this.enqueue(submission);
        });
      }
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

  private hasToken(): boolean {
    const rate = this.faults.smpp.rate_per_s_max;
    if (rate <= 0) return true;
    const nowMs = performance.now();
    this.tokens = Math.min(Math.max(1, rate / 10), this.tokens + ((nowMs - this.tokensAtMs) * rate) / 1000);
    this.tokensAtMs = nowMs;
    if (this.tokens >= 1) return true;
    // One wait for all: every part that comes meanwhile asks, too.
    if (this.awaitsToken) return false;
    this.awaitsToken = true;
    // Looks again at the latest after that: the limit may have been changed or lifted meanwhile.
    this.later(Math.min(Math.ceil(((1 - this.tokens) * 1000) / rate), TOKEN_WAIT_MS_MAX), () => {
      this.awaitsToken = false;
      this.pump();
    });
    return false;
  }

  private hold(submission: Submission, delayMs: number, release: () => void): void {
    this.putOff.add(submission);
    this.later(delayMs, () => {
      this.putOff.delete(submission);
      release();
    });
  }

  private later(delayMs: number, run: () => void): void {
    if (this.closed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, delayMs);
    this.timers.add(timer);
  }
}
