import type { Clock } from '#libs/contracts';
import type { RecordHold } from '#libs/messaging';
import { AskBatch, isHopeless } from '#libs/persistence';
import type { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import type { StateFreshness } from '../endpoints/state-freshness.service.js';
import type { DeliveryIds } from './deliveries.repository.js';
import type { DeliveryEngine } from './delivery-engine.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';

/**
 * A record that is older when it is handed to us may have been handed to somebody before, ms. Compares two clocks, ours
 * and that of whoever appended (on Kafka the producer): docs/scaling.md says how far apart they may be.
 */
const SURELY_NEW_MS = 250;

/** What the table knows of a record that may have been read before. */
interface Kept {
  row: boolean;
  deleted: boolean;
}

/**
 * Takes deliveries from the log. A record that was read before, by a process that ended before it could commit, may
 * already have its row; then the row is what counts, or a crash would add two repeats instead of one. And the message
 * of an old record may have been deleted since.
 */
export class DeliveryIntake {
  private readonly lookUps: AskBatch<DeliveryIds, Kept>;

  constructor(
    private readonly engine: DeliveryEngine,
    private readonly directory: EndpointDirectory,
    table: DeliveryTable,
    private readonly clock: Clock,
    private readonly freshness: StateFreshness,
  ) {
    const lookUp = async (wanted: readonly DeliveryIds[]): Promise<(ids: DeliveryIds) => Kept> => {
      const { rows, deletedMessages } = await table.known(wanted);
      return ({ id, messageId }) => ({ row: rows.has(id), deleted: deletedMessages.has(messageId) });
    };
    this.lookUps = new AskBatch(lookUp, { isCulprit: isHopeless });
  }

  /**
   * Resolves once the record is finished.
   * @param appendedAtMs when the record was put into the log
   * @throws RecordLostError when its partition went away before anything was begun
   */
  take(delivery: Delivery, appendedAtMs: number, hold: RecordHold): Promise<void> {
    if (this.freshness.unconfirmed) {
      return this.freshness.whenFresh().then(() => this.takeFresh(delivery, appendedAtMs, hold));
    }
    return this.takeFresh(delivery, appendedAtMs, hold);
  }

  private takeFresh(delivery: Delivery, appendedAtMs: number, hold: RecordHold): Promise<void> {
    const ageMs = this.clock.now() - appendedAtMs;
    return ageMs > SURELY_NEW_MS ? this.takeUnlessKept(delivery, hold) : this.engine.take(delivery, hold);
  }

  private async takeUnlessKept(delivery: Delivery, hold: RecordHold): Promise<void> {
    const { id, message } = delivery;
    const kept = await this.lookUps.ask({ id, messageId: message.message_id });
    if (kept.row) return;
    if (kept.deleted) this.directory.markDeleted(message.message_id);
    await this.engine.take(delivery, hold);
  }
}
