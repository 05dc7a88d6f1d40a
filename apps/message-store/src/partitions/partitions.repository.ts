import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '#libs/contracts';
import { queryRows } from '#libs/persistence';
import { CLOCK } from '#libs/service-kit';
import { nextDay, oldestKeptDay, upcomingDays, type Day } from './days.js';

const PARTITIONED = ['messages', 'attempts'] as const;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
/** A drop waits this long for readers; then it lets go, so that nobody queues behind it, and the next run tries again. */
const DROP_LOCK_TIMEOUT = '2s';

/** Makes and drops the daily partitions of messages and attempts. */
@Injectable()
export class PartitionsRepository {
  private readonly made = new Set<Day>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Partitions for today and the days to come. */
  makeUpcoming(): Promise<void> {
    return this.ensure(upcomingDays(this.clock.now()));
  }

  /** Makes those of `days` that are missing. Costs nothing for days that were asked for before. */
  async ensure(days: Iterable<Day>): Promise<void> {
    for (const day of new Set(days)) {
      if (this.made.has(day)) continue;
      await this.make(day);
      this.made.add(day);
    }
  }

  /** Drops every partition whose messages have all had their 30 days. @returns the days dropped */
  async dropExpired(): Promise<Day[]> {
    const oldestKept = oldestKeptDay(this.clock.now());
    const dropped: Day[] = [];
    for (const day of await this.days()) {
      if (day >= oldestKept) continue;
      this.made.delete(day);
      await this.dataSource.transaction(async (transaction) => {
        await transaction.query(`SET LOCAL lock_timeout = '${DROP_LOCK_TIMEOUT}'`);
        for (const table of PARTITIONED) await transaction.query(`DROP TABLE IF EXISTS ${partitionName(table, day)}`);
      });
      dropped.push(day);
    }
    return dropped;
  }

  /** The days that have a partition, oldest first. */
  async days(): Promise<Day[]> {
    const rows = await queryRows<{ name: string }>(
      this.dataSource,
      "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'messages'::regclass ORDER BY 1",
    );
    return rows.map(({ name }) => name.slice(-8).replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3'));
  }

  private async make(day: Day): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('meisim.message_store.partitions', 0))");
      for (const table of PARTITIONED) {
        const name = partitionName(table, day);
        const [found] = await queryRows<{ oid: string | null }>(transaction, 'SELECT to_regclass($1) AS oid', [name]);
        if (found?.oid) continue;
        // Attaching a finished table does not hold up readers and writers as CREATE … PARTITION OF would.
        await transaction.query(`CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL)`);
        await transaction.query(
          `ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${day}') TO ('${nextDay(day)}')`,
        );
      }
    });
  }
}

function partitionName(table: string, day: Day): string {
  if (!DAY_PATTERN.test(day)) throw new Error(`not a day: ${day}`);
  return `${table}_${day.replaceAll('-', '')}`;
}
