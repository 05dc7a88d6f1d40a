import { IsoTimes } from '#libs/contracts';
import { lines, literals } from '#libs/persistence';
import { identityName, inLockOrder, type CarrierIdentity } from '../identities/carrier-identity.js';
import type { SegmentWrites } from './segment-plan.js';
import type { BoundStatement, Statement } from './statement.js';
import type { StoredAssembly } from './stored-assembly.js';

/**
 * All of a batch in one round trip: carriers wait for each. A closed assembly is written as done and, until its message
 * is in the log, stands in `undone_assemblies`: deleting it there is all that is left to do then. A part and the mark
 * that it was taken are durable together: with the part alone, a crash would make its copies new ones for good.
 */
const WRITE: Statement = {
  name: 'segments_write',
  text: `
  WITH opened AS (
    INSERT INTO assemblies (id, key, state, total, envelope, opened_at, last_part_at, closed_at, message_id,
      repeats, done)
    SELECT o.*, o.state <> 'open' FROM unnest($1::uuid[], string_to_array($2, E'\\n'), $3::text[], $4::int[],
      string_to_array($5, E'\\n')::jsonb[], $6::timestamptz[], $7::timestamptz[], $8::timestamptz[], $9::text[],
      string_to_array($10, E'\\n')::jsonb[])
      AS o (id, key, state, total, envelope, opened_at, last_part_at, closed_at, message_id, repeats)
  ), changed AS (
    UPDATE assemblies a SET state = c.state, last_part_at = c.last_part_at, closed_at = c.closed_at,
      message_id = c.message_id, done = c.state <> 'open', repeats = c.repeats
    FROM unnest($11::uuid[], $12::text[], $13::timestamptz[], $14::timestamptz[], $15::text[],
      string_to_array($16, E'\\n')::jsonb[]) AS c (id, state, last_part_at, closed_at, message_id, repeats)
    WHERE a.id = c.id
  ), repeated AS (
    UPDATE assemblies a SET repeats = r.repeats
    FROM unnest($17::uuid[], string_to_array($18, E'\\n')::jsonb[]) AS r (id, repeats)
    WHERE a.id = r.id
  ), done AS (
    DELETE FROM undone_assemblies WHERE assembly_id = ANY($19::uuid[])
  ), undone AS (
    INSERT INTO undone_assemblies (assembly_id, closed_at)
    SELECT * FROM unnest($20::uuid[], $21::timestamptz[]) ON CONFLICT DO NOTHING
  ), taken AS (
    UPDATE carrier_identities c SET done = true
    FROM unnest(string_to_array($22, E'\\n'), string_to_array($23, E'\\n')) AS t (carrier_id, identity)
    WHERE c.carrier_id = t.carrier_id AND c.identity = t.identity
  )
  INSERT INTO segments (assembly_id, seq, part_sealed, received_at, late)
  SELECT * FROM unnest($24::uuid[], $25::int[], string_to_array($26, E'\\n'), $27::timestamptz[], $28::boolean[])`,
};

const DONE: Statement = {
  name: 'segments_done',
  text: 'DELETE FROM undone_assemblies WHERE assembly_id = ANY($1::uuid[])',
};

const times = new IsoTimes();

/** A row of `segments`: parts of one message that came together. */
export interface SegmentRow {
  assemblyId: string;
  /** Of one of its parts. */
  seq: number;
  sealed: string;
  atMs: number;
  /** They came after their message had been closed without them. */
  late: boolean;
}

/**
 * What writes a batch; null when there is nothing to write.
 * @param rows the segments of the plan, sealed
 * @param done ids of assemblies whose message has become durable elsewhere
 */
export function segmentsStatement(
  { opened, changed, repeated, whole, taken }: Omit<SegmentWrites, 'segments'>,
  rows: readonly SegmentRow[],
  done: readonly string[],
): BoundStatement | null {
  if (rows.length + repeated.length + whole.length + taken.length === 0) {
    return done.length > 0 ? { statement: DONE, values: [literals(done)] } : null;
  }
  const assemblies = opened.map(({ assembly }) => assembly);
  // In the order of the statement.
  const values = [
    literals(assemblies.map(({ id }) => id)),
    lines(opened.map(({ key }) => key)),
    literals(assemblies.map(({ state }) => state)),
    literals(assemblies.map(({ total }) => total)),
    lines(assemblies.map(({ envelope }) => JSON.stringify(envelope))),
    literals(assemblies.map(({ openedAtMs }) => times.of(openedAtMs))),
    ...closing(assemblies),
    lines(assemblies.map(spelledRepeats)),

    literals(changed.map(({ id }) => id)),
    literals(changed.map(({ state }) => state)),
    ...closing(changed),
    lines(changed.map(spelledRepeats)),

    literals(repeated.map(({ id }) => id)),
    lines(repeated.map(spelledRepeats)),

    literals(done),

    literals(whole.map(({ id }) => id)),
    literals(whole.map(closedAt)),

    ...identities(taken),

    literals(rows.map(({ assemblyId }) => assemblyId)),
    literals(rows.map(({ seq }) => seq)),
    lines(rows.map(({ sealed }) => sealed)),
    literals(rows.map(({ atMs }) => times.of(atMs))),
    `{${rows.map(({ late }) => late).join(',')}}`,
  ];
  return { statement: WRITE, values };
}

/** The columns last_part_at, closed_at and message_id. */
function closing(assemblies: readonly StoredAssembly[]): string[] {
  return [
    literals(assemblies.map(({ lastPartAtMs }) => times.of(lastPartAtMs))),
    literals(assemblies.map(closedAt)),
    literals(assemblies.map(({ messageId }) => messageId)),
  ];
}

/** The columns carrier_id and identity, no two alike, in the order in which rows are locked. */
function identities(taken: readonly CarrierIdentity[]): string[] {
  const byName = new Map(taken.map((one) => [identityName(one), one]));
  const sorted = [...byName].sort(([a], [b]) => inLockOrder(a, b)).map(([, one]) => one);
  return [lines(sorted.map(({ carrierId }) => carrierId)), lines(sorted.map(({ identity }) => identity))];
}

function closedAt({ closedAtMs }: StoredAssembly): string | null {
  return closedAtMs === null ? null : times.of(closedAtMs);
}

/** The column repeats. */
function spelledRepeats({ parts }: StoredAssembly): string {
  const repeats: Record<string, number> = {};
  for (const [seq, { repeatedAtMs }] of parts) if (repeatedAtMs !== null) repeats[seq] = repeatedAtMs;
  return JSON.stringify(repeats);
}
