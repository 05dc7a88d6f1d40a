import { setTimeout as delay } from 'node:timers/promises';
import { TOPICS, type Topic } from '#libs/contracts';
import type { EventLog } from '#libs/messaging';
import type { PersistenceLogger } from '#libs/persistence';

/** What they say decides whether a message is posted, and where to. */
const STATE_TOPICS: readonly Topic[] = [TOPICS.numberProvisioned, TOPICS.accountUpdated, TOPICS.messageDeleted];
/** Who stood still for longer may have missed what was told more than 2 s ago (contract.md, 3), ms. */
const STANDSTILL_MS = 1_000;
const LOOK_MS = 50;
/** For a log or a replica that does not get on, nobody waits longer, ms. */
const CATCH_UP_MS_MAX = 15_000;

export interface StateFreshnessOptions {
  log: Pick<EventLog, 'lag' | 'positions'>;
  /** Whose progress counts: any replica's word is written where all read it. */
  group: string;
  logger: PersistenceLogger;
  nowMs?: () => number;
  wait?: (ms: number) => Promise<unknown>;
}

/**
 * Whether what is known here of numbers, accounts and deleted messages is as new as the log. When the service starts, and
 * when its process stood still, it is not: attempts wait until the group has read what the log holds by then. Otherwise
 * they would go to webhooks that were changed, disabled or released long before.
 */
export class StateFreshness {
  /** Nobody waits any more. */
  private settled = false;
  /** The log has been asked, too, or was away twice. */
  private confirmed = false;
  private tickedAtMs = Number.NEGATIVE_INFINITY;
  private catchingUp: Promise<void> | null = null;
  private readonly nowMs: () => number;

  constructor(private readonly options: StateFreshnessOptions) {
    this.nowMs = options.nowMs ?? (() => performance.now());
  }

  get stale(): boolean {
    return !this.settled || this.nowMs() - this.tickedAtMs > STANDSTILL_MS;
  }

  /** As `stale`, or the log was away: with what comes from there now, news may come that nobody could wait for. */
  get unconfirmed(): boolean {
    return !this.confirmed || this.stale;
  }

  /** To be called every few tens of ms. */
  tick(): void {
    if (this.stale) this.settled = this.confirmed = false;
    this.tickedAtMs = this.nowMs();
  }

  /** Resolves once it is fresh, or nobody is to wait longer. Never rejects. */
  whenFresh(): Promise<void> {
    this.tick();
    if (this.confirmed) return Promise.resolve();
    this.catchingUp ??= this.catchUp().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  private async catchUp(): Promise<void> {
    const { wait = delay, logger } = this.options;
    const endMs = this.nowMs() + CATCH_UP_MS_MAX;
    let ends: ReadonlyMap<string, number> | null = null;
    let failure: unknown;
    while (this.nowMs() < endMs) {
      try {
        ends = await this.behind(ends);
        if (ends.size === 0) break;
      } catch (error) {
        failure = error;
      }
      await wait(LOOK_MS);
    }
    if (ends === null || ends.size > 0) {
      logger.warn({ err: failure, partitions: ends?.size }, 'attempts start although changes may not be known yet');
    }
    // Some of the log may be there, and not what is asked for: what comes waits once more, and not for ever.
    this.confirmed = ends !== null || this.settled;
    this.settled = true;
    this.tickedAtMs = this.nowMs();
  }

  /** @param ends where partitions ended that the group had not read; null: wherever they end now */
  private async behind(ends: ReadonlyMap<string, number> | null): Promise<ReadonlyMap<string, number>> {
    const partitions = await this.options.log.lag(this.options.group, STATE_TOPICS);
    const left = new Map<string, number>();
    for (const { topic, partition, committed, end } of partitions) {
      const name = nameOf(topic, partition);
      const wanted = ends === null ? end : (ends.get(name) ?? 0);
      if ((committed ?? 0) < wanted) left.set(name, wanted);
    }
    // Asked for once: what it says does not change while the group reads on.
    if (ends === null && left.size > 0) await this.dropEmptied(left).catch(() => undefined);
    return left;
  }

  /** Where retention has left nothing, nothing will be read or committed. */
  private async dropEmptied(left: Map<string, number>): Promise<void> {
    for (const topic of STATE_TOPICS) {
      for (const { partition, begin } of await this.options.log.positions(topic)) {
        const name = nameOf(topic, partition);
        if (begin >= (left.get(name) ?? Infinity)) left.delete(name);
      }
    }
  }
}

function nameOf(topic: string, partition: number): string {
  return `${topic} ${partition}`;
}
