import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { waitFor } from '#libs/testing';
import { closeDraining, listen } from '../boot/listening.js';
import { createRootLogger } from '../logging/root-logger.js';
import type { AnsweredRequest } from './access-log.js';
import { createHttpAdapter } from './fastify.adapter.js';
import { acceptHttp2 } from './http2-cleartext.js';

const TRACE = 'c'.repeat(32);

let held = 0;

@Controller()
class HoldingController {
  @Get('held/:id')
  async hold(): Promise<void> {
    held += 1;
    await new Promise(() => undefined);
  }

  @Get('stream/:id')
  stream(@Res() reply: FastifyReply): void {
    held += 1;
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write(': here\n\n');
  }

  @Get('whole/:id')
  whole(): { whole: boolean } {
    return { whole: true };
  }
}

@Module({ controllers: [HoldingController] })
class HoldingModule {}

let app: NestFastifyApplication;
let url: string;
let lines: Record<string, unknown>[];
let counted: AnsweredRequest[];

beforeEach(async () => {
  lines = [];
  counted = [];
  held = 0;
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const line = JSON.parse(chunk.toString()) as Record<string, unknown>;
      if ('path' in line) lines.push(line);
      done();
    },
  });
  const adapter = createHttpAdapter({
    logger: createRootLogger('test', 'info', destination),
    onAnswered: (answered) => counted.push(answered),
  });
  app = await NestFactory.create<NestFastifyApplication>(HoldingModule, adapter, { logger: false });
  acceptHttp2(app);
  url = await listen(app, 0, '127.0.0.1');
});
afterEach(() => closeDraining(app));

/** A client that leaves as soon as its request is held, or its answer has begun. */
async function leaveOverHttp1(path: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: test\r\ntraceparent: 00-${TRACE}-${'d'.repeat(16)}-01\r\n\r\n`);
  await waitFor('the request', () => held > 0);
  socket.destroy();
}

/** The same of one request among others on its connection, as between the gateway and a service. */
async function leaveOverHttp2(path: string): Promise<void> {
  const session = connectHttp2(url);
  const stream = session.request({ ':path': path, traceparent: `00-${TRACE}-${'d'.repeat(16)}-01` });
  stream.on('error', () => undefined);
  await waitFor('the request', () => held > 0);
  stream.destroy(new Error('left'));
  await waitFor('its end', () => counted.length > 0);
  session.close();
  await once(session, 'close');
}

describe.each([
  ['HTTP/1.1', leaveOverHttp1],
  ['HTTP/2', leaveOverHttp2],
])('a request over %s whose client leaves', (_protocol, leave) => {
  it.each([
    ['before its answer began: 499', 'held', 499],
    ['in the middle of its answer: with the status that was sent', 'stream', 200],
  ])('is logged and counted once, %s', async (_when, route, status) => {
    await leave(`/${route}/x1?from=24578`);
    await waitFor('its end', () => counted.length > 0);
    await fetch(`${url}/whole/x2`);
    await waitFor('the next one', () => counted.length > 1);
    expect(counted).toMatchObject([
      { method: 'GET', route: `/${route}/:id`, status },
      { method: 'GET', route: '/whole/:id', status: 200 },
    ]);
    expect(lines).toMatchObject([
      { level: 'info', msg: 'not answered to the end', path: `/${route}/x1`, status, trace_id: TRACE },
      { level: 'info', msg: 'answered', path: '/whole/x2', status: 200 },
    ]);
  });
});

it('is written, and counted, of a path that cannot be decoded, within its trace', async () => {
  await fetch(`${url}/whole/%ZZ?from=24578`, { headers: { traceparent: `00-${TRACE}-${'d'.repeat(16)}-01` } });
  await waitFor('the line', () => lines.length > 0);
  expect(lines).toMatchObject([{ level: 'info', msg: 'answered', path: '/whole/%ZZ', status: 400, trace_id: TRACE }]);
  expect(counted).toMatchObject([{ method: 'GET', route: 'none', status: 400 }]);
});

it('shows no phone number that stands in a path', async () => {
  await fetch(`${url}/whole/+14155550123`);
  await waitFor('the line', () => lines.length > 0);
  expect(lines).toMatchObject([{ path: '/whole/[redacted]' }]);
});
