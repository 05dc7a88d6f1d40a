import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { COMMIT_MS, ConsumerBench, settled, TOPIC } from './testing/consumer-bench.js';

describe('stop of a KafkaConsumer', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('fetches nothing more, waits for what is in flight, commits it and leaves then', async () => {
    const bench = await ConsumerBench.owning([0]);
    await bench.fetched(0, 0);
    const stopped = bench.consumer.stop();
    await settled();
    expect(bench.member.active()).toEqual([]);
    expect([await bench.fetched(0, 1), bench.member.disconnected]).toEqual([null, 0]);
    await bench.finish('0/0');
    await stopped;
    expect([bench.committed(), bench.member.disconnected]).toEqual([['0/1'], 1]);
    expect(jest.getTimerCount()).toBe(0);
    expect([bench.members.length, bench.places]).toEqual([1, ['0/0']]);
  });

  it('commits the last positions behind the commit that is under way, and no more than three times', async () => {
    const bench = await ConsumerBench.owning([0]);
    bench.member.answersCommits = false;
    await bench.fetched(0, 0, 1);
    await bench.finish('0/0');
    await bench.pass(COMMIT_MS);
    await bench.finish('0/1');
    const stopped = bench.consumer.stop();
    await settled();
    expect(bench.committed()).toEqual(['0/1']);
    for (let at = 0; at < 4; at++) {
      bench.member.commits[at]?.answer(at === 0 ? undefined : new Error('not now'));
      await settled();
    }
    await stopped;
    expect(bench.committed()).toEqual(['0/1', '0/2', '0/2', '0/2']);
  });

  it('is not held up for ever by commits that nobody answers', async () => {
    const bench = await ConsumerBench.owning([0]);
    bench.member.answersCommits = false;
    await bench.fetched(0, 0, 1);
    await bench.finish('0/0');
    await bench.pass(COMMIT_MS);
    const stopped = bench.consumer.stop();
    await bench.finish('0/1');
    for (let wait = 0; wait < 4; wait++) await bench.pass(2_000);
    await stopped;
    expect([bench.committed().at(-1), bench.member.disconnected]).toEqual(['0/2', 1]);
  });

  it('commits nothing of a partition that went to another member meanwhile', async () => {
    const bench = await ConsumerBench.owning([0, 1]);
    await bench.fetched(0, 0);
    await bench.fetched(1, 0);
    const stopped = bench.consumer.stop();
    await settled();
    bench.member.join({ [TOPIC]: [1] });
    await bench.finish('0/0', '1/0');
    await stopped;
    expect(bench.committed()).toEqual(['1/1']);
  });

  it('tries no commit again of a partition that went while the last one failed', async () => {
    const bench = await ConsumerBench.owning([0, 1]);
    bench.member.answersCommits = false;
    await bench.fetched(0, 0);
    await bench.fetched(1, 0);
    await bench.finish('0/0', '1/0');
    const stopped = bench.consumer.stop();
    await settled();
    bench.member.join({ [TOPIC]: [1] });
    bench.member.commits[0]?.answer(new Error('the group shares its partitions out'));
    await settled();
    bench.member.commits[1]?.answer();
    await stopped;
    expect(bench.committed()).toEqual(['0/1,1/1', '1/1']);
  });

  it.each(['before', 'while'])('brings up no other member when the last one was lost %s it stops', async (when) => {
    const bench = await ConsumerBench.owning([0]);
    await bench.fetched(0, 0);
    if (when === 'before') bench.member.crash();
    const stopped = bench.consumer.stop();
    await settled();
    if (when === 'while') bench.member.crash();
    await bench.finish('0/0');
    await bench.pass(10_000);
    await stopped;
    expect(bench.members).toHaveLength(1);
  });
});
