import { describe, expect, test } from '@jest/globals';
import { deadLetterTopic } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import type { LogRecord } from '../event-log.port.js';
import {
  caughtUp,
  consumeWith,
  freshGroup,
  freshTopic,
  numbered,
  PATIENCE,
  readAll,
  upTo,
  valueOf,
} from './contract-topic.js';
import type { EventLogHarness } from './event-log-harness.js';

const PERMANENT = Object.assign(new Error('the record is poison'), { retryable: false });
const RETRYABLE = Object.assign(new Error('the database is away'), { retryable: true });

export function describeFailingHandlers(harness: EventLogHarness): void {
  describe('failing handlers', () => {
    test('a poison record goes to the dead-letter topic as it came, with its reason; the others are handled', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const handled: string[] = [];
      const handle = (record: LogRecord) => {
        if (valueOf(record) === 'a:1') return Promise.reject(PERMANENT);
        handled.push(valueOf(record));
        return Promise.resolve();
      };
      await consumeWith(log, topic, { kind: 'ordered', handle }, group);
      await log.append(numbered(topic, ['a'], 3).map((record) => ({ ...record, headers: { ce_id: 'msg_7' } })));
      const [letter] = await readAll(log, deadLetterTopic(topic), 1);
      expect(letter).toMatchObject({
        key: 'a',
        value: Buffer.from('a:1'),
        headers: {
          ce_id: 'msg_7',
          dlq_reason: 'Error: the record is poison',
          dlq_service: group,
          dlq_topic: topic,
          dlq_offset: '1',
        },
      });
      await waitFor('the others', () => handled.length === 2, PATIENCE);
      expect(handled).toEqual(['a:0', 'a:2']);
      await caughtUp(log, group, topic);
    });

    test('a poison record in a batch costs no other record of the batch', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const handled: string[] = [];
      const handle = (records: readonly LogRecord[]) => {
        if (records.some((record) => valueOf(record) === 'a:13')) return Promise.reject(PERMANENT);
        handled.push(...records.map(valueOf));
        return Promise.resolve();
      };
      await log.append(numbered(topic, ['a'], 40));
      await consumeWith(log, topic, { kind: 'batch', maxRecords: 500, handle }, group);
      const letters = await readAll(log, deadLetterTopic(topic), 1);
      expect(letters.map(valueOf)).toEqual(['a:13']);
      await waitFor('the others', () => handled.length >= 39, PATIENCE);
      expect(handled).toEqual(
        upTo(40)
          .filter((number) => number !== 13)
          .map((number) => `a:${number}`),
      );
      await caughtUp(log, group, topic);
    });

    test('a retryable failure is tried until it succeeds, in the order of its key, while other keys go on', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const handled: string[] = [];
      let failures = 0;
      const handle = (record: LogRecord) => {
        const away = valueOf(record) === 'a:0' && (failures < 3 || !handled.includes('b:2'));
        if (away) {
          failures++;
          return Promise.reject(RETRYABLE);
        }
        handled.push(valueOf(record));
        return Promise.resolve();
      };
      await consumeWith(log, topic, { kind: 'ordered', handle }, group);
      await log.append(numbered(topic, ['a', 'b'], 3));
      await waitFor('all records', () => handled.length === 6, PATIENCE);
      expect(failures).toBeGreaterThanOrEqual(3);
      expect(handled.filter((value) => value.startsWith('a'))).toEqual(['a:0', 'a:1', 'a:2']);
      expect(handled.indexOf('a:0')).toBeGreaterThan(handled.indexOf('b:2'));
      await caughtUp(log, group, topic);
    });
  });
}
