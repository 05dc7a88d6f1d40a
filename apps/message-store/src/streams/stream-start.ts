import { TOPIC_SPECS } from '#libs/contracts';
import { StreamPositions, type Place } from './stream-positions.js';

/** What a partition holds: no record below `begin`, none yet at `end`. */
export interface HeldPartition extends Place {
  begin: number;
  end: number;
}

/** Why a stream cannot go on without a gap: its id is none of ours, or the log has let go of what came after it. */
export type ResetReason = 'unknown_id' | 'too_old';

export interface StreamStart {
  from: StreamPositions;
  reset: ResetReason | null;
}

const COMPACTED = new Set(
  TOPIC_SPECS.filter(({ retention }) => retention.kind === 'compacted').map(({ name }) => name),
);

/**
 * Where a stream goes on.
 * @param seen what its `Last-Event-ID` says; null when it says nothing
 * @param held all partitions of the streamed topics
 */
export function resumedAt(seen: StreamPositions | null, held: readonly HeldPartition[]): StreamStart {
  const now = StreamPositions.of(held.map(({ end, ...place }) => ({ ...place, offset: end })));
  // Ahead of the log: the id is of another one.
  if (seen === null || held.some((partition) => seen.get(partition) > partition.end)) {
    return { from: now, reset: 'unknown_id' };
  }
  // What compaction removes is no gap: the latest state of each number stays.
  const tooOld = held.some((partition) => !COMPACTED.has(partition.topic) && seen.get(partition) < partition.begin);
  const kept = held.map(({ begin, ...place }) => ({ ...place, offset: Math.max(begin, seen.get(place)) }));
  return { from: StreamPositions.of(kept), reset: tooOld ? 'too_old' : null };
}
