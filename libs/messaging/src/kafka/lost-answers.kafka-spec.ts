import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor, type TcpFaultProxy } from '#libs/testing';
import type { KafkaEventLog } from './kafka-event-log.adapter.js';
import { routeThrough, freshTopic, openKafkaLog, proxyBeforeBroker } from './testing/kafka-under-test.js';

const ROUNDS = 60;
const APPENDS_PER_ROUND = 10;
const RECORDS_PER_APPEND = 3;
const KEYS = 7;

let proxy: TcpFaultProxy;
let log: KafkaEventLog;

beforeAll(async () => {
  proxy = await proxyBeforeBroker();
  log = openKafkaLog({ route: routeThrough(proxy) });
});

afterAll(async () => {
  await log.close();
  await proxy.stop();
});

/** The order in which each key's numbers were first seen, read by a group of its own. */
async function readAll(topic: string, expected: number): Promise<{ byKey: Map<string, number[]>; records: number }> {
  const byKey = new Map<string, number[]>();
  let records = 0;
  const consumer = await log.consume({
    group: `reader.${topic}`,
    handlers: {
      [topic]: {
        kind: 'ordered',
        handle: (record) => {
          records++;
          const number = Number(record.value.toString());
          const seen = byKey.get(record.key) ?? [];
          if (!seen.includes(number)) byKey.set(record.key, [...seen, number]);
          return Promise.resolve();
        },
      },
    },
  });
  const distinct = (): number => [...byKey.values()].reduce((sum, numbers) => sum + numbers.length, 0);
  await waitFor('every record', () => distinct() >= expected, { timeoutMs: 20_000 });
  await consumer.stop();
  return { byKey, records };
}

describe('answers of the broker that get lost', () => {
  test('cost no acknowledged record and no key its order, while appends go on beside each other', async () => {
    const topic = await freshTopic(log);
    const appended = new Map<string, number[]>();
    let next = 0;
    const record = (): { topic: string; key: string; value: Buffer } => {
      const key = `key-${next % KEYS}`;
      appended.set(key, [...(appended.get(key) ?? []), next]);
      return { topic, key, value: Buffer.from(String(next++)) };
    };
    await log.append([record()]);
    for (let round = 0; round < ROUNDS; round++) {
      proxy.loseNextAnswer();
      const appends = Array.from({ length: APPENDS_PER_ROUND }, async (_, at) => {
        // Some arrive while a send is in flight, some together with it.
        await new Promise((resolve) => setTimeout(resolve, at % 3));
        await log.append(Array.from({ length: RECORDS_PER_APPEND }, record));
      });
      await Promise.all(appends);
    }
    expect(proxy.answersLost).toBe(ROUNDS);
    const { byKey, records } = await readAll(topic, next);
    expect(byKey).toEqual(appended);
    // The producer's sequence numbers let the broker see that it has these records already.
    expect(records).toBe(next);
  });

  test('an append during an outage is acknowledged once the broker is back', async () => {
    const topic = await freshTopic(log);
    await log.append([{ topic, key: 'a', value: Buffer.from('0') }]);
    proxy.goAway();
    const append = log.append([{ topic, key: 'a', value: Buffer.from('1') }]);
    const later = log.append([{ topic, key: 'a', value: Buffer.from('2') }]);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    proxy.comeBack();
    await Promise.all([append, later]);
    const { byKey } = await readAll(topic, 3);
    expect(byKey).toEqual(new Map([['a', [0, 1, 2]]]));
  });

  test('an append that the broker does not acknowledge in time rejects as unavailable, and the next one works', async () => {
    const impatient = openKafkaLog({ route: routeThrough(proxy), appendTimeoutMs: 500 });
    const topic = await freshTopic(impatient);
    proxy.goAway();
    await expect(impatient.append([{ topic, key: 'a', value: Buffer.from('1') }])).rejects.toMatchObject({
      name: 'EventLogUnavailableError',
      retryable: true,
    });
    proxy.comeBack();
    await waitFor('an append', () => impatient.append([{ topic, key: 'a', value: Buffer.from('2') }]).then(() => true));
    await impatient.close();
  });
});

describe('a record that cannot be written', () => {
  test('fails alone: appends that share its send are acknowledged', async () => {
    const topic = await freshTopic(log);
    const good = Array.from({ length: 20 }, (_, at) =>
      log.append([{ topic, key: `k${at}`, value: Buffer.from(String(at)) }]),
    );
    const tooLarge = log.append([{ topic, key: 'k', value: Buffer.alloc(2_000_000) }]);
    const toNowhere = log.append([{ topic: `${topic}.missing`, key: 'k', value: Buffer.from('x') }]);
    const afterwards = log.append([{ topic, key: 'k0', value: Buffer.from('20') }]);
    await expect(tooLarge).rejects.toMatchObject({ name: 'RecordTooLargeError', retryable: false });
    await expect(toNowhere).rejects.toMatchObject({ name: 'EventLogUnavailableError' });
    await Promise.all([...good, afterwards]);
  });
});
