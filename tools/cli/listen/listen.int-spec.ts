import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newSigningSecret, signingKey, verifyMeisimSignature, verifyStandardWebhook } from '#libs/signing';
import { waitFor, WebhookReceiver } from '#libs/testing';
import { ListenRefusedError } from './account-events.js';
import { listen } from './listen.js';

const SECRET = newSigningSecret();
const MESSAGE = {
  id: 'msg_01HXY3ZD8VQ6T2M4K9S7B5N1RC',
  number_id: 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA',
  phone: '+14155551234',
  from: '245-78',
  text: 'Your code is 583921 ✅',
  received_at: '2026-05-19T14:23:01.204Z',
  code: '583921',
  kind: 'sms',
};
const frame = (id: string, event: string, data: object) =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** The gateway's event stream, as a test wants it. */
let gateway: Server;
let streams: { request: IncomingMessage; response: ServerResponse }[];
let refuse: number | null;
let receiver: WebhookReceiver;
let ending: AbortController;
let lines: string[];
let remarks: string[];

beforeEach(async () => {
  streams = [];
  lines = [];
  remarks = [];
  refuse = null;
  ending = new AbortController();
  gateway = createServer((request, response) => {
    if (refuse !== null) {
      response.writeHead(refuse).end(JSON.stringify({ detail: 'Send a key.' }));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': welcome\n\n');
    streams.push({ request, response });
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  receiver = await WebhookReceiver.start();
});
afterEach(async () => {
  ending.abort();
  gateway.closeAllConnections();
  await new Promise((resolve) => gateway.close(resolve));
  await receiver.stop();
});

const start = (target = `${receiver.url}/sms`) =>
  listen({
    url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
    apiKey: 'sk_test_x',
    apiSecret: SECRET,
    numberId: null,
    target,
    signal: ending.signal,
    print: (line) => lines.push(line),
    remark: (text) => remarks.push(text),
    retryDelayMs: { first: 1, max: 1 },
  });
const stream = (index: number) => waitFor(`stream ${index}`, () => streams[index]);

describe('meisim listen', () => {
  it('POSTs a message byte for byte as its webhook would, with signatures that hold, and tells the status', async () => {
    const running = start();
    const { request, response } = await stream(0);
    expect(request.headers.authorization).toBe('Bearer sk_test_x');
    response.write(frame('1', 'number.provisioned', { id: MESSAGE.number_id }));
    response.write(frame('2', 'sms.received', { ...MESSAGE, kind: 'unsupported', id: 'msg_other' }));
    response.write(frame('3', 'sms.received', MESSAGE));
    await waitFor('its line', () => lines.length > 0);
    expect(lines[0]).toMatch(/^msg_01HXY3ZD8VQ6T2M4K9S7B5N1RC {2}245-78 -> \+14155551234 {2}200 /);
    expect(lines.join('\n')).not.toContain('583921');
    const [received] = receiver.requests;
    if (!received) throw new Error('nothing was forwarded');
    expect(receiver.requests).toHaveLength(1);
    expect(received.rawBody.toString()).toBe(
      '{"event":"sms.received","number_id":"num_01HXY3N8ZV5QK2T9R7M4C6B1AA","phone":"+14155551234","from":"245-78",' +
        '"text":"Your code is 583921 ✅","received_at":"2026-05-19T14:23:01.204Z",' +
        '"message_id":"msg_01HXY3ZD8VQ6T2M4K9S7B5N1RC","code":"583921"}',
    );
    expect(received.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'MeiSIM-Webhook/1' });
    const header = (name: string) => String(received.headers[name]);
    const check = { body: received.rawBody, keys: [signingKey(SECRET)], nowS: Date.now() / 1000 };
    expect(verifyMeisimSignature(header('x-meisim-signature'), check)).toEqual({ ok: true });
    const standard = {
      'webhook-id': header('webhook-id'),
      'webhook-timestamp': header('webhook-timestamp'),
      'webhook-signature': header('webhook-signature'),
    };
    expect(verifyStandardWebhook(standard, check)).toEqual({ ok: true });
    expect(standard['webhook-id']).toBe(MESSAGE.id);
    ending.abort();
    await running;
  });

  it('goes on where it was after a lost connection', async () => {
    const running = start();
    const first = await stream(0);
    first.response.write(frame('41', 'sms.received', MESSAGE));
    await waitFor('the first message', () => lines.length === 1);
    first.response.destroy();
    const second = await stream(1);
    expect(second.request.headers['last-event-id']).toBe('41');
    second.response.write(frame('42', 'sms.received', MESSAGE));
    await waitFor('the second message', () => lines.length === 2);
    ending.abort();
    await running;
  });

  it('goes on where its stream began when the connection is lost before anything came', async () => {
    const running = start();
    const first = await stream(0);
    first.response.write('id: 40\n\n');
    first.response.write(': heartbeat\n\n');
    await delay(20);
    first.response.destroy();
    const second = await stream(1);
    expect(second.request.headers['last-event-id']).toBe('40');
    ending.abort();
    await running;
  });

  it('tells of a program that is not there, and listens on', async () => {
    const running = start('http://127.0.0.1:9/');
    const { response } = await stream(0);
    response.write(frame('1', 'sms.received', MESSAGE));
    await waitFor('its line', () => lines.length === 1);
    expect(lines[0]).toContain('failed: ');
    ending.abort();
    await running;
  });

  it('says why there is no connection, once, and tries again', async () => {
    const running = start();
    const first = await stream(0);
    const closed = new Promise((resolve) => gateway.close(resolve));
    first.response.destroy();
    gateway.closeAllConnections();
    await closed;
    await waitFor('why', () => remarks.some((text) => text.includes('ECONNREFUSED')));
    await delay(20);
    expect(remarks.filter((text) => text.includes('ECONNREFUSED'))).toHaveLength(1);
    ending.abort();
    await running;
  });

  it('ends when the key is refused, and only then', async () => {
    refuse = 401;
    await expect(start()).rejects.toThrow(new ListenRefusedError('HTTP 401: Send a key.'));
    refuse = 503;
    const running = start();
    await waitFor('a second attempt', () => {
      refuse = null;
      return streams[0];
    });
    ending.abort();
    await running;
  });
});
