import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor, WebhookReceiver, type StreamReader } from '#libs/testing';
import { ApiConsumer, type AttemptView, type MessageView, type NumberView } from './harness/api.js';
import { openEventStream } from './harness/event-stream.js';
import { TestPlatform } from './harness/platform.js';
import { firstMessage, newCustomer, sendSms, type Customer } from './harness/world.js';

const LIMIT_MS = 180_000;

describe('GET /v1/events', () => {
  let platform: TestPlatform;
  let customer: Customer;
  let webhook: WebhookReceiver;

  beforeAll(async () => {
    platform = await TestPlatform.start();
    customer = await newCustomer(platform);
    webhook = await WebhookReceiver.start();
  }, LIMIT_MS);
  afterAll(async () => {
    await webhook.stop();
    await platform.stop();
  }, LIMIT_MS);

  const open = (key: string, lastId?: string): Promise<StreamReader> =>
    openEventStream(platform.dev.gateway_url, key, lastId);

  it(
    'tells of a number, its message and its delivery, each as the API shows it, and never of an LPA string',
    async () => {
      const stream = await open(customer.account.api_key);
      const number = await customer.live.provision({ webhook_url: `${webhook.url}/hook`, label: 'signup' });
      expect(await sendSms(platform, { to: number.phone, from: '24578', text: 'Your code is 583921' })).toBe(202);
      await stream.count(3);
      const [provisioned] = stream.of<NumberView & { esim_state: string }>('number.provisioned');
      const { body: shown } = await customer.live.get<NumberView>(`/v1/numbers/${number.id}`);
      const { lpa, qr, ...rest } = shown;
      // The device reports on its own what it does with the profile.
      expect({ ...provisioned, esim_state: null }).toEqual({ ...rest, esim_state: null });
      expect(stream.text).not.toContain(lpa ?? 'LPA:1$');
      expect(stream.text).not.toContain(qr ?? 'data:image');
      const [message] = stream.of<MessageView>('sms.received');
      const stored = await firstMessage(customer.live, number.id);
      expect({ ...message, delivery: null }).toEqual({ ...stored, delivery: null });
      const [attempt] = stream.of<AttemptView>('webhook.attempt');
      const attempts = await waitFor('the attempt stored', async () => {
        const found = await customer.live.attempts(stored.id);
        return found.length > 0 ? found : null;
      });
      expect([attempt]).toEqual(attempts);
      stream.leave();
    },
    LIMIT_MS,
  );

  it(
    'goes on without gap or repeat after a message-store and a gateway were killed',
    async () => {
      const number = await customer.live.provision();
      const texts = Array.from({ length: 40 }, (_, index) => `Your code is ${1000 + index}`);
      const seen: string[] = [];
      let stream = await open(customer.account.api_key);
      for (const [index, text] of texts.entries()) {
        await waitFor(
          'the SMS taken',
          async () => (await sendSms(platform, { to: number.phone, from: '24578', text })) === 202,
        );
        if (index === 10 || index === 25) {
          await platform.killService(index === 10 ? 'message-store' : 'gateway');
          await stream.end();
          seen.push(...stream.of<MessageView>('sms.received').map((message) => message.text));
          const { lastId } = stream;
          stream = await waitFor('the stream to be open again', () =>
            open(customer.account.api_key, lastId).catch(() => null),
          );
        }
      }
      await waitFor('the last message', () =>
        stream.of<MessageView>('sms.received').some(({ text }) => text === texts.at(-1)),
      );
      seen.push(...stream.of<MessageView>('sms.received').map((message) => message.text));
      expect(seen).toEqual(texts);
      stream.leave();
    },
    LIMIT_MS,
  );

  it(
    'is closed to suspended accounts, and says what is wrong with a number_id',
    async () => {
      const { account, live } = await newCustomer(platform);
      expect(await live.get('/v1/events?number_id=num_01HXY3N4ZQ9V7T2K5M8R6P1C0B')).toMatchObject({ status: 404 });
      expect(await live.get('/v1/events?number_id=1')).toMatchObject({
        status: 422,
        body: { code: 'validation_failed' },
      });
      const { gateway_url, admin_token } = platform.dev;
      const suspended = await new ApiConsumer(gateway_url, admin_token).call(
        'PATCH',
        `/v1/admin/accounts/${account.account_id}`,
        { status: 'suspended' },
      );
      expect(suspended.status).toBe(200);
      expect(await live.get('/v1/events')).toMatchObject({ status: 403, body: { code: 'account_suspended' } });
    },
    LIMIT_MS,
  );

  it(
    'ends in order when the platform stops',
    async () => {
      const stream = await open(customer.account.api_key);
      platform.signal('SIGTERM');
      await stream.end();
      expect(stream.wasCut).toBe(false);
      await platform.ended();
    },
    LIMIT_MS,
  );
});
