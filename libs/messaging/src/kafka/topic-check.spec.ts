import { describe, expect, test } from '@jest/globals';
import type { TopicSpec } from '#libs/contracts';
import { topicProblems } from './topic-check.js';

const DAY_MS = 86_400_000;
const timed: TopicSpec = { name: 'sms.received', retention: { kind: 'timed', retentionMs: 3 * DAY_MS } };
const compacted: TopicSpec = { name: 'number.provisioned', retention: { kind: 'compacted' } };
const AS_CREATED = {
  'cleanup.policy': 'delete',
  'retention.ms': String(3 * DAY_MS),
  'retention.bytes': '-1',
  'max.message.bytes': '1048588',
  'min.insync.replicas': '1',
};

function problems(spec: TopicSpec, config: Record<string, string>, inSync: readonly number[] = [1, 1, 1, 1]): string {
  return topicProblems(spec, { config: new Map(Object.entries({ ...AS_CREATED, ...config })), inSync }, 4).join('; ');
}

describe('what is said of a topic that was there already', () => {
  test('is nothing when it keeps as much as ours, or more', () => {
    expect(problems(timed, {})).toBe('');
    expect(problems(timed, { 'retention.ms': '-1', 'max.message.bytes': '5000000' }, [3, 3, 3, 3, 3])).toBe('');
    expect(problems(compacted, { 'cleanup.policy': 'compact', 'retention.ms': '1' }, [1])).toBe('');
    expect(topicProblems(timed, { config: new Map(), inSync: [1, 1, 1, 1] }, 4)).toEqual([]);
  });

  test.each([
    ['a policy that keeps one message of each number', timed, { 'cleanup.policy': 'compact' }, 'not delete'],
    ['a policy that does so, too', timed, { 'cleanup.policy': 'compact,delete' }, 'not delete'],
    ['a policy that forgets old numbers', compacted, { 'cleanup.policy': 'delete' }, 'not compact'],
    ['one that does so, too', compacted, { 'cleanup.policy': 'compact,delete' }, 'not compact'],
    ['a shorter time', timed, { 'retention.ms': '3600000' }, 'retention.ms is 3600000, less than 259200000'],
    ['a limit of its size', timed, { 'retention.bytes': '1000' }, 'retention.bytes is 1000'],
    ['a limit of its records', timed, { 'max.message.bytes': '1000' }, 'max.message.bytes is 1000'],
    ['more replicas needed than there are', timed, { 'min.insync.replicas': '2' }, 'nothing can be written'],
  ])('names %s', (_what, spec, config, said) => {
    const policy = spec === compacted ? { 'cleanup.policy': 'compact' } : {};
    expect(problems(spec, { ...policy, ...config })).toContain(said);
  });

  test('names a partition that has too few replicas in sync, and partitions that are too few', () => {
    expect(problems(timed, { 'min.insync.replicas': '2' }, [3, 3, 1, 2])).toContain('in sync are 1');
    expect(problems(timed, {}, [1, 1])).toContain('2 partitions, KAFKA_PARTITIONS is 4');
  });
});
