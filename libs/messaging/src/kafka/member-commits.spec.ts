import { describe, expect, test } from '@jest/globals';
import type { CommitPosition } from '../consume-engine.port.js';
import { MemberCommits } from './member-commits.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One partition, which members own one after the other. */
class Bench {
  /** As far as its records are finished; null: taken. */
  position: number | null = null;
  owned = true;
  readonly givenBack: number[] = [];
  /** Commits in the order in which they were asked for; of those of members that are gone, the answer is late. */
  readonly asked: { by: string; nextOffset: number | undefined; answer(error?: Error): void }[] = [];

  member(name: string): MemberCommits {
    return new MemberCommits({
      group: 'meisim.test',
      engine: {
        takeCommittable: () => this.#take(),
        giveBack: (positions) => this.givenBack.push(...positions.map(({ nextOffset }) => nextOffset)),
      },
      commit: (positions) => this.#ask(name, positions),
      owns: () => this.owned,
      logger: silent,
    });
  }

  /** Lets promise callbacks and turns of the event loop run. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  places(): [string, number | undefined][] {
    return this.asked.map(({ by, nextOffset }) => [by, nextOffset]);
  }

  #take(): CommitPosition[] {
    const nextOffset = this.position;
    this.position = null;
    return nextOffset === null ? [] : [{ topic: 'sms.received', partition: 0, nextOffset }];
  }

  #ask(by: string, [position]: readonly CommitPosition[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const answer = (error?: Error): void => {
        if (error === undefined) resolve();
        else reject(error);
      };
      this.asked.push({ by, nextOffset: position?.nextOffset, answer });
    });
  }
}

async function commitAt(bench: Bench, commits: MemberCommits, position: number): Promise<void> {
  bench.position = position;
  void commits.commit();
  await bench.settled();
}

describe('the commits of a member', () => {
  test('are made one at a time, the newest position after the one under way', async () => {
    const bench = new Bench();
    const commits = bench.member('first');
    await commitAt(bench, commits, 5);
    await commitAt(bench, commits, 7);
    await commitAt(bench, commits, 9);
    expect(bench.places()).toEqual([['first', 5]]);
    bench.asked[0]?.answer();
    await bench.settled();
    expect(bench.places()).toEqual([
      ['first', 5],
      ['first', 9],
    ]);
  });

  test('that fail give their positions back', async () => {
    const bench = new Bench();
    await commitAt(bench, bench.member('first'), 5);
    bench.asked[0]?.answer(new Error('the coordinator moved'));
    await bench.settled();
    expect(bench.givenBack).toEqual([5]);
  });

  test('end with it: neither the one under way nor those behind it touch what the next member commits', async () => {
    const bench = new Bench();
    const first = bench.member('first');
    await commitAt(bench, first, 5);
    void first.commit();
    void first.end();
    const second = bench.member('second');
    await commitAt(bench, second, 7);
    bench.position = 9;
    bench.asked[0]?.answer(new Error('the connection was cut'));
    await bench.settled();
    expect(bench.places()).toEqual([
      ['first', 5],
      ['second', 7],
    ]);
    expect(bench.givenBack).toEqual([]);
    bench.asked[1]?.answer();
    await commitAt(bench, second, 9);
    expect(bench.places()[2]).toEqual(['second', 9]);
  });

  test('neither commit nor give back what the member does not own any more', async () => {
    const bench = new Bench();
    const commits = bench.member('first');
    await commitAt(bench, commits, 5);
    bench.owned = false;
    bench.asked[0]?.answer(new Error('the coordinator moved'));
    await bench.settled();
    await commitAt(bench, commits, 7);
    expect([bench.places(), bench.givenBack]).toEqual([[['first', 5]], []]);
  });

  test.each([
    ['it lost its partitions', (bench: Bench) => (bench.owned = false)],
    ['it ended', (_bench: Bench, commits: MemberCommits) => commits.end()],
  ])('are decided in a turn of their own: %s in the turn that asked for one', async (_what, happen) => {
    const bench = new Bench();
    const commits = bench.member('first');
    bench.position = 5;
    void commits.commit();
    for (let step = 0; step < 10; step++) await Promise.resolve();
    void happen(bench, commits);
    await bench.settled();
    expect(bench.places()).toEqual([]);
  });

  test('have ended once the one under way is answered, and not before', async () => {
    const bench = new Bench();
    const commits = bench.member('first');
    await commitAt(bench, commits, 5);
    let ended = false;
    void commits.end().then(() => {
      ended = true;
    });
    await bench.settled();
    expect(ended).toBe(false);
    bench.asked[0]?.answer();
    await bench.settled();
    expect(ended).toBe(true);
  });
});
