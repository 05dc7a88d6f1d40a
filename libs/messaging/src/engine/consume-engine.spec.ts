import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CommitPosition } from '../consume-engine.port.js';
import { RecordLostError } from '../event-log.port.js';
import { EngineHarness } from './engine-harness.js';

const PERMANENT = Object.assign(new Error('bad record'), { retryable: false });
const RETRYABLE = Object.assign(new Error('database away'), { retryable: true });

describe('ordered', () => {
  test('hands out one record at a time per key, and keys beside each other', async () => {
    const harness = new EngineHarness('ordered');
    harness.accept([0, 'a'], [1, 'a'], [2, 'b'], [3, 'a']);
    expect(harness.open()).toEqual([[0], [2]]);
    harness.call(0).finish();
    await harness.settled();
    expect(harness.open()).toEqual([[2], [1]]);
  });

  test('a key whose records have all finished goes on with its next', async () => {
    const harness = new EngineHarness('ordered');
    harness.accept([0, 'a']);
    harness.call(0).finish();
    await harness.settled();
    harness.accept([1, 'a']);
    expect(harness.open()).toEqual([[1]]);
  });

  test('a retryable failure keeps the order of its key while other keys go on', async () => {
    const harness = new EngineHarness('ordered');
    harness.accept([0, 'a'], [1, 'a'], [2, 'b'], [3, 'b']);
    harness.call(0).fail(RETRYABLE);
    harness.call(2).finish();
    await harness.settled();
    expect(harness.open()).toEqual([[3]]);
    expect(await harness.runTimers()).toEqual([100]);
    expect(harness.open()).toEqual([[3], [0]]);
    harness.call(0).fail(RETRYABLE);
    await harness.settled();
    expect(await harness.runTimers()).toEqual([200]);
    harness.call(0).finish();
    await harness.settled();
    expect(harness.open()).toEqual([[3], [1]]);
    expect(harness.counts).toEqual({ finished: 2, failed: 2, retried: 2 });
  });

  test('keeps every key in order for any mixture of keys and endings', async () => {
    const scenario = fc.record({
      keys: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }),
      endings: fc.infiniteStream(fc.constantFrom('finish', 'fail')),
      picks: fc.infiniteStream(fc.nat(100)),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ keys, endings, picks }) => {
        const harness = new EngineHarness('ordered');
        harness.accept(...keys.map((key, offset) => [offset, key] as const));
        const finished: number[] = [];
        while (harness.engine.unfinished() > 0) {
          const call = harness.calls[(picks.next().value ?? 0) % Math.max(harness.calls.length, 1)];
          if (call === undefined) await harness.runTimers();
          else if (endings.next().value === 'fail') call.fail(RETRYABLE);
          else {
            finished.push(...call.offsets);
            call.finish();
          }
          await harness.settled();
        }
        for (const key of new Set(keys)) {
          const ofKey = finished.filter((offset) => keys[offset] === key);
          expect(ofKey).toEqual([...ofKey].sort((a, b) => a - b));
        }
        expect(new Set(finished).size).toBe(keys.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('unordered', () => {
  test('starts everything beside each other: a slow record holds up none', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a'], [1, 'a'], [2, 'a']);
    harness.call(1).finish();
    harness.call(2).finish();
    await harness.settled();
    expect(harness.open()).toEqual([[0]]);
    expect(harness.committable()).toBeUndefined();
    harness.call(0).finish();
    await harness.settled();
    expect(harness.committable()).toBe(3);
  });

  test('starts all records of a fetch that is larger than one turn', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept(...Array.from({ length: 300 }, (_, offset) => [offset, 'a'] as const));
    await harness.settled();
    expect(harness.calls).toHaveLength(300);
  });

  test('a handler that throws instead of rejecting is a failure like any other', async () => {
    const harness = new EngineHarness('unordered', {
      handlers: {
        'sms.received': {
          kind: 'unordered',
          handle: () => {
            throw PERMANENT;
          },
        },
      },
    });
    harness.accept([0, 'a']);
    await harness.settled();
    expect(harness.deadLetters).toHaveLength(1);
  });
});

describe('batch', () => {
  test('hands out one batch at a time in offset order', async () => {
    const harness = new EngineHarness('batch', {}, 2);
    harness.accept([0, 'a'], [1, 'b'], [2, 'c'], [5, 'd'], [6, 'e']);
    expect(harness.open()).toEqual([[0, 1]]);
    harness.call(0).finish();
    await harness.settled();
    expect(harness.open()).toEqual([[2, 5]]);
    expect(harness.committable()).toBe(2);
  });

  test('dead-letters only the poison record of a batch that fails for good, and handles the others in order', async () => {
    const harness = new EngineHarness('batch');
    harness.accept(...Array.from({ length: 9 }, (_, offset) => [offset, 'a'] as const));
    const handled: number[] = [];
    while (harness.calls.length > 0 || harness.deadLetters.length > 0) {
      const [call] = harness.calls;
      if (call === undefined) {
        harness.deadLetters.shift()?.finish();
      } else if (call.offsets.includes(6)) {
        call.fail(PERMANENT);
      } else {
        handled.push(...call.offsets);
        call.finish();
      }
      await harness.settled();
    }
    expect(handled).toEqual([0, 1, 2, 3, 4, 5, 7, 8]);
    expect(harness.counts['deadLettered']).toBe(1);
    expect(harness.committable()).toBe(9);
  });

  test('a retryable failure repeats the whole batch', async () => {
    const harness = new EngineHarness('batch');
    harness.accept([0, 'a'], [1, 'b']);
    harness.call(0).fail(RETRYABLE);
    await harness.settled();
    expect(harness.open()).toEqual([]);
    await harness.runTimers();
    expect(harness.open()).toEqual([[0, 1]]);
  });
});

describe('dead letters', () => {
  test('carry the record as it came, and why, who, when and where from', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([7, 'num_1', 3]);
    harness.call(7).fail(PERMANENT);
    await harness.settled();
    expect(harness.deadLetters[0]?.record).toEqual({
      topic: 'sms.received.dlq',
      key: 'num_1',
      value: Buffer.alloc(3),
      headers: {
        ce_id: 'num_1',
        dlq_reason: 'Error: bad record',
        dlq_service: 'meisim.test',
        dlq_time: '2026-05-19T00:00:00.000Z',
        dlq_topic: 'sms.received',
        dlq_partition: '0',
        dlq_offset: '7',
      },
    });
  });

  test('a record counts as finished only once its dead letter is durable, however often that fails', async () => {
    const harness = new EngineHarness('ordered');
    harness.accept([0, 'a'], [1, 'a']);
    harness.call(0).fail(PERMANENT);
    await harness.settled();
    harness.deadLetters.shift()?.fail(new Error('log away'));
    await harness.settled();
    expect([harness.committable(), harness.open()]).toEqual([undefined, []]);
    await harness.runTimers();
    harness.deadLetters.shift()?.finish();
    await harness.settled();
    expect([harness.committable(), harness.open()]).toEqual([1, [[1]]]);
  });

  test('an unknown failure gets ten calls', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a']);
    for (let attempt = 1; attempt <= 10; attempt++) {
      expect(harness.deadLetters).toHaveLength(0);
      harness.call(0).fail(new Error('who knows'));
      await harness.settled();
      await harness.runTimers();
    }
    expect(harness.deadLetters).toHaveLength(1);
  });
});

describe('back-pressure', () => {
  test('pauses above the record limit and resumes at half of it, counting only unfinished records', async () => {
    const harness = new EngineHarness('unordered', { unfinishedRecordsMax: 4 });
    harness.accept([0, 'a'], [1, 'a'], [2, 'a'], [3, 'a']);
    expect(harness.control.paused).toBe(false);
    harness.accept([4, 'a']);
    expect(harness.control.paused).toBe(true);
    for (const offset of [2, 3]) harness.call(offset).finish();
    await harness.settled();
    expect(harness.control.paused).toBe(true);
    harness.call(4).finish();
    await harness.settled();
    expect(harness.control.paused).toBe(false);
    // Offset 0 is open and nothing can be committed, yet the finished ones behind it hold up nothing.
    harness.accept([5, 'a'], [6, 'a']);
    expect(harness.control.paused).toBe(false);
  });

  test('does not resume what another run of the partition has paused since', async () => {
    const harness = new EngineHarness('unordered', { unfinishedRecordsMax: 1 });
    harness.accept([0, 'a'], [1, 'a']);
    const ended = harness.engine.revoke([harness.partition]);
    for (const offset of [0, 1]) harness.call(offset).finish();
    await ended;
    expect(harness.control.paused).toBe(true);
  });

  test('pauses above the byte limit', async () => {
    const harness = new EngineHarness('unordered', { unfinishedBytesMax: 100 });
    harness.accept([0, 'a', 60], [1, 'a', 60]);
    expect(harness.control.paused).toBe(true);
    harness.call(0).finish();
    await harness.settled();
    expect(harness.control.paused).toBe(true);
    harness.call(1).finish();
    await harness.settled();
    expect(harness.control.paused).toBe(false);
  });
});

test('says when the oldest of its unfinished records was appended, whatever finishes behind it', async () => {
  const harness = new EngineHarness('unordered');
  const oldest = () => Object.fromEntries(harness.engine.oldestAppendedAtMs());
  expect(oldest()).toEqual({});
  harness.accept([0, 'a', 1, 5_000], [1, 'b', 1, 6_000], [2, 'c', 1, 7_000]);
  harness.engine.assign({ topic: harness.partition.topic, partition: 1 }, harness.control);
  harness.call(1).finish();
  await harness.settled();
  expect(oldest()).toEqual({ 'sms.received': 5_000 });
  harness.call(0).finish();
  await harness.settled();
  expect(oldest()).toEqual({ 'sms.received': 7_000 });
  harness.call(2).finish();
  await harness.settled();
  expect(oldest()).toEqual({});
});

describe('revoke', () => {
  test('waits for what is in flight, drops what is queued, and commits while it may', async () => {
    const harness = new EngineHarness('ordered');
    harness.accept([0, 'a'], [1, 'a']);
    const committed: number[] = [];
    const revoked = harness.engine.revoke([harness.partition], (positions) => {
      committed.push(...positions.map(({ nextOffset }) => nextOffset));
      return Promise.resolve();
    });
    harness.accept([2, 'b']);
    await harness.settled();
    expect(committed).toEqual([]);
    harness.call(0).finish();
    await revoked;
    expect(committed).toEqual([1]);
    expect(harness.open()).toEqual([]);
  });

  test('gives up on handlers after drainMs; what they do later is not committed', async () => {
    const harness = new EngineHarness('unordered', { drainMs: 300 });
    harness.accept([0, 'a'], [1, 'a']);
    const revoked = harness.engine.revoke([harness.partition]);
    harness.call(1).finish();
    expect(await harness.runTimers()).toEqual([300]);
    await revoked;
    harness.call(0).finish();
    await harness.settled();
    expect(harness.engine.takeCommittable()).toEqual([]);
    expect(harness.engine.unfinished()).toBe(0);
  });

  test('tells handlers when their records become those of the next owner; what they leave to it is no failure', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a'], [1, 'a'], [2, 'a']);
    const left = harness.call(1);
    expect(left.hold.lost).toBe(false);
    const committed: number[] = [];
    const revoked = harness.engine.revoke([harness.partition], (positions) => {
      committed.push(...positions.map(({ nextOffset }) => nextOffset));
      return Promise.resolve();
    });
    expect(left.hold.lost).toBe(true);
    left.fail(new RecordLostError());
    for (const offset of [0, 2]) harness.call(offset).finish();
    await revoked;
    expect(committed).toEqual([1]);
    expect(harness.warnings).toEqual([]);
    expect(harness.counts['failed']).toBeUndefined();
  });

  test('what fails for good while it drains is left to the next owner, which writes the dead letter', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a']);
    const revoked = harness.engine.revoke([harness.partition]);
    harness.call(0).fail(PERMANENT);
    await revoked;
    expect(harness.deadLetters).toEqual([]);
  });

  test('a partition that is assigned anew while it drains stays assigned', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a']);
    const revoked = harness.engine.revoke([harness.partition]);
    harness.engine.assign(harness.partition, harness.control);
    harness.call(0).finish();
    await revoked;
    harness.accept([1, 'a']);
    expect(harness.open()).toEqual([[1]]);
  });

  test('a failure that waits for its next try is not tried any more', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a']);
    harness.call(0).fail(RETRYABLE);
    await harness.settled();
    await harness.engine.revoke([harness.partition]);
    expect(harness.timers).toEqual([]);
    expect(harness.engine.unfinished()).toBe(0);
  });

  test('a partition that comes back starts anew', async () => {
    const harness = new EngineHarness('unordered');
    harness.accept([0, 'a'], [1, 'a']);
    harness.call(0).finish();
    const revoked = harness.engine.revoke([harness.partition]);
    await harness.runTimers();
    await revoked;
    harness.accept([2, 'a']);
    expect(harness.open()).toEqual([[1]]);
    harness.engine.assign(harness.partition, harness.control);
    harness.accept([1, 'a']);
    expect(harness.open()).toEqual([[1], [1]]);
  });
});

test('ignores what is not assigned and what it has taken already', () => {
  const harness = new EngineHarness('unordered');
  harness.accept([3, 'a'], [4, 'a']);
  harness.accept([3, 'a'], [4, 'a'], [5, 'a']);
  harness.engine.accept({ topic: 'sms.received', partition: 9 }, []);
  harness.engine.assign(harness.partition, harness.control);
  expect(harness.open()).toEqual([[3], [4], [5]]);
});

test('a failed commit is offered again', async () => {
  const harness = new EngineHarness('unordered');
  harness.accept([0, 'a'], [1, 'a']);
  harness.call(0).finish();
  await harness.settled();
  const positions = harness.engine.takeCommittable();
  expect(positions).toEqual([{ topic: 'sms.received', partition: 0, nextOffset: 1 }]);
  expect(harness.engine.takeCommittable()).toEqual([]);
  harness.engine.giveBack(positions);
  expect(harness.engine.takeCommittable()).toEqual(positions);
});

test('a commit that is still on its way when the partition goes is part of the last one', async () => {
  const harness = new EngineHarness('unordered');
  harness.accept([0, 'a'], [1, 'a']);
  harness.call(0).finish();
  harness.call(1).finish();
  await harness.settled();
  const onItsWay = harness.engine.takeCommittable();
  const last: CommitPosition[] = [];
  await harness.engine.revoke([harness.partition], (positions) => {
    last.push(...positions);
    return Promise.resolve();
  });
  expect(last).toEqual(onItsWay);
});

test('what was committed for certain is not committed once more when the partition goes', async () => {
  const harness = new EngineHarness('unordered');
  harness.accept([0, 'a']);
  harness.call(0).finish();
  await harness.settled();
  expect(harness.engine.takeCommittable()).toHaveLength(1);
  expect(harness.engine.takeCommittable()).toEqual([]);
  await harness.engine.revoke([harness.partition], (positions) => {
    expect(positions).toEqual([]);
    return Promise.resolve();
  });
});

test('a partition whose records fail by the hundred writes one line a second', async () => {
  const harness = new EngineHarness('unordered');
  harness.accept(...Array.from({ length: 300 }, (_, offset) => [offset, 'a'] as const));
  await harness.settled();
  for (const call of [...harness.calls]) call.fail(RETRYABLE);
  await harness.settled();
  expect(harness.warnings).toHaveLength(1);
  harness.clock.advance(1_000);
  await harness.runTimers();
  harness.call(0).fail(RETRYABLE);
  await harness.settled();
  expect(harness.warnings[1]).toMatchObject({ spared: 299, reason: 'Error: database away', kind: 'retryable' });
});

describe('replayed records', () => {
  test('are handled by the group that gave them up; others pass over them and go on', async () => {
    const harness = new EngineHarness('ordered');
    const replayed = (offset: number, group: string) => ({
      ...{ ...harness.partition, offset, key: 'a', value: Buffer.alloc(1), appendedAtMs: 0 },
      headers: { replay_for: group },
    });
    harness.engine.accept(harness.partition, [replayed(0, 'meisim.other'), replayed(1, 'meisim.test')]);
    expect(harness.open()).toEqual([[1]]);
    expect(harness.committable()).toBe(1);
    harness.call(1).finish();
    await harness.settled();
    expect(harness.committable()).toBe(2);
    expect(harness.engine.unfinished()).toBe(0);
  });
});
