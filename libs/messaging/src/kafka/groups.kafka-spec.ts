import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import type { Consumer, LogRecord } from '../event-log.port.js';
import type { KafkaEventLog, KafkaEventLogOptions } from './kafka-event-log.adapter.js';
import {
  routeThrough,
  freshTopic,
  isFetch,
  isHeartbeat,
  openKafkaLog,
  proxyBeforeBroker,
} from './testing/kafka-under-test.js';

const HERE = import.meta.dirname;
const HOOKS = path.join(HERE, '../../../testing/src/typescript-hooks.mjs');
const CHILD = path.join(HERE, 'testing/group-member.child.ts');
/** A dead member is missed after its session's 6 s; rebalance and a slow machine come on top. */
const TAKEOVER_TIMEOUT_MS = 30_000;

let log: KafkaEventLog;
const others: KafkaEventLog[] = [];
const children: ChildProcess[] = [];

beforeAll(() => {
  log = openKafkaLog();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all([log, ...others].map((one) => one.close()));
});

function openOther(options: Partial<KafkaEventLogOptions> = {}): KafkaEventLog {
  const other = openKafkaLog(options);
  others.push(other);
  return other;
}

const partitionsOf = (consumer: Consumer): number => Object.values(consumer.assignment()).flat().length;

const append = (topic: string, from: number, to: number): Promise<void> =>
  log.append(
    Array.from({ length: to - from }, (_, at) => ({
      topic,
      key: `key-${from + at}`,
      value: Buffer.from(String(from + at)),
    })),
  );

function consumeInto(
  seen: Map<string, number>,
  topic: string,
  handle: (record: LogRecord) => Promise<void> = () => Promise.resolve(),
  on: KafkaEventLog = log,
): Promise<Consumer> {
  return on.consume({
    group: `group.${topic}`,
    drainMs: 3_000,
    handlers: {
      [topic]: {
        kind: 'unordered',
        handle: async (record) => {
          await handle(record);
          const value = record.value.toString();
          seen.set(value, (seen.get(value) ?? 0) + 1);
        },
      },
    },
  });
}

function startChild(topic: string): { child: ChildProcess; lines: string[] } {
  const child = spawn(process.execPath, ['--import', HOOKS, CHILD, `group.${topic}`, topic], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return { child, lines };
}

describe('a consumer group', () => {
  test('shares the partitions out, and a member that stops hands its own over at once, handling none twice', async () => {
    const topic = await freshTopic(log);
    const seen = new Map<string, number>();
    const first = await consumeInto(seen, topic);
    const other = openOther();
    const second = await consumeInto(seen, topic, undefined, other);
    await waitFor('a fair share', () => partitionsOf(first) === 2 && partitionsOf(second) === 2);
    await append(topic, 0, 100);
    await waitFor('all records', () => seen.size === 100);
    await other.close();
    await append(topic, 100, 200);
    await waitFor('the rest', () => seen.size === 200);
    expect(partitionsOf(first)).toBe(4);
    expect([...seen.values()].every((times) => times === 1)).toBe(true);
    await first.stop();
  });

  test('takes over what a killed member had not finished', async () => {
    const topic = await freshTopic(log);
    const { child, lines } = startChild(topic);
    await waitFor('the child', () => lines.some((line) => line.startsWith('ready')), { timeoutMs: 20_000 });
    const seen = new Map<string, number>();
    const survivor = await consumeInto(seen, topic);
    await waitFor('a share', () => partitionsOf(survivor) === 2);
    await append(topic, 0, 400);
    await waitFor('work in flight in the child', () => lines.some((line) => line.startsWith('handled')));
    child.kill('SIGKILL');
    const handled = (): Set<string> =>
      new Set([...seen.keys(), ...lines.filter((line) => line.startsWith('handled')).map((line) => line.slice(8))]);
    await waitFor('every record', () => handled().size === 400, { timeoutMs: TAKEOVER_TIMEOUT_MS });
    expect(partitionsOf(survivor)).toBe(4);
    await survivor.stop();
  });

  test('a member that stood still while its partitions went to others handles none of what those had meanwhile', async () => {
    const topic = await freshTopic(log);
    const { child, lines } = startChild(topic);
    await waitFor('the child', () => lines.some((line) => line.startsWith('ready')), { timeoutMs: 20_000 });
    const seen = new Map<string, number>();
    const other = await consumeInto(seen, topic);
    await waitFor('a share', () => partitionsOf(other) === 2);
    child.kill('SIGSTOP');
    await waitFor('all partitions', () => partitionsOf(other) === 4, { timeoutMs: TAKEOVER_TIMEOUT_MS });
    await append(topic, 0, 200);
    await waitFor('all records', () => seen.size === 200);
    child.kill('SIGCONT');
    await waitFor('a share again', () => partitionsOf(other) === 2, { timeoutMs: TAKEOVER_TIMEOUT_MS });
    expect(lines.filter((line) => line.startsWith('handled'))).toEqual([]);
    child.kill('SIGKILL');
    await other.stop();
  });

  test('a member that reads an old answer as late as that does not take it for a sign that it still belongs', async () => {
    const topic = await freshTopic(log);
    const proxy = await proxyBeforeBroker();
    const behindProxy = openOther({ route: routeThrough(proxy) });
    const late = new Map<string, number>();
    const slow = await consumeInto(late, topic, undefined, behindProxy);
    const seen = new Map<string, number>();
    const other = await consumeInto(seen, topic);
    await waitFor('a fair share', () => partitionsOf(slow) === 2 && partitionsOf(other) === 2);
    proxy.holdAnswersFrom(isHeartbeat);
    await waitFor('a heartbeat', () => proxy.holding, { timeoutMs: TAKEOVER_TIMEOUT_MS });
    await waitFor('all partitions', () => partitionsOf(other) === 4, { timeoutMs: TAKEOVER_TIMEOUT_MS });
    await append(topic, 0, 200);
    await waitFor('all records', () => seen.size === 200);
    proxy.passOnHeld();
    await waitFor('a share again', () => partitionsOf(other) === 2, { timeoutMs: TAKEOVER_TIMEOUT_MS });
    expect([...late.keys()]).toEqual([]);
    await behindProxy.close();
    await other.stop();
    await proxy.stop();
  });

  test('a member that keeps a partition through a rebalance does not handle its records in flight again', async () => {
    const topic = await freshTopic(log);
    const seen = new Map<string, number>();
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const started: LogRecord[] = [];
    const first = await consumeInto(seen, topic, async (record) => {
      started.push(record);
      await gate;
    });
    await append(topic, 0, 40);
    await waitFor('records in flight', () => started.length === 40);
    const other = openOther();
    const second = await consumeInto(new Map(), topic, undefined, other);
    await waitFor('a fair share', () => partitionsOf(first) === 2 && partitionsOf(second) === 2);
    const kept = new Set(Object.values(first.assignment()).flat());
    await append(topic, 40, 41);
    open();
    const inFlight = started.slice(0, 40).filter(({ partition }) => kept.has(partition));
    await waitFor('the kept records', () => inFlight.every(({ value }) => seen.has(value.toString())));
    await other.close();
    await waitFor('all partitions', () => partitionsOf(first) === 4);
    const again = started
      .slice(40)
      .filter(({ partition, offset }) =>
        inFlight.some((record) => record.partition === partition && record.offset === offset),
      );
    expect(again).toEqual([]);
    await first.stop();
  });

  test('a member that lost its broker for longer than kafkajs tries comes back and goes on where it was', async () => {
    const topic = await freshTopic(log);
    const proxy = await proxyBeforeBroker();
    const behindProxy = openOther({ route: routeThrough(proxy) });
    const seen = new Map<string, number>();
    const consumer = await consumeInto(seen, topic, undefined, behindProxy);
    await append(topic, 0, 50);
    await waitFor('the first records', () => seen.size === 50);
    await new Promise((resolve) => setTimeout(resolve, 500));
    proxy.goAway();
    await waitFor('the crash of the kafkajs consumer', () => partitionsOf(consumer) === 0, { timeoutMs: 30_000 });
    await append(topic, 50, 100);
    proxy.comeBack();
    await waitFor('what came meanwhile', () => seen.size === 100, { timeoutMs: TAKEOVER_TIMEOUT_MS });
    expect([...seen.values()].every((times) => times === 1)).toBe(true);
    await behindProxy.close();
    await proxy.stop();
  });

  test('a member that takes batches gathers them: it fetches less often than records come in', async () => {
    const topic = await freshTopic(log);
    const proxy = await proxyBeforeBroker();
    let fetches = 0;
    let handled = 0;
    const consumer = await openOther({ route: routeThrough(proxy) }).consume({
      group: `group.${topic}`,
      handlers: {
        [topic]: {
          kind: 'batch',
          maxRecords: 100,
          handle: (records) => {
            handled += records.length;
            return Promise.resolve();
          },
        },
      },
    });
    await append(topic, 0, 40);
    await waitFor('the first records', () => handled === 40);
    proxy.onRequest((chunk) => {
      if (isFetch(chunk)) fetches++;
    });
    const startMs = performance.now();
    // Each is in the log before the next one is sent, and could have had a fetch of its own.
    for (let number = 40; number < 240; number++) await append(topic, number, number + 1);
    await waitFor('the others', () => handled === 240);
    // 10 ms apart, less what a timer may be early; on a machine where an append takes longer each may well have its own.
    expect(fetches).toBeLessThan((performance.now() - startMs) / 8 + 10);
    await consumer.stop();
    await proxy.stop();
  });

  test('stopping waits for the handlers, commits what they finished and nothing more', async () => {
    const topic = await freshTopic(log);
    const seen = new Map<string, number>();
    const other = openOther();
    let begun = 0;
    const consumer = await consumeInto(
      seen,
      topic,
      async () => {
        begun++;
        await new Promise((resolve) => setTimeout(resolve, 300));
      },
      other,
    );
    await append(topic, 0, 20);
    await waitFor('handlers at work', () => begun === 20);
    await consumer.stop();
    expect(seen.size).toBe(20);
    const lags = await log.lag(`group.${topic}`, [topic]);
    expect(lags.filter(({ end }) => end > 0).every(({ committed, end }) => committed === end)).toBe(true);
    await other.close();
  });

  test('a paused partition is read again once its backlog is worked off', async () => {
    const topic = await freshTopic(log);
    let handled = 0;
    const consumer = await log.consume({
      group: `group.${topic}`,
      unfinishedRecordsMax: 10,
      handlers: {
        [topic]: {
          kind: 'ordered',
          handle: async () => {
            await new Promise((resolve) => setTimeout(resolve, 1));
            handled++;
          },
        },
      },
    });
    for (let from = 0; from < 1_000; from += 50) await append(topic, from, from + 50);
    await waitFor('all records', () => handled === 1_000, { timeoutMs: 20_000 });
    await consumer.stop();
  });
});
