import { SUPERSEDED } from '#libs/contracts';
import type { RecordHold } from '#libs/messaging';
import type { AttemptRecorder } from './attempt-recorder.service.js';
import type { DeliveryIntake } from './delivery-intake.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';
import type { OpenDeliveries } from './open-deliveries.service.js';

/**
 * Takes replays from the log, so that a message has one schedule however often its owner asks: a replay ends what still
 * waits to be tried again, and is one with an attempt of the message that is about to be made. ADR 37.
 */
export class Replays {
  /** By message: the replay whose record is not finished, that is whose first attempt is waiting or under way. */
  private readonly underWay = new Map<string, { id: string; taken: Promise<void> }>();

  constructor(
    private readonly intake: DeliveryIntake,
    private readonly open: OpenDeliveries,
    private readonly table: DeliveryTable,
    private readonly recorder: AttemptRecorder,
  ) {}

  /** As `DeliveryIntake.take`. */
  take(delivery: Delivery, appendedAtMs: number, hold: RecordHold): Promise<void> {
    const { message_id } = delivery.message;
    const other = this.underWay.get(message_id);
    if (other && other.id !== delivery.id) return other.taken;
    const taken = this.follow(delivery, appendedAtMs, hold).finally(() => {
      if (this.underWay.get(message_id)?.taken === taken) this.underWay.delete(message_id);
    });
    this.underWay.set(message_id, { id: delivery.id, taken });
    return taken;
  }

  private async follow(delivery: Delivery, appendedAtMs: number, hold: RecordHold): Promise<void> {
    const first = this.open.get(delivery.message.message_id);
    if (first?.heldBy === 'record' && !first.lost) return first.finished;
    const { joins, waited } = await this.table.supersede(delivery);
    if (joins !== null) return;
    for (const other of waited) await this.recorder.skipped({ ...delivery, ...other }, SUPERSEDED);
    await this.intake.take(delivery, appendedAtMs, hold);
  }
}
