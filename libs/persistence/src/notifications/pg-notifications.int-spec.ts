import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { PersistenceFixture } from '../testing/persistence-fixture.js';

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
});
