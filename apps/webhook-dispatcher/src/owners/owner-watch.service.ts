import type { PersistenceLogger } from '#libs/persistence';
import { DeadOwners } from './dead-owners.js';
import type { OwnerSession } from './owner-session.adapter.js';
import type { OwnersRepository } from './owners.repository.js';

/** Two looks make a death certain: it is known after one second at most. */
const LOOK_MS = 400;
/** So long after our own session was replaced, others may still be about to replace theirs, ms. */
const OTHERS_RETURN_MS = 3_000;

/** Shows others that this process lives, and takes over the leases of those that do not any more. */
export class OwnerWatch {
  private readonly dead = new DeadOwners();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly session: OwnerSession,
    private readonly owners: OwnersRepository,
    private readonly wake: () => void,
    private readonly logger: PersistenceLogger,
  ) {}

  async start(): Promise<void> {
    await this.session.start();
    this.lookLater();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.session.stop();
  }

  private lookLater(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      void this.look().finally(() => {
        this.lookLater();
      });
    }, LOOK_MS);
  }

  private async look(): Promise<void> {
    if (!this.session.held || performance.now() - this.session.replacedAtMs < OTHERS_RETURN_MS) {
      this.dead.forget();
      return;
    }
    try {
      const dead = this.dead.look(await this.owners.missing());
      if (dead.length === 0) return;
      const deliveries = await this.owners.bury(dead);
      this.logger.warn({ owners: dead, deliveries }, 'took over the deliveries of dead replicas');
      if (deliveries > 0) this.wake();
    } catch (error) {
      this.dead.forget();
      this.logger.warn({ err: error }, 'dead replicas not looked for');
    }
  }
}
