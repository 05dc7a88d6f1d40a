import { describe, expect, it } from '@jest/globals';
import { RecordLostError } from '#libs/messaging';
import { accountUpdated, smsReceived } from '../testing/events.fixture.js';
import type { EndpointRoute } from '../endpoints/message-route.js';
import type { DeliveryTable } from './delivery-table.service.js';
import { leasedAnew } from './holder.js';
import type { NewRow } from './deliveries.repository.js';
import { DUE_NOW, OpenDeliveries, RENEW_AGE_MS } from './open-deliveries.service.js';
import { OpenDelivery } from './open-delivery.js';

const ROUTE: EndpointRoute = {
  kind: 'deliver',
  target: {
    href: 'https://example.com/hook',
    origin: 'https://example.com',
    host: 'example.com',
    path: '/hook',
  },
  revision: 1,
  account: accountUpdated(),
};

class Scene {
  readonly rows: NewRow[] = [];
  readonly renewed: (readonly string[])[] = [];
  renewal = Promise.resolve();
  written = Promise.resolve();
  readonly record = { lost: false };
  readonly open: OpenDeliveries;
  readonly opened: OpenDelivery;

  constructor() {
    const table: Pick<DeliveryTable, 'insert' | 'renew' | 'giveBack'> = {
      renew: (ids) => {
        this.renewed.push(ids);
        return this.renewal;
      },
      insert: (row) => {
        this.rows.push(row);
        return this.written;
      },
      giveBack: () => Promise.resolve(),
    };
    this.open = new OpenDeliveries(table as DeliveryTable);
    const message = smsReceived();
    const delivery = { id: message.message_id, trigger: 'first' as const, message, attempts: 0, traceparent: null };
    this.opened = new OpenDelivery(delivery, ROUTE, 0, 0, { by: 'record', record: this.record });
    this.open.add(this.opened);
  }
}

describe('OpenDeliveries', () => {
  it('hands what is open to the table', async () => {
    const { open, opened, rows } = new Scene();
    await open.handBack();
    await opened.finished;
    expect(rows).toMatchObject([{ delivery: opened.delivery, ...DUE_NOW }]);
    expect(open.size).toBe(0);
  });

  it('writes no row of what another owner of its partition reads again, and lets go of it', async () => {
    const { open, opened, rows, record } = new Scene();
    record.lost = true;
    await Promise.all([open.handBack(), expect(opened.finished).rejects.toThrow(RecordLostError)]);
    expect(rows).toEqual([]);
    expect(open.size).toBe(0);
  });

  it('writes the row of a slow attempt that began before its record was lost: that is finished then, and may be committed', async () => {
    const { open, opened, rows, record } = new Scene();
    open.attemptStarted(opened, 0);
    opened.webhook = 'posted';
    record.lost = true;
    open.leaseSlow(1_000);
    await opened.finished;
    expect(rows).toMatchObject([{ delivery: opened.delivery, state: 'leased' }]);
  });

  it('has a record finished only once the row stands that says when the next attempt is', async () => {
    const scene = new Scene();
    const { open, opened, rows } = scene;
    let write: () => void = () => undefined;
    scene.written = new Promise((resolve) => {
      write = resolve;
    });
    const states: string[] = [];
    void opened.finished.then(() => states.push('finished'));
    const stored = open.toTable(opened, { state: 'scheduled', dueAtMs: 15_000, putOffForMs: null }, 1);
    await new Promise(setImmediate);
    expect([rows.length, states, open.size]).toEqual([1, [], 1]);
    write();
    await stored;
    expect([states, open.size]).toEqual([['finished'], 0]);
  });

  it('leaves a record unfinished whose next attempt cannot be written down: it is read again', async () => {
    const scene = new Scene();
    const { open, opened } = scene;
    scene.written = Promise.reject(new Error('no database'));
    const stored = open.toTable(opened, { state: 'scheduled', dueAtMs: 15_000, putOffForMs: null }, 1);
    await expect(opened.finished).rejects.toThrow('no database');
    await stored;
    expect(open.size).toBe(0);
  });

  describe('a lease', () => {
    it('is renewed when it is four seconds old, and again four seconds later', async () => {
      const { open, opened, renewed } = new Scene();
      open.attemptStarted(opened, 0);
      open.leaseSlow(1_000);
      await opened.finished;
      for (const atMs of [0, 2_000, RENEW_AGE_MS - 1, RENEW_AGE_MS, 6_000, 2 * RENEW_AGE_MS]) {
        await open.renewLeases(1_000 + atMs);
      }
      expect(renewed).toEqual([[opened.delivery.id], [opened.delivery.id]]);
    });

    it('is not taken for renewed while its row waits to be written', async () => {
      const scene = new Scene();
      const { open, opened, renewed } = scene;
      let write: () => void = () => undefined;
      scene.written = new Promise((resolve) => {
        write = resolve;
      });
      open.attemptStarted(opened, 0);
      open.leaseSlow(1_000);
      await open.renewLeases(1_000 + RENEW_AGE_MS);
      expect(renewed).toEqual([]);
      write();
      await opened.finished;
      await open.renewLeases(1_000 + RENEW_AGE_MS + 1);
      expect(renewed).toEqual([[opened.delivery.id]]);
    });

    it('is renewed of a row that is followed and not open', async () => {
      const { open, renewed } = new Scene();
      await open.following('msg_followed', leasedAnew(0), async () => {
        await open.renewLeases(RENEW_AGE_MS - 1);
        await open.renewLeases(RENEW_AGE_MS);
      });
      await open.renewLeases(3 * RENEW_AGE_MS);
      expect(renewed).toEqual([['msg_followed']]);
    });

    it('is not renewed once more while a renewal waits for the database, unless that hangs', async () => {
      const scene = new Scene();
      const { open, renewed } = scene;
      let answer: () => void = () => undefined;
      scene.renewal = new Promise((resolve) => {
        answer = resolve;
      });
      await open.following('msg_followed', leasedAnew(0), async () => {
        const renewal = open.renewLeases(RENEW_AGE_MS);
        await open.renewLeases(RENEW_AGE_MS + 2_000);
        expect(renewed).toHaveLength(1);
        const another = open.renewLeases(2 * RENEW_AGE_MS);
        expect(renewed).toHaveLength(2);
        answer();
        await Promise.all([renewal, another]);
        await open.renewLeases(3 * RENEW_AGE_MS);
      });
      expect(renewed).toHaveLength(3);
    });

    it('is tried again when the renewal fails', async () => {
      const scene = new Scene();
      const { open, renewed } = scene;
      scene.renewal = Promise.reject(new Error('no database'));
      await open.following('msg_followed', leasedAnew(0), async () => {
        for (const atMs of [RENEW_AGE_MS, RENEW_AGE_MS + 2_000]) {
          await expect(open.renewLeases(atMs)).rejects.toThrow('no database');
        }
      });
      expect(renewed).toHaveLength(2);
    });
  });
});
