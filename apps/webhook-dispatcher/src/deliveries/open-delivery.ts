import type { Grant } from '../endpoints/admission.js';
import type { Ticket } from '../endpoints/endpoint-queue.js';
import type { Lane } from '../endpoints/slot-budget.js';
import type { EndpointRoute } from '../endpoints/message-route.js';
import { endpointKey } from '../endpoints/webhook-target.js';
import type { Started } from '../start-order.js';
import type { Delivery } from './delivery.js';
import { leasedAnew, type HeldByRow, type Holder, type SettledHolder } from './holder.js';

/**
 * Until the promise is made. A function written straight into a property would keep the delivery until V8's next full
 * collection (libs/postgres, `LeanClient`).
 */
const nobodyWaits = (): void => undefined;

/** A delivery that this process has in hand: waiting for its turn, under way, or being recorded. */
export class OpenDelivery implements Ticket {
  readonly endpointKey: string;
  readonly numberId: string;
  readonly lane: Lane;
  /** Settles once the log's record needs no more of us: the outcome is published, or the table has the delivery. */
  readonly finished: Promise<void>;
  /** Its slot, from the start of its attempt until the slot is given back, which happens once: whoever does so clears it. */
  grant: Grant<OpenDelivery> | null = null;
  /** Its attempt, while that is under way and not slow. */
  attempt: Started<OpenDelivery> | null = null;
  /**
   * How far its webhook is. `unsent`: its attempt, if it is under way, only looks up what it needs; `posted`: it may be
   * with the endpoint; `answered`: the attempt has ended, though nobody may know of it yet.
   */
  webhook: 'unsent' | 'posted' | 'answered' = 'unsent';
  readonly finish: () => void;
  readonly fail: (error: unknown) => void;

  constructor(
    readonly delivery: Delivery,
    readonly route: EndpointRoute,
    readonly deadlineMs: number,
    readonly enteredAtMs: number,
    private holder: Holder,
  ) {
    this.endpointKey = endpointKey(delivery.message.number_id, route.target);
    this.numberId = delivery.message.number_id;
    this.lane = holder.by === 'row' ? 'retry' : 'first';
    let finish: () => void = nobodyWaits;
    let fail: (error: unknown) => void = nobodyWaits;
    this.finished = new Promise((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
    this.finish = finish;
    this.fail = fail;
  }

  get heldBy(): Holder['by'] {
    return this.holder.by;
  }

  /** Whether somebody else reads its record again, and so delivers it, unless this process does so anyway. */
  get lost(): boolean {
    return this.holder.by === 'record' && this.holder.record.lost;
  }

  /** Whether nothing of it is to be begun here, neither an attempt nor a row: its next owner would do the same again. */
  get isLeft(): boolean {
    return this.lost && this.webhook === 'unsent';
  }

  /**
   * It has come here once more. What others were to bring is ours again then, and goes on as it is: were it begun anew, an
   * attempt that is under way would be made twice.
   * @returns what `finished` says
   */
  heldAgain(holder: SettledHolder): Promise<void> {
    if (this.lost) this.holder = holder;
    return this.finished;
  }

  /** The row that holds it; null while the log does. */
  get row(): HeldByRow | null {
    return this.holder.by === 'row' ? this.holder : null;
  }

  /**
   * The log's record is finished once its row is written.
   * @param written resolves when it is
   * @param atMs when that was asked for, ms of `performance.now()`
   */
  leasing(written: Promise<void>, atMs: number): void {
    const row = leasedAnew(atMs);
    this.holder = { by: 'leasing', row, written };
    written.then(() => {
      this.holder = row;
      this.finish();
    }, this.fail);
  }

  /** Who holds it once no row is being written. Rejects when the row was not written. */
  async settledHolder(): Promise<SettledHolder> {
    const { holder } = this;
    if (holder.by !== 'leasing') return holder;
    await holder.written;
    return holder.row;
  }
}
