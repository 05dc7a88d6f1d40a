import type { AccountUpdated, NumberProvisioned } from '#libs/contracts';
import type { PersistenceLogger, Projection, ProjectionChange } from '#libs/persistence';
import type { DeliveryTable } from '../deliveries/delivery-table.service.js';

/** Changes that come within this are looked up together, ms. */
const GATHER_MS = 20;

/**
 * Has parked deliveries looked at again as soon as their number or account is known. What this misses, the table
 * brings back by itself every few seconds.
 */
export class Parking {
  private changed = new Set<string>();
  private everything = false;
  private timer: NodeJS.Timeout | undefined;
  private stopListening: (() => void)[] = [];

  constructor(
    private readonly table: DeliveryTable,
    private readonly numbers: Projection<NumberProvisioned>,
    private readonly accounts: Projection<AccountUpdated>,
    private readonly wake: () => void,
    private readonly logger: PersistenceLogger,
  ) {}

  start(): void {
    const note = (change: ProjectionChange) => {
      this.note(change);
    };
    this.stopListening = [this.numbers.onChange(note), this.accounts.onChange(note)];
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const stop of this.stopListening) stop();
  }

  private note(change: ProjectionChange): void {
    if (change === null) this.everything = true;
    else this.changed.add(change);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.unpark();
    }, GATHER_MS);
  }

  private async unpark(): Promise<void> {
    const keys = this.everything ? null : [...this.changed];
    this.everything = false;
    this.changed = new Set();
    try {
      if ((await this.table.unpark(keys)) > 0) this.wake();
    } catch (error) {
      this.logger.warn({ err: error }, 'parked deliveries not looked at');
    }
  }
}
