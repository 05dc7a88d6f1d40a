import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentedFetch } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';
import {
  SMSGATE_KEY,
  smsGateRequest,
  smsGateSms,
  TELNYX_PUBLIC_KEY,
  telnyxKeyPair,
  telnyxRequest,
  telnyxSms,
  TWILIO_TOKEN,
  twilioRequest,
  twilioSms,
  type ProviderRequest,
} from '../testing/provider-requests.js';

const PUBLIC_URL = 'https://sms.example/edge';
const ROTATING = { secret_env: 'TEST_CURRENT', previous_secret_env: 'TEST_PREVIOUS' };
const PHONE_SLOTS = [
  { phone: '+14155558001', sim: 1 },
  { phone: '+14155558002', sim: 2 },
];

const TELNYX_KEYS = { current: telnyxKeyPair(), previous: telnyxKeyPair(), other: telnyxKeyPair() };
/** Of a carrier whose secret is being replaced. */
const secret = (key: string | undefined, only: string) => (key === undefined ? only : `${key}-secret`);

let smsc: FakeSmsc;
let ingest: IngestHarness;

beforeAll(async () => {
  smsc = await FakeSmsc.start();
  ingest = await IngestHarness.start({
    smppPort: smsc.port,
    carriers: [
      { id: 'twilio', type: 'http', format: 'twilio', secret_env: 'TEST_TWILIO_TOKEN' },
      { id: 'telnyx', type: 'http', format: 'telnyx', secret_env: 'TEST_TELNYX_KEY' },
      { id: 'phone', type: 'http', format: 'smsgate', secret_env: 'TEST_SMSGATE_KEY', numbers: PHONE_SLOTS },
      { id: 'twilio-rotating', type: 'http', format: 'twilio', ...ROTATING },
      { id: 'phone-rotating', type: 'http', format: 'smsgate', ...ROTATING, numbers: PHONE_SLOTS },
      {
        ...{ id: 'telnyx-rotating', type: 'http', format: 'telnyx' },
        ...{ secret_env: 'TEST_TELNYX_CURRENT', previous_secret_env: 'TEST_TELNYX_PREVIOUS' },
      },
    ],
    env: {
      CARRIER_PUBLIC_URL: PUBLIC_URL,
      TEST_TWILIO_TOKEN: TWILIO_TOKEN,
      TEST_TELNYX_KEY: TELNYX_PUBLIC_KEY,
      TEST_SMSGATE_KEY: SMSGATE_KEY,
      TEST_CURRENT: 'current-secret',
      TEST_PREVIOUS: 'previous-secret',
      TEST_TELNYX_CURRENT: TELNYX_KEYS.current.shown,
      TEST_TELNYX_PREVIOUS: TELNYX_KEYS.previous.shown,
    },
  });
});
afterAll(async () => {
  await ingest.stop();
  await smsc.stop();
});

function post(carrier: string, { headers, body }: ProviderRequest, query = ''): Promise<Response> {
  return documentedFetch(`${ingest.service.url}/carriers/${carrier}/messages${query}`, {
    method: 'POST',
    headers,
    body,
  });
}

const twilio = (fields: Record<string, string>, query = '') =>
  twilioRequest(`${PUBLIC_URL}/carriers/twilio/messages${query}`, twilioSms(fields));

interface Told {
  from?: string;
  /** Whose signature it bears; left out: that of the carrier which has one secret. */
  key?: keyof typeof TELNYX_KEYS;
}

/** One valid request to each provider's carrier, for the same promise to all of them. */
const providers: { carrier: string; phone: string; request: (id: string, told?: Told) => ProviderRequest }[] = [
  {
    carrier: 'twilio',
    phone: '+14155558003',
    request: (id, { from = '24578', key } = {}) => {
      const url = `${PUBLIC_URL}/carriers/${key === undefined ? 'twilio' : 'twilio-rotating'}/messages`;
      return twilioRequest(
        url,
        twilioSms({ MessageSid: id, To: '+14155558003', From: from }),
        secret(key, TWILIO_TOKEN),
      );
    },
  },
  {
    carrier: 'telnyx',
    phone: '+14155558004',
    request: (id, { from = '24578', key } = {}) => {
      const event = telnyxSms({ id, from: { phone_number: from }, to: [{ phone_number: '+14155558004' }] });
      return telnyxRequest(event, Date.now(), key === undefined ? undefined : TELNYX_KEYS[key]);
    },
  },
  {
    carrier: 'phone',
    phone: '+14155558001',
    request: (id, { from = '24578', key } = {}) =>
      smsGateRequest(smsGateSms({ id }, { phoneNumber: from }), Date.now(), secret(key, SMSGATE_KEY)),
  },
];

describe.each(providers)('HTTP carrier of format $carrier', ({ carrier, phone, request }) => {
  it('takes a message once, however many copies come at the same instant', async () => {
    const number = await ingest.provision({ phone });
    const copies = await Promise.all(Array.from({ length: 8 }, () => post(carrier, request('m-1'))));
    expect(copies.map((answer) => answer.status)).toEqual(Array(8).fill(200));
    expect((await post(carrier, request('m-1'))).status).toBe(200);
    expect((await post(carrier, request('m-2'))).status).toBe(200);
    const messages = await ingest.published(number, 2);
    expect(messages.map((message) => message.transport_identity)).toEqual(['m-1', 'm-2']);
    expect(messages[0]).toMatchObject({ carrier_id: carrier, from: '245-78', code: '583921', kind: 'sms' });
  });

  it('refuses and counts what it did not sign, before anything of it is read', async () => {
    const { headers, body } = request('m-3');
    const unsigned = { 'content-type': headers['content-type'] ?? '' };
    const spoilt = [
      { headers: unsigned, body },
      { headers, body: `${body}x` },
    ];
    const answers = await Promise.all(spoilt.map((bad) => post(carrier, bad)));
    expect(answers.map((answer) => answer.status)).toEqual([401, 401]);
    const metrics = await (await fetch(`${ingest.service.opsUrl}/metrics`)).text();
    expect(metrics).toContain(`meisim_ingest_received_total{carrier="${carrier}",outcome="unauthorized"`);
  });

  it('has a message taken whoever sent it: an e-mail address, however long, and what nobody can print', async () => {
    const number = await ingest.provision({ phone });
    const email = `${'l'.repeat(64)}@${'d'.repeat(255)}`;
    const senders = { 'f-1': email, 'f-2': `${email}.more`, 'f-3': 'Cash\u0000\u001b \u009bApp\r\n' };
    for (const [id, from] of Object.entries(senders)) {
      expect((await post(carrier, request(id, { from }))).status).toBe(200);
    }
    const messages = await ingest.published(number, 3);
    expect(messages.map(({ transport_identity: id, from }) => [id, from])).toEqual([
      ['f-1', email],
      ['f-2', email],
      ['f-3', 'Cash App'],
    ]);
  });

  it('may use the secret that replaces its own, and go on with the one before, but no third', async () => {
    const number = await ingest.provision({ phone });
    const answers: number[] = [];
    for (const key of ['current', 'previous', 'other'] as const) {
      answers.push((await post(`${carrier}-rotating`, request(`k-${key}`, { key }))).status);
    }
    expect(answers).toEqual([200, 200, 401]);
    const messages = await ingest.published(number, 2);
    expect(messages.map((message) => message.transport_identity)).toEqual(['k-current', 'k-previous']);
    // Without a previous secret the current one alone is taken.
    expect((await post(carrier, request('k-alone', { key: 'previous' }))).status).toBe(401);
  });

  it('hears of no short outage of the log', async () => {
    const number = await ingest.provision({ phone });
    ingest.logDown = true;
    const answer = post(carrier, request('m-4'));
    await ingest.appendFailed();
    ingest.logDown = false;
    expect((await answer).status).toBe(200);
    expect(await ingest.published(number)).toMatchObject([{ transport_identity: 'm-4' }]);
  });
});

describe('Twilio', () => {
  it('is answered with TwiML that does nothing', async () => {
    const answer = await post('twilio', twilio({ MessageSid: 'x-1', To: '+14155558003' }));
    expect(answer.headers.get('content-type')).toMatch(/^text\/xml/);
    expect(await answer.text()).toMatch(/<Response\/>$/);
  });

  it('signs the query too', async () => {
    const signed = twilio({ MessageSid: 'x-2', To: '+14155558003' }, '?edge=1');
    expect((await post('twilio', signed, '?edge=1')).status).toBe(200);
    expect((await post('twilio', signed, '?edge=2')).status).toBe(401);
  });

  it('brings an MMS as an unsupported message without text', async () => {
    const number = await ingest.provision({ phone: '+14155558005' });
    await post('twilio', twilio({ MessageSid: 'MM1', To: '+14155558005', NumMedia: '1', Body: 'see 583921' }));
    expect(await ingest.published(number)).toMatchObject([{ kind: 'unsupported', text: '', code: null }]);
  });

  it('is told what is missing', async () => {
    const answer = await post('twilio', twilio({ MessageSid: '' }));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'MessageSid' }] });
  });

  it('brings a message whose sender it does not name', async () => {
    const number = await ingest.provision({ phone: '+14155558008' });
    const fields = Object.entries(twilioSms({ MessageSid: 'x-3', To: number.phone }));
    const unnamed = Object.fromEntries(fields.filter(([name]) => name !== 'From'));
    expect((await post('twilio', twilioRequest(`${PUBLIC_URL}/carriers/twilio/messages`, unnamed))).status).toBe(200);
    expect(await ingest.published(number)).toMatchObject([{ from: '', code: '583921' }]);
  });
});

describe('Telnyx', () => {
  it('has other events acknowledged', async () => {
    const answer = await post('telnyx', telnyxRequest(telnyxSms({}, 'message.sent'), Date.now()));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ message_id: null });
  });

  it('brings a message to each number that it names, once', async () => {
    const numbers = [];
    for (const phone of ['+14155558006', '+14155558007']) numbers.push(await ingest.provision({ phone }));
    const event = telnyxSms({ id: 'g-1', to: numbers.map(({ phone }) => ({ phone_number: phone })) });
    for (let times = 0; times < 2; times += 1) {
      expect((await post('telnyx', telnyxRequest(event, Date.now()))).status).toBe(200);
    }
    for (const number of numbers) expect(await ingest.published(number)).toMatchObject([{ phone: number.phone }]);
  });

  it('cannot be replayed after its 5 minutes', async () => {
    const old = telnyxRequest(telnyxSms({ to: [{ phone_number: '+14155558004' }] }), Date.now() - 301_000);
    expect((await post('telnyx', old)).status).toBe(401);
  });
});

describe('SMS Gateway for Android', () => {
  it('delivers each SIM to its own number, with the time at which the phone had it', async () => {
    const second = await ingest.provision({ phone: '+14155558002' });
    const event = smsGateSms({ id: 's-1' }, { simNumber: 2 });
    expect((await post('phone', smsGateRequest(event, Date.now()))).status).toBe(200);
    expect(await ingest.published(second)).toMatchObject([{ carrier_sent_at: '2026-05-19T14:23:00.000Z' }]);
  });

  it('takes two messages that read the same for two', async () => {
    const number = await ingest.provision({ phone: '+14155558002' });
    for (const id of ['s-2', 's-3']) {
      await post('phone', smsGateRequest(smsGateSms({ id }, { simNumber: 2, messageId: 'same' }), Date.now()));
    }
    expect(await ingest.published(number, 2)).toHaveLength(2);
  });

  it('keeps the message while no number is known for its SIM, and cannot be replayed', async () => {
    const unknown = smsGateSms({ id: 's-4' }, { simNumber: 3 });
    expect((await post('phone', smsGateRequest(unknown, Date.now()))).status).toBe(503);
    expect((await post('phone', smsGateRequest(smsGateSms({}), Date.now() - 301_000))).status).toBe(401);
  });
});
