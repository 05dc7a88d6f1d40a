import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { COMMIT_MS, ConsumerBench, settled, TOPIC } from './testing/consumer-bench.js';

describe('KafkaConsumer', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('commits what is finished before the partitions are shared out anew, without waiting for its turn', async () => {
    const bench = await ConsumerBench.owning([0]);
    await bench.fetched(0, 0, 1, 2);
    await bench.finish('0/0', '0/2');
    bench.member.tell('REBALANCING');
    await settled();
    expect(bench.committed()).toEqual(['0/1']);
  });

  it('goes on with what a continuous member keeps: nothing is handled again, and all of it is committed', async () => {
    const bench = await ConsumerBench.owning([0, 1]);
    await bench.fetched(0, 0);
    await bench.fetched(1, 0);
    bench.member.join({ [TOPIC]: [0] });
    await bench.fetched(0, 0, 1);
    await bench.finish('0/0', '1/0');
    await bench.pass(COMMIT_MS);
    expect(bench.places).toEqual(['0/0', '1/0', '0/1']);
    expect(bench.committed()).toEqual(['0/1']);
  });

  it.each([
    ['under another id', { memberId: 'another' }],
    ['at the second try', { attempts: 2 }],
  ])('begins anew with everything once it was let in %s: others may have had it', async (_how, how) => {
    const bench = await ConsumerBench.owning([0]);
    await bench.fetched(0, 5);
    bench.member.join({ [TOPIC]: [0] }, how);
    await bench.fetched(0, 5);
    await bench.finish('0/5');
    expect(bench.places).toEqual(['0/5', '0/5']);
  });

  it('refuses records of a partition that it does not own', async () => {
    const bench = await ConsumerBench.owning([0]);
    expect(await bench.fetched(1, 0)).toBeNull();
    expect(await bench.fetched(0, 0)).toBe('0');
    expect(bench.places).toEqual(['0/0']);
  });

  it('owns and commits nothing once its member is lost, whatever that still says', async () => {
    const bench = await ConsumerBench.owning([0]);
    await bench.fetched(0, 0);
    const lost = bench.member;
    lost.crash();
    expect(bench.consumer.assignment()).toEqual({});
    await bench.finish('0/0');
    await bench.pass(COMMIT_MS);
    bench.member.join({ [TOPIC]: [1] });
    lost.join({ [TOPIC]: [0] });
    lost.crash();
    expect((await lost.fetched(TOPIC, 1, [7])).resolvedTo).toBeNull();
    await bench.pass(10 * COMMIT_MS);
    expect(bench.consumer.assignment()).toEqual({ [TOPIC]: [1] });
    expect(bench.committed(lost)).toEqual([]);
    expect([bench.members.length, bench.places]).toEqual([2, ['0/0']]);
  });

  it('gives back nothing of a commit that its lost member had under way: the next one commits the position', async () => {
    const bench = await ConsumerBench.owning([0]);
    bench.member.answersCommits = false;
    await bench.fetched(0, 0, 1);
    await bench.finish('0/0');
    await bench.pass(COMMIT_MS);
    const lost = bench.member;
    lost.crash();
    await bench.pass(COMMIT_MS);
    bench.member.join({ [TOPIC]: [0] });
    await bench.fetched(0, 0, 1, 2);
    await bench.pass(COMMIT_MS);
    lost.commits[0]?.answer(new Error('the connection was cut'));
    await settled();
    await bench.pass(COMMIT_MS);
    expect(bench.places).toEqual(['0/0', '0/1', '0/1', '0/2']);
    expect(bench.committed()).toEqual(['0/1']);
  });

  it('comes back after pauses that grow to 5 s, and start over once it has joined', async () => {
    const bench = await ConsumerBench.owning([0]);
    for (const delayMs of [200, 400, 800, 1_600, 3_200, 5_000, 5_000]) {
      const before = bench.members.length;
      bench.member.crash();
      await bench.pass(delayMs - 1);
      expect(bench.members).toHaveLength(before);
      await bench.pass(1);
      expect(bench.members).toHaveLength(before + 1);
    }
    bench.member.join({ [TOPIC]: [0] });
    const before = bench.members.length;
    bench.member.crash();
    await bench.pass(200);
    expect(bench.members).toHaveLength(before + 1);
  });

  it('replaces a member that has been silent for longer than any request takes, and has it leave', async () => {
    const bench = await ConsumerBench.owning([0]);
    await bench.pass(46_000);
    await bench.pass(COMMIT_MS);
    expect(bench.members).toHaveLength(2);
    expect(bench.members[0]?.disconnected).toBe(1);
  });

  it('fetches a partition that went while it was full, should it come back', async () => {
    const bench = await ConsumerBench.owning([0, 1], { unfinishedRecordsMax: 1 });
    await bench.fetched(0, 0, 1, 2);
    expect(bench.member.active()).toEqual([1]);
    bench.member.join({ [TOPIC]: [1] });
    bench.member.join({ [TOPIC]: [0, 1] });
    expect(bench.member.active()).toEqual([0, 1]);
  });

  it('takes over nothing while it is paused, and commits what it keeps', async () => {
    const bench = await ConsumerBench.owning([0]);
    await bench.fetched(0, 0);
    bench.consumer.pause();
    bench.member.join({ [TOPIC]: [0, 1] });
    expect(bench.consumer.assignment()).toEqual({ [TOPIC]: [0] });
    expect(bench.member.active()).toEqual([]);
    expect(await bench.fetched(1, 0)).toBeNull();
    expect(await bench.fetched(0, 1)).toBeNull();
    await bench.finish('0/0');
    await bench.pass(COMMIT_MS);
    expect([bench.places, bench.committed()]).toEqual([['0/0'], ['0/1']]);
  });

  it('fetches nothing when it was paused before it had joined', async () => {
    const bench = new ConsumerBench();
    const started = bench.consumer.start();
    await settled();
    bench.consumer.pause();
    bench.member.join({ [TOPIC]: [0] });
    await started;
    expect([bench.member.active(), bench.consumer.assignment()]).toEqual([[], { [TOPIC]: [] }]);
  });
});
