import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Module,
  Post,
  UseGuards,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { IsInt, IsString, Max, MinLength } from 'class-validator';
import { DomainError, TOPICS } from '#libs/contracts';
import { TakesEvents, type EventLog } from '#libs/messaging';
import { IDENTITY_HEADER, signIdentity, type Identity as CallerIdentity } from '#libs/security';
import { waitFor } from '#libs/testing';
import { Identity, IdentityGuard } from '../identity/identity.guard.js';
import {
  composeSettings,
  EventLogSettings,
  HttpSettings,
  InternalKeySettings,
  OpsSettings,
} from '../settings/common.settings.js';
import { startService, type RunningService } from './start-service.js';

class EchoDto {
  @IsString()
  @MinLength(1)
  label = '';

  @IsInt()
  @Max(3)
  copies = 1;
}

@Controller('v1')
class EchoController {
  @Post('echo')
  @HttpCode(200)
  echo(@Body() body: EchoDto) {
    return body;
  }

  @Get('boom')
  boom() {
    throw new TypeError('secret detail');
  }

  @Get('down')
  down() {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  }

  @Get('quota')
  quota() {
    throw new DomainError('quota_exceeded', undefined, { members: { number_id: 'num_1' } });
  }

  @Get('me')
  @UseGuards(IdentityGuard)
  me(@Identity() identity: CallerIdentity) {
    return identity;
  }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

@Module({})
class EmptyModule {}

class EchoSettings extends composeSettings(OpsSettings, HttpSettings, InternalKeySettings) {}

const key = randomBytes(32);
const lines: string[] = [];
const logDestination = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(chunk.toString());
    done();
  },
});

let service: RunningService<EchoSettings>;
let healthy = true;

const unused = () => Promise.reject(new Error('unused'));
const unusedLog: EventLog = {
  ...{ kind: 'embedded', ensureTopics: () => Promise.resolve(), ping: () => Promise.resolve(), append: unused },
  ...{ consume: unused, lag: unused, positions: unused, read: unused, tail: unused, close: unused },
};

beforeAll(async () => {
  service = await startService(
    { name: 'echo', module: EchoModule, settings: EchoSettings, bodyLimitBytes: 1000 },
    { env: { MEISIM_INTERNAL_KEY: key.toString('base64') }, logDestination },
  );
  service.platform.health.add('part', () => (healthy ? undefined : Promise.reject(new Error('broken'))));
  await service.ready;
});
afterAll(() => service.stop());

describe('a start that fails', () => {
  class LogSettings extends composeSettings(OpsSettings, HttpSettings, EventLogSettings) {}

  @Module({})
  class FailingModule implements OnApplicationBootstrap {
    onApplicationBootstrap(): void {
      throw new Error('the cause');
    }
  }

  it('says why, whatever the cleaning up after it says', async () => {
    const log: EventLog = { ...unusedLog, close: () => Promise.reject(new Error('closed before')) };
    const start = startService(
      { name: 'failing', module: FailingModule, settings: LogSettings },
      { env: {}, openEventLog: () => Promise.resolve(log), logDestination },
    );
    await expect(start).rejects.toThrow('the cause');
    expect(lines.some((line) => line.includes('closed before'))).toBe(true);
  });
});

async function problem(path: string, init?: RequestInit) {
  const response = await fetch(`${service.url}${path}`, init);
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

const json = (body: string, contentType = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': contentType },
  body,
});

describe('problem documents', () => {
  it.each([
    ['a path that nobody serves', '/v1/nothing', undefined, 404, 'not_found'],
    ['malformed JSON', '/v1/echo', json('{"label":'), 400, 'bad_request'],
    [
      'a body that is too large',
      '/v1/echo',
      json(JSON.stringify({ label: 'x'.repeat(2000) })),
      413,
      'payload_too_large',
    ],
    ['a media type that nobody reads', '/v1/echo', json('<a/>', 'text/xml'), 415, 'unsupported_media_type'],
    ['a malformed path', '/v1/%ZZ', undefined, 400, 'bad_request'],
    ['an error of ours', '/v1/boom', undefined, 500, 'internal_error'],
    ['a lost database', '/v1/down', undefined, 503, 'service_unavailable'],
    ['a refusal of the domain', '/v1/quota', undefined, 402, 'quota_exceeded'],
  ] as const)('answers %s with one', async (_title, path, init, status, code) => {
    const answer = await problem(path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status, code, type: `urn:meisim:problem:${code}` });
    expect(answer.body['request_id']).toBe(answer.headers.get('x-request-id'));
    expect(answer.body['request_id']).toMatch(/^req_/);
  });

  it('names every bad field, and drops unknown ones', async () => {
    const answer = await problem('/v1/echo', json(JSON.stringify({ label: 1, copies: 9, more: 1 })));
    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toEqual([
      { field: 'label', message: expect.any(String) },
      { field: 'copies', message: expect.any(String) },
    ]);
  });

  it('keeps further members and hides the text of our own errors', async () => {
    expect((await problem('/v1/quota')).body).toMatchObject({ number_id: 'num_1' });
    expect(JSON.stringify((await problem('/v1/boom')).body)).not.toContain('secret detail');
  });

  it('answers what is not HTTP with one too', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(service.url).port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/x-request-id: req_/);
    expect(answer).toContain('"code":"bad_request"');
  });
});

describe('requests', () => {
  it('take an empty JSON body as none, and refuse one that reaches for a prototype', async () => {
    const empty = await problem('/v1/echo', json(''));
    expect(empty).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    const poisoned = await problem('/v1/echo', json('{"label":"x","__proto__":{"copies":1}}'));
    expect(poisoned).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    const whole = await fetch(`${service.url}/v1/echo`, json('{"label":"é","copies":2}'));
    expect(await whole.json()).toEqual({ label: 'é', copies: 2 });
  });

  it("keeps the caller's request id and trace, in the answer and in the log", async () => {
    const traceId = 'a'.repeat(32);
    const response = await fetch(`${service.url}/v1/boom`, {
      headers: { 'x-request-id': 'caller-id-1', traceparent: `00-${traceId}-${'b'.repeat(16)}-01` },
    });
    expect(response.headers.get('x-request-id')).toBe('caller-id-1');
    const logged = lines.find((line) => line.includes('request failed') && line.includes('caller-id-1'));
    expect(JSON.parse(logged ?? '{}')).toMatchObject({ level: 'error', trace_id: traceId, request_id: 'caller-id-1' });
  });

  it('lets in who carries a token for exactly this request', async () => {
    const identity: CallerIdentity = {
      kind: 'account',
      account_id: 'acct_1',
      key_id: 'key_1',
      scopes: ['*'],
      mode: 'live',
      status: 'active',
      limits: { max_numbers: 5, max_provisions_30d: 20 },
    };
    const ask = (token: string) => fetch(`${service.url}/v1/me?x=1`, { headers: { [IDENTITY_HEADER]: token } });
    const now = Date.now();
    const good = await ask(signIdentity(key, identity, { aud: 'echo', method: 'GET', path: '/v1/me' }, now));
    expect(await good.json()).toEqual(identity);
    const otherPath = await ask(signIdentity(key, identity, { aud: 'echo', method: 'GET', path: '/v1/you' }, now));
    expect(otherPath.status).toBe(401);
    const operator = signIdentity(key, { kind: 'operator' }, { aud: 'echo', method: 'GET', path: '/v1/me' }, now);
    expect((await ask(operator)).status).toBe(403);
    expect((await ask('v1.x.y')).status).toBe(401);
    expect((await fetch(`${service.url}/v1/me`)).status).toBe(401);
  });
});

describe('the operations port', () => {
  it('tells whether the service can work, and why not', async () => {
    expect((await fetch(`${service.opsUrl}/health/live`)).status).toBe(200);
    expect((await fetch(`${service.opsUrl}/health/ready`)).status).toBe(200);
    healthy = false;
    const response = await fetch(`${service.opsUrl}/health/ready`);
    healthy = true;
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'error', error: { part: { reason: 'broken' } } });
  });

  it.each([
    { servesWithoutEventLog: true, status: 200, told: { info: { event_log: { degraded: true, reason: 'away' } } } },
    { servesWithoutEventLog: false, status: 503, told: { error: { event_log: { reason: 'away' } } } },
  ])('answers $status while the event log is away, as it was told', async (given) => {
    const { servesWithoutEventLog, status, told } = given;
    class LogSettings extends composeSettings(OpsSettings, HttpSettings, EventLogSettings) {}
    let away = false;
    const log: EventLog = {
      ...unusedLog,
      ping: () => (away ? Promise.reject(new Error('away')) : Promise.resolve()),
      consume: () =>
        Promise.resolve({
          ...{ assignment: () => ({}), unfinished: () => 0, oldestAppendedAtMs: () => new Map<string, number>() },
          ...{ pause: () => undefined, stop: () => Promise.resolve() },
        }),
      close: () => Promise.resolve(),
    };
    const other = await startService(
      { name: 'other', module: EmptyModule, settings: LogSettings, servesWithoutEventLog },
      { env: {}, openEventLog: () => Promise.resolve(log), logDestination },
    );
    await other.ready;
    away = true;
    const response = await fetch(`${other.opsUrl}/health/ready`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(told);
    await other.stop();
  });

  it('stops taking from the log first, and leaves the group although its work takes longer to end', async () => {
    class LogSettings extends composeSettings(OpsSettings, HttpSettings, EventLogSettings) {}
    const order: string[] = [];
    @Controller()
    class SlowToEnd implements OnModuleDestroy {
      @TakesEvents(TOPICS.smsReceived, { kind: 'unordered' })
      handle(): void {
        order.push('a record');
      }

      async onModuleDestroy(): Promise<void> {
        while (!order.includes('left')) await new Promise((resolve) => setTimeout(resolve, 10));
        order.push('ended');
      }
    }
    @Module({ controllers: [SlowToEnd] })
    class SlowModule {}
    const consumer = {
      ...{ assignment: () => ({}), unfinished: () => 0, oldestAppendedAtMs: () => new Map<string, number>() },
      pause: () => {
        order.push('paused');
      },
      stop: () => {
        order.push('left');
        return Promise.resolve();
      },
    };
    const log: EventLog = {
      ...unusedLog,
      ping: () => Promise.resolve(),
      consume: () => Promise.resolve(consumer),
      close: () => Promise.resolve(),
    };
    const other = await startService(
      { name: 'slow', module: SlowModule, settings: LogSettings },
      { env: {}, openEventLog: () => Promise.resolve(log), logDestination },
    );
    await other.ready;
    await other.stop();
    expect(order).toEqual(['paused', 'left', 'ended']);
  });

  it('says that the service is not ready from the moment on that it stops, also when it was asked before', async () => {
    const asked: (() => void)[] = [];
    let endDraining: (() => void) | undefined;
    class SlowToEnd implements OnModuleDestroy {
      async onModuleDestroy(): Promise<void> {
        await new Promise<void>((resolve) => (endDraining = resolve));
      }
    }
    @Module({ providers: [SlowToEnd] })
    class SlowModule {}
    const other = await startService(
      { name: 'slow', module: SlowModule, settings: composeSettings(OpsSettings, HttpSettings) },
      { env: {}, logDestination },
    );
    await other.ready;
    other.platform.health.add('part', () => new Promise<void>((resolve) => asked.push(resolve)));
    const ask = async () => {
      const response = await fetch(`${other.opsUrl}/health/ready`);
      return [response.status, await response.json()];
    };
    const before = ask();
    await waitFor('the check', () => asked.length > 0);
    const stopped = other.stop();
    for (const answer of asked) answer();
    const unready = [503, { status: 'shutting_down' }];
    expect(await before).toEqual(unready);
    const end = await waitFor('the draining', () => endDraining);
    expect(await ask()).toEqual(unready);
    end();
    await stopped;
  });

  it('serves metrics with the durations of requests', async () => {
    await fetch(`${service.url}/v1/quota`);
    const text = await (await fetch(`${service.opsUrl}/metrics`)).text();
    expect(text).toMatch(/^meisim_http_request_duration_seconds_count\{.*route="\/v1\/quota"/m);
    expect(text).toContain('process_cpu_seconds_total');
  });
});
