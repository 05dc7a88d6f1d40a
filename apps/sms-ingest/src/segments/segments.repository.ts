import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { affectedRows, queryRows, type SqlRunner } from '#libs/persistence';
import type { Keyring } from '#libs/security';
import { KEYRING } from '#libs/service-kit';
import type { InboundEnvelope } from '../intake/inbound.js';
import { KeyedLanes } from './keyed-lanes.js';
import { openPart, partDigest, sealPart, type StoredPart } from './sealed-part.js';
import type { StoredAssembly } from './stored-assembly.js';

interface AssemblyRow {
  id: string;
  state: StoredAssembly['state'];
  total: number;
  opened_at: Date;
  last_part_at: Date;
  closed_at: Date | null;
  envelope: InboundEnvelope;
  message_id: string | null;
  done: boolean;
  parts: { seq: number; sealed: string }[];
}

export interface AddedPart {
  assemblyId: string;
  seq: number;
  part: StoredPart;
  atMs: number;
  /** The part is the first of its assembly. */
  opens?: { key: string; total: number; envelope: InboundEnvelope };
  /** The part makes its message whole. */
  closes?: { messageId: string };
}

const ASSEMBLY = `
  SELECT a.id, a.state, a.total, a.opened_at, a.last_part_at, a.closed_at, a.envelope, a.message_id, a.done,
    coalesce((SELECT jsonb_agg(jsonb_build_object('seq', s.seq, 'sealed', s.part_sealed))
              FROM segments s WHERE s.assembly_id = a.id), '[]') AS parts
  FROM assemblies a`;

/** Messages in parts, durable before a part is acknowledged. */
@Injectable()
export class SegmentsRepository {
  private readonly lanes = new KeyedLanes();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  /** Runs `work` alone among all replicas that have parts of this key. */
  withKey<T>(key: string, work: (transaction: SqlRunner) => Promise<T>): Promise<T> {
    // Those of this process wait here, where they hold no connection.
    return this.lanes.run(key, () =>
      this.dataSource.transaction(async (transaction) => {
        await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('meisim.segments.' || $1, 0))", [key]);
        return work(transaction);
      }),
    );
  }

  /** All assemblies of a key that are kept. Index: assemblies_key. */
  async ofKey(transaction: SqlRunner, key: string): Promise<StoredAssembly[]> {
    const rows = await queryRows<AssemblyRow>(transaction, `${ASSEMBLY} WHERE a.key = $1`, [key]);
    return rows.map((row) => this.toAssembly(row));
  }

  /**
   * Writes a part, with the assembly that it opens or closes, as one statement: the carrier waits for every
   * round trip.
   */
  async addPart(transaction: SqlRunner, added: AddedPart): Promise<void> {
    const { assemblyId: id, seq, part, atMs, opens, closes } = added;
    const sealed = sealPart(this.keyring, id, seq, part, atMs);
    const closing = closes && { ...closes, at: new Date(atMs) };
    const values = [id, seq, sealed, new Date(atMs), closing?.messageId ?? null, closing?.at ?? null];
    if (opens) {
      await transaction.query(
        `WITH opened AS (
           INSERT INTO assemblies (id, key, state, total, opened_at, last_part_at, envelope, message_id, closed_at)
           VALUES ($1, $7, CASE WHEN $5::text IS NULL THEN 'open' ELSE 'complete' END, $8, $4, $4, $9, $5, $6))
         INSERT INTO segments (assembly_id, seq, part_sealed, received_at) VALUES ($1, $2, $3, $4)`,
        [...values, opens.key, opens.total, opens.envelope],
      );
      return;
    }
    await transaction.query(
      `WITH touched AS (
         UPDATE assemblies SET last_part_at = $4, message_id = $5, closed_at = $6,
           state = CASE WHEN $5::text IS NULL THEN 'open' ELSE 'complete' END
         WHERE id = $1 AND state = 'open')
       INSERT INTO segments (assembly_id, seq, part_sealed, received_at) VALUES ($1, $2, $3, $4)`,
      values,
    );
  }

  /** Closes an assembly whose missing parts never came. */
  async truncate(transaction: SqlRunner, id: string, messageId: string, atMs: number): Promise<void> {
    await transaction.query(
      "UPDATE assemblies SET state = 'truncated', message_id = $2, closed_at = $3 WHERE id = $1",
      [id, messageId, new Date(atMs)],
    );
  }

  async markDone(id: string, runner: SqlRunner = this.dataSource): Promise<void> {
    await runner.query('UPDATE assemblies SET done = true WHERE id = $1', [id]);
  }

  /** Keys of assemblies that opened before `before` and are open still. Index: assemblies_open. */
  async overdueKeys(before: Date, limit: number): Promise<string[]> {
    const rows = await queryRows<{ key: string }>(
      this.dataSource,
      "SELECT key FROM assemblies WHERE state = 'open' AND opened_at <= $1 ORDER BY opened_at LIMIT $2",
      [before, limit],
    );
    return [...new Set(rows.map((row) => row.key))];
  }

  /** Ids of truncated assemblies, and of those completed before, whose message is not durable. Index: assemblies_undone. */
  async undoneIds(completedBefore: Date, limit: number): Promise<string[]> {
    const rows = await queryRows<{ id: string }>(
      this.dataSource,
      `SELECT id FROM assemblies WHERE state <> 'open' AND NOT done AND (state = 'truncated' OR closed_at <= $1)
       ORDER BY closed_at LIMIT $2`,
      [completedBefore, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Runs `work` on an undone assembly unless another replica does just now; then marks it done. */
  async finish(id: string, work: (assembly: StoredAssembly) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const rows = await queryRows<AssemblyRow>(
        transaction,
        `${ASSEMBLY} WHERE a.id = $1 AND NOT a.done FOR UPDATE OF a SKIP LOCKED`,
        [id],
      );
      for (const row of rows) {
        await work(this.toAssembly(row));
        await this.markDone(id, transaction);
      }
    });
  }

  /** Forgets what nothing can belong to any more. Index: assemblies_closed. */
  purge(completeBefore: Date, truncatedBefore: Date): Promise<number> {
    return affectedRows(
      this.dataSource,
      `DELETE FROM assemblies WHERE done AND closed_at < $1 AND (state = 'complete' OR closed_at < $2)`,
      [completeBefore, truncatedBefore],
    );
  }

  private toAssembly(row: AssemblyRow): StoredAssembly {
    const content = new Map(row.parts.map(({ seq, sealed }) => [seq, openPart(this.keyring, row.id, seq, sealed)]));
    return {
      id: row.id,
      state: row.state,
      total: row.total,
      openedAtMs: row.opened_at.getTime(),
      lastPartAtMs: row.last_part_at.getTime(),
      closedAtMs: row.closed_at?.getTime() ?? null,
      envelope: row.envelope,
      messageId: row.message_id,
      done: row.done,
      content,
      parts: new Map([...content].map(([seq, part]) => [seq, partDigest(part)])),
    };
  }
}
