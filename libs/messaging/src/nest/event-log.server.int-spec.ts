import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestMicroservice } from '@nestjs/microservices';
import type { INestMicroservice } from '@nestjs/common';
import {
  deadLetterTopic,
  systemClock,
  TOPIC_SPECS,
  TOPICS,
  type NumberProvisioned,
  type WebhookDisabled,
} from '#libs/contracts';
import { createTestDatabase, waitFor, type TestDatabase } from '#libs/testing';
import { createEventLog } from '../create-event-log.js';
import type { EventLog, LogRecord } from '../event-log.port.js';
import type { EventContext } from './event-context.js';
import { EventLogServer } from './event-log.server.js';
import { EventPublisher } from './event-publisher.js';
import { OriginalErrorFilter } from './original-error.filter.js';
import { TakesEvents } from './takes-events.js';

const NUMBER_ID = 'num_01HXY3A0000000000000000000';
const DISABLED: WebhookDisabled = {
  number_id: NUMBER_ID,
  account_id: 'acct_01HXY3A0000000000000000000',
  revision: 1,
  reason: 'gone',
};
const PROVISIONED: NumberProvisioned = {
  number_id: NUMBER_ID,
  account_id: 'acct_01HXY3A0000000000000000000',
  mode: 'live',
  phone: '+14155550100',
  country: 'US',
  status: 'active',
  webhook_url: null,
  webhook_enabled: true,
  revision: 1,
  activated_at: '2026-05-19T14:23:01.204Z',
  released_at: null,
};

const seen: { revision: number; headers: Readonly<Record<string, string>>; offset: number }[] = [];
const batches: NumberProvisioned[][] = [];

/** For good: no retry helps. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly retryable = false;
}

@Controller()
class Consumers {
  @TakesEvents(TOPICS.webhookDisabled, { kind: 'ordered' })
  async one(event: WebhookDisabled, context: EventContext): Promise<void> {
    await Promise.resolve();
    if (event.revision === 13) throw new RefusedError('thirteen');
    seen.push({ revision: event.revision, headers: context.headers, offset: context.records[0]?.offset ?? -1 });
  }

  @TakesEvents(TOPICS.numberProvisioned, { kind: 'batch', maxRecords: 100 })
  many(events: NumberProvisioned[]): void {
    batches.push(events);
  }
}

@Module({ controllers: [Consumers] })
class ConsumersModule {}

let database: TestDatabase;
let log: EventLog;
let microservice: INestMicroservice;
let publisher: EventPublisher;
const traces: (string | undefined)[] = [];
const dead: LogRecord[] = [];
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

beforeAll(async () => {
  database = await createTestDatabase();
  log = await createEventLog({ databaseUrl: database.url, clientId: 'test', partitions: 2, logger: silent });
  await log.ensureTopics(TOPIC_SPECS);
  publisher = new EventPublisher({ log, source: 'webhook-dispatcher', clock: systemClock, traceparent: () => 'tp' });
  const strategy = new EventLogServer({
    log,
    group: 'meisim.test',
    around: (headers, work) => {
      traces.push(headers['traceparent']);
      return work();
    },
  });
  microservice = await NestFactory.createMicroservice(ConsumersModule, { strategy, logger: false });
  if (microservice instanceof NestMicroservice) microservice.useGlobalFilters(new OriginalErrorFilter());
  await microservice.listen();
  const buried = (record: LogRecord) => Promise.resolve(void dead.push(record));
  await log.consume({
    group: 'meisim.operator',
    handlers: {
      [deadLetterTopic(TOPICS.webhookDisabled)]: { kind: 'unordered', handle: buried },
      [deadLetterTopic(TOPICS.numberProvisioned)]: { kind: 'unordered', handle: buried },
    },
  });
});
afterAll(async () => {
  await microservice.close();
  await log.close();
  await database.dispose();
});

describe('EventLogServer', () => {
  it('hands events to their consumers, parsed, with the headers they were published with', async () => {
    await publisher.publish(TOPICS.webhookDisabled, NUMBER_ID, { ...DISABLED, revision: 2 }, { id: 'evt-2' });
    const got = await waitFor('the event', () => seen.find(({ revision }) => revision === 2));
    expect(got.headers).toMatchObject({
      ce_id: 'evt-2',
      ce_type: TOPICS.webhookDisabled,
      ce_source: '/meisim/webhook-dispatcher',
      ce_specversion: '1.0',
      'content-type': 'application/json',
      traceparent: 'tp',
    });
    expect(got.offset).toBeGreaterThanOrEqual(0);
    expect(traces).toContain('tp');
  });

  it('hands batches over as lists', async () => {
    await publisher.publishAll(
      [1, 2, 3].map((revision) => ({
        topic: TOPICS.numberProvisioned,
        key: NUMBER_ID,
        event: { ...PROVISIONED, revision },
        id: `evt-${revision}`,
      })),
    );
    await waitFor('three records', () => batches.flat().length === 3);
    expect(batches.flat().map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it("lets the handler's own error decide: one that no retry can help is dead-lettered at once, with its text", async () => {
    await publisher.publish(TOPICS.webhookDisabled, NUMBER_ID, { ...DISABLED, revision: 13 }, { id: 'evt-13' });
    const letter = await waitFor('the dead letter', () => dead.find(({ headers }) => headers['ce_id'] === 'evt-13'));
    expect(letter.headers['dlq_reason']).toContain('thirteen');
    expect(letter.headers).toMatchObject({ dlq_service: 'meisim.test', dlq_topic: TOPICS.webhookDisabled });
    await publisher.publish(TOPICS.webhookDisabled, NUMBER_ID, { ...DISABLED, revision: 14 }, { id: 'evt-14' });
    await waitFor('the next event', () => seen.some(({ revision }) => revision === 14));
  });

  it('dead-letters what is not the event of its topic', async () => {
    await log.append([
      { topic: TOPICS.webhookDisabled, key: 'k', value: Buffer.from('{}'), headers: { ce_id: 'bad' } },
    ]);
    const letter = await waitFor('the dead letter', () => dead.find(({ headers }) => headers['ce_id'] === 'bad'));
    expect(letter.headers['dlq_reason']).toContain(TOPICS.webhookDisabled);
  });

  it('gives one reason for all records that are bad in the same way, so that operators can count them', async () => {
    const bad = { topic: TOPICS.numberProvisioned, key: 'k', value: Buffer.from('{}') };
    await log.append([1, 2].map((at) => ({ ...bad, headers: { ce_id: `bad-${at}` } })));
    const letters = await waitFor('two dead letters', () => {
      const found = dead.filter(({ headers }) => headers['ce_id']?.startsWith('bad-'));
      return found.length === 2 ? found : null;
    });
    expect(new Set(letters.map(({ headers }) => headers['dlq_reason'])).size).toBe(1);
  });
});
