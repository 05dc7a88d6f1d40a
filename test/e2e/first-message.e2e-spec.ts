import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor, WebhookReceiver } from '#libs/testing';
import type { NumberView } from './harness/api.js';
import { TestPlatform } from './harness/platform.js';
import { verifySignatures, webhookBody } from './harness/webhook-signatures.js';
import { firstMessage, messageInState, newCustomer, requestsFor, sendSms, type Customer } from './harness/world.js';

const START_MS = 120_000;
const TEXT = "Your Cash App code is 583921. Don't share.";

describe('a message, end to end', () => {
  let platform: TestPlatform;
  let customer: Customer;
  let webhook: WebhookReceiver;

  beforeAll(async () => {
    platform = await TestPlatform.start();
    webhook = await WebhookReceiver.start();
    customer = await newCustomer(platform, { max_numbers: 30 });
  }, START_MS);
  afterAll(async () => {
    await webhook.stop();
    await platform.stop();
  }, START_MS);

  const newNumber = async () => customer.live.provision({ webhook_url: `${webhook.url}/hook` });

  it('comes to a US number with an eSIM profile', async () => {
    const number = await newNumber();
    const state = { status: 'active', source: 'esim', mode: 'live', country: 'US', webhook_enabled: true };
    expect(number).toMatchObject(state);
    expect(number.id).toMatch(/^num_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(number.phone).toMatch(/^\+1[2-9]\d{9}$/);
    expect(number.iccid).toMatch(/^89\d{17}$/);
    expect(number.lpa).toMatch(/^LPA:1\$[^$]+\$[^$]+/);
    expect(number.qr).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  it('has an eSIM that is downloaded, installed and enabled, as its SM-DP+ reports', async () => {
    const { id } = await newNumber();
    await waitFor('the report', async () => {
      const { body } = await customer.live.get<{ esim_state: string }>(`/v1/numbers/${id}`);
      return body.esim_state === 'enabled';
    });
  });

  it('goes from a short code to the webhook byte for byte as promised, with all three signatures', async () => {
    const { id, phone } = await newNumber();
    expect(await sendSms(platform, { to: phone, from: '24578', text: TEXT })).toBe(202);
    const [request] = await requestsFor(webhook, id, 1);
    if (request === undefined) throw new Error('no request');
    const message = await firstMessage(customer.live, id);
    const { received_at, id: message_id } = message;
    const inOrder = {
      event: 'sms.received',
      number_id: id,
      phone,
      from: '245-78',
      text: TEXT,
      received_at,
      message_id,
    };
    expect(request.rawBody.toString('utf8')).toBe(JSON.stringify({ ...inOrder, code: '583921' }));
    expect(received_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(request).toMatchObject({ method: 'POST', path: '/hook' });
    expect(request.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'MeiSIM-Webhook/1',
      'webhook-id': message_id,
    });
    expect(verifySignatures(request, customer.account.api_secret)).toEqual({ v1: true, v2: true, standard: true });
    expect(verifySignatures(request, 'whsec_AAAA')).toEqual({ v1: false, v2: false, standard: false });
  });

  it('shows in polls, by itself and with its attempts', async () => {
    const { id, phone } = await newNumber();
    await sendSms(platform, { to: phone, from: '24578', text: TEXT });
    const polled = await firstMessage(customer.live, id, 'wait=20&from=245-78');
    const seen = { number_id: id, phone, from: '245-78', text: TEXT, code: '583921', kind: 'sms', truncated: false };
    expect(polled).toMatchObject(seen);
    const delivered = await messageInState(customer.live, polled.id, ['delivered']);
    expect(delivered).toMatchObject({ ...seen, delivery: { attempts: 1, last_status: 200, next_attempt_at: null } });
    expect(await customer.live.attempts(polled.id)).toMatchObject([
      { message_id: polled.id, attempt: 1, trigger: 'first', outcome: 'delivered', status_code: 200 },
    ]);
  });

  it.each([
    ['many parts of UCS-2 with surrogate pairs', 'Привет 🎉 код 4821 — '.repeat(30), undefined],
    ['the GSM extension table', 'Tariff [5] {a|b} ~ 10€ \\ ^ code 7731', undefined],
    ['16-bit references', 'long '.repeat(100), 'udh16'],
    ['SAR parameters', 'long '.repeat(100), 'sar'],
    ['one message_payload', 'long '.repeat(100), 'payload'],
  ] as const)('keeps the text whole over %s', async (_, text, parts) => {
    const { id, phone } = await newNumber();
    const sms = { to: phone, from: 'MEISIM', text, ...(parts === undefined ? {} : { parts }) };
    expect(await sendSms(platform, sms)).toBe(202);
    const [request] = await requestsFor(webhook, id, 1);
    if (request === undefined) throw new Error('no request');
    expect(webhookBody(request)).toMatchObject({ text, from: 'MEISIM' });
    expect((await firstMessage(customer.live, id)).text).toBe(text);
  });

  it('that is sent the moment the number is there finds its owner', async () => {
    const { id, phone } = await newNumber();
    const texts = Array.from({ length: 10 }, (_, index) => `Your code is ${1000 + index}`);
    const statuses = await Promise.all(
      texts.map(async (text) => sendSms(platform, { to: phone, from: '24578', text })),
    );
    expect(statuses).toEqual(texts.map(() => 202));
    const requests = await requestsFor(webhook, id, texts.length);
    expect(requests.map((request) => webhookBody(request).text).sort()).toEqual(texts);
  });

  it('goes to a number that was asked for asynchronously', async () => {
    const answer = await customer.live.post<NumberView>(
      '/v1/numbers/provision',
      { webhook_url: `${webhook.url}/hook` },
      { prefer: 'respond-async' },
    );
    expect(answer.status).toBe(202);
    expect(answer.body.status).toBe('provisioning');
    const location = answer.headers.get('location');
    expect(location).toBe(`/v1/numbers/${answer.body.id}`);
    const phone = await phoneOnceActive(customer, answer.body.id);
    await sendSms(platform, { to: phone, from: '+14155550123', text: 'hello' });
    expect(await firstMessage(customer.live, answer.body.id)).toMatchObject({ text: 'hello', code: null });
  });

  it('is tried again 15 s after a 500, with the same id and body', async () => {
    const flaky = await WebhookReceiver.start();
    try {
      flaky.respondWith(500, 200);
      const { id, phone } = await customer.live.provision({ webhook_url: `${flaky.url}/hook` });
      await sendSms(platform, { to: phone, from: '24578', text: TEXT });
      const [first, second] = await requestsFor(flaky, id, 2, 40_000);
      if (first === undefined || second === undefined) throw new Error('two attempts were expected');
      expect(second.rawBody).toEqual(first.rawBody);
      expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
      expect(second.receivedAtMs - (first.answeredAtMs ?? 0)).toBeGreaterThanOrEqual(14_990);
      const { message_id } = webhookBody(first);
      await messageInState(customer.live, message_id, ['delivered']);
      const attempts = await customer.live.attempts(message_id);
      expect(attempts.map(({ attempt, trigger, outcome }) => ({ attempt, trigger, outcome }))).toEqual([
        { attempt: 1, trigger: 'first', outcome: 'failed' },
        { attempt: 2, trigger: 'retry', outcome: 'delivered' },
      ]);
    } finally {
      await flaky.stop();
    }
  }, 60_000);

  it('from the sandbox comes over the real link, for test keys too', async () => {
    const number = await customer.test.provision({ webhook_url: `${webhook.url}/hook` });
    expect(number.mode).toBe('test');
    const sandbox = { number_id: number.id, from: '24578', text: TEXT };
    expect((await customer.test.post('/v1/sandbox/messages', sandbox)).status).toBe(202);
    expect(await firstMessage(customer.test, number.id)).toMatchObject({ text: TEXT, code: '583921' });
    await requestsFor(webhook, number.id, 1);
  });

  it('to a released number is kept for its old owner and goes to no webhook', async () => {
    const { id, phone } = await newNumber();
    const released = await customer.live.call<NumberView>('DELETE', `/v1/numbers/${id}`);
    expect(released).toMatchObject({ status: 200, body: { status: 'released' } });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await sendSms(platform, { to: phone, from: '24578', text: 'too late' })).toBe(202);
    const message = await firstMessage(customer.live, id);
    await messageInState(customer.live, message.id, ['skipped', 'none']);
    expect(webhook.requests.filter((request) => webhookBody(request).number_id === id)).toEqual([]);
  });
});

async function phoneOnceActive({ live }: Customer, id: string): Promise<string> {
  for (;;) {
    const { body } = await live.get<NumberView>(`/v1/numbers/${id}`);
    if (body.status === 'active' && body.phone !== null) return body.phone;
    if (body.status !== 'provisioning') throw new Error(`the number is ${body.status}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
