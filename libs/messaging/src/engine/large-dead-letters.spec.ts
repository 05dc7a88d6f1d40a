import { describe, expect, test } from '@jest/globals';
import { RecordTooLargeError } from '../event-log.port.js';
import { EngineHarness } from './engine-harness.js';

const PERMANENT = Object.assign(new Error('bad'), { retryable: false });
const TOO_LARGE = new RecordTooLargeError('the topic takes no record of this size');

async function withRefusedLetter(error: Error) {
  const harness = new EngineHarness('ordered');
  harness.accept([0, 'a', 5_000], [1, 'a']);
  harness.call(0).fail(PERMANENT);
  await harness.settled();
  harness.deadLetters.shift()?.fail(error);
  await harness.settled();
  await harness.runTimers();
  return harness;
}

describe('a dead letter that is too large for its topic', () => {
  test('is replaced by a note of where the record stands, and holds up nothing', async () => {
    const harness = await withRefusedLetter(TOO_LARGE);
    const note = harness.deadLetters.shift();
    expect(note?.record).toEqual({
      topic: 'sms.received.dlq',
      key: 'a',
      value: Buffer.alloc(0),
      headers: {
        dlq_reason: 'Error: bad',
        dlq_service: 'meisim.test',
        dlq_time: '2026-05-19T00:00:00.000Z',
        dlq_topic: 'sms.received',
        dlq_partition: '0',
        dlq_offset: '0',
        dlq_left_out_bytes: '5000',
      },
    });
    note?.finish();
    await harness.settled();
    expect(harness.open()).toEqual([[1]]);
    expect(harness.committable()).toBe(1);
    expect(harness.counts).toMatchObject({ deadLettered: 1, deadLetterNoted: 1 });
  });

  test('is not taken for one that the log refuses for another reason: that one is tried as it is', async () => {
    const harness = await withRefusedLetter(Object.assign(new Error('no right to write'), { retryable: false }));
    expect(harness.deadLetters.map(({ record }) => record.value.length)).toEqual([5_000]);
  });

  test('is one note, however often that is not taken, and is counted once it stands', async () => {
    const harness = await withRefusedLetter(TOO_LARGE);
    harness.deadLetters.shift()?.fail(TOO_LARGE);
    await harness.settled();
    expect(harness.counts['deadLettered']).toBeUndefined();
    expect(await harness.runTimers()).toEqual([100]);
    harness.deadLetters.shift()?.finish();
    await harness.settled();
    expect(harness.counts).toMatchObject({ deadLettered: 1, deadLetterNoted: 1 });
    expect(harness.committable()).toBe(1);
  });
});

test('a dead letter that is refused again and again is an error in the log once in ten seconds', async () => {
  const harness = await withRefusedLetter(new Error('no right to write'));
  for (let tries = 1; tries < 20; tries++) {
    harness.clock.advance(1_000);
    harness.deadLetters.shift()?.fail(new Error('no right to write'));
    await harness.settled();
    await harness.runTimers();
  }
  const refused = harness.errors.filter(({ message }) => message === 'a dead letter was not taken');
  expect(refused).toMatchObject([{ fields: { offset: 0 } }, { fields: { offset: 0, repeated: 9 } }]);
});
