import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Controller, Get, Module, type OnModuleDestroy } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { waitFor } from '#libs/testing';
import { createHttpAdapter } from '../http/fastify.adapter.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { closeDraining, listen } from './listening.js';

let held: number;
let endDraining: (() => void) | undefined;

@Controller()
class HoldingController {
  @Get('held')
  async hold(): Promise<void> {
    held += 1;
    await new Promise(() => undefined);
  }

  @Get('quick')
  quick(): string {
    return 'done';
  }
}

/** Like links to a carrier: they are drained before HTTP closes. */
@Module({ controllers: [HoldingController] })
class SlowToEndModule implements OnModuleDestroy {
  async onModuleDestroy(): Promise<void> {
    await new Promise<void>((resolve) => {
      endDraining = resolve;
    });
  }
}

let app: NestFastifyApplication;
let url: string;

beforeEach(async () => {
  held = 0;
  endDraining = undefined;
  const logger = pino({ level: 'silent' });
  const adapter = createHttpAdapter({ logger });
  app = await NestFactory.create<NestFastifyApplication>(SlowToEndModule, adapter, { logger: false });
  app.useGlobalFilters(new ProblemFilter(logger));
  url = await listen(app, 0, '127.0.0.1');
});
afterEach(() => {
  app.getHttpServer().closeAllConnections();
});

/** @returns what ends it */
const draining = () => waitFor('the draining', () => endDraining);

const ask = (path: string) =>
  fetch(`${url}${path}`).then(
    ({ status, headers }) => ({ status, connection: headers.get('connection'), again: headers.get('retry-after') }),
    () => 'cut',
  );

it('while it drains, requests are answered, and their connections not kept: the next one is to go elsewhere', async () => {
  const closed = closeDraining(app, { drainMs: 60_000 });
  const endDraining = await draining();
  expect(await ask('/quick')).toEqual({ status: 200, connection: 'close', again: null });
  expect(await ask('/none')).toEqual({ status: 404, connection: 'close', again: null });
  endDraining();
  await closed;
});

it('a stop waits for no request that is held, and one that comes after those were cut hears that it is to come again', async () => {
  const first = ask('/held');
  await waitFor('the first request', () => held === 1);
  const closed = closeDraining(app, { drainMs: 50 });
  expect(await first).toBe('cut');
  const refused = { status: 503, connection: 'close', again: '1' };
  expect(await ask('/held')).toEqual(refused);
  expect(await Promise.all(Array.from({ length: 100 }, () => ask('/quick')))).toEqual(Array(100).fill(refused));
  expect(held).toBe(1);
  (await draining())();
  await closed;
});

it('a stop waits for no request whose head does not come to its end', async () => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const cut = once(socket, 'close');
  const closed = closeDraining(app, { drainMs: 0 });
  const endDraining = await draining();
  await new Promise<void>((resolve) =>
    socket.write('GET /quick HTTP/1.1\r\n', () => {
      resolve();
    }),
  );
  endDraining();
  await closed;
  await cut;
});
