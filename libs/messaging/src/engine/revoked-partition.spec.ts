import { describe, expect, test } from '@jest/globals';
import { EngineHarness } from './engine-harness.js';
import { FinishedBefore } from './finished-before.js';

const nothing = () => Promise.resolve();

describe('a partition that goes', () => {
  test('waits for the last of several handlers, not for the first', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a'], [1, 'a']);
    let committed: number | undefined;
    const revoked = harness.engine.revoke([harness.partition], ([position]) => {
      committed = position?.nextOffset;
      return nothing();
    });
    harness.call(0).finish();
    await harness.settled();
    expect(committed).toBeUndefined();
    harness.call(1).finish();
    await revoked;
    expect(committed).toBe(2);
  });

  test('takes nothing in any more', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a']);
    const revoked = harness.engine.revoke([harness.partition]);
    harness.accept([1, 'a'], [2, 'a']);
    expect(harness.engine.unfinished()).toBe(1);
    harness.call(0).finish();
    await revoked;
  });

  test('has no other position to commit while its last one is on its way', async () => {
    const harness = new EngineHarness('unordered', { drainMs: 300 });
    harness.accept([0, 'a'], [1, 'a']);
    harness.call(0).finish();
    await harness.settled();
    let told: unknown;
    const revoked = harness.engine.revoke([harness.partition], async (positions) => {
      told = positions.map(({ nextOffset }) => nextOffset);
      harness.call(1).finish();
      await harness.settled();
      expect(harness.engine.takeCommittable()).toEqual([]);
    });
    await harness.runTimers();
    await revoked;
    expect(told).toEqual([1]);
  });

  test('is forgotten also when its last commit fails', async () => {
    const harness = new EngineHarness('unordered', { drainMs: 300 });
    harness.accept([0, 'a'], [1, 'a']);
    harness.call(0).finish();
    const refused = () => Promise.reject(new Error('not a member of the group'));
    const revoked = expect(harness.engine.revoke([harness.partition], refused)).rejects.toThrow('not a member');
    await harness.runTimers();
    await revoked;
    expect([harness.engine.unfinished(), harness.engine.takeCommittable()]).toEqual([0, []]);
  });

  test('says nothing of handlers that fail when it has long gone', async () => {
    const harness = new EngineHarness('unordered', { drainMs: 300 });
    harness.accept([0, 'a']);
    const revoked = harness.engine.revoke([harness.partition]);
    await harness.runTimers();
    await revoked;
    harness.call(0).fail(new Error('too late'));
    await harness.settled();
    expect([harness.counts['failed'], harness.warnings]).toEqual([undefined, []]);
  });

  test('tries nothing again that fails while it drains', async () => {
    const harness = new EngineHarness('unordered', { drainMs: 300 });
    harness.accept([0, 'a'], [1, 'a']);
    const revoked = harness.engine.revoke([harness.partition]);
    harness.call(0).fail(Object.assign(new Error('database away'), { retryable: true }));
    await harness.settled();
    expect(await harness.runTimers()).toEqual([300]);
    await revoked;
    expect([harness.counts['retried'], harness.open()]).toEqual([undefined, [[1]]]);
  });

  test('and comes back before its handlers have ended is not handled again where it was finished', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a'], [1, 'a']);
    harness.call(0).finish();
    await harness.settled();
    const revoked = harness.engine.revoke([harness.partition]);
    harness.engine.assign(harness.partition, harness.control);
    harness.accept([0, 'a'], [1, 'a']);
    expect(harness.open()).toEqual([[1], [1]]);
    for (const call of [...harness.calls]) call.finish();
    await revoked;
  });
});

test('a partition that is assigned once more goes on as it is', () => {
  const harness = new EngineHarness('unordered');
  harness.accept([0, 'a']);
  harness.engine.assign(harness.partition, harness.control);
  harness.accept([0, 'a'], [1, 'a']);
  expect(harness.open()).toEqual([[0], [1]]);
});

test('a batch that is under way is followed by what was fetched meanwhile, and not joined by it', async () => {
  const harness = new EngineHarness('batch');
  harness.accept([0, 'a'], [1, 'a']);
  harness.accept([2, 'a']);
  harness.accept([3, 'a']);
  expect(harness.open()).toEqual([[0, 1]]);
  harness.call(0).finish();
  await harness.settled();
  expect(harness.open()).toEqual([[2, 3]]);
});

test('a dead letter that the log does not take is tried again after pauses that grow', async () => {
  const harness = new EngineHarness('unordered');
  harness.accept([0, 'a']);
  harness.call(0).fail(Object.assign(new Error('bad record'), { retryable: false }));
  const pauses: number[] = [];
  for (let attempt = 1; attempt <= 9; attempt++) {
    await harness.settled();
    harness.deadLetters.shift()?.fail(new Error('log away'));
    await harness.settled();
    pauses.push(...(await harness.runTimers()));
  }
  expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
});

describe('what was finished before, of two runs of a partition', () => {
  const range = (begin: number, end: number) => ({ begin, end });
  const at = (offset: number) => ({ offset, appendedAtMs: 0 });

  test('the later one says what is unfinished as far as it has read, the earlier one beyond', () => {
    const earlier = new FinishedBefore(range(0, 6), new Set([1, 4]), 0);
    const known = earlier.followedBy(new FinishedBefore(range(0, 3), new Set([2]), 0));
    expect([0, 1, 2, 3, 4, 5].filter((offset) => known.has(at(offset)))).toEqual([0, 1, 3, 5]);
  });

  test('the later one counts alone once it has read further', () => {
    const earlier = new FinishedBefore(range(0, 3), new Set([1]), 0);
    const known = earlier.followedBy(new FinishedBefore(range(0, 5), new Set([3]), 0));
    expect([0, 1, 2, 3, 4, 5].filter((offset) => known.has(at(offset)))).toEqual([0, 1, 2, 4]);
  });
});
