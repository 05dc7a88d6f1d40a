import { expect, test } from '@jest/globals';
import { TOPICS } from '#libs/contracts';
import { RecordTooLargeError, type LogPosition, type LogRecord, type NewRecord } from '../event-log.port.js';
import { deadLetterNote, deadLetterOf, type DeadLetter } from './dead-letter.js';
import { DeadLetters } from './dead-letters.js';

const TOPIC = TOPICS.smsReceived;
const LETTERS = `${TOPIC}.dlq`;

/** A log of one partition a topic. */
class SmallLog {
  readonly topics = new Map<string, LogRecord[]>();
  readonly topicsRead: string[] = [];
  /** Of a record of the letters' own topic, value and headers. */
  bytesMax = Infinity;

  append(records: readonly NewRecord[]): Promise<void> {
    for (const { topic, key, value, headers = {} } of records) {
      if (topic === TOPIC && value.length + JSON.stringify(headers).length > this.bytesMax) {
        return Promise.reject(new RecordTooLargeError('too large'));
      }
      const stored = this.topics.get(topic) ?? [];
      stored.push({ topic, partition: 0, offset: stored.length, key, value, headers, appendedAtMs: 0 });
      this.topics.set(topic, stored);
    }
    return Promise.resolve();
  }

  positions(topic: string) {
    return Promise.resolve([{ partition: 0, begin: 0, end: this.topics.get(topic)?.length ?? 0 }]);
  }

  read({ topic, offset }: LogPosition, limit: number): Promise<LogRecord[]> {
    this.topicsRead.push(topic);
    return Promise.resolve((this.topics.get(topic) ?? []).slice(offset, offset + limit));
  }
}

/** A log with records that were given up, each with a note in the dead-letter topic. */
async function logWithNotes(...values: string[]): Promise<SmallLog> {
  const log = new SmallLog();
  await log.append(values.map((value) => ({ topic: TOPIC, key: 'a', value: Buffer.from(value) })));
  for (const record of log.topics.get(TOPIC) ?? []) {
    const note = deadLetterNote(deadLetterOf(record, 'meisim.store', new Error('bad'), 0));
    if (note !== null) await log.append([note]);
  }
  return log;
}

async function openIn(letters: DeadLetters): Promise<DeadLetter[]> {
  const open: DeadLetter[] = [];
  for await (const letter of letters.open(LETTERS)) open.push(letter);
  return open;
}

test('what a note leaves out is read for those alone who ask for it: thousands of notes may stand there', async () => {
  const log = await logWithNotes('one', 'two');
  const letters = new DeadLetters(log);
  const [first, second] = await openIn(letters);
  expect(log.topicsRead).not.toContain(TOPIC);
  expect(first).toMatchObject({ value: null, leftOutBytes: 3 });
  if (first === undefined || second === undefined) return;
  expect((await letters.whole(second)).value?.toString()).toBe('two');
  expect(await letters.replay(second, 'failed')).toBe('replayed');
  expect(log.topics.get(TOPIC)?.at(-1)).toMatchObject({ value: Buffer.from('two'), offset: 2 });
  expect(await openIn(letters)).toMatchObject([{ position: first.position }]);
});

test('a record that has no room for the header that says whom its replay is for can go back to all alone', async () => {
  const log = await logWithNotes('x'.repeat(100));
  log.bytesMax = 100 + JSON.stringify({}).length;
  const letters = new DeadLetters(log);
  const [letter] = await openIn(letters);
  if (letter === undefined) throw new Error('no letter');
  expect(await letters.replay(letter, 'failed')).toBe('too_large');
  expect(log.topics.get(TOPIC)).toHaveLength(1);
  expect(await openIn(letters)).toHaveLength(1);
  expect(await letters.replay(letter, 'all')).toBe('replayed');
});
