import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createConsumeEngine } from '../engine/consume-engine.js';
import type { ConsumeOptions } from '../event-log.port.js';
import { KafkaConsumer } from './kafka-consumer.adapter.js';
import { fakeKafkajsConsumers, type KafkajsConsumerFake } from './testing/kafkajs-consumer-fake.js';

const TOPIC = 'a';
const COMMIT_MS = 200;
const nothing = () => undefined;
const logger = { info: nothing, warn: nothing, error: nothing };

/** Lets promise callbacks and turns of the event loop run. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A consumer whose handler calls end when the test says so, on members whose group is the test. */
class Bench {
  readonly members = fakeKafkajsConsumers();
  /** Offsets of handler calls, in their order, and how to end them. */
  readonly calls: { place: string; finish(): void }[] = [];
  readonly consumer: KafkaConsumer;

  constructor(options: Partial<ConsumeOptions> = {}) {
    const handle = ({ partition, offset }: { partition: number; offset: number }) =>
      new Promise<void>((finish) => {
        this.calls.push({ place: `${partition}/${offset}`, finish });
      });
    const all: ConsumeOptions = { group: 'group', handlers: { [TOPIC]: { kind: 'unordered', handle } }, ...options };
    const clock = { now: () => 0 };
    const engine = createConsumeEngine(all, { append: () => Promise.resolve(), clock, logger });
    this.consumer = new KafkaConsumer({ brokers: ['nowhere:1'], clientId: 'test', logger }, all, engine);
  }

  /** A consumer whose first member has joined and owns these partitions. */
  static async owning(partitions: number[], options: Partial<ConsumeOptions> = {}): Promise<Bench> {
    const bench = new Bench(options);
    const started = bench.consumer.start();
    await settled();
    bench.member.join({ [TOPIC]: partitions });
    await started;
    return bench;
  }

  get member(): KafkajsConsumerFake {
    const member = this.members.at(-1);
    if (member === undefined) throw new Error('no member was made');
    return member;
  }

  get places(): string[] {
    return this.calls.map(({ place }) => place);
  }

  async fetched(partition: number, ...offsets: number[]): Promise<string | null> {
    const { resolvedTo } = await this.member.fetched(TOPIC, partition, offsets);
    await settled();
    return resolvedTo;
  }

  async finish(...places: string[]): Promise<void> {
    for (const call of this.calls) if (places.includes(call.place)) call.finish();
    await settled();
  }

  async pass(ms: number): Promise<void> {
    jest.advanceTimersByTime(ms);
    await settled();
  }

  /** Of this member: partition and position of each commit. */
  committed(member = this.member): string[] {
    return member.commits.map(({ positions }) => positions.map(([, of, offset]) => `${of}/${offset}`).join());
  }
}

describe('KafkaConsumer', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('commits what is finished before the partitions are shared out anew, without waiting for its turn', async () => {
    const bench = await Bench.owning([0]);
    await bench.fetched(0, 0, 1, 2);
    await bench.finish('0/0', '0/2');
    bench.member.tell('REBALANCING');
    await settled();
    expect(bench.committed()).toEqual(['0/1']);
  });

  it('goes on with what a continuous member keeps: nothing is handled again, and all of it is committed', async () => {
    const bench = await Bench.owning([0, 1]);
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
    const bench = await Bench.owning([0]);
    await bench.fetched(0, 5);
    bench.member.join({ [TOPIC]: [0] }, how);
    await bench.fetched(0, 5);
    await bench.finish('0/5');
    expect(bench.places).toEqual(['0/5', '0/5']);
  });

  it('refuses records of a partition that it does not own', async () => {
    const bench = await Bench.owning([0]);
    expect(await bench.fetched(1, 0)).toBeNull();
    expect(await bench.fetched(0, 0)).toBe('0');
    expect(bench.places).toEqual(['0/0']);
  });

  it('owns and commits nothing once its member is lost, whatever that still says', async () => {
    const bench = await Bench.owning([0]);
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
    const bench = await Bench.owning([0]);
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
    const bench = await Bench.owning([0]);
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
    const bench = await Bench.owning([0]);
    await bench.pass(46_000);
    await bench.pass(COMMIT_MS);
    expect(bench.members).toHaveLength(2);
    expect(bench.members[0]?.disconnected).toBe(1);
  });

  it('fetches a partition that went while it was full, should it come back', async () => {
    const bench = await Bench.owning([0, 1], { unfinishedRecordsMax: 1 });
    await bench.fetched(0, 0, 1, 2);
    expect(bench.member.active()).toEqual([1]);
    bench.member.join({ [TOPIC]: [1] });
    bench.member.join({ [TOPIC]: [0, 1] });
    expect(bench.member.active()).toEqual([0, 1]);
  });

  it('takes over nothing while it is paused, and commits what it keeps', async () => {
    const bench = await Bench.owning([0]);
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
    const bench = new Bench();
    const started = bench.consumer.start();
    await settled();
    bench.consumer.pause();
    bench.member.join({ [TOPIC]: [0] });
    await started;
    expect([bench.member.active(), bench.consumer.assignment()]).toEqual([[], { [TOPIC]: [] }]);
  });

  describe('stop', () => {
    it('fetches nothing more, waits for what is in flight, commits it and leaves then', async () => {
      const bench = await Bench.owning([0]);
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
      const bench = await Bench.owning([0]);
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
      const bench = await Bench.owning([0]);
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
      const bench = await Bench.owning([0, 1]);
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
      const bench = await Bench.owning([0, 1]);
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
      const bench = await Bench.owning([0]);
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
});
