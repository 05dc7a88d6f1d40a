import { describe, expect, test } from '@jest/globals';
import { EventLogUnavailableError } from '../event-log.port.js';
import { brokerError, record, WriterBench } from './testing/writer-bench.js';

describe('the writer', () => {
  test('has one send in flight and puts everything that waits into the next one', async () => {
    const bench = new WriterBench();
    const first = bench.writer.append([record('1')]);
    await bench.pass();
    const others = ['2', '3', '4'].map((value) => bench.writer.append([record(value)]));
    await bench.pass();
    expect(bench.sends.map((send) => send.values)).toEqual([['1']]);
    await bench.answer(0);
    await bench.answer(1);
    await Promise.all([first, ...others]);
    expect(bench.sends.map((send) => send.values)).toEqual([['1'], ['2', '3', '4']]);
  });

  test('gives back as unavailable what goes to a topic that it may not write to, and brings the rest of its batch', async () => {
    const bench = new WriterBench();
    const appends = [bench.writer.append([record('1', 'closed')]), bench.writer.append([record('2', 'open')])];
    const outcomes = Promise.allSettled(appends);
    await bench.answer(0, brokerError('TOPIC_AUTHORIZATION_FAILED'));
    await bench.answer(1, brokerError('TOPIC_AUTHORIZATION_FAILED'));
    await bench.answer(2);
    const [closed, open] = await outcomes;
    expect(closed).toMatchObject({ status: 'rejected', reason: { name: 'EventLogUnavailableError', retryable: true } });
    expect(closed).toMatchObject({ reason: { message: 'the broker does not let us write to: closed' } });
    expect(open).toMatchObject({ status: 'fulfilled' });
  });

  test('keeps a send below what a broker takes, and an append that is split resolves with its last part', async () => {
    const bench = new WriterBench();
    const large = Buffer.alloc(400_000);
    let done = false;
    const append = bench.writer
      .append(Array.from({ length: 5 }, () => ({ topic: 't', key: 'k', value: large })))
      .then(() => {
        done = true;
      });
    await bench.answer(0);
    await bench.answer(1);
    expect(done).toBe(false);
    await bench.answer(2);
    await append;
    expect(bench.sends.map((send) => send.values.length)).toEqual([2, 2, 1]);
  });

  test('sends no more than 5,000 records at once, and one that is larger than a send alone', async () => {
    const bench = new WriterBench();
    const large = { topic: 't', key: 'k', value: Buffer.alloc(1_000_000) };
    const appends = [
      bench.writer.append(Array.from({ length: 5_001 }, () => record('1'))),
      bench.writer.append([large]),
      bench.writer.append([record('2')]),
    ];
    for (let at = 0; at < 4; at++) {
      await bench.pass(1);
      await bench.answer(at);
    }
    await Promise.all(appends);
    expect(bench.sends.map((send) => send.values.length)).toEqual([5_000, 1, 1, 1]);
  });

  test('closes once nothing waits any more', async () => {
    const bench = new WriterBench();
    void bench.writer.append([record('1')]);
    let closed = false;
    const closing = bench.writer.close().then(() => {
      closed = true;
    });
    await bench.pass();
    expect(closed).toBe(false);
    await bench.answer(0);
    await closing;
  });

  test('finds the one record that is refused and acknowledges the others', async () => {
    const bench = new WriterBench();
    const appends = ['1', 'poison', '3'].map((value) => bench.writer.append([record(value)]));
    const outcomes = Promise.allSettled(appends);
    for (let at = 0; at < 5; at++) {
      await bench.pass();
      const poisoned = bench.sends[at]?.values.includes('poison') === true;
      await bench.answer(at, poisoned ? brokerError('MESSAGE_TOO_LARGE') : undefined);
    }
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    // In the order of their key.
    expect(bench.sends.map((send) => send.values)).toEqual([
      ['1', 'poison', '3'],
      ['1', 'poison'],
      ['1'],
      ['poison'],
      ['3'],
    ]);
    await expect(appends[1]).rejects.toMatchObject({ name: 'RecordTooLargeError', retryable: false });
  });

  test('a topic that is missing fails its own records alone', async () => {
    const bench = new WriterBench();
    const good = bench.writer.append([record('1')]);
    const lost = expect(bench.writer.append([record('2', 'missing')])).rejects.toThrow('no such topic: missing');
    await bench.answer(0, brokerError('UNKNOWN_TOPIC_OR_PARTITION'));
    expect(bench.sends).toHaveLength(2);
    await bench.answer(1);
    await bench.answer(2, brokerError('UNKNOWN_TOPIC_OR_PARTITION'));
    await Promise.all([good, lost]);
  });

  test('takes nothing once it is closed: a send would bring up a producer that nobody ends', async () => {
    const bench = new WriterBench();
    const waits = bench.writer.append([record('1')]);
    const closed = bench.writer.close();
    await expect(bench.writer.append([record('2')])).rejects.toThrow(EventLogUnavailableError);
    await bench.answer(0);
    await Promise.all([waits, closed]);
    expect(bench.sends.map((send) => send.values)).toEqual([['1']]);
  });
});
