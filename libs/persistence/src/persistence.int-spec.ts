import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { TOPICS, type AccountUpdated } from '#libs/contracts';
import { EventLogUnavailableError, type NewRecord } from '#libs/messaging';
import { createTestDatabase, FakeClock, sequentialIds, waitFor, type TestDatabase } from '#libs/testing';
import {
  createOutboxTable,
  createProjectionTable,
  openServiceDatabase,
  Outbox,
  OutboxRelay,
  PgNotifications,
  Projection,
  queryRows,
} from './index.js';

class CreateTables1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createOutboxTable(queryRunner);
    await createProjectionTable(queryRunner, 'accounts', ['status']);
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE outbox, accounts');
  }
}

const ids = sequentialIds();
const NOW = Date.UTC(2026, 0, 1);

function account(revision: number, id = ids.next('account', NOW), maxNumbers = revision): AccountUpdated {
  return {
    account_id: id,
    status: 'active',
    limits: { max_numbers: maxNumbers, max_provisions_30d: 20 },
    signing_secrets: [{ sealed: 'sealed', expires_at: null }],
    revision,
  };
}

describe('persistence', () => {
  let database: TestDatabase;
  const closers: (() => Promise<void> | void)[] = [];

  const open = async (schema: string): Promise<DataSource> => {
    const dataSource = await openServiceDatabase({
      url: database.url,
      schema,
      migrations: [CreateTables1700000000000],
    });
    closers.push(() => dataSource.destroy());
    return dataSource;
  };
  const notificationsFor = async (name = 'test') => {
    const notifications = new PgNotifications({ url: database.url, applicationName: name });
    await notifications.start();
    closers.push(() => notifications.close());
    return notifications;
  };
  const breakConnection = (dataSource: DataSource, name: string) =>
    dataSource.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [name]);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });
  afterAll(() => database.dispose());

  describe('openServiceDatabase', () => {
    it('migrates once when several replicas start at the same time', async () => {
      const replicas = await Promise.all(Array.from({ length: 4 }, () => open('boot')));
      const [row] = await queryRows<{ count: string }>(replicas[0] as DataSource, 'SELECT count(*) FROM migrations');
      expect(row?.count).toBe('1');
    });

    it('keeps services with one database apart', async () => {
      const [a, b] = [await open('apart_a'), await open('apart_b')];
      await a.query("INSERT INTO outbox (topic, key, value, headers) VALUES ('t', 'k', '', '{}')");
      await expect(queryRows(b, 'SELECT * FROM outbox')).resolves.toEqual([]);
    });
  });

  describe('PgNotifications', () => {
    it('listens again after its connection broke, and says that something may have been missed', async () => {
      const dataSource = await open('notify');
      const notifications = await notificationsFor('breakable');
      const payloads: string[] = [];
      let reconnections = 0;
      await notifications.listen('notify_test', (payload) => payloads.push(payload));
      notifications.onReconnect(() => {
        reconnections += 1;
      });
      await dataSource.query("NOTIFY notify_test, 'before'");
      await waitFor('the first notification', () => payloads.includes('before'));
      await breakConnection(dataSource, 'breakable');
      await waitFor('the reconnection', () => reconnections === 1);
      await dataSource.query("NOTIFY notify_test, 'after'");
      await waitFor('the second notification', () => payloads.includes('after'));
    });
  });

  describe('Outbox', () => {
    class Log {
      readonly records: NewRecord[] = [];
      down = false;
      gate: Promise<void> = Promise.resolve();
      async append(records: readonly NewRecord[]): Promise<void> {
        await this.gate;
        if (this.down) throw new EventLogUnavailableError('down');
        this.records.push(...records);
      }
    }
    const replica = async (schema: string, log: Log) => {
      const dataSource = await open(schema);
      const relay = new OutboxRelay({ schema, dataSource, notifications: await notificationsFor(), log });
      await relay.start();
      closers.push(() => relay.stop());
      return { dataSource, relay, outbox: new Outbox({ schema, source: 'gateway', relay, clock: new FakeClock(NOW) }) };
    };
    const add = (dataSource: DataSource, outbox: Outbox, event: AccountUpdated) =>
      dataSource.transaction((transaction) =>
        outbox.add(transaction, { topic: TOPICS.accountUpdated, key: event.account_id, event, id: event.account_id }),
      );

    it('brings what was committed into the log, in order and with CloudEvents headers', async () => {
      const log = new Log();
      const { dataSource, outbox } = await replica('ordered', log);
      const id = ids.next('account', NOW);
      let row = '';
      for (let revision = 1; revision <= 20; revision += 1) row = await add(dataSource, outbox, account(revision, id));
      await expect(outbox.published(row, 10_000)).resolves.toBe(true);
      const revisions = log.records.map((record) => (JSON.parse(record.value.toString()) as AccountUpdated).revision);
      expect(revisions).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(log.records[0]).toMatchObject({
        topic: 'account.updated',
        key: id,
        headers: { ce_type: 'account.updated', ce_source: '/meisim/gateway', ce_time: '2026-01-01T00:00:00.000Z' },
      });
      await expect(queryRows(dataSource, 'SELECT id FROM outbox')).resolves.toEqual([]);
    });

    it('never publishes what was rolled back', async () => {
      const log = new Log();
      const { dataSource, outbox } = await replica('rollback', log);
      const failing = dataSource.transaction(async (transaction) => {
        const event = account(1);
        await outbox.add(transaction, { topic: TOPICS.accountUpdated, key: event.account_id, event, id: 'e1' });
        throw new Error('business says no');
      });
      await expect(failing).rejects.toThrow('business says no');
      const row = await add(dataSource, outbox, account(2));
      await outbox.published(row, 10_000);
      expect(log.records).toHaveLength(1);
    });

    it('tells a replica that its row is in the log when another replica brought it there', async () => {
      const [stuck, working] = [new Log(), new Log()];
      const first = await replica('two', stuck);
      await replica('two', working);
      stuck.down = true;
      const row = await add(first.dataSource, first.outbox, account(1));
      await expect(first.outbox.published(row, 10_000)).resolves.toBe(true);
      expect(stuck.records).toHaveLength(0);
      expect(working.records).toHaveLength(1);
    });

    it('keeps rows while the log is down and publishes them when it is back', async () => {
      const log = new Log();
      log.down = true;
      const { dataSource, outbox } = await replica('down', log);
      const row = await add(dataSource, outbox, account(1));
      await expect(outbox.published(row, 50)).resolves.toBe(false);
      log.down = false;
      await expect(outbox.published(row, 10_000)).resolves.toBe(true);
      expect(log.records).toHaveLength(1);
    });

    it('publishes a row that commits after rows with higher ids', async () => {
      const log = new Log();
      const { dataSource, outbox } = await replica('late', log);
      let commit: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        commit = resolve;
      });
      let lateRow = '';
      const late = dataSource.transaction(async (transaction) => {
        const event = account(1);
        lateRow = await outbox.add(transaction, {
          topic: TOPICS.accountUpdated,
          key: event.account_id,
          event,
          id: 'l',
        });
        await gate;
      });
      await waitFor('the late row', () => lateRow !== '');
      await outbox.published(await add(dataSource, outbox, account(2)), 10_000);
      commit();
      await late;
      await expect(outbox.published(lateRow, 10_000)).resolves.toBe(true);
      expect(log.records).toHaveLength(2);
    });
  });

  describe('Projection', () => {
    const projectionOn = async (dataSource: DataSource, schema: string, name = 'test') => {
      const clock = new FakeClock(NOW);
      const projection = new Projection<AccountUpdated>({
        dataSource,
        notifications: await notificationsFor(name),
        schema,
        table: 'accounts',
        keyOf: (event) => event.account_id,
        lookups: ['status'],
        clock,
      });
      await projection.start();
      closers.push(() => {
        projection.stop();
      });
      return { projection, clock };
    };

    it('keeps the highest revision, whatever the order of arrival', async () => {
      const { projection } = await projectionOn(await open('revision'), 'revision');
      const id = ids.next('account', NOW);
      await expect(projection.apply([account(2, id), account(3, id), account(1, id)])).resolves.toEqual([id]);
      await expect(projection.apply([account(2, id), account(3, id, 99)])).resolves.toEqual([]);
      await expect(projection.get(id)).resolves.toEqual(account(3, id));
      await expect(projection.find('status', 'active')).resolves.toEqual([account(3, id)]);
      await expect(projection.get('acct_unknown')).resolves.toBeNull();
    });

    it('shows a change on every replica as soon as it is notified, an absence included', async () => {
      const writer = await projectionOn(await open('replicas'), 'replicas');
      const reader = await projectionOn(await open('replicas'), 'replicas');
      const id = ids.next('account', NOW);
      const changes: (string | null)[] = [];
      reader.projection.onChange((change) => changes.push(change));
      await expect(reader.projection.get(id)).resolves.toBeNull();
      await expect(reader.projection.find('status', 'active')).resolves.toEqual([]);
      await writer.projection.apply([account(1, id)]);
      await waitFor('the notification', () => changes.includes(id));
      await expect(reader.projection.get(id)).resolves.toEqual(account(1, id));
      await expect(reader.projection.find('status', 'active')).resolves.toHaveLength(1);
    });

    it('serves no entry longer than 5 s without asking, even if its notification was lost', async () => {
      const dataSource = await open('stale');
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

    it('drops everything when the connection that notifies it was lost', async () => {
      const dataSource = await open('lost');
      const { projection } = await projectionOn(dataSource, 'lost', 'lossy');
      const id = ids.next('account', NOW);
      await projection.apply([account(1, id)]);
      await projection.get(id);
      await dataSource.query(`UPDATE accounts SET state = state || '{"revision": 7}'`);
      const dropped = new Promise((resolve) => projection.onChange(resolve));
      await breakConnection(dataSource, 'lossy');
      await expect(dropped).resolves.toBeNull();
      await expect(projection.get(id)).resolves.toMatchObject({ revision: 7 });
    });
  });
});
