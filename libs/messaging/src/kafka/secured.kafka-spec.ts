import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createTestCertificate, securedKafkaUnderTest, TcpFaultProxy, waitFor } from '#libs/testing';
import type { LogRecord } from '../event-log.port.js';
import type { Route } from './broker-socket.adapter.js';
import type { KafkaEventLog, KafkaEventLogOptions } from './kafka-event-log.adapter.js';
import { SASL_MECHANISMS, type KafkaSecurity, type SaslMechanism } from './kafka-security.js';
import { freshTopic, openKafkaLog, routeThrough } from './testing/kafka-under-test.js';

const { login, certificate } = securedKafkaUnderTest() ?? { login: {}, certificate: {} };
const describeSecured = securedKafkaUnderTest() === null ? describe.skip : describe;

/** Longer than the broker serves a connection whose login was not renewed. */
const RENEWALS_MS = 14_000;

const file = (path = ''): string => readFileSync(path, 'utf8');
const tls = (): NonNullable<KafkaSecurity['tls']> => ({ ca: file(login['KAFKA_CA_FILE']) });
const withLogin = (mechanism: SaslMechanism, password = login['KAFKA_SASL_PASSWORD'] ?? ''): KafkaSecurity => ({
  tls: tls(),
  login: { mechanism, username: login['KAFKA_SASL_USERNAME'] ?? '', password },
});

const opened: KafkaEventLog[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((log) => log.close()));
});

function open(security: KafkaSecurity, options: Partial<KafkaEventLogOptions> = {}): KafkaEventLog {
  const log = openKafkaLog({ brokers: [login['KAFKA_BROKERS'] ?? ''], security, ...options });
  opened.push(log);
  return log;
}

async function consumeAll(log: KafkaEventLog, topic: string, seen: LogRecord[]): Promise<void> {
  await log.consume({
    group: `reader.${topic}`,
    handlers: {
      [topic]: {
        kind: 'ordered',
        handle: (record) => {
          seen.push(record);
          return Promise.resolve();
        },
      },
    },
  });
}

const valuesOf = (records: readonly { value: Buffer }[]): string[] => records.map(({ value }) => value.toString());

describeSecured('a Kafka that asks for TLS and a login', () => {
  test.each(SASL_MECHANISMS)('takes and gives records as any other, by %s', async (mechanism) => {
    const log = open(withLogin(mechanism));
    const topic = await freshTopic(log);
    const headers = { ce_type: 'test', traceparent: '00-é' };
    // More than fits into one TLS record, of which there are 16 KiB at most.
    const large = Buffer.alloc(600_000, mechanism);
    const records = [Buffer.from('small'), large].map((value) => ({ topic, key: 'k', value, headers }));
    await log.append(records);
    const seen: LogRecord[] = [];
    await consumeAll(log, topic, seen);
    await waitFor('both records', () => seen.length === records.length);
    const [first] = seen;
    expect(first).toMatchObject({ topic, key: 'k', headers });
    const read = await log.read({ topic, partition: first?.partition ?? 0, offset: 0 }, 10);
    // Jest takes seconds to compare large buffers.
    expect(valuesOf(seen).join() === valuesOf(records).join()).toBe(true);
    expect(valuesOf(read).join() === valuesOf(records).join()).toBe(true);
    await log.ping();
  });

  test('ends logins again and again, and neither append nor consumer notices', async () => {
    let connections = 0;
    const route: Route = (address) => {
      connections += 1;
      return address;
    };
    const log = open(withLogin('scram-sha-256'), { route });
    const topic = await freshTopic(log);
    const seen: LogRecord[] = [];
    const tailed: LogRecord[] = [];
    await consumeAll(log, topic, seen);
    await log.tail({ topics: [topic], onRecords: (records) => void tailed.push(...records) });
    const appended: string[] = [];
    const append = async (): Promise<void> => {
      const value = String(appended.length);
      await log.append([{ topic, key: 'k', value: Buffer.from(value) }]);
      appended.push(value);
    };
    await append();
    await waitFor('all connections', () => seen.length === 1 && tailed.length === 1);
    const connectionsAtFirst = connections;
    const endsMs = performance.now() + RENEWALS_MS;
    while (performance.now() < endsMs) {
      await append();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // A login that was not renewed would have cost its connection.
    expect(connections).toBe(connectionsAtFirst);
    await waitFor('every record', () => seen.length >= appended.length && tailed.length >= appended.length);
    expect(valuesOf(seen)).toEqual(appended);
    expect(valuesOf(tailed)).toEqual(appended);
  });

  test('loses no record, doubles none and keeps their order when connections break', async () => {
    const [host = '', port = ''] = (login['KAFKA_BROKERS'] ?? '').split(':');
    await using proxy = await TcpFaultProxy.start({ host, port: Number(port) });
    const log = open(withLogin('scram-sha-512'), { route: routeThrough(proxy) });
    const topic = await freshTopic(log);
    const appended: string[] = [];
    const append = (): Promise<void> => {
      const value = String(appended.length);
      appended.push(value);
      return log.append([{ topic, key: 'k', value: Buffer.from(value) }]);
    };
    await append();
    for (let round = 0; round < 5; round++) {
      proxy.loseNextAnswer();
      await Promise.all([append(), append()]);
    }
    expect(proxy.answersLost).toBe(5);
    proxy.goAway();
    const waiting = append();
    proxy.comeBack();
    await waiting;
    const seen: LogRecord[] = [];
    await consumeAll(log, topic, seen);
    await waitFor('every record', () => seen.length >= appended.length, { timeoutMs: 20_000 });
    expect(valuesOf(seen)).toEqual(appended);
  });

  test.each(SASL_MECHANISMS)(
    'says so when it refuses the password, at once and without telling it, by %s',
    async (by) => {
      const password = 'not-the-password';
      const said: string[] = [];
      const note = (fields: object, message: string): void => {
        said.push(message, JSON.stringify(fields));
      };
      const log = open(withLogin(by, password), {
        logger: { info: note, warn: note, error: note },
        appendTimeoutMs: 1_000,
      });
      const failure = await log.ensureTopics([]).catch((error: unknown) => error as Error);
      expect(failure).toMatchObject({ name: 'EventLogUnavailableError', retryable: true });
      expect(failure?.message).toMatch(
        /the broker refused the login: SASL .*(invalid credentials|Invalid username or password)/,
      );
      await expect(log.append([{ topic: 't', key: 'k', value: Buffer.from('x') }])).rejects.toThrow(
        'no acknowledgement',
      );
      expect(said.join('\n')).toMatch(/authentication failed/i);
      expect(said.join('\n') + String(failure?.stack)).not.toContain(password);
    },
  );

  test('is refused when its certificate comes from another authority, or is for another host', async () => {
    const other = open({ ...withLogin('plain'), tls: { ca: createTestCertificate('ca.test').cert } });
    await expect(other.ping()).rejects.toThrow(/the broker's certificate is not to be trusted/);
    const publicOnes = open({ ...withLogin('plain'), tls: {} });
    await expect(publicOnes.ping()).rejects.toThrow(/the broker's certificate is not to be trusted/);
    const [, port = ''] = (login['KAFKA_BROKERS'] ?? '').split(':');
    const byAddress = open(withLogin('plain'), { brokers: [`127.0.0.1:${port}`] });
    await expect(byAddress.ping()).rejects.toThrow(/certificate is not to be trusted: .*does not match certificate/);
  });

  test('does not answer who speaks plain text or does not log in', async () => {
    await expect(open({}).ping()).rejects.toThrow('the event log does not answer');
    await expect(open({ tls: tls() }).ping()).rejects.toThrow('the event log does not answer');
  });
});

describeSecured('a Kafka that asks for a certificate', () => {
  const brokers = [certificate['KAFKA_BROKERS'] ?? ''];

  test('takes and gives records to who has one', async () => {
    const client = {
      cert: file(certificate['KAFKA_CLIENT_CERT_FILE']),
      key: file(certificate['KAFKA_CLIENT_KEY_FILE']),
    };
    const log = open({ tls: { ...tls(), client } }, { brokers });
    const topic = await freshTopic(log);
    const seen: LogRecord[] = [];
    await log.append([{ topic, key: 'k', value: Buffer.from('x') }]);
    await consumeAll(log, topic, seen);
    await waitFor('the record', () => seen.length === 1);
  });

  test('refuses who has none, and one from another authority', async () => {
    await expect(open({ tls: tls() }, { brokers }).ping()).rejects.toThrow(/cannot agree on TLS/);
    const stranger = { tls: { ...tls(), client: createTestCertificate('client.test') } };
    await expect(open(stranger, { brokers }).ping()).rejects.toThrow(/cannot agree on TLS/);
  });
});
