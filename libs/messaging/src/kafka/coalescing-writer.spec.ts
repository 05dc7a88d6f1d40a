import { describe, expect, test } from '@jest/globals';
import { EventLogUnavailableError, type NewRecord } from '../event-log.port.js';
import { CoalescingWriter, type BatchSender } from './coalescing-writer.js';
import type { PendingRecord } from './pending-append.js';

const TIMEOUT_MS = 1_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const record = (value: string, topic = 't'): NewRecord => ({ topic, key: 'k', value: Buffer.from(value) });
const values = (batch: readonly PendingRecord[]): string[] => batch.map((pending) => pending.record.value.toString());
const brokerError = (type: string): Error => Object.assign(new Error(type), { type });

/** A sender whose every send waits for its answer from the test, and a clock that the test turns. */
class Bench implements BatchSender {
  readonly sends: { values: string[]; acknowledge: () => void; fail: (error: Error) => void }[] = [];
  replaced = 0;
  readonly #timers: { delayMs: number; run: () => void; cancelled: boolean }[] = [];
  readonly writer = new CoalescingWriter(this, {
    appendTimeoutMs: TIMEOUT_MS,
    logger: silent,
    schedule: (delayMs, run) => {
      const timer = { delayMs, run, cancelled: false };
      this.#timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
  });

  send(batch: readonly PendingRecord[]): Promise<void> {
    return new Promise((acknowledge, fail) => {
      this.sends.push({ values: values(batch), acknowledge, fail });
    });
  }

  replace(): void {
    this.replaced++;
  }

  /** Runs the timers of at most this length, after all that is ready to run has run. */
  async pass(ms = 0): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const due = this.#timers.filter(({ delayMs, cancelled }) => !cancelled && delayMs <= ms);
    for (const timer of due) {
      timer.cancelled = true;
      timer.run();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }

  async answer(at: number, error?: Error): Promise<void> {
    await this.pass();
    const send = this.sends[at];
    if (error === undefined) send?.acknowledge();
    else send?.fail(error);
    await this.pass();
  }
}

describe('the writer', () => {
  test('has one send in flight and puts everything that waits into the next one', async () => {
    const bench = new Bench();
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
    const bench = new Bench();
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
    const bench = new Bench();
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

  test('repeats a failed send through a new producer before anything later goes out', async () => {
    const bench = new Bench();
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

  test('gives a send up when its last append times out, and goes on with what came later', async () => {
    const bench = new Bench();
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
    const bench = new Bench();
    const hung = expect(bench.writer.append([record('1')])).rejects.toThrow();
    await bench.pass();
    const waiting = expect(bench.writer.append([record('2')])).rejects.toThrow();
    await bench.pass(TIMEOUT_MS);
    await Promise.all([hung, waiting]);
    await bench.pass(500);
    await bench.writer.close();
    expect(bench.sends.map((send) => send.values)).toEqual([['1']]);
  });

  test('finds the one record that is refused and acknowledges the others', async () => {
    const bench = new Bench();
    const appends = ['1', 'poison', '3'].map((value) => bench.writer.append([record(value)]));
    const outcomes = Promise.allSettled(appends);
    for (let at = 0; at < 5; at++) {
      await bench.pass();
      const poisoned = bench.sends[at]?.values.includes('poison') === true;
      await bench.answer(at, poisoned ? brokerError('MESSAGE_TOO_LARGE') : undefined);
    }
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(appends[1]).rejects.toMatchObject({ name: 'RecordTooLargeError', retryable: false });
  });

  test('a topic that is missing fails its own records alone', async () => {
    const bench = new Bench();
    const good = bench.writer.append([record('1')]);
    const lost = expect(bench.writer.append([record('2', 'missing')])).rejects.toThrow('no such topic: missing');
    await bench.answer(0, brokerError('UNKNOWN_TOPIC_OR_PARTITION'));
    await bench.answer(1);
    await bench.answer(2, brokerError('UNKNOWN_TOPIC_OR_PARTITION'));
    await Promise.all([good, lost]);
  });

  test('takes nothing once it is closed: a send would bring up a producer that nobody ends', async () => {
    const bench = new Bench();
    const waits = bench.writer.append([record('1')]);
    const closed = bench.writer.close();
    await expect(bench.writer.append([record('2')])).rejects.toThrow(EventLogUnavailableError);
    await bench.answer(0);
    await Promise.all([waits, closed]);
    expect(bench.sends.map((send) => send.values)).toEqual([['1']]);
  });
});
