import { describe, expect, it } from '@jest/globals';
import { RecordLostError } from '#libs/messaging';
import { accountUpdated, smsReceived } from '../testing/events.fixture.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { NewRow } from './deliveries.repository.js';
import { DUE_NOW, OpenDeliveries } from './open-deliveries.service.js';
import { OpenDelivery, type DeliverRoute } from './open-delivery.js';

const ROUTE: DeliverRoute = {
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
  readonly record = { lost: false };
  readonly open: OpenDeliveries;
  readonly opened: OpenDelivery;

  constructor() {
    const table: Pick<DeliveryTable, 'insert' | 'giveBack'> = {
      insert: (row) => {
        this.rows.push(row);
        return Promise.resolve();
      },
      giveBack: () => Promise.resolve(0),
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
});
