import type { Clock } from '#libs/contracts';
import type { RecordHold } from '#libs/messaging';
import { WriteBatch } from '#libs/persistence';
import type { DeliveryEngine } from './delivery-engine.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';

/** A record that is older when it is handed to us may have been handed to somebody before, ms. */
const SURELY_NEW_MS = 250;

interface LookUp {
  id: string;
  found: (known: boolean) => void;
}

/**
 * Takes deliveries from the log. A record that was read before, by a process that ended before it could commit, may
 * already have its row; then the row is what counts, or a crash would add two repeats instead of one.
 */
export class DeliveryIntake {
  private readonly lookUps: WriteBatch<LookUp>;

  constructor(
    private readonly engine: DeliveryEngine,
    table: DeliveryTable,
    private readonly clock: Clock,
  ) {
    this.lookUps = new WriteBatch(async (wanted) => {
      const known = await table.existing(wanted.map(({ id }) => id));
      for (const { id, found } of wanted) found(known.has(id));
    });
  }

  /**
   * Resolves once the record is finished.
   * @param appendedAtMs when the record was put into the log
   * @throws RecordLostError when its partition went away before anything was begun
   */
  take(delivery: Delivery, appendedAtMs: number, hold: RecordHold): Promise<void> {
    const ageMs = this.clock.now() - appendedAtMs;
    return ageMs > SURELY_NEW_MS ? this.takeUnlessKept(delivery, hold) : this.engine.take(delivery, hold);
  }

  private async takeUnlessKept(delivery: Delivery, hold: RecordHold): Promise<void> {
    if (!(await this.hasRow(delivery.id))) await this.engine.take(delivery, hold);
  }

  private async hasRow(id: string): Promise<boolean> {
    let known = false;
    await this.lookUps.add({
      id,
      found: (has) => {
        known = has;
      },
    });
    return known;
  }
}
