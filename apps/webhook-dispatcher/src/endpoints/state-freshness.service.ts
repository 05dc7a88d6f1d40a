import { setTimeout as delay } from 'node:timers/promises';
import type { EventLog, StateTail } from '#libs/messaging';
import type { PersistenceLogger } from '#libs/persistence';
import { STATE_TOPICS, type StateTopic } from './state-topics.js';

/** Who stood still for longer may have missed what was told more than 2 s ago, ms. */
const STANDSTILL_MS = 1_000;
const LOOK_MS = 10;
/** For a log or a database that does not get on, nobody waits longer, ms. */
const CATCH_UP_MS_MAX = 15_000;
/** Nor for a process that stands still again and again: it is overloaded, and would wait for ever. */
const CATCH_UPS_MAX = 10;

export interface StateFreshnessOptions {
  log: Pick<EventLog, 'positions'>;
  tail: Pick<StateTail<StateTopic>, 'positions'>;
  logger: PersistenceLogger;
  nowMs?: () => number;
  wait?: (ms: number) => Promise<unknown>;
}

/**
 * Whether what is known here of numbers, accounts and deleted messages is as new as the log. When the service starts, and
 * when its process stood still, it is not: attempts wait until this replica has read what the log holds by then. Otherwise
 * they would go to webhooks that were changed, disabled or released long before.
 */
export class StateFreshness {
  /**
   * `settled`: nobody waits any more, though the log was away; `confirmed`: nor for what comes from the log, which has been
   * asked, or was away twice.
   */
  private state: 'behind' | 'settled' | 'confirmed' = 'behind';
  private tickedAtMs = Number.NEGATIVE_INFINITY;
  /** So often the process stood still: what was asked before says nothing of what was told meanwhile. */
  private standstills = 0;
  private catchingUp: Promise<void> | null = null;
  private caughtUp = false;
  private readonly nowMs: () => number;

  constructor(private readonly options: StateFreshnessOptions) {
    this.nowMs = options.nowMs ?? (() => performance.now());
  }

  get stale(): boolean {
    return this.state === 'behind' || this.standsStill;
  }

  /** As `stale`, or the log was away: with what comes from there now, news may come that nobody could wait for. */
  get unconfirmed(): boolean {
    return this.state !== 'confirmed' || this.stale;
  }

  /** Whether it has been confirmed or given up once since the service started: from then on attempts are made. */
  get hasCaughtUpOnce(): boolean {
    return this.caughtUp;
  }

  /** To be called every few tens of ms. */
  tick(): void {
    if (this.standsStill) {
      this.standstills += 1;
      this.state = 'behind';
    }
    this.tickedAtMs = this.nowMs();
  }

  /** Resolves once it is fresh, or nobody is to wait longer. Never rejects. */
  whenFresh(): Promise<void> {
    this.tick();
    if (this.state === 'confirmed') return Promise.resolve();
    this.catchingUp ??= this.catchUp().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  private get standsStill(): boolean {
    return this.nowMs() - this.tickedAtMs > STANDSTILL_MS;
  }

  private async catchUp(): Promise<void> {
    let missed = await this.readMissed();
    for (let again = 0; missed.stoodStill && again < CATCH_UPS_MAX; again += 1) missed = await this.readMissed();
    const { left, failure, stoodStill } = missed;
    if (stoodStill || left === null || left.length > 0) {
      this.options.logger.warn(
        { err: failure, partitions: left?.length },
        'attempts start although changes may not be known yet',
      );
    }
    // Some of the log may be there, and not what is asked for: what comes waits once more, and not for ever.
    this.state = left !== null || this.state !== 'behind' ? 'confirmed' : 'settled';
    this.caughtUp = true;
    this.tickedAtMs = this.nowMs();
  }

  private async readMissed(): Promise<Missed> {
    const { wait = delay } = this.options;
    const { standstills } = this;
    const endMs = this.nowMs() + CATCH_UP_MS_MAX;
    let left: Missed['left'] = null;
    let failure: unknown;
    while (this.nowMs() < endMs) {
      try {
        // Asked for once: what it holds now is what has been missed.
        left = this.unread(left ?? (await this.ends()));
      } catch (error) {
        failure = error;
      }
      const isRead = left?.length === 0;
      if (!isRead) await wait(LOOK_MS);
      this.tick();
      if (this.standstills !== standstills) return { left, failure, stoodStill: true };
      if (isRead) break;
    }
    return { left, failure, stoodStill: false };
  }

  /** Where the partitions end that hold anything. Nobody will read what retention has removed. */
  private async ends(): Promise<PartitionEnd[]> {
    const ends = STATE_TOPICS.map(async (topic) => {
      const bounds = await this.options.log.positions(topic);
      return bounds.flatMap(({ partition, begin, end }) => (begin < end ? [{ topic, partition, end }] : []));
    });
    return (await Promise.all(ends)).flat();
  }

  private unread(ends: readonly PartitionEnd[]): PartitionEnd[] {
    const read = new Map(this.options.tail.positions().map((position) => [nameOf(position), position.offset]));
    return ends.filter((partition) => (read.get(nameOf(partition)) ?? 0) < partition.end);
  }
}

/** What a catch-up has to read. */
interface Missed {
  /** What is still unread; null while the log has not said where it ends. */
  left: readonly PartitionEnd[] | null;
  failure: unknown;
  /** The process did so meanwhile: what is to be read has to be asked for anew. */
  stoodStill: boolean;
}

interface PartitionEnd {
  topic: string;
  partition: number;
  end: number;
}

function nameOf({ topic, partition }: { topic: string; partition: number }): string {
  return `${topic} ${partition}`;
}
