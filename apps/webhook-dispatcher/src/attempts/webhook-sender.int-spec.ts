import { setImmediate, setTimeout as setTimeoutMs } from 'node:timers/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock, type SmsReceived } from '#libs/contracts';
import { guardedConnector, OutboundUrlGuard } from '#libs/security';
import { newSigningSecret, signingKey, verifyMeisimSignature, verifyStandardWebhook } from '#libs/signing';
import { WebhookReceiver } from '#libs/testing';
import { webhookTarget } from '../endpoints/webhook-target.js';
import { smsReceived } from '../testing/events.fixture.js';
import { WebhookConnections } from '../exchange/webhook-connections.adapter.js';
import { webhookRequest, type WebhookRequest } from './webhook-request.js';
import { WebhookSender } from './webhook-sender.client.js';

const secret = newSigningSecret();
const opened = { text: 'Your code is 583921.', code: '583921' };

function requestTo(url: string, message: SmsReceived = smsReceived()): WebhookRequest {
  const target = webhookTarget(url);
  if (!target) throw new Error(`${url} is no URL`);
  return webhookRequest(message, opened, 'sms.received', { ...target, keys: [signingKey(secret)] }, Date.now());
}

describe('WebhookSender', () => {
  let connections: WebhookConnections;
  let sender: WebhookSender;
  let receiver: WebhookReceiver;
  let raw: Server;
  const sockets = new Set<Socket>();

  /** A server that is not held to HTTP. */
  async function rawServer(answer: (socket: Socket, request: string, connection: number) => void): Promise<string> {
    let connection = 0;
    raw.on('connection', (socket) => {
      connection += 1;
      const own = connection;
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString('latin1');
        if (!text.endsWith('}')) return;
        const request = text;
        text = '';
        answer(socket, request, own);
      });
    });
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(raw.address() as AddressInfo).port}/hook?a=1`;
  }

  beforeEach(async () => {
    connections = new WebhookConnections(guardedConnector(new OutboundUrlGuard('loopback')));
    sender = new WebhookSender(connections, systemClock, 1_000);
    receiver = await WebhookReceiver.start();
    raw = createServer();
  });
  afterEach(async () => {
    connections.destroy();
    await receiver.stop();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    raw.close();
  });

  /** Sends and lets the connection come to rest, so that the next request finds it. */
  async function sendWhole(url: string): Promise<void> {
    await (
      await sender.send(requestTo(url))
    ).excerpt;
    await setImmediate();
  }

  it('puts the headers on the wire as the contract has them, in order and case', async () => {
    let request = '';
    const url = await rawServer((socket, text) => {
      request = text;
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
    await sender.send(requestTo(url));
    const names = request
      .split('\r\n\r\n')[0]
      ?.split('\r\n')
      .map((line) => line.split(':')[0]);
    expect(names).toEqual([
      'POST /hook?a=1 HTTP/1.1',
      'host',
      'connection',
      'Content-Type',
      'User-Agent',
      'X-MeiSIM-Signature',
      'webhook-id',
      'webhook-timestamp',
      'webhook-signature',
      'content-length',
    ]);
  });

  it('sends a body that verifies in all three forms', async () => {
    const sent = await sender.send(requestTo(receiver.url));
    expect(sent.result).toEqual({ kind: 'answered', status: 200, retryAfterMs: 0 });
    const [request] = receiver.requests;
    if (!request) throw new Error('nothing arrived');
    const { rawBody: body, headers } = request;
    const options = { body, keys: [signingKey(secret)], nowS: Date.now() / 1000 };
    const header = (name: string) => String(headers[name]);
    expect(verifyMeisimSignature(header('x-meisim-signature'), options)).toEqual({ ok: true });
    const standard = {
      'webhook-id': header('webhook-id'),
      'webhook-timestamp': header('webhook-timestamp'),
      'webhook-signature': header('webhook-signature'),
    };
    expect(verifyStandardWebhook(standard, options)).toEqual({ ok: true });
    expect(body.toString()).toBe(
      '{"event":"sms.received","number_id":"num_01HXY3A0000000000000000001","phone":"+14155551234","from":"245-78",' +
        '"text":"Your code is 583921.","received_at":"2026-05-19T14:23:01.204Z",' +
        '"message_id":"msg_01HXY3A0000000000000000001","code":"583921"}',
    );
    expect(headers).toMatchObject({ 'user-agent': 'MeiSIM-Webhook/1', 'content-type': 'application/json' });
  });

  it('uses a connection again', async () => {
    for (let i = 0; i < 3; i += 1) await sendWhole(receiver.url);
    expect(receiver.requests.map((request) => request.connection)).toEqual([1, 1, 1]);
  });

  it('uses a connection again that was busy for long while no other was kept', async () => {
    const patient = new WebhookSender(connections, systemClock);
    receiver.behave((_request, index) => ({ kind: 'respond', status: 200, delayMs: index === 1 ? 2_200 : 0 }));
    for (let i = 0; i < 3; i += 1) {
      await (
        await patient.send(requestTo(receiver.url))
      ).excerpt;
      await setImmediate();
    }
    expect(receiver.requests.map((request) => request.connection)).toEqual([1, 1, 1]);
  });

  it('ends at the status line and reads a dripping body for a second more', async () => {
    receiver.behave({ kind: 'drip', status: 500, intervalMs: 100, bytes: 100 });
    const sent = await sender.send(requestTo(receiver.url));
    expect(sent.result).toMatchObject({ kind: 'answered', status: 500 });
    const excerpt = await sent.excerpt;
    expect(excerpt).toMatch(/^\.{1,20}$/);
  });

  it('ends at the status line, even if headers drip behind it', async () => {
    const url = await rawServer((socket) => socket.write('HTTP/1.1 200 OK\r\nx-drip: '));
    const { result, excerpt } = await sender.send(requestTo(url));
    expect(result).toMatchObject({ kind: 'answered', status: 200 });
    expect(await excerpt).toBeNull();
  });

  it('takes a failure status for the answer when the headers behind it do not come in time', async () => {
    const url = await rawServer((socket) => socket.write('HTTP/1.1 503 Later\r\nretry-af'));
    expect((await sender.send(requestTo(url))).result).toMatchObject({ kind: 'answered', status: 503 });
  });

  it('takes the status for the answer when the connection breaks behind it', async () => {
    const url = await rawServer((socket) => {
      socket.write('HTTP/1.1 500 Oh\r\n');
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    expect((await sender.send(requestTo(url))).result).toMatchObject({ kind: 'answered', status: 500 });
  });

  it('waits for a status line that drips, until the time is over', async () => {
    const url = await rawServer((socket) => socket.write('HTTP/1.1 200 O'));
    expect((await sender.send(requestTo(url))).result).toEqual({ kind: 'broken', error: 'timeout' });
  });

  it('reads no more than 16 KiB and shows the beginning', async () => {
    receiver.behave({ kind: 'respond', status: 400, body: 'no '.repeat(100_000) });
    const sent = await sender.send(requestTo(receiver.url));
    expect(await sent.excerpt).toHaveLength(1024);
  });

  it('gives up an endpoint that hangs', async () => {
    receiver.behave({ kind: 'hang' });
    const sent = await sender.send(requestTo(receiver.url));
    expect(sent.result).toEqual({ kind: 'broken', error: 'timeout' });
  });

  it('takes the answer that came in time although this process was not there to read it until later', async () => {
    const url = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
      const wokenAtMs = performance.now() + 1_500;
      while (performance.now() < wokenAtMs);
    });
    expect((await sender.send(requestTo(url))).result).toMatchObject({ kind: 'answered', status: 200 });
  });

  it('does not follow redirects', async () => {
    receiver.behave({ kind: 'redirect', status: 307, location: `${receiver.url}/elsewhere` });
    const sent = await sender.send(requestTo(receiver.url));
    expect(sent.result).toMatchObject({ kind: 'answered', status: 307 });
    expect(receiver.requests).toHaveLength(1);
  });

  it('takes the reset of a new connection for a failed attempt', async () => {
    receiver.behave({ kind: 'reset' });
    const sent = await sender.send(requestTo(receiver.url));
    expect(sent.result).toEqual({ kind: 'broken', error: 'connection_reset' });
    expect(receiver.requests).toHaveLength(1);
  });

  it('replaces a reused connection that breaks before any response byte, within the same attempt', async () => {
    receiver.behave((_request, index) => (index === 1 ? { kind: 'reset' } : { kind: 'respond', status: 200 }));
    await sendWhole(receiver.url);
    const sent = await sender.send(requestTo(receiver.url));
    expect(sent.result).toMatchObject({ kind: 'answered', status: 200 });
    expect(receiver.requests.map((request) => request.connection)).toEqual([1, 1, 2]);
  });

  it('sends a request twice at most to an endpoint that ends every connection on it, however many are kept', async () => {
    receiver.behave({ kind: 'respond', status: 200, delayMs: 100 });
    await Promise.all(Array.from({ length: 5 }, () => sendWhole(receiver.url)));
    receiver.behave({ kind: 'reset' });
    const sent = await sender.send(requestTo(receiver.url));
    expect(sent.result).toEqual({ kind: 'broken', error: 'connection_reset' });
    expect(receiver.requests).toHaveLength(7);
  });

  it('sends a request no second time when the service stops, and ends its attempt', async () => {
    receiver.behave((_request, index) => (index === 1 ? { kind: 'hang' } : { kind: 'respond', status: 200 }));
    await sendWhole(receiver.url);
    const underWay = sender.send(requestTo(receiver.url));
    await receiver.received(2);
    await sendWhole(receiver.url);
    connections.destroy();
    expect((await underWay).result).toEqual({ kind: 'broken', error: 'connection_failed' });
    expect((await sender.send(requestTo(receiver.url))).result).toMatchObject({ kind: 'broken' });
    await setTimeoutMs(50);
    expect(receiver.requests.map((request) => request.connection)).toEqual([1, 1, 2]);
  });

  it('does not try again once a response byte has come', async () => {
    const connectionsUsed: number[] = [];
    const url = await rawServer((socket, _request, connection) => {
      connectionsUsed.push(connection);
      if (connectionsUsed.length === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
      else socket.end('HTTP/1.1 2');
    });
    await sendWhole(url);
    const sent = await sender.send(requestTo(url));
    expect(sent.result.kind).toBe('broken');
    expect(connectionsUsed).toEqual([1, 1]);
  });

  it('passes over interim answers, asked for or not', async () => {
    const url = await rawServer((socket) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      setTimeout(() => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'), 50);
    });
    expect((await sender.send(requestTo(url))).result).toMatchObject({ kind: 'answered', status: 200 });
  });

  it('takes nothing that was not asked for as the answer to the next request', async () => {
    const asked: number[] = [];
    const url = await rawServer((socket, _request, connection) => {
      asked.push(connection);
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
      if (asked.length === 1) setTimeout(() => socket.write('HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n'), 20);
    });
    await sendWhole(url);
    await setTimeoutMs(100);
    expect((await sender.send(requestTo(url))).result).toMatchObject({ kind: 'answered', status: 200 });
    expect(asked).toEqual([1, 2]);
  });

  it.each([
    ['says that it closes it', 'connection: close\r\ncontent-length: 0'],
    ['keeps it for no time', 'keep-alive: timeout=0\r\ncontent-length: 0'],
    ['leaves it open where its answer ends', 'transfer-encoding: chunked\r\ncontent-length: 5'],
  ])('uses no connection again whose server %s', async (_what, fields) => {
    const asked: number[] = [];
    const url = await rawServer((socket, _request, connection) => {
      asked.push(connection);
      socket.write(`HTTP/1.1 200 OK\r\n${fields}\r\n\r\n0\r\n\r\n`);
    });
    for (let i = 0; i < 2; i += 1) await sendWhole(url);
    expect(asked).toEqual([1, 2]);
  });

  it('ends the connection of an attempt that took too long', async () => {
    let closed = false;
    const url = await rawServer((socket) => {
      socket.on('close', () => (closed = true));
    });
    expect((await sender.send(requestTo(url))).result).toEqual({ kind: 'broken', error: 'timeout' });
    await setTimeoutMs(50);
    expect(closed).toBe(true);
  });

  it('reaches an endpoint by its IPv6 address', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 204 No\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '::1', resolve));
    const url = `http://[::1]:${(server.address() as AddressInfo).port}/hook`;
    expect((await sender.send(requestTo(url))).result).toMatchObject({ kind: 'answered', status: 204 });
    server.close();
  });

  it('names an answer that is not HTTP', async () => {
    const url = await rawServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n'));
    expect((await sender.send(requestTo(url))).result).toEqual({ kind: 'broken', error: 'invalid_response' });
  });

  it('names a port where nobody listens', async () => {
    const { url } = receiver;
    await receiver.stop();
    expect((await sender.send(requestTo(url))).result).toEqual({
      kind: 'broken',
      error: 'connection_refused',
    });
  });

  it('does not dial private addresses, whatever the URL was when it was set', async () => {
    const strict = new WebhookConnections(guardedConnector(new OutboundUrlGuard('false')));
    const sent = await new WebhookSender(strict, systemClock).send(requestTo(receiver.url));
    expect(sent.result).toEqual({ kind: 'broken', error: 'address_not_allowed' });
    expect(receiver.requests).toHaveLength(0);
    strict.destroy();
  });

  it('ends an attempt at the status line of a failure, too, however slowly the headers come', async () => {
    const url = await rawServer((socket) => socket.write('HTTP/1.1 500 Oh\r\nx-slow: '));
    // Its time limit is longer than this test's.
    const patient = new WebhookSender(connections, systemClock);
    expect((await patient.send(requestTo(url))).result).toMatchObject({ kind: 'answered', status: 500 });
  });

  it('takes Retry-After of a 429', async () => {
    receiver.behave({ kind: 'respond', status: 429, headers: { 'Retry-After': '40' } });
    expect((await sender.send(requestTo(receiver.url))).result).toEqual({
      kind: 'answered',
      status: 429,
      retryAfterMs: 40_000,
    });
  });
});
