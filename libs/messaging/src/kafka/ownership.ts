import type { TopicPartition } from '../consume-engine.port.js';

/** Partitions of a member, by topic. */
export type Assignment = Readonly<Record<string, readonly number[]>>;

/** What a new assignment means for the work in hand. A partition in both lists starts over. */
export interface OwnershipChange {
  lost: TopicPartition[];
  gained: TopicPartition[];
}

/**
 * @param continuous whether nobody else can have owned this member's partitions between the two assignments: then
 *   those that stay go on as they are, otherwise every one of them starts from what is committed
 */
export function ownershipChange(before: Assignment, after: Assignment, continuous: boolean): OwnershipChange {
  if (!continuous) return { lost: partitionsOf(before), gained: partitionsOf(after) };
  return {
    lost: partitionsOf(before).filter((partition) => !owns(after, partition)),
    gained: partitionsOf(after).filter((partition) => !owns(before, partition)),
  };
}

export function owns(assignment: Assignment, { topic, partition }: TopicPartition): boolean {
  return assignment[topic]?.includes(partition) === true;
}

export function partitionsOf(assignment: Assignment): TopicPartition[] {
  return Object.entries(assignment).flatMap(([topic, partitions]) =>
    partitions.map((partition) => ({ topic, partition })),
  );
}

/** The assignment but for some of its partitions. */
export function without(assignment: Assignment, gone: readonly TopicPartition[]): Assignment {
  const isGone = (topic: string, partition: number): boolean =>
    gone.some((entry) => entry.topic === topic && entry.partition === partition);
  return Object.fromEntries(
    Object.entries(assignment).map(([topic, partitions]) => [topic, partitions.filter((one) => !isGone(topic, one))]),
  );
}
