import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createEventLog, type EventLog } from '#libs/messaging';
import { startService, type HealthRegistry, type RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import { DispatcherModule } from './dispatcher.module.js';
import { DispatcherSettings } from './dispatcher.settings.js';
import { DispatcherScene } from './testing/dispatcher-scene.adapter.js';

/** The event log, whose tails begin once the test says so. */
function tailingLater(log: EventLog, begins: Promise<unknown>): EventLog {
  return new Proxy(log, {
    get(target, name) {
      if (name === 'tail') {
        return async (...[options]: Parameters<EventLog['tail']>) => {
          await begins;
          return target.tail(options);
        };
      }
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

describe('a dispatcher that starts', () => {
  let scene: DispatcherScene;
  let starting: Promise<RunningService> | undefined;
  let health: HealthRegistry | undefined;
  let begin = (): void => undefined;
  const begins = new Promise<void>((resolve) => (begin = resolve));

  beforeAll(async () => {
    scene = await DispatcherScene.open();
  });
  afterAll(async () => {
    begin();
    await (await starting)?.stop();
    await scene.close();
  });

  function start(): Promise<RunningService> {
    return startService(
      {
        name: 'webhook-dispatcher',
        module: DispatcherModule.withDelays(),
        settings: DispatcherSettings,
        imports: (platform) => {
          ({ health } = platform);
          return [];
        },
      },
      {
        env: scene.env,
        openEventLog: async (options) => tailingLater(await createEventLog(options), begins),
      },
    );
  }

  it('says that it waits for its database while another replica migrates it', async () => {
    const other = new pg.Client({ connectionString: scene.database.url });
    await other.connect();
    await other.query("SELECT pg_advisory_lock(hashtextextended('meisim.migrations.webhook_dispatcher', 0))");
    starting = start();
    const waiting = { up: false, reason: 'not opened yet, or its migrations run' };
    await waitFor('the database to be waited for', () => health?.names().includes('database'));
    expect(await health?.run('database')).toEqual(waiting);
    await other.end();
    await starting;
    expect(await health?.run('database')).toEqual({ up: true });
  });

  it('is not ready before it has read what has changed, and says so', async () => {
    const service = await starting;
    const reason = 'changes of numbers and accounts not read yet';
    expect(await health?.run('state')).toEqual({ up: false, reason });
    expect(service && (await fetch(`${service.opsUrl}/health/ready`)).status).toBe(503);
    begin();
    await service?.ready;
    expect(await health?.run('state')).toEqual({ up: true });
  });
});
