import { SUPERSEDED } from '#libs/contracts';
import { RecordLostError, type RecordHold } from '#libs/messaging';
import type { AttemptRecorder } from './attempt-recorder.service.js';
import type { DeliveryIntake } from './delivery-intake.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';
import type { OpenDeliveries } from './open-deliveries.service.js';
import type { OpenDelivery } from './open-delivery.js';

/** What the first attempt of a replay waits for. */
type Stage =
  /** That another delivery of the message, whose response is there, leaves. */
  | { readonly kind: 'behind'; readonly other: OpenDelivery }
  /** Its turn, or its response. */
  | { readonly kind: 'own' }
  /** The response to the message's first attempt, which it is one with. */
  | { readonly kind: 'joined'; readonly first: OpenDelivery }
  /** Nothing any more: its response is there, and to be told of. */
  | { readonly kind: 'answered'; readonly opened: OpenDelivery };

const OWN: Stage = { kind: 'own' };

/** A replay whose record is not finished. */
interface ReplayUnderWay {
  readonly id: string;
  stage: Stage;
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
  /** By message: the latest replay that is not one with another. */
  private readonly underWay = new Map<string, ReplayUnderWay>();

  constructor(
    private readonly intake: DeliveryIntake,
    private readonly open: OpenDeliveries,
    private readonly table: DeliveryTable,
    private readonly recorder: AttemptRecorder,
  ) {
    open.onAnswered((opened) => {
      const replay = this.underWay.get(opened.delivery.message.message_id);
      if (replay?.id === opened.delivery.id) replay.stage = { kind: 'answered', opened };
    });
  }

  /** As `DeliveryIntake.take`. */
  take(delivery: Delivery, appendedAtMs: number, hold: RecordHold): Promise<void> {
    const { id, message } = delivery;
    const other = this.underWay.get(message.message_id);
    let stage = OWN;
    // Its record has come again: it goes on as it was, unless what it is one with has gone to another owner.
    if (other?.id === id) stage = other.stage;
    else if (other) {
      const answered = answeredOf(other.stage);
      if (!answered) return other.taken;
      stage = { kind: 'behind', other: answered };
    }
    const replay = { id, stage, taken: Promise.resolve() };
    this.underWay.set(message.message_id, replay);
    replay.taken = this.follow(replay, delivery, appendedAtMs, hold).finally(() => {
      if (this.underWay.get(message.message_id) === replay) this.underWay.delete(message.message_id);
    });
    return replay.taken;
  }

  private async follow(
    replay: ReplayUnderWay,
    delivery: Delivery,
    appendedAtMs: number,
    hold: RecordHold,
  ): Promise<void> {
    const { stage } = replay;
    if (stage.kind === 'joined' && !stage.first.isLeft) return stage.first.finished;
    if (stage.kind === 'behind') await this.open.left(stage.other);
    if (stage.kind === 'joined' || stage.kind === 'behind') replay.stage = OWN;
    if (await this.joinsFirst(replay, delivery)) return;
    if (await this.takesPlace(delivery, hold)) await this.intake.take(delivery, appendedAtMs, hold);
  }

  /** @returns whether the message's first attempt was made in its stead */
  private async joinsFirst(replay: ReplayUnderWay, { message }: Delivery): Promise<boolean> {
    const first = this.open.get(message.message_id);
    if (first?.webhook === 'answered') await this.open.left(first);
    else if (first?.heldBy === 'leasing') await first.finished;
    else if (first?.heldBy === 'record' && !first.lost) {
      replay.stage = { kind: 'joined', first };
      await first.finished;
      return true;
    }
    return false;
  }

  /** Ends what waits in the table. @returns false: another replay there has its first attempt still to come */
  private async takesPlace(delivery: Delivery, hold: RecordHold): Promise<boolean> {
    for (let asked: string | null = null; ;) {
      // While it waited, the next owner may have found it to be one with what would be ended here.
      if (hold.lost) throw new RecordLostError();
      const found = await this.table.supersede(delivery);
      if (found.kind === 'superseded') {
        for (const other of found.waited) await this.recorder.skipped({ ...delivery, ...other }, SUPERSEDED);
        return true;
      }
      const other = this.open.get(found.id);
      if (other?.webhook === 'answered') await this.open.left(other);
      // Of one that is not open here, it is asked again: it may have ended here just now.
      else if (other || found.id === asked) return false;
      asked = found.id;
    }
  }
}

/** The delivery that has brought a replay its response; null while it is still to come. */
function answeredOf(stage: Stage): OpenDelivery | null {
  if (stage.kind === 'answered') return stage.opened;
  return stage.kind === 'joined' && stage.first.webhook === 'answered' ? stage.first : null;
}
