import { describe, expect, test } from '@jest/globals';
import type { LogRecord } from '../event-log.port.js';
import { deadLetterOf, readDeadLetter, replayOf } from './dead-letter.js';
import { isFor } from './replay-audience.js';

const RECORD: LogRecord = {
  topic: 'sms.received',
  partition: 3,
  offset: 17,
  key: 'num_1',
  value: Buffer.from('{'),
  headers: { ce_id: 'msg_1', traceparent: '00-ab' },
  appendedAtMs: 1_000,
};

function asStored(record: LogRecord): LogRecord {
  return {
    ...record,
    headers: {},
    ...deadLetterOf(record, 'meisim.store', new Error('bad'), 0),
    partition: 0,
    offset: 4,
  };
}

function wholeLetter(stored: LogRecord) {
  return { ...readDeadLetter(stored), value: stored.value };
}

describe('a dead letter', () => {
  test('tells where it came from, who gave it up, when and why', () => {
    expect(readDeadLetter(asStored(RECORD))).toMatchObject({
      position: { topic: 'sms.received.dlq', partition: 0, offset: 4 },
      original: { topic: 'sms.received', partition: 3, offset: 17 },
      service: 'meisim.store',
      time: '1970-01-01T00:00:00.000Z',
      reason: 'Error: bad',
      headers: RECORD.headers,
    });
  });

  test('goes back as it came, for the group that gave it up alone or for all', () => {
    const letter = wholeLetter(asStored(RECORD));
    const { key, value, headers } = RECORD;
    expect(replayOf(letter, 'sms.received', null)).toEqual({ topic: 'sms.received', key, value, headers });
    const replayed = replayOf(letter, 'sms.received', 'meisim.store');
    expect(replayed.headers).toEqual({ ...headers, replay_for: 'meisim.store' });
    expect(isFor('meisim.store', replayed.headers ?? {})).toBe(true);
    expect(isFor('meisim.dispatcher', replayed.headers ?? {})).toBe(false);
    expect(isFor('meisim.dispatcher', headers)).toBe(true);
  });

  test('of a replay that failed again can go to all', () => {
    const again = wholeLetter(asStored({ ...RECORD, headers: { ...RECORD.headers, replay_for: 'meisim.store' } }));
    expect(replayOf(again, 'sms.received', null).headers).toEqual(RECORD.headers);
  });

  test('that does not say where it came from, or names another topic, has no origin', () => {
    const stored = asStored(RECORD);
    for (const headers of [
      {},
      { ...stored.headers, dlq_topic: 'account.updated' },
      { ...stored.headers, dlq_offset: 'x' },
    ]) {
      expect(readDeadLetter({ ...stored, headers }).original).toBeNull();
    }
  });
});
