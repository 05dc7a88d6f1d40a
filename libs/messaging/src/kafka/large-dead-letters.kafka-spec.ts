import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { deadLetterTopic } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { caughtUp, consumeWith, freshGroup, freshTopic, PATIENCE } from '../contract/contract-topic.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import { DeadLetters } from '../dead-letters/dead-letters.js';
import type { LogRecord } from '../event-log.port.js';
import type { KafkaEventLog } from './kafka-event-log.adapter.js';
import { brokersUnderTest, openKafkaLog } from './testing/kafka-under-test.js';

/** Within Kafka's default limit of a batch, 1,048,588 bytes, and above it with what a dead letter says about itself. */
const ALMOST_TOO_LARGE = Buffer.alloc(1_048_400, 'x');
const PERMANENT = Object.assign(new Error('the record is poison'), { retryable: false });

const log: KafkaEventLog = openKafkaLog();
const letters = new DeadLetters(log);
const admin = new Kafka({ brokers: brokersUnderTest(), logLevel: logLevel.NOTHING }).admin();
beforeAll(() => admin.connect());
afterAll(async () => {
  await admin.disconnect();
  await log.close();
});

async function openLetters(topic: string): Promise<DeadLetter[]> {
  const open: DeadLetter[] = [];
  for await (const letter of letters.open(deadLetterTopic(topic))) open.push(letter);
  return open;
}

test('a record that fits its topic and not as a dead letter holds up nothing, and goes back from where it stands', async () => {
  const topic = await freshTopic(log);
  const group = freshGroup();
  const taken: LogRecord[] = [];
  const handle = (record: LogRecord) => {
    const isPoison = record.value.length > 1 && record.headers['replay_for'] === undefined;
    if (isPoison) return Promise.reject(PERMANENT);
    taken.push(record);
    return Promise.resolve();
  };
  await consumeWith(log, topic, { kind: 'ordered', handle }, group);
  await log.append([{ topic, key: 'a', value: ALMOST_TOO_LARGE, headers: { ce_id: 'msg_7' } }]);
  await log.append([{ topic, key: 'a', value: Buffer.from('1') }]);
  await waitFor('the record behind it', () => taken.length === 1, PATIENCE);
  await caughtUp(log, group, topic);

  const [letter, ...others] = await openLetters(topic);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    original: { topic, offset: 0 },
    reason: 'Error: the record is poison',
    leftOutBytes: ALMOST_TOO_LARGE.length,
    value: null,
  });
  expect(letter?.record.value).toHaveLength(0);
  if (letter === undefined) return;
  const whole = await letters.whole(letter);
  expect(whole.headers).toEqual({ ce_id: 'msg_7' });
  expect(whole.value?.equals(ALMOST_TOO_LARGE)).toBe(true);

  expect(await letters.replay(letter, 'failed')).toBe('replayed');
  await waitFor('the replay', () => taken.length === 2, PATIENCE);
  expect(taken[1]).toMatchObject({ key: 'a', headers: { ce_id: 'msg_7', replay_for: group } });
  expect(taken[1]?.value.equals(ALMOST_TOO_LARGE)).toBe(true);
  expect(await openLetters(topic)).toEqual([]);
});

test('once its topic has dropped the record, its note says so, and can be marked as handled', async () => {
  const topic = await freshTopic(log);
  const group = freshGroup();
  await consumeWith(log, topic, { kind: 'unordered', handle: () => Promise.reject(PERMANENT) }, group);
  await log.append([{ topic, key: 'a', value: ALMOST_TOO_LARGE }]);
  await caughtUp(log, group, topic);
  const [letter] = await openLetters(topic);
  const partition = letter?.original?.partition ?? -1;
  // kafkajs deletes only from topics whose leaders it has had to look up.
  await admin.fetchTopicOffsets(topic);
  await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: '1' }] });

  const [note] = await openLetters(topic);
  expect(note).toMatchObject({ leftOutBytes: ALMOST_TOO_LARGE.length });
  if (note === undefined) return;
  expect(await letters.whole(note)).toMatchObject({ value: null });
  expect(await letters.replay(note, 'failed')).toBe('gone');
  await letters.drop(note);
  expect(await openLetters(topic)).toEqual([]);
});
