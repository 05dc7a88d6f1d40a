import { connect as connectHttp2, type ClientHttp2Session } from 'node:http2';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Param, type OnModuleDestroy } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { waitFor } from '#libs/testing';
import { closeDraining, listen } from '../boot/listening.js';
import { createHttpAdapter } from './fastify.adapter.js';
import { acceptHttp2 } from './http2-cleartext.js';

@Controller()
class EchoController {
  @Get('echo/:word')
  echo(@Param('word') word: string): { word: string } {
    return { word };
  }

  @Get('slow')
  async slow(): Promise<{ slow: boolean }> {
    await delay(200);
    return { slow: true };
  }
}

@Module({ controllers: [EchoController] })
class EchoModule implements OnModuleDestroy {
  onModuleDestroy(): Promise<void> {
    return otherParts;
  }
}

/** Resolves when what ends before HTTP has ended. */
let otherParts: Promise<void>;
let endOtherParts: () => void;

let app: NestFastifyApplication;
let url: string;
const sessions: ClientHttp2Session[] = [];

beforeEach(async () => {
  otherParts = Promise.resolve();
  endOtherParts = () => undefined;
  const adapter = createHttpAdapter({ logger: pino({ level: 'silent' }) });
  app = await NestFactory.create<NestFastifyApplication>(EchoModule, adapter, { logger: false });
  acceptHttp2(app);
  url = await listen(app, 0, '127.0.0.1');
});
afterEach(async () => {
  endOtherParts();
  for (const session of sessions.splice(0)) session.destroy();
  await closeDraining(app);
});

function http2Session(): ClientHttp2Session {
  const session = connectHttp2(url);
  session.on('error', () => undefined);
  sessions.push(session);
  return session;
}

async function ask(session: ClientHttp2Session, path: string): Promise<string> {
  const stream = session.request({ ':path': path });
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

describe('a service that accepts HTTP/2', () => {
  it('answers both protocols on one port', async () => {
    const session = http2Session();
    const both = await Promise.all([
      ask(session, '/echo/two'),
      fetch(`${url}/echo/one`).then((response) => response.text()),
    ]);
    expect(both).toEqual(['{"word":"two"}', '{"word":"one"}']);
  });

  it('answers a thousand requests of one connection at once', async () => {
    const session = http2Session();
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => ask(session, '/slow')));
    expect(new Set(answers)).toEqual(new Set(['{"slow":true}']));
  });

  it('takes a request of HTTP/1.1 that comes byte by byte', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.setNoDelay(true);
    for (const byte of 'GET /echo/slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n') {
      socket.write(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 200[\s\S]*\{"word":"slow"\}$/);
  });

  it('outlives connections that say nothing, too little or nonsense', async () => {
    const port = Number(new URL(url).port);
    const silent = connect(port, '127.0.0.1');
    for (const words of ['', 'P', 'PRI * HTTP/2.0\r\n', 'PRI nonsense\r\n\r\n\r\n']) {
      const socket = connect(port, '127.0.0.1', () => socket.end(words));
      socket.resume();
      await once(socket, 'close');
    }
    expect(await (await fetch(`${url}/echo/here`)).text()).toBe('{"word":"here"}');
    const closed = once(silent, 'close');
    await closeDraining(app);
    silent.resume();
    await closed;
  });

  it('finishes what is under way when it stops', async () => {
    const session = http2Session();
    await ask(session, '/echo/first');
    const slow = ask(session, '/slow');
    await delay(50);
    await closeDraining(app);
    expect(await slow).toBe('{"slow":true}');
  });

  it('has its callers go elsewhere as soon as it stops, and finishes what they have under way', async () => {
    otherParts = new Promise((resolve) => (endOtherParts = resolve));
    const session = http2Session();
    await ask(session, '/echo/first');
    const slow = ask(session, '/slow');
    let told = false;
    session.on('goaway', () => (told = true));
    await delay(50);
    const closed = closeDraining(app, { drainMs: 60_000 });
    await waitFor('the word that it takes no more', () => told);
    expect(await slow).toBe('{"slow":true}');
    await waitFor('the end of the connection', () => session.destroyed);
    endOtherParts();
    await closed;
  });

  it('is not held up by whoever takes back a thousand requests at once', async () => {
    const session = http2Session();
    await ask(session, '/echo/first');
    const streams = Array.from({ length: 1_500 }, () => session.request({ ':path': '/slow' }));
    for (const stream of streams) stream.on('error', () => undefined).close(8);
    expect(await ask(session, '/echo/second')).toBe('{"word":"second"}');
  });
});
