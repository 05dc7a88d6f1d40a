import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TcpFaultProxy, waitFor } from '#libs/testing';
import { SILENT_LOGGER } from '../persistence-logger.js';
import { PersistenceFixture } from '../testing/persistence-fixture.js';
import { PgNotifications } from './pg-notifications.js';

const isListen = (chunk: Buffer) => chunk.includes('LISTEN');

describe('PgNotifications', () => {
  let fixture: PersistenceFixture;

  beforeAll(async () => {
    fixture = await PersistenceFixture.create();
  });
  afterEach(() => fixture.closeAll());
  afterAll(() => fixture.dispose());

  it('listens again after its connection broke, and says that something may have been missed', async () => {
    const dataSource = await fixture.open('notify');
    const notifications = await fixture.notifications('breakable');
    const payloads: string[] = [];
    let reconnections = 0;
    await notifications.listen('notify_test', (payload) => payloads.push(payload));
    notifications.onReconnect(() => {
      reconnections += 1;
    });
    await dataSource.query("NOTIFY notify_test, 'before'");
    await waitFor('the first notification', () => payloads.includes('before'));
    await fixture.breakConnection(dataSource, 'breakable');
    await waitFor('the reconnection', () => reconnections === 1);
    await dataSource.query("NOTIFY notify_test, 'after'");
    await waitFor('the second notification', () => payloads.includes('after'));
    expect(payloads).toEqual(['before', 'after']);
  });

  it('stands on one connection again, wherever the ones before it broke', async () => {
    const dataSource = await fixture.open('restless');
    const { hostname, port } = new URL(fixture.url);
    await using proxy = await TcpFaultProxy.start({ host: hostname, port: Number(port), isRequest: isListen });
    let listens = 0;
    proxy.onRequest((chunk) => {
      if (!isListen(chunk)) return;
      listens += 1;
      if (listens === 2 || listens === 4) proxy.loseNextAnswer();
    });
    const through = new URL(fixture.url);
    [through.hostname, through.port] = [proxy.host, String(proxy.port)];
    const notifications = await fixture.notifications('restless', through.href);
    const payloads: string[] = [];
    let reconnections = 0;
    await notifications.listen('notify_restless', (payload) => payloads.push(payload));
    notifications.onReconnect(() => {
      reconnections += 1;
    });
    await fixture.breakConnection(dataSource, 'restless');
    await waitFor('the reconnection', () => reconnections > 0);
    // Longer than any pause before another attempt.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await dataSource.query("NOTIFY notify_restless, 'after'");
    await dataSource.query("NOTIFY notify_restless, 'last'");
    await waitFor('the last notification', () => payloads.includes('last'));
    expect(payloads).toEqual(['after', 'last']);
    expect(reconnections).toBe(1);
    await notifications.close();
  });

  it('gives up a connection whose server falls silent before it listens, and opens another', async () => {
    const dataSource = await fixture.open('silent');
    const { hostname, port } = new URL(fixture.url);
    await using proxy = await TcpFaultProxy.start({ host: hostname, port: Number(port) });
    const through = new URL(fixture.url);
    [through.hostname, through.port] = [proxy.host, String(proxy.port)];
    const warnings: string[] = [];
    const notifications = new PgNotifications({
      ...{ url: through.href, applicationName: 'silent', answerLimitMs: 200 },
      logger: { ...SILENT_LOGGER, warn: (_fields, message) => warnings.push(message) },
    });
    await notifications.start();
    fixture.onClose(() => notifications.close());
    const payloads: string[] = [];
    await notifications.listen('notify_silent', (payload) => payloads.push(payload));
    proxy.holdAnswersFrom(isListen);
    await fixture.breakConnection(dataSource, 'silent');
    await waitFor('the silence to be noticed', () => warnings.includes('notification connection not back yet'));
    proxy.passOnHeld();
    await waitFor('a notification', async () => {
      await dataSource.query("NOTIFY notify_silent, 'after'");
      return payloads.includes('after');
    });
    await notifications.close();
  });

  it('hears of channels that were asked for while the connection came up', async () => {
    const dataSource = await fixture.open('early');
    const notifications = new PgNotifications({ url: fixture.url, applicationName: 'early' });
    fixture.onClose(() => notifications.close());
    const payloads: string[] = [];
    const started = notifications.start();
    await notifications.listen('notify_early', (payload) => payloads.push(payload));
    await started;
    await dataSource.query("NOTIFY notify_early, 'first'");
    await waitFor('the notification', () => payloads.includes('first'));
  });
});
