import { expect, it } from '@jest/globals';
import { Controller, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { HealthCheckResult } from '@nestjs/terminus';
import { TOPICS } from '#libs/contracts';
import { TakesEvents, type EventLog } from '#libs/messaging';
import { waitFor } from '#libs/testing';
import { HealthRegistry } from '../health/health-registry.js';
import { composeSettings, EventLogSettings, HttpSettings, OpsSettings } from '../settings/common.settings.js';
import { startService } from './start-service.js';

class LogSettings extends composeSettings(OpsSettings, HttpSettings, EventLogSettings) {}

/** What the start waited for when the service was made, and when it was about to listen. */
const steps: (string | null)[] = [];

@Controller()
class Watching implements OnApplicationBootstrap {
  constructor(private readonly health: HealthRegistry) {
    steps.push(health.startStep);
  }

  @TakesEvents(TOPICS.smsReceived, { kind: 'unordered' })
  handle(): void {
    steps.push('a record');
  }

  onApplicationBootstrap(): void {
    steps.push(this.health.startStep);
  }
}

@Module({ controllers: [Watching] })
class WatchingModule {}

it('/health/ready names the step that a start waits for and the checks that fail, as terminus has them', async () => {
  let [reach, join] = [(): void => undefined, (): void => undefined];
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const joined = new Promise<void>((resolve) => (join = resolve));
  let joining = false;
  const unused = () => Promise.reject(new Error('unused'));
  const log: EventLog = {
    ...{ kind: 'embedded', ensureTopics: () => Promise.resolve(), ping: () => Promise.resolve(), append: unused },
    ...{ lag: unused, positions: unused, read: unused, tail: unused, close: () => Promise.resolve() },
    consume: async () => {
      joining = true;
      await joined;
      return {
        ...{ assignment: () => ({}), unfinished: () => 0, oldestAppendedAtMs: () => new Map<string, number>() },
        ...{ pause: () => undefined, stop: () => Promise.resolve() },
      };
    },
  };
  const service = await startService(
    { name: 'watching', module: WatchingModule, settings: LogSettings, servesWithoutEventLog: true },
    { env: { LOG_LEVEL: 'silent' }, openEventLog: () => reached.then(() => log) },
  );
  const told = async () => {
    const response = await fetch(`${service.opsUrl}/health/ready`);
    return { code: response.status, ...((await response.json()) as HealthCheckResult) };
  };
  const start = { status: 'down', reason: 'the event log is not connected yet' };
  const event_log = { status: 'down', reason: 'the event log is not connected' };
  const error = { start, event_log };
  expect(await told()).toEqual({ code: 503, status: 'error', info: {}, error, details: error });
  reach();
  await waitFor('the joining', () => joining);
  expect(await told()).toMatchObject({
    ...{ code: 503, status: 'error', info: { event_log: { status: 'up' } } },
    error: { start: { status: 'down', reason: 'the consumer group of the event log is not joined yet' } },
  });
  join();
  await service.ready;
  const up = { event_log: { status: 'up' } };
  expect(await told()).toEqual({ code: 200, status: 'ok', info: up, error: {}, details: up });
  expect(steps).toEqual(['the parts of the service are not made yet', 'HTTP does not listen yet']);
  await service.stop();
});
