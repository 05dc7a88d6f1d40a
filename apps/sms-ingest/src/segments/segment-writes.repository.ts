import type { NewSegment, SegmentWrites } from './segment-plan.js';
import type { Ask, Statement } from './statement.js';
import type { StoredAssembly } from './stored-assembly.js';

/** All of a batch in one round trip: carriers wait for each. */
const WRITE: Statement = {
  name: 'segments_write',
  text: `
  WITH opened AS (
    INSERT INTO assemblies (id, key, state, total, envelope, opened_at, last_part_at, closed_at, message_id)
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::jsonb[], $6::timestamptz[],
      $7::timestamptz[], $8::timestamptz[], $9::text[])
  ), changed AS (
    UPDATE assemblies a SET state = c.state, last_part_at = c.last_part_at, closed_at = c.closed_at,
      message_id = c.message_id
    FROM unnest($10::uuid[], $11::text[], $12::timestamptz[], $13::timestamptz[], $14::text[])
      AS c (id, state, last_part_at, closed_at, message_id)
    WHERE a.id = c.id
  ), done AS (
    UPDATE assemblies SET done = true WHERE id = ANY($15::uuid[])
  )
  INSERT INTO segments (assembly_id, seq, part_sealed, received_at)
  SELECT * FROM unnest($16::uuid[], $17::int[], $18::text[], $19::timestamptz[])`,
};

const DONE: Statement = {
  name: 'segments_done',
  text: 'UPDATE assemblies SET done = true WHERE id = ANY($1::uuid[])',
};

/**
 * @param seal gives a part in its sealed form
 * @param done ids of assemblies whose message has become durable elsewhere
 */
export async function writeSegments(
  ask: Ask,
  seal: (segment: NewSegment) => string,
  { opened, changed, segments }: SegmentWrites,
  done: readonly string[],
): Promise<void> {
  if (segments.length === 0) {
    if (done.length > 0) await ask(DONE, [done]);
    return;
  }
  const assemblies = opened.map(({ assembly }) => assembly);
  await ask(WRITE, [
    assemblies.map(({ id }) => id),
    opened.map(({ key }) => key),
    assemblies.map(({ state }) => state),
    assemblies.map(({ total }) => total),
    assemblies.map(({ envelope }) => JSON.stringify(envelope)),
    assemblies.map(({ openedAtMs }) => timestamp(openedAtMs)),
    ...[assemblies.map(lastPartAt), assemblies.map(closedAt), assemblies.map(({ messageId }) => messageId)],
    changed.map(({ id }) => id),
    changed.map(({ state }) => state),
    ...[changed.map(lastPartAt), changed.map(closedAt), changed.map(({ messageId }) => messageId)],
    done,
    segments.map(({ assemblyId }) => assemblyId),
    segments.map(({ seq }) => seq),
    segments.map(seal),
    segments.map(({ atMs }) => timestamp(atMs)),
  ]);
}

function lastPartAt({ lastPartAtMs }: StoredAssembly): string {
  return timestamp(lastPartAtMs);
}

function closedAt({ closedAtMs }: StoredAssembly): string | null {
  return closedAtMs === null ? null : timestamp(closedAtMs);
}

function timestamp(ms: number): string {
  return new Date(ms).toISOString();
}
