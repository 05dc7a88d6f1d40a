import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { waitFor } from '#libs/testing';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { smsReceived } from '../testing/events.fixture.js';
import { OwnersRepository } from '../owners/owners.repository.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { LEASE_MS, LeasesRepository } from './leases.repository.js';

describe('leases', () => {
  let scene: DispatcherScene;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    // For its tables: nobody is to take the rows away.
    await scene.stop(await scene.start());
  });
  afterAll(() => scene.close());

  /** Runs `work` while another session has the row locked, as a statement that writes it does. */
  async function whileLocked(deliveryId: string, work: () => Promise<void>): Promise<void> {
    const other = new pg.Client({ connectionString: scene.env['DATABASE_URL'] });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT FROM webhook_dispatcher.deliveries WHERE delivery_id = $1 FOR UPDATE', [deliveryId]);
      await work();
    } finally {
      await other.end();
    }
  }

  it('are renewed without waiting for rows that somebody writes: two that wait for each other stand for a second', async () => {
    const ids = ['msg_written_now', 'msg_open', 'msg_of_another'];
    await scene.query(
      `INSERT INTO deliveries
         (delivery_id, number_id, account_id, trigger, attempts, message, state, lease_owner, due_at)
       SELECT id, 'num', 'acct', 'first', 0, '{}', 'leased', owner, now() + interval '1 s'
       FROM unnest($1::text[], $2::text[]) AS t (id, owner)`,
      [ids, ['self', 'self', 'another']],
    );
    const leases = new LeasesRepository({ query: (text, values) => scene.query(text, values) }, 'self');

    await whileLocked('msg_written_now', () => leases.renew(ids));

    const inS = new Map((await scene.rows()).map((row) => [row.delivery_id, row.due_in_s]));
    expect(inS.get('msg_open')).toBeGreaterThan(LEASE_MS / 2_000);
    expect(inS.get('msg_written_now')).toBeLessThanOrEqual(1);
    expect(inS.get('msg_of_another')).toBeLessThanOrEqual(1);
  });

  it('that others hold and that have ended are claimed, unless their owners may be about to return', async () => {
    await scene.query('DELETE FROM deliveries');
    const message = smsReceived();
    await scene.query(
      `INSERT INTO deliveries
         (delivery_id, number_id, account_id, trigger, attempts, message, state, lease_owner, due_at)
       SELECT id, 'num', 'acct', 'first', 0, $3, 'leased', owner, now() - interval '1 s'
       FROM unnest($1::text[], $2::text[]) AS t (id, owner)`,
      [['msg_ours', 'msg_theirs'], ['self', 'another'], JSON.stringify(message)],
    );
    const leases = new LeasesRepository({ query: (text, values) => scene.query(text, values) }, 'self');
    const claimed = async (leasesOfOthers: boolean) =>
      (await leases.claim(10, { numbers: [], crowded: [], overdueToo: false, leasesOfOthers })).claimed;
    expect(await claimed(true)).toMatchObject([{ delivery: { id: 'msg_ours' }, leasedBy: null }]);
    const theirs = await claimed(false);
    expect(theirs).toMatchObject([{ delivery: { id: 'msg_theirs' }, leasedBy: 'another' }]);
    await leases.leaveTo(theirs);
    const rows = await scene.query('SELECT lease_owner, due_at > now() AS kept FROM deliveries ORDER BY delivery_id');
    expect(rows).toMatchObject([{ lease_owner: 'self' }, { lease_owner: 'another', kept: true }]);
    await scene.query('DELETE FROM deliveries');
  });

  it('that may have ended before their claim was answered begin anew, unless another has them or writes them', async () => {
    await scene.query('DELETE FROM deliveries');
    const message = smsReceived();
    const ids = ['msg_another_claimed_it', 'msg_it_is_over', 'msg_ours', 'msg_written_now'];
    await scene.query(
      `INSERT INTO deliveries (delivery_id, number_id, account_id, trigger, state, attempts, message, due_at)
       SELECT id, 'num', 'acct', 'first', 'scheduled', 0, $2, now() FROM unnest($1::text[]) AS t (id)`,
      [ids, JSON.stringify(message)],
    );
    const leases = new LeasesRepository({ query: (text, values) => scene.query(text, values) }, 'self');
    const claim = { numbers: [], crowded: [], overdueToo: false, leasesOfOthers: false };
    const { claimed } = await leases.claim(10, claim);
    await scene.query(
      `UPDATE deliveries SET due_at = now() - interval '1 s', ended = delivery_id = 'msg_it_is_over',
         lease_owner = CASE delivery_id WHEN 'msg_another_claimed_it' THEN 'another' ELSE lease_owner END`,
    );
    await scene.query('INSERT INTO deleted_messages (message_id) VALUES ($1)', [message.message_id]);
    const askedAtMs = performance.now();
    let kept: typeof claimed = [];
    await whileLocked('msg_written_now', async () => {
      kept = await leases.keep(claimed);
    });
    kept.sort((a, b) => a.delivery.id.localeCompare(b.delivery.id));
    expect(kept).toMatchObject([
      { delivery: { id: 'msg_it_is_over' }, ended: true, deleted: true },
      { delivery: { id: 'msg_ours', message }, ended: false, deleted: true },
    ]);
    for (const { row } of kept) expect(row.leasedAtMs).toBeGreaterThanOrEqual(askedAtMs);
    const anew = await scene.query<{ delivery_id: string }>(
      `SELECT delivery_id FROM deliveries WHERE due_at > now() + interval '5 s' ORDER BY delivery_id`,
    );
    expect(anew.map((row) => row.delivery_id)).toEqual(['msg_it_is_over', 'msg_ours']);
    await scene.query('DELETE FROM deliveries; DELETE FROM deleted_messages');
  });

  it("that went to another stay the other's, though their owner comes back while they are being claimed", async () => {
    await scene.query('DELETE FROM deliveries');
    await scene.query(
      `INSERT INTO deliveries
         (delivery_id, number_id, account_id, trigger, attempts, message, state, lease_owner, due_at)
       VALUES ('msg_late', 'num', 'acct', 'first', 0, $1, 'leased', 'self', now() - interval '1 s')`,
      [JSON.stringify(smsReceived())],
    );
    const deliveries = new DeliveriesRepository({ query: (text, values) => scene.query(text, values) }, 'self');
    const other = new pg.Client({ connectionString: scene.env['DATABASE_URL'] });
    await other.connect();
    try {
      await other.query('SET search_path TO webhook_dispatcher; BEGIN');
      const query = async (text: string, values?: unknown[]) =>
        (await other.query<pg.QueryResultRow>(text, values)).rows;
      const claim = { numbers: [], crowded: [], overdueToo: false, leasesOfOthers: false };
      expect((await new LeasesRepository({ query }, 'another').claim(1, claim)).claimed).toHaveLength(1);
      const late = deliveries.reschedule([
        { id: 'msg_late', attempts: 1, state: 'scheduled', dueAtMs: performance.now(), putOffForMs: null },
      ]);
      await waitFor('the owner to wait for the row', async () => {
        const waiting = await scene.query(`SELECT FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()`);
        return waiting.length > 0;
      });
      await other.query('COMMIT');
      await late;
    } finally {
      await other.end();
    }
    const rows = await scene.query(
      `SELECT state, attempts, lease_owner, due_at > now() + interval '5 s' AS kept FROM deliveries`,
    );
    expect(rows).toEqual([{ state: 'leased', attempts: 0, lease_owner: 'another', kept: true }]);
    await scene.query('DELETE FROM deliveries');
  });

  it('begin when their row is written', async () => {
    const message = smsReceived();
    const delivery = { id: message.message_id, trigger: 'first' as const, message, attempts: 0, traceparent: null };
    const deliveries = new DeliveriesRepository({ query: (text, values) => scene.query(text, values) }, 'self');

    await deliveries.insert([{ delivery, state: 'leased', putOffForMs: null }]);

    const inS = new Map((await scene.rows()).map((row) => [row.delivery_id, row.due_in_s]));
    expect(inS.get(delivery.id)).toBeGreaterThan(LEASE_MS / 2_000);
  });

  it('of a dead owner end at once, but for what was over already: that is remembered while its record may come again', async () => {
    await scene.query('DELETE FROM deliveries');
    await scene.query("INSERT INTO owners VALUES ('dead', 1)");
    await scene.query(
      `INSERT INTO deliveries
         (delivery_id, number_id, account_id, trigger, attempts, message, state, lease_owner, due_at, ended)
       SELECT id, 'num', 'acct', 'first', 0, '{}', 'leased', 'dead', now() + interval '10 s', ended
       FROM unnest($1::text[], $2::boolean[]) AS t (id, ended)`,
      [
        ['msg_open', 'msg_superseded'],
        [false, true],
      ],
    );
    const owners = new OwnersRepository({ query: (text, values) => scene.query(text, values) }, 'self');
    await owners.bury(['dead']);
    const rows = await scene.query(
      "SELECT due_at > now() + interval '30 s' AS kept FROM deliveries ORDER BY delivery_id",
    );
    expect(rows).toEqual([{ kept: false }, { kept: true }]);
    await scene.query('DELETE FROM deliveries');
  });
});
