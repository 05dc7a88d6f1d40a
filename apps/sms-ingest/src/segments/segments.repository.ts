import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { affectedRows, queryRows } from '#libs/persistence';
import type { Keyring } from '#libs/security';
import { KEYRING } from '#libs/service-kit';
import type { InboundEnvelope } from '../intake/inbound.js';
import { OpenedParts } from './opened-parts.js';
import { openPart, partDigest, sealPart, type StoredPart } from './sealed-part.js';
import type { NewSegment, SegmentWrites } from './segment-plan.js';
import { SegmentSession } from './segment-session.adapter.js';
import { writeSegments } from './segment-writes.repository.js';
import type { Ask, Statement } from './statement.js';
import type { StoredAssembly } from './stored-assembly.js';

interface AssemblyRow {
  id: string;
  key: string;
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

const ASSEMBLY = `
  SELECT a.id, a.key, a.state, a.total, a.opened_at, a.last_part_at, a.closed_at, a.envelope, a.message_id, a.done,
    coalesce((SELECT jsonb_agg(jsonb_build_object('seq', s.seq, 'sealed', s.part_sealed))
              FROM segments s WHERE s.assembly_id = a.id), '[]') AS parts
  FROM assemblies a`;

const PURGE_BATCH = 5_000;

const LOCK: Statement = {
  name: 'segments_lock',
  text: `SELECT key, pg_try_advisory_xact_lock(hashtextextended('meisim.segments.' || key, 0)) AS locked
         FROM unnest($1::text[]) AS key`,
};
const OF_KEYS: Statement = { name: 'segments_of_keys', text: `${ASSEMBLY} WHERE a.key = ANY($1)` };

/** Messages in parts, durable before a part is acknowledged. */
@Injectable()
export class SegmentsRepository {
  private readonly opened = new OpenedParts();

  constructor(
    private readonly dataSource: DataSource,
    private readonly session: SegmentSession,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  /**
   * Lets `decide` see what is kept of these keys, and writes what it decides, as one transaction in which no other
   * replica works on them. Keys that another one works on just now are not in the map: their parts have to come again.
   * @param done ids of assemblies whose message has become durable elsewhere
   */
  transact<T>(
    keys: readonly string[],
    done: readonly string[],
    decide: (known: Map<string, StoredAssembly[]>) => { writes: SegmentWrites; outcome: T },
  ): Promise<T> {
    return this.session.transaction(async (ask) => {
      const { writes, outcome } = decide(await this.locked(ask, keys));
      await writeSegments(ask, (segment) => this.seal(segment), writes, done);
      return outcome;
    });
  }

  async close(): Promise<void> {
    await this.session.close();
  }

  /** Closes assemblies of a key, unless another replica works on it just now. */
  async truncate(
    key: string,
    closing: (assemblies: readonly StoredAssembly[]) => { id: string; messageId: string; atMs: number }[],
  ): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const ask: Ask = ({ text }, values) => queryRows(transaction, text, [...values]);
      const assemblies = (await this.locked(ask, [key])).get(key) ?? [];
      for (const { id, messageId, atMs } of closing(assemblies)) {
        await transaction.query(
          "UPDATE assemblies SET state = 'truncated', message_id = $2, closed_at = $3 WHERE id = $1",
          [id, messageId, new Date(atMs)],
        );
      }
    });
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
        await transaction.query('UPDATE assemblies SET done = true WHERE id = $1', [id]);
      }
    });
  }

  /** Forgets what nothing can belong to any more, in small bites. Index: assemblies_closed. */
  async purge(completeBefore: Date, truncatedBefore: Date): Promise<void> {
    const statement = `
      WITH gone AS (
        DELETE FROM assemblies WHERE id IN (
          SELECT id FROM assemblies
          WHERE done AND closed_at < $1 AND (state = 'complete' OR closed_at < $2) LIMIT ${PURGE_BATCH})
        RETURNING id)
      DELETE FROM segments WHERE assembly_id IN (SELECT id FROM gone)`;
    while ((await affectedRows(this.dataSource, statement, [completeBefore, truncatedBefore])) > 0);
  }

  /** All assemblies that are kept of those keys that are ours until the transaction ends. Index: assemblies_key. */
  private async locked(ask: Ask, keys: readonly string[]): Promise<Map<string, StoredAssembly[]>> {
    if (keys.length === 0) return new Map();
    const locks = await ask<{ key: string; locked: boolean }>(LOCK, [keys]);
    const ours = locks.filter(({ locked }) => locked).map(({ key }) => key);
    const known = new Map<string, StoredAssembly[]>(ours.map((key) => [key, []]));
    // A statement of its own: it has to see what was committed before the locks were free.
    for (const row of await ask<AssemblyRow>(OF_KEYS, [ours])) known.get(row.key)?.push(this.toAssembly(row));
    return known;
  }

  private seal({ assemblyId, seq, part, atMs }: NewSegment): string {
    const sealed = sealPart(this.keyring, assemblyId, seq, part, atMs);
    this.opened.remember(assemblyId, seq, sealed, part);
    return sealed;
  }

  private open(assemblyId: string, seq: number, sealed: string): StoredPart {
    const known = this.opened.get(assemblyId, seq, sealed);
    if (known) return known;
    const part = openPart(this.keyring, assemblyId, seq, sealed);
    this.opened.remember(assemblyId, seq, sealed, part);
    return part;
  }

  private toAssembly(row: AssemblyRow): StoredAssembly {
    const content = new Map(row.parts.map(({ seq, sealed }) => [seq, this.open(row.id, seq, sealed)]));
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
