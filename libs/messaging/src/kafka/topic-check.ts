import type { TopicSpec } from '#libs/contracts';

/** A topic that was there already, as its broker describes it. */
export interface FoundTopic {
  /** Kafka's own names: `cleanup.policy`, `retention.ms` and so on. */
  config: ReadonlyMap<string, string>;
  /** Of each partition, how many replicas are in sync. */
  inSync: readonly number[];
}

export const CHECKED_SETTINGS = [
  'cleanup.policy',
  'retention.ms',
  'retention.bytes',
  'max.message.bytes',
  'min.insync.replicas',
] as const;

/** Far more than the longest message needs; Kafka's default is 1,048,588. */
const MESSAGE_BYTES_MIN = 262_144;
const UNLIMITED = -1;

/**
 * What about a topic costs messages, or stops them: it stays as its operator made it, but not unsaid.
 * @param partitions as many as it would have been created with
 */
export function topicProblems(spec: TopicSpec, found: FoundTopic, partitions: number): string[] {
  return [
    ...(spec.retention.kind === 'compacted' ? compactedProblems(found) : timedProblems(spec.retention, found)),
    ...(spec.retention.kind === 'timed' ? partitionProblems(found.inSync.length, partitions) : []),
    ...sizeProblems(found),
    ...replicaProblems(found),
  ];
}

/** Kafka's `-1` reads as no limit; null when the broker did not say. */
function limit({ config }: FoundTopic, name: (typeof CHECKED_SETTINGS)[number]): number | null {
  const text = config.get(name);
  if (text === undefined) return null;
  return Number(text) === UNLIMITED ? Infinity : Number(text);
}

function compactedProblems({ config }: FoundTopic): string[] {
  const policy = config.get('cleanup.policy') ?? 'compact';
  return policy === 'compact'
    ? []
    : [`cleanup.policy is ${policy}, not compact: the state of what changes seldom is lost`];
}

function timedProblems({ retentionMs }: { retentionMs: number }, found: FoundTopic): string[] {
  const policy = found.config.get('cleanup.policy') ?? 'delete';
  const keptMs = limit(found, 'retention.ms') ?? Infinity;
  const bytes = limit(found, 'retention.bytes') ?? Infinity;
  return [
    ...(policy === 'delete'
      ? []
      : [`cleanup.policy is ${policy}, not delete: of each number only the last record is kept`]),
    ...(keptMs >= retentionMs
      ? []
      : [`retention.ms is ${keptMs}, less than ${retentionMs}: after an outage that long records are lost`]),
    ...(bytes === Infinity ? [] : [`retention.bytes is ${bytes}: records that were not read yet may be deleted`]),
  ];
}

function partitionProblems(found: number, wanted: number): string[] {
  if (found >= wanted) return [];
  return [`${found} partitions, KAFKA_PARTITIONS is ${wanted}: no more than ${found} replicas of a service share it`];
}

function sizeProblems(found: FoundTopic): string[] {
  const bytes = limit(found, 'max.message.bytes') ?? Infinity;
  return bytes >= MESSAGE_BYTES_MIN ? [] : [`max.message.bytes is ${bytes}: larger records are not taken`];
}

function replicaProblems(found: FoundTopic): string[] {
  const needed = limit(found, 'min.insync.replicas') ?? 1;
  const fewest = Math.min(...found.inSync);
  if (fewest >= needed) return [];
  return [`min.insync.replicas is ${needed}, and in sync are ${fewest}: nothing can be written before there are more`];
}
