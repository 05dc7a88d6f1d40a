import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Controller, Get, Module, type OnModuleDestroy } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { waitFor } from '#libs/testing';
import { createHttpAdapter } from '../http/fastify.adapter.js';
import { closeDraining, listen } from './listening.js';

let held: number;
let endDraining: () => void;

@Controller()
class HoldingController {
  @Get('held')
  async hold(): Promise<void> {
    held += 1;
    await new Promise(() => undefined);
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
  const adapter = createHttpAdapter({ logger: pino({ level: 'silent' }) });
  app = await NestFactory.create<NestFastifyApplication>(SlowToEndModule, adapter, { logger: false });
  url = await listen(app, 0, '127.0.0.1');
});
afterEach(() => {
  app.getHttpServer().closeAllConnections();
});

const ask = () =>
  fetch(`${url}/held`).then(
    () => 'answered',
    () => 'cut',
  );

it('a stop waits for no request that is held, also not for one that came when the others were cut', async () => {
  const first = ask();
  await waitFor('the first request', () => held === 1);
  const closed = closeDraining(app, 50);
  expect(await first).toBe('cut');
  expect(await ask()).toBe('cut');
  endDraining();
  await closed;
});
