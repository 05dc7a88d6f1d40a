import { Writable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { TOPICS } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { securedKafkaUnderTest, waitFor } from '#libs/testing';
import { startService, type RunningService } from '../boot/start-service.js';
import { composeSettings, EventLogSettings, HttpSettings, OpsSettings } from '../settings/common.settings.js';

const { login, certificate } = securedKafkaUnderTest() ?? { login: {}, certificate: {} };
const describeSecured = securedKafkaUnderTest() === null ? describe.skip : describe;

@Controller()
class Reader {
  @TakesEvents(TOPICS.smsReceived, { kind: 'unordered' })
  take(): void {
    // That it is called is for others to show.
  }
}

@Module({ controllers: [Reader] })
class ReaderModule {}

class ReaderSettings extends composeSettings(OpsSettings, HttpSettings, EventLogSettings) {}

let lines: string[] = [];
let services: RunningService[] = [];
afterEach(async () => {
  await Promise.all(services.map((service) => service.stop()));
  services = [];
  lines = [];
});

async function start(env: NodeJS.ProcessEnv): Promise<RunningService> {
  const logDestination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const definition = { name: 'secured-reader', module: ReaderModule, settings: ReaderSettings };
  const service = await startService(definition, { env, logDestination });
  services.push(service);
  return service;
}

const statusOf = async ({ opsUrl }: RunningService, path: string): Promise<number> =>
  (await fetch(`${opsUrl}/health/${path}`)).status;

describeSecured('a service on a Kafka that lets in not everybody', () => {
  it.each([
    ['logs in', { ...login, KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512' }],
    ['shows its certificate', certificate],
  ])('is ready when it %s, and tells its log no secret', async (_how, env) => {
    const service = await start(env);
    await service.ready;
    expect(await statusOf(service, 'ready')).toBe(200);
    expect(lines.join()).not.toContain(login['KAFKA_SASL_PASSWORD']);
  });

  it.each([
    ['its password is wrong', { KAFKA_SASL_PASSWORD: 'not-the-password' }, 'the broker refused the login'],
    ['it trusts other authorities', { KAFKA_CA_FILE: '' }, "the broker's certificate is not to be trusted"],
  ])('runs on and is not ready, and its log says why, when %s', async (_what, wrong, reason) => {
    const service = await start({ ...login, KAFKA_SASL_MECHANISM: 'scram-sha-256', ...wrong });
    const unreachable = (): string[] => lines.filter((line) => line.includes('event log not reachable'));
    await waitFor('two attempts', () => unreachable().length >= 2);
    expect(unreachable().every((line) => line.includes(reason))).toBe(true);
    expect(await statusOf(service, 'ready')).toBe(503);
    expect(await statusOf(service, 'live')).toBe(200);
    expect(lines.join()).not.toContain('not-the-password');
  });
});
