import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor, WebhookReceiver } from '#libs/testing';
import { TestPlatform } from './harness/platform.js';
import { webhookBody } from './harness/webhook-signatures.js';
import { newCustomer, sendBatch, type Customer } from './harness/world.js';

const START_MS = 120_000;
const MESSAGES = 1_000;
const NUMBERS = 10;
const RATE_PER_S = 250;
const SETTLE_MS = 90_000;

describe('kill -9 in the middle of 1,000 messages', () => {
  let platform: TestPlatform;
  let customer: Customer;

  beforeAll(async () => {
    platform = await TestPlatform.start();
    customer = await newCustomer(platform, { max_numbers: 200 });
  }, START_MS);
  afterAll(async () => {
    await platform.stop();
  }, START_MS);

  it.each(['sms-ingest', 'message-store', 'webhook-dispatcher', 'provisioning', 'gateway', 'Postgres'])(
    'of %s loses none: each is stored and delivered',
    async (service) => {
      const webhook = await WebhookReceiver.start();
      try {
        const webhook_url = `${webhook.url}/hook`;
        const numbers = await Promise.all(
          Array.from({ length: NUMBERS }, async () => customer.live.provision({ webhook_url })),
        );
        const batch = Array.from({ length: MESSAGES }, (_, index) => ({
          to: numbers[index % NUMBERS]?.phone ?? '',
          from: '24578',
          text: `Your code is ${100_000 + index}`,
        }));
        expect(await sendBatch(platform, batch, RATE_PER_S)).toBe(202);
        await webhook.received(MESSAGES / 5, SETTLE_MS);
        await (service === 'Postgres' ? platform.killPostgres() : platform.killService(service));
        const texts = batch.map(({ text }) => text).sort();
        const delivered = () => new Set(webhook.requests.map((request) => webhookBody(request).text));
        await waitFor('every message at the webhook', () => delivered().size === MESSAGES, { timeoutMs: SETTLE_MS });
        const stored = await waitFor(
          'every message in the store',
          async () => {
            const pages = await Promise.all(numbers.map(async ({ id }) => customer.live.allMessages(id)));
            const all = pages.flat();
            return new Set(all.map(({ text }) => text)).size === MESSAGES ? all : null;
          },
          { timeoutMs: SETTLE_MS, intervalMs: 500 },
        );
        expect([...delivered()].sort()).toEqual(texts);
        expect(new Set(stored.map(({ id }) => id)).size).toBe(stored.length);
        // Over plain SMPP a resent PDU is a new message. Only these two make sms-ingest lose or withhold an answer.
        if (!['sms-ingest', 'Postgres'].includes(service)) expect(stored.map(({ text }) => text).sort()).toEqual(texts);
      } finally {
        await webhook.stop();
      }
    },
    SETTLE_MS * 3,
  );
});
