import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { affectedRows, lines, queryRows } from '#libs/persistence';
import { KEY_IS_OURS, LOCK_KEYS, SegmentsRepository } from './segments.repository.js';
import type { StoredAssembly } from './stored-assembly.js';

/** An open assembly, as far as its age tells. */
export interface OpenAssembly {
  id: string;
  openedAtMs: number;
}

/** Which messages are forgotten: those closed before these times. */
export interface PurgeLimits {
  completeBefore: Date;
  /** Of those that came to the log late: when they came there. */
  broughtBefore: Date;
  truncatedBefore: Date;
}

const PURGE_BATCH = 5_000;

/**
 * Enters truncated assemblies, and those that an older release completed, each under the lock of its key: a batch of
 * parts locks the entry first and the assembly then, and each could wait for the other. What a batch works on just now
 * is entered the next time. Index: assemblies_undone.
 */
const LIST_UNDONE = `
  WITH due AS (
    SELECT id, key FROM assemblies WHERE state <> 'open' AND NOT done AND (state = 'truncated' OR closed_at <= $1)
    ORDER BY closed_at LIMIT $2
  ), ours AS MATERIALIZED (
    SELECT id FROM due WHERE ${KEY_IS_OURS}
  ), closed AS (
    -- Of those that a batch has marked since, this sees the new row.
    UPDATE assemblies SET done = true WHERE id IN (SELECT id FROM ours) AND NOT done
    RETURNING id, closed_at)
  INSERT INTO undone_assemblies (assembly_id, closed_at) SELECT id, closed_at FROM closed ON CONFLICT DO NOTHING`;

/** A row when no other replica finishes this assembly; then it is ours until the transaction ends. */
const LOCK_UNDONE = `
  SELECT FROM (SELECT pg_try_advisory_xact_lock(hashtextextended('meisim.undone.' || $1, 0)) AS ours) AS lock
  WHERE ours`;

/** Messages in parts that are overdue, closed but not delivered, or over. */
@Injectable()
export class SegmentUpkeepRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly segments: SegmentsRepository,
  ) {}

  /** Keys of assemblies that opened before `before` and are open still, with one of these. Index: assemblies_open. */
  async overdueKeys(before: Date, limit: number): Promise<Map<string, string>> {
    const rows = await queryRows<{ key: string; id: string }>(
      this.dataSource,
      "SELECT key, id FROM assemblies WHERE state = 'open' AND opened_at <= $1 ORDER BY opened_at LIMIT $2",
      [before, limit],
    );
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  /** Closes open assemblies of a key, unless another replica works on it just now. Their parts stay sealed. */
  async truncate(
    key: string,
    closing: (open: readonly OpenAssembly[]) => { id: string; messageId: string; atMs: number }[],
  ): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const others = await queryRows(transaction, LOCK_KEYS.text, [lines([key])]);
      if (others.length > 0) return;
      const open = await queryRows<{ id: string; opened_at: Date }>(
        transaction,
        "SELECT id, opened_at FROM assemblies WHERE key = $1 AND state = 'open'",
        [key],
      );
      const aged = open.map(({ id, opened_at }) => ({ id, openedAtMs: opened_at.getTime() }));
      for (const { id, messageId, atMs } of closing(aged)) {
        await transaction.query(
          "UPDATE assemblies SET state = 'truncated', message_id = $2, closed_at = $3 WHERE id = $1",
          [id, messageId, new Date(atMs)],
        );
      }
    });
  }

  /**
   * Ids of truncated assemblies, and of those completed before, whose message is not durable, longest waiting first:
   * those that were put off wait since then, so that none stands in the way of the others.
   */
  async undoneIds(completedBefore: Date, now: Date, limit: number): Promise<string[]> {
    await this.dataSource.query(LIST_UNDONE, [completedBefore, limit]);
    const rows = await queryRows<{ id: string }>(
      this.dataSource,
      `SELECT u.assembly_id AS id FROM undone_assemblies u LEFT JOIN assemblies a ON a.id = u.assembly_id
       WHERE (a.state = 'truncated' OR u.closed_at <= $1) AND (u.retry_at IS NULL OR u.retry_at <= $2)
       ORDER BY coalesce(u.retry_at, u.closed_at) LIMIT $3`,
      [completedBefore, now, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Puts an undone assembly off that could not be finished. */
  async putOff(id: string, until: Date): Promise<void> {
    await this.dataSource.query('UPDATE undone_assemblies SET retry_at = $2 WHERE assembly_id = $1', [id, until]);
  }

  /**
   * Runs `work` on an undone assembly unless another replica does just now; then it is done. Its entry is not locked
   * meanwhile: should a resend bring the message, a batch of parts deletes the entry, and would wait for the log here.
   */
  async finish(id: string, at: Date, work: (assembly: StoredAssembly) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const free = await queryRows(transaction, LOCK_UNDONE, [id]);
      if (free.length === 0) return;
      // A statement of its own: it has to see what was committed before the lock was free.
      const entries = await queryRows(transaction, 'SELECT FROM undone_assemblies WHERE assembly_id = $1', [id]);
      if (entries.length === 0) return;
      const assembly = await this.segments.find(id, transaction);
      if (assembly) await work(assembly);
      // Before its assembly is locked, as in a batch of parts: in another order each could wait for the other.
      await transaction.query('DELETE FROM undone_assemblies WHERE assembly_id = $1', [id]);
      if (assembly) await this.segments.brought(id, at, transaction);
    });
  }

  /**
   * Takes its key from each truncated message that no part can belong to any more. Index: assemblies_late.
   * @param isOver asked after each bite: whether what is left is for the next time
   */
  async takeKeys(truncatedBefore: Date, isOver: () => boolean): Promise<void> {
    const statement = `
      UPDATE assemblies SET key = NULL WHERE id IN (
        SELECT id FROM assemblies
        WHERE state = 'truncated' AND key IS NOT NULL AND closed_at < $1 AND (brought_at IS NULL OR brought_at < $1)
          AND done AND NOT EXISTS (SELECT FROM undone_assemblies u WHERE u.assembly_id = assemblies.id)
        LIMIT ${PURGE_BATCH} FOR UPDATE SKIP LOCKED)`;
    while ((await affectedRows(this.dataSource, statement, [truncatedBefore])) > 0 && !isOver());
  }

  /**
   * Forgets what nothing can belong to any more, in small bites; also what could not be finished for as long as a message
   * is kept. Index: assemblies_closed.
   * @param isOver asked after each bite: whether what is left is for the next time
   */
  async purge({ completeBefore, broughtBefore, truncatedBefore }: PurgeLimits, isOver: () => boolean): Promise<void> {
    await this.dataSource.query('DELETE FROM undone_assemblies WHERE closed_at < $1', [truncatedBefore]);
    const statement = `
      WITH gone AS (
        DELETE FROM assemblies WHERE id IN (
          SELECT id FROM assemblies
          WHERE done AND closed_at < $1 AND (brought_at IS NULL OR brought_at < $2)
            AND (state = 'complete' OR closed_at < $3)
            AND NOT EXISTS (SELECT FROM undone_assemblies u WHERE u.assembly_id = assemblies.id)
          LIMIT ${PURGE_BATCH})
        RETURNING id)
      DELETE FROM segments WHERE assembly_id IN (SELECT id FROM gone)`;
    // Counts segments, of which each of them has some.
    const limits = [completeBefore, broughtBefore, truncatedBefore];
    while ((await affectedRows(this.dataSource, statement, limits)) > 0 && !isOver());
  }
}
