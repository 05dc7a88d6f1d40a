import { randomInt } from 'node:crypto';
import { DomainError, newUlid, type Clock } from '#libs/contracts';
import type { Delivery } from '../smsc/delivery-queue.js';
import type { Part } from '../smsc/part.js';
import type { PartOutcome } from '../smsc/resend-policy.js';
import { composeParts } from './compose-parts.js';
import { dueByNow } from './pace.js';
import { RecentBatches } from './recent-batches.js';
import type { BatchState, SmsMessage } from './sms-message.js';

/** What the sender needs of the SMSC. */
export interface MessageCentre {
  canReceive(): boolean;
  submit(parts: readonly Part[], resendOnLater: boolean): Delivery;
}

export interface SenderOptions {
  /** How long `send` waits for the answers. */
  timeoutMs: number;
  /** Every part carries its own id in the identity TLV, also when its message was given none. */
  identifiesAll: boolean;
}

const PACE_TICK_MS = 10;

/** Turns messages into parts and hands them to the SMSC: one with its outcome, or many at a pace. */
export class SmsSender {
  private readonly recent = new RecentBatches();
  /** Starts anywhere, so that a restart does not repeat the references of messages still being assembled. */
  private ref = randomInt(0x10000);
  private readonly ticks = new Set<NodeJS.Timeout>();

  constructor(
    private readonly smsc: MessageCentre,
    private readonly clock: Clock,
    private readonly options: SenderOptions,
  ) {}

  /**
   * @returns the ids of the parts, once the other side took every one
   * @throws DomainError service_unavailable when any part was refused, put off, dropped or not answered in time
   */
  async send(message: SmsMessage): Promise<string[]> {
    const parts = this.compose(message);
    if (!this.smsc.canReceive()) throw new DomainError('service_unavailable', 'Nobody is bound to receive messages.');
    const delivery = this.smsc.submit(parts, false);
    const timer = setTimeout(() => {
      delivery.giveUp('no answer in time');
    }, this.options.timeoutMs);
    const outcomes = await delivery.outcomes;
    clearTimeout(timer);
    if (!outcomes.every(isAccepted)) {
      throw new DomainError('service_unavailable', 'Not every part was taken.', { members: { outcomes } });
    }
    return parts.map((part) => part.id);
  }

  /** Sends all of them, resending what is put off, and returns at once. @param ratePerS null: as fast as it goes */
  sendBatch(messages: readonly SmsMessage[], ratePerS: number | null): BatchState {
    // Composed ahead, so that a bad message is refused before any is sent.
    const composed = messages.map((message, index) => this.composeInBatch(message, index));
    const batch: BatchState = {
      id: `batch_${newUlid(this.clock.now())}`,
      messages: messages.length,
      submitted: 0,
      accepted: 0,
      failed: 0,
      started_at: new Date(this.clock.now()).toISOString(),
      finished_at: null,
    };
    this.recent.add(batch);
    const startedMs = performance.now();
    const tick = setInterval(() => {
      this.submitDue(batch, composed, dueByNow(composed.length, performance.now() - startedMs, ratePerS));
      if (batch.submitted === composed.length) this.stopTick(tick);
    }, PACE_TICK_MS);
    this.ticks.add(tick);
    return batch;
  }

  batches(): readonly BatchState[] {
    return this.recent.all();
  }

  close(): void {
    for (const tick of this.ticks) this.stopTick(tick);
  }

  private submitDue(batch: BatchState, composed: readonly Part[][], due: number): void {
    for (const parts of composed.slice(batch.submitted, due)) {
      void this.smsc.submit(parts, true).outcomes.then((outcomes) => {
        this.count(batch, outcomes);
      });
    }
    batch.submitted = due;
  }

  private count(batch: BatchState, outcomes: readonly PartOutcome[]): void {
    if (outcomes.every(isAccepted)) batch.accepted += 1;
    else batch.failed += 1;
    if (batch.accepted + batch.failed === batch.messages) {
      batch.finished_at = new Date(this.clock.now()).toISOString();
    }
  }

  private compose(message: SmsMessage): Part[] {
    this.ref = (this.ref + 1) & 0xffff;
    const messageId = `sms_${newUlid(this.clock.now())}`;
    const identity = message.identity ?? (this.options.identifiesAll ? messageId : null);
    return composeParts(message, messageId, this.ref, identity);
  }

  /** @throws DomainError as `compose`, its fields named as those of the batch */
  private composeInBatch(message: SmsMessage, index: number): Part[] {
    try {
      return this.compose(message);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const errors = error.errors?.map((problem) => ({ ...problem, field: `messages.${index}.${problem.field}` }));
      throw new DomainError(error.code, error.message, { ...(errors ? { errors } : {}) });
    }
  }

  private stopTick(tick: NodeJS.Timeout): void {
    clearInterval(tick);
    this.ticks.delete(tick);
  }
}

function isAccepted(outcome: PartOutcome): boolean {
  return outcome.kind === 'accepted';
}
