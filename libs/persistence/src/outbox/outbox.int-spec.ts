import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { TOPICS, type AccountUpdated } from '#libs/contracts';
import { EventLogUnavailableError, type NewRecord } from '#libs/messaging';
import { FakeClock, waitFor } from '#libs/testing';
import { queryRows } from '../database/query-rows.js';
import { account, ids, NOW, PersistenceFixture } from '../testing/persistence-fixture.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';

describe('Outbox', () => {
  let fixture: PersistenceFixture;

  beforeAll(async () => {
    fixture = await PersistenceFixture.create();
  });
  afterEach(() => fixture.closeAll());
  afterAll(() => fixture.dispose());

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
    const dataSource = await fixture.open(schema);
    const relay = new OutboxRelay({ schema, dataSource, notifications: await fixture.notifications(), log });
    await relay.start();
    fixture.onClose(() => relay.stop());
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
