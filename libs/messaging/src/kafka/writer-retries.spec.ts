import { describe, expect, test } from '@jest/globals';
import { EventLogUnavailableError } from '../event-log.port.js';
import { record, TIMEOUT_MS, WriterBench } from './testing/writer-bench.js';

describe('a send that fails or takes too long', () => {
  test('waits no longer than its caller does, and begins nothing for one that has stopped waiting', async () => {
    const bench = new WriterBench();
    await expect(bench.writer.append([record('1')], 0)).rejects.toThrow(EventLogUnavailableError);
    const short = expect(bench.writer.append([record('2')], 300)).rejects.toThrow('within 300 ms');
    await bench.pass(300);
    await short;
    expect(bench.sends.map((send) => send.values)).toEqual([['2']]);
  });

  test('goes on with a send as long as somebody waits for a record of it', async () => {
    const bench = new WriterBench();
    const short = expect(bench.writer.append([record('1')], 300)).rejects.toThrow();
    const long = bench.writer.append([record('2')]);
    await bench.pass(300);
    await short;
    expect(bench.replaced).toBe(0);
    await bench.answer(0);
    await long;
    expect(bench.sends).toHaveLength(1);
  });

  test('repeats a send only for those who still wait', async () => {
    const bench = new WriterBench();
    const short = expect(bench.writer.append([record('1')], 300)).rejects.toThrow();
    const long = bench.writer.append([record('2')]);
    await bench.pass(300);
    await short;
    await bench.answer(0, new Error('Closed connection'));
    await bench.pass(50);
    await bench.answer(1);
    await long;
    expect(bench.sends.map((send) => send.values)).toEqual([['1', '2'], ['2']]);
  });

  test('repeats a failed send through a new producer before anything later goes out', async () => {
    const bench = new WriterBench();
    const first = bench.writer.append([record('1')]);
    await bench.pass();
    const second = bench.writer.append([record('2')]);
    await bench.answer(0, new Error('Closed connection'));
    expect(bench.replaced).toBe(1);
    await bench.pass(500);
    await bench.answer(1);
    await bench.answer(2);
    await Promise.all([first, second]);
    expect(bench.sends.map((send) => send.values)).toEqual([['1'], ['1'], ['2']]);
  });

  test('waits between its tries, up to half a second, and leaves no timer behind', async () => {
    const bench = new WriterBench();
    const append = bench.writer.append([record('1')]);
    const pauses: (number | undefined)[] = [];
    for (let at = 0; at < 6; at++) {
      await bench.answer(at, new Error('Closed connection'));
      expect(bench.sends).toHaveLength(at + 1);
      pauses.push(bench.waits.find((ms) => ms !== TIMEOUT_MS));
      await bench.pass(500);
    }
    await bench.answer(6);
    await append;
    expect(pauses).toEqual([50, 100, 200, 400, 500, 500]);
    expect(bench.waits).toEqual([]);
  });

  test('goes on at once when nobody waits any more for what is to be tried again', async () => {
    const bench = new WriterBench();
    const short = expect(bench.writer.append([record('1')], 40)).rejects.toThrow();
    await bench.answer(0, new Error('Closed connection'));
    await bench.pass(40);
    await short;
    const next = bench.writer.append([record('2')]);
    await bench.answer(1);
    await next;
    expect(bench.waits).toEqual([]);
  });

  test('keeps to its pause while somebody waits', async () => {
    const bench = new WriterBench();
    const short = expect(bench.writer.append([record('1')], 40)).rejects.toThrow();
    const long = bench.writer.append([record('2')]);
    await bench.answer(0, new Error('Closed connection'));
    await bench.pass(40);
    await short;
    expect([bench.sends.length, bench.waits]).toEqual([1, [TIMEOUT_MS, 50]]);
    await bench.pass(50);
    await bench.answer(1);
    await long;
  });

  test('gives a send up when its last append times out, and goes on with what came later', async () => {
    const bench = new WriterBench();
    const hung = bench.writer.append([record('1')]);
    const outcome = expect(hung).rejects.toMatchObject({ name: 'EventLogUnavailableError', retryable: true });
    await bench.pass(TIMEOUT_MS);
    await outcome;
    expect(bench.replaced).toBe(1);
    const next = bench.writer.append([record('2')]);
    await bench.pass(500);
    await bench.answer(1);
    await next;
  });

  test('an append that timed out before it was sent never is', async () => {
    const bench = new WriterBench();
    const hung = expect(bench.writer.append([record('1')])).rejects.toThrow();
    await bench.pass();
    const waiting = expect(bench.writer.append([record('2')])).rejects.toThrow();
    await bench.pass(TIMEOUT_MS);
    await Promise.all([hung, waiting]);
    await bench.pass(500);
    await bench.writer.close();
    expect(bench.sends.map((send) => send.values)).toEqual([['1']]);
  });
});
