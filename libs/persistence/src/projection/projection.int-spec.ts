import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type AccountUpdated } from '#libs/contracts';
import { FakeClock, waitFor } from '#libs/testing';
import { account, ids, NOW, PersistenceFixture } from '../testing/persistence-fixture.js';
import { Projection } from './projection.js';

describe('Projection', () => {
  let fixture: PersistenceFixture;

  beforeAll(async () => {
    fixture = await PersistenceFixture.create();
  });
  afterEach(() => fixture.closeAll());
  afterAll(() => fixture.dispose());

  const projectionOn = async (dataSource: DataSource, schema: string, name = 'test') => {
    const clock = new FakeClock(NOW);
    const projection = new Projection<AccountUpdated>({
      dataSource,
      notifications: await fixture.notifications(name),
      schema,
      table: 'accounts',
      keyOf: (event) => event.account_id,
      lookups: ['status'],
      clock,
    });
    await projection.start();
    fixture.onClose(() => {
      projection.stop();
    });
    return { projection, clock };
  };

  it('keeps the highest revision, whatever the order of arrival', async () => {
    const { projection } = await projectionOn(await fixture.open('revision'), 'revision');
    const id = ids.next('account', NOW);
    await expect(projection.apply([account(2, id), account(3, id), account(1, id)])).resolves.toEqual([id]);
    await expect(projection.apply([account(2, id), account(3, id, 99)])).resolves.toEqual([]);
    await expect(projection.get(id)).resolves.toEqual(account(3, id));
    await expect(projection.find('status', 'active')).resolves.toEqual([account(3, id)]);
    await expect(projection.get('acct_unknown')).resolves.toBeNull();
  });

  it('shows a change on every replica as soon as it is notified, an absence included', async () => {
    const writer = await projectionOn(await fixture.open('replicas'), 'replicas');
    const reader = await projectionOn(await fixture.open('replicas'), 'replicas');
    const id = ids.next('account', NOW);
    const changes: (string | null)[] = [];
    reader.projection.onChange((change) => changes.push(change));
    await expect(reader.projection.get(id)).resolves.toBeNull();
    expect(reader.projection.knownBy('status', 'active')).toBeUndefined();
    await expect(reader.projection.find('status', 'active')).resolves.toEqual([]);
    expect(reader.projection.knownBy('status', 'active')).toEqual([]);
    await writer.projection.apply([account(1, id)]);
    await waitFor('the notification', () => changes.includes(id));
    await expect(reader.projection.get(id)).resolves.toEqual(account(1, id));
    expect(reader.projection.knownBy('status', 'active')).toBeUndefined();
    await expect(reader.projection.find('status', 'active')).resolves.toHaveLength(1);
    expect(reader.projection.knownBy('status', 'active')).toHaveLength(1);
  });

  it('serves no entry longer than 5 s without asking, even if its notification was lost', async () => {
    const dataSource = await fixture.open('stale');
    const { projection, clock } = await projectionOn(dataSource, 'stale');
    const id = ids.next('account', NOW);
    const notified = new Promise((resolve) => projection.onChange(resolve));
    await projection.apply([account(1, id)]);
    await notified;
    await projection.get(id);
    await dataSource.query(`UPDATE accounts SET state = state || '{"revision": 7}'`);
    clock.advance(4_999);
    await expect(projection.get(id)).resolves.toMatchObject({ revision: 1 });
    clock.advance(1);
    await expect(projection.get(id)).resolves.toMatchObject({ revision: 7 });
  });

  it('goes by nothing older than what it has just been told, although another has written it and the word is not there', async () => {
    const writer = await projectionOn(await fixture.open('told'), 'told');
    const reader = await projectionOn(await fixture.open('told'), 'told');
    const id = ids.next('account', NOW);
    reader.projection.stop();
    await expect(reader.projection.get(id)).resolves.toBeNull();
    await expect(reader.projection.find('status', 'active')).resolves.toEqual([]);
    await writer.projection.apply([account(1, id)]);
    await expect(reader.projection.apply([account(1, id)])).resolves.toEqual([]);
    await expect(reader.projection.get(id)).resolves.toEqual(account(1, id));
    await expect(reader.projection.find('status', 'active')).resolves.toHaveLength(1);
  });

  it('serves nothing for longer because the clock was set back', async () => {
    const dataSource = await fixture.open('set_back');
    const { projection, clock } = await projectionOn(dataSource, 'set_back');
    const id = ids.next('account', NOW);
    const notified = new Promise((resolve) => projection.onChange(resolve));
    await projection.apply([account(1, id)]);
    await notified;
    await projection.get(id);
    await dataSource.query(`UPDATE accounts SET state = state || '{"revision": 7}'`);
    clock.advance(-3_600_000);
    expect(projection.known(id)).toBeUndefined();
    await expect(projection.get(id)).resolves.toMatchObject({ revision: 7 });
  });

  it('drops everything when the connection that notifies it was lost', async () => {
    const dataSource = await fixture.open('lost');
    const { projection } = await projectionOn(dataSource, 'lost', 'lossy');
    const id = ids.next('account', NOW);
    await projection.apply([account(1, id)]);
    await projection.get(id);
    await dataSource.query(`UPDATE accounts SET state = state || '{"revision": 7}'`);
    const dropped = new Promise((resolve) => projection.onChange(resolve));
    await fixture.breakConnection(dataSource, 'lossy');
    await expect(dropped).resolves.toBeNull();
    await expect(projection.get(id)).resolves.toMatchObject({ revision: 7 });
  });
});
