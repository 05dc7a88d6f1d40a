import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lines, queryRows, type SqlRunner } from '#libs/persistence';
import { SealedTextError, type Keyring } from '#libs/security';
import { KEYRING } from '#libs/service-kit';
import type { InboundEnvelope } from '../intake/inbound.js';
import { OpenedParts } from './opened-parts.js';
import { openParts, partDigest, sealParts, type NumberedPart } from './sealed-part.js';
import type { NewSegment, SegmentWrites } from './segment-plan.js';
import { SegmentSession } from './segment-session.adapter.js';
import { segmentsStatement, type SegmentRow } from './segment-writes.repository.js';
import type { Ask, Statement } from './statement.js';
import type { KeptPart, StoredAssembly } from './stored-assembly.js';

interface AssemblyRow {
  id: string;
  /** null: no part can belong to it any more. */
  key: string | null;
  state: StoredAssembly['state'];
  total: number;
  opened_at: Date;
  last_part_at: Date;
  closed_at: Date | null;
  brought_at: Date | null;
  envelope: InboundEnvelope;
  message_id: string | null;
  done: boolean;
  /** Milliseconds by sequence number. */
  repeats: Record<string, number>;
  parts: { seq: number; sealed: string; late: boolean }[];
}

/** What is kept of the keys of a batch. */
export interface KeptSegments {
  /** Assemblies of the keys that are ours until the transaction ends. */
  known: Map<string, StoredAssembly[]>;
  /** Keys of which something is sealed with a key that this replica does not have, or not yet. */
  unreadable: ReadonlyMap<string, SealedTextError>;
}

/** An older release leaves `done` false until the message is in the log, and knows of no `undone_assemblies`. */
const ASSEMBLY = `
  SELECT a.id, a.key, a.state, a.total, a.opened_at, a.last_part_at, a.closed_at, a.brought_at, a.envelope,
    a.message_id, a.repeats,
    a.done AND NOT EXISTS (SELECT FROM undone_assemblies u WHERE u.assembly_id = a.id) AS done,
    coalesce((SELECT jsonb_agg(jsonb_build_object('seq', s.seq, 'sealed', s.part_sealed, 'late', s.late))
              FROM segments s WHERE s.assembly_id = a.id), '[]') AS parts
  FROM assemblies a`;

/** Whether the `key` of a row is ours until the transaction ends: no other batch places parts of it meanwhile. */
export const KEY_IS_OURS = "pg_try_advisory_xact_lock(hashtextextended('meisim.segments.' || key, 0))";

/** Gives the keys that another replica works on; the others are ours until the transaction ends. */
export const LOCK_KEYS: Statement = {
  name: 'segments_lock',
  text: `SELECT key FROM unnest(string_to_array($1, E'\\n')) AS key
         WHERE NOT ${KEY_IS_OURS}`,
};
const OF_KEYS: Statement = {
  name: 'segments_of_keys',
  text: `${ASSEMBLY} WHERE a.key = ANY(string_to_array($1, E'\\n'))`,
};

const NOTHING_KEPT: KeptSegments = { known: new Map(), unreadable: new Map() };

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
   * replica works on them. Keys that another one works on just now are in neither map: their parts have to come again.
   * @param done ids of assemblies whose message has become durable elsewhere
   */
  transact<T>(
    keys: readonly string[],
    done: readonly string[],
    decide: (kept: KeptSegments) => { writes: SegmentWrites; outcome: T },
  ): Promise<T> {
    return this.session
      .transaction(
        async (ask) => decide(keys.length === 0 ? NOTHING_KEPT : await this.locked(ask, keys)),
        ({ writes }) => segmentsStatement(writes, this.rowsOf(writes.segments), done),
      )
      .then(({ outcome }) => outcome);
  }

  async close(): Promise<void> {
    await this.session.close();
  }

  /** The message of an assembly has come to the log, long after it was whole. */
  async brought(id: string, at: Date, on: SqlRunner = this.dataSource): Promise<void> {
    await on.query('UPDATE assemblies SET brought_at = $2 WHERE id = $1', [id, at]);
  }

  /** @throws SealedTextError when a part of it does not open */
  async find(id: string, on: SqlRunner): Promise<StoredAssembly | null> {
    const [row] = await queryRows<AssemblyRow>(on, `${ASSEMBLY} WHERE a.id = $1`, [id]);
    return row === undefined ? null : this.toAssembly(row);
  }

  /** Index: assemblies_key. */
  private async locked(ask: Ask, keys: readonly string[]): Promise<KeptSegments> {
    const values = [lines(keys)];
    // Statements of their own: the second has to see what was committed before the locks were free.
    const [others, rows] = await Promise.all([
      ask<{ key: string }>(LOCK_KEYS, values),
      ask<AssemblyRow>(OF_KEYS, values),
    ]);
    const known = new Map<string, StoredAssembly[]>(keys.map((key) => [key, []]));
    for (const { key } of others) known.delete(key);
    const unreadable = new Map<string, SealedTextError>();
    for (const row of rows) {
      const { key } = row;
      if (key === null) continue;
      try {
        known.get(key)?.push(this.toAssembly(row));
      } catch (error) {
        if (!(error instanceof SealedTextError)) throw error;
        // What is damaged for good is told of when it should be delivered; until then it holds no other message up.
        if (error.retryable) unreadable.set(key, error);
      }
    }
    for (const key of unreadable.keys()) known.delete(key);
    return { known, unreadable };
  }

  /** One row for the parts of a message that came together. */
  private rowsOf(segments: readonly NewSegment[]): SegmentRow[] {
    const together = new Map<string, NewSegment[]>();
    for (const segment of segments) {
      const others = together.get(segment.assembly.id);
      if (others) others.push(segment);
      else together.set(segment.assembly.id, [segment]);
    }
    return [...together.values()].flatMap((ofOne) => {
      const [first] = ofOne;
      return first === undefined ? [] : [this.rowOf(first, ofOne)];
    });
  }

  private rowOf({ assembly, seq, atMs }: NewSegment, segments: readonly NewSegment[]): SegmentRow {
    const parts = segments.map((segment) => ({ ...segment.part, seq: segment.seq }));
    const sealed = sealParts(this.keyring, assembly.id, seq, parts, atMs);
    // Of a whole message only copies come.
    if (assembly.state === 'open') this.opened.remember(assembly.id, seq, sealed, parts);
    return { assemblyId: assembly.id, seq, sealed, atMs, late: assembly.state === 'truncated' };
  }

  private open(assemblyId: string, seq: number, sealed: string): readonly NumberedPart[] {
    const known = this.opened.get(assemblyId, seq, sealed);
    if (known) return known;
    const parts = openParts(this.keyring, assemblyId, seq, sealed);
    this.opened.remember(assemblyId, seq, sealed, parts);
    return parts;
  }

  private toAssembly(row: AssemblyRow): StoredAssembly {
    const parts = new Map<number, KeptPart>();
    for (const { seq, sealed, late } of row.parts) {
      for (const stored of this.open(row.id, seq, sealed)) {
        const repeatedAtMs = row.repeats[stored.seq] ?? null;
        parts.set(stored.seq, { stored, digest: partDigest(stored), late, repeatedAtMs });
      }
    }
    return {
      id: row.id,
      state: row.state,
      total: row.total,
      openedAtMs: row.opened_at.getTime(),
      lastPartAtMs: row.last_part_at.getTime(),
      closedAtMs: row.closed_at?.getTime() ?? null,
      broughtAtMs: row.brought_at?.getTime() ?? null,
      envelope: row.envelope,
      messageId: row.message_id,
      done: row.done,
      parts,
    };
  }
}
