import { describe, expect, test } from '@jest/globals';
import { EngineHarness } from './engine-harness.js';
import { FinishedBefore } from './finished-before.js';

const DRAIN_MS = 300;

/** The partition goes without a commit, and comes back to the same process. */
async function lostAndBack(harness: EngineHarness): Promise<void> {
  const revoked = harness.engine.revoke([harness.partition]);
  await harness.runTimers();
  await revoked;
  harness.engine.assign(harness.partition, harness.control);
}

describe('a partition that comes back before its positions were committed', () => {
  test('is not handled again where it was finished, above a record that was not, too', async () => {
    const harness = new EngineHarness('unordered', { drainMs: DRAIN_MS });
    harness.accept([0, 'a'], [1, 'a'], [2, 'a'], [3, 'a']);
    for (const offset of [0, 1, 3]) harness.call(offset).finish();
    await harness.settled();
    await lostAndBack(harness);
    const [left] = harness.calls;
    harness.accept([0, 'a'], [1, 'a']);
    harness.accept([2, 'a'], [3, 'a'], [4, 'a']);
    expect(harness.open()).toEqual([[2], [2], [4]]);
    expect(harness.committable()).toBe(2);
    expect(harness.counts['finished']).toBe(3);
    for (const call of harness.calls.filter((one) => one !== left)) call.finish();
    await harness.settled();
    expect(harness.committable()).toBe(5);
  });

  test('is not handled again where a handler ended after it was given up', async () => {
    const harness = new EngineHarness('unordered', { drainMs: DRAIN_MS });
    harness.accept([0, 'a'], [1, 'a']);
    await lostAndBack(harness);
    harness.call(1).finish();
    await harness.settled();
    harness.accept([0, 'a'], [1, 'a']);
    expect(harness.open()).toEqual([[0], [0]]);
  });

  test('is remembered over several losses, however little was read in between', async () => {
    const harness = new EngineHarness('unordered', { drainMs: DRAIN_MS });
    harness.accept([0, 'a'], [1, 'a'], [2, 'a']);
    for (const offset of [0, 1, 2]) harness.call(offset).finish();
    await harness.settled();
    await lostAndBack(harness);
    await lostAndBack(harness);
    harness.accept([0, 'a']);
    await lostAndBack(harness);
    harness.accept([0, 'a'], [1, 'a'], [2, 'a'], [3, 'a']);
    expect(harness.open()).toEqual([[3]]);
    expect(harness.committable()).toBe(3);
  });

  test('counts for nothing in what may be unfinished', async () => {
    const harness = new EngineHarness('unordered', { drainMs: DRAIN_MS, unfinishedRecordsMax: 1 });
    harness.accept([0, 'a']);
    harness.call(0).finish();
    await harness.settled();
    await lostAndBack(harness);
    harness.accept([0, 'a'], [1, 'a']);
    expect(harness.engine.unfinished()).toBe(1);
    harness.call(1).finish();
    await harness.settled();
    expect(harness.control.paused).toBe(false);
  });

  test('says nothing beyond what was read since, where younger records stand now', () => {
    const earlier = new FinishedBefore({ begin: 0, end: 10 }, new Set(), 1_000);
    const known = earlier.followedBy(new FinishedBefore({ begin: 0, end: 3 }, new Set(), 2_000));
    expect(known.has({ offset: 2, appendedAtMs: 2_000 })).toBe(true);
    expect(known.has({ offset: 5, appendedAtMs: 1_000 })).toBe(false);
  });

  test('is remembered over ever so many losses, each of which reads less of it than the one before', () => {
    const range = (end: number) => ({ begin: 0, end });
    let known = new FinishedBefore(range(20_000), new Set([19_999]), 0);
    for (let end = 19_000; end > 0; end -= 1) known = known.followedBy(new FinishedBefore(range(end), new Set(), 0));
    expect(known.has({ offset: 19_998, appendedAtMs: 0 })).toBe(true);
    expect(known.has({ offset: 19_999, appendedAtMs: 0 })).toBe(false);
  });

  test('is not handled again where a handler of an earlier loss ends late, beyond what was read since', async () => {
    const harness = new EngineHarness('unordered', { drainMs: DRAIN_MS });
    harness.accept([0, 'a'], [1, 'a'], [2, 'a']);
    const [, , slow] = harness.calls;
    await lostAndBack(harness);
    harness.accept([0, 'a']);
    await lostAndBack(harness);
    slow?.finish();
    await harness.settled();
    harness.accept([0, 'a'], [1, 'a'], [2, 'a'], [3, 'a']);
    expect(harness.open().slice(-3)).toEqual([[0], [1], [3]]);
  });

  test('hands out what stands at its offsets now, where the log has lost its end', async () => {
    const harness = new EngineHarness('unordered', { drainMs: DRAIN_MS });
    harness.accept([0, 'a', 1, 1_000], [1, 'a', 1, 1_001], [2, 'a', 1, 1_001]);
    for (const offset of [0, 1, 2]) harness.call(offset).finish();
    await harness.settled();
    await lostAndBack(harness);
    harness.accept([0, 'a', 1, 1_000], [1, 'b', 1, 2_000], [2, 'b', 1, 2_001]);
    expect(harness.open()).toEqual([[1], [2]]);
  });

  test('is handled again below what was committed, should somebody have set it back', async () => {
    const harness = new EngineHarness('unordered', { drainMs: DRAIN_MS });
    harness.accept([0, 'a'], [1, 'a'], [2, 'a']);
    harness.call(0).finish();
    await harness.settled();
    expect(harness.committable()).toBe(1);
    harness.call(1).finish();
    await harness.settled();
    expect(harness.committable()).toBe(2);
    harness.call(2).finish();
    await harness.settled();
    await lostAndBack(harness);
    harness.accept([0, 'a'], [1, 'a'], [2, 'a']);
    expect(harness.open()).toEqual([[0]]);
  });
});
