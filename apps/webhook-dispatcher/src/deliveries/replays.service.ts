import { SUPERSEDED } from '#libs/contracts';
import { RecordLostError, type RecordHold } from '#libs/messaging';
import type { AttemptRecorder } from './attempt-recorder.service.js';
import type { DeliveryIntake } from './delivery-intake.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';
import type { OpenDeliveries } from './open-deliveries.service.js';
import type { OpenDelivery } from './open-delivery.js';

interface ReplayUnderWay {
  id: string;
  /** Id of the delivery whose attempt it waits for: its own, or the message's first. */
  attemptOf: string;
  /** That delivery, once its response is there. */
  answered: OpenDelivery | null;
  taken: Promise<void>;
}

/**
 * Takes replays from the log, so that a message has one schedule however often its owner asks: a replay ends what still
 * waits to be tried again, and is one with an attempt of the message that is about to be made. ADR 37. What a replay
 * finds of its message, in the order in which it looks:
 *
 * | Found | Then |
 * | --- | --- |
 * | here, another replay whose first attempt is still to end | it is one with that (`taken`) |
 * | here, another replay whose first attempt has its response | waits until the other has left, and looks on |
 * | here, the message's first delivery, which has its response, or whose row is being written | waits for that, looks on |
 * | here, the first delivery, held by its record: to be tried, or under way for less than 500 ms | it is one with that |
 * | in the table, another replay with its first attempt to come | it is one with that, unless it ended just now |
 * | in the table, whatever else waits | ends it, tells of it, and is taken as any delivery |
 */
export class Replays {
  /** By message: the replay whose record is not finished, that is whose first attempt is waiting, under way or untold. */
  private readonly underWay = new Map<string, ReplayUnderWay>();

  constructor(
    private readonly intake: DeliveryIntake,
    private readonly open: OpenDeliveries,
    private readonly table: DeliveryTable,
    private readonly recorder: AttemptRecorder,
  ) {
    open.onAnswered((opened) => {
      const replay = this.underWay.get(opened.delivery.message.message_id);
      if (replay?.attemptOf === opened.delivery.id) replay.answered = opened;
    });
  }

  /** As `DeliveryIntake.take`. */
  take(delivery: Delivery, appendedAtMs: number, hold: RecordHold): Promise<void> {
    const { id, message } = delivery;
    const other = this.underWay.get(message.message_id);
    const isReadAgain = other?.id === id;
    if (other && !isReadAgain && !other.answered) return other.taken;
    const replay = isReadAgain ? { ...other } : { id, attemptOf: id, answered: null, taken: Promise.resolve() };
    this.underWay.set(message.message_id, replay);
    const follow = async (): Promise<void> => {
      if (other?.answered && !isReadAgain) await this.open.left(other.answered);
      if (await this.isNeeded(delivery, replay, hold)) await this.intake.take(delivery, appendedAtMs, hold);
    };
    replay.taken = follow().finally(() => {
      if (this.underWay.get(message.message_id) === replay) this.underWay.delete(message.message_id);
    });
    return replay.taken;
  }

  /** @returns whether it has taken the place of what was left of its message; false: the attempt that it is one with counts */
  private async isNeeded(delivery: Delivery, replay: ReplayUnderWay, hold: RecordHold): Promise<boolean> {
    const first = this.open.get(delivery.message.message_id);
    if (first?.answered) await this.open.left(first);
    else if (first?.heldBy === 'leasing') await first.finished;
    else if (first?.heldBy === 'record' && !first.lost) {
      replay.attemptOf = first.delivery.id;
      await first.finished;
      return false;
    }
    return this.takesPlace(delivery, hold);
  }

  /** Ends what waits in the table, unless another replay there has its first attempt still to come. */
  private async takesPlace(delivery: Delivery, hold: RecordHold): Promise<boolean> {
    for (let asked: string | null = null; ;) {
      // While it waited, the next owner may have found it to be one with what would be ended here.
      if (hold.lost) throw new RecordLostError();
      const { joins, waited } = await this.table.supersede(delivery);
      for (const other of waited) await this.recorder.skipped({ ...delivery, ...other }, SUPERSEDED);
      if (joins === null) return true;
      const other = this.open.get(joins);
      if (other?.answered) await this.open.left(other);
      // Of one that is not open here, it is asked again: it may have ended here just now.
      else if (other || joins === asked) return false;
      asked = joins;
    }
  }
}
