import { beforeEach, describe, expect, it } from '@jest/globals';
import { setImmediate as settled } from 'node:timers/promises';
import { RecordLostError, type RecordHold } from '#libs/messaging';
import { accountUpdated, smsReceived } from '../testing/events.fixture.js';
import type { EndpointRoute } from '../endpoints/message-route.js';
import type { AttemptRecorder } from './attempt-recorder.service.js';
import type { DeliveryIntake } from './delivery-intake.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';
import { OpenDeliveries } from './open-deliveries.service.js';
import { OpenDelivery } from './open-delivery.js';
import { Replays } from './replays.service.js';

const ROUTE: EndpointRoute = {
  kind: 'deliver',
  target: { href: 'https://example.com/', origin: 'https://example.com', host: 'example.com', path: '/' },
  revision: 1,
  account: accountUpdated(),
};
const record = { lost: false };
const message = smsReceived();

class Scene {
  /** What was asked of the table and the engine, in order. */
  readonly done: string[] = [];
  /** Of another replay's row, whose first attempt has still to end. */
  fresh: string | null = null;
  rowWritten = Promise.resolve();
  readonly open: OpenDeliveries;
  readonly replays: Replays;

  constructor() {
    const table: Pick<DeliveryTable, 'insert' | 'supersede'> = {
      insert: () => this.rowWritten,
      supersede: ({ id }) => {
        this.done.push(`${id} supersedes`);
        return Promise.resolve(
          this.fresh === null ? { kind: 'superseded', waited: [] } : { kind: 'joins', id: this.fresh },
        );
      },
    };
    this.open = new OpenDeliveries(table as DeliveryTable);
    const intake: Pick<DeliveryIntake, 'take'> = {
      take: (delivery) => {
        this.done.push(`${delivery.id} begins`);
        return this.begin(delivery).finished;
      },
    };
    this.replays = new Replays(intake as DeliveryIntake, this.open, table as DeliveryTable, {} as AttemptRecorder);
  }

  begin(delivery: Delivery, hold: RecordHold = record): OpenDelivery {
    const opened = new OpenDelivery(delivery, ROUTE, 0, 0, { by: 'record', record: hold });
    this.open.add(opened);
    this.open.attemptStarted(opened, 0);
    return opened;
  }

  first(hold: RecordHold = record): OpenDelivery {
    return this.begin({ id: message.message_id, trigger: 'first', message, attempts: 0, traceparent: null }, hold);
  }

  async replay(id: string, hold: RecordHold = record): Promise<void> {
    this.replays
      .take({ id, trigger: 'replay', message, attempts: 0, traceparent: null }, 0, hold)
      .catch((error: unknown) => this.done.push(`${id}: ${String(error)}`));
    await settled();
  }

  async answered(opened: OpenDelivery | undefined): Promise<OpenDelivery> {
    if (!opened) throw new Error('not open');
    this.open.attemptAnswered(opened);
    await settled();
    return opened;
  }

  async told(opened: OpenDelivery): Promise<void> {
    this.open.close(opened);
    await settled();
  }
}

describe('a replay', () => {
  let scene: Scene;
  beforeEach(() => {
    scene = new Scene();
  });

  it('is one with a first attempt whose response is not there yet', async () => {
    const first = scene.first();
    await scene.replay('a');
    await scene.told(await scene.answered(first));
    expect(scene.done).toEqual([]);
  });

  it('makes an attempt of its own once the message is told of whose response is there', async () => {
    const first = await scene.answered(scene.first());
    await scene.replay('a');
    expect(scene.done).toEqual([]);
    await scene.told(first);
    expect(scene.done).toEqual(['a supersedes', 'a begins']);
  });

  it('is one with one that waits for that, and with its attempt', async () => {
    const first = await scene.answered(scene.first());
    await scene.replay('a');
    await scene.replay('b');
    await scene.told(first);
    await scene.replay('c');
    expect(scene.done).toEqual(['a supersedes', 'a begins']);
  });

  it('is not one with another replay whose response is there, nor with one that was one with such an attempt', async () => {
    const first = scene.first();
    await scene.replay('a');
    await scene.answered(first);
    await scene.replay('b');
    await scene.told(first);
    const opened = await scene.answered(scene.open.get('b'));
    await scene.replay('c');
    expect(scene.done).toEqual(['b supersedes', 'b begins']);
    await scene.told(opened);
    expect(scene.done.slice(2)).toEqual(['c supersedes', 'c begins']);
  });

  it('is not one with a slow replay whose response is there, nor with one that has ended meanwhile', async () => {
    await scene.replay('a');
    scene.open.leaseSlow(1_000);
    const slow = await scene.answered(scene.open.get('a'));
    scene.fresh = 'a';
    await scene.replay('b');
    expect(scene.done.slice(2)).toEqual(['b supersedes']);
    scene.fresh = null;
    await scene.told(slow);
    expect(scene.done.slice(2)).toEqual(['b supersedes', 'b supersedes', 'b begins']);
  });

  it('ends nothing once another owner has its record', async () => {
    await scene.replay('a');
    scene.open.leaseSlow(1_000);
    const slow = await scene.answered(scene.open.get('a'));
    scene.fresh = 'a';
    const hold = { lost: false };
    await scene.replay('b', hold);
    hold.lost = true;
    scene.fresh = null;
    await scene.told(slow);
    expect(scene.done.slice(2)).toEqual(['b supersedes', expect.stringMatching('^b: RecordLostError')]);
  });

  it('stays one with a first attempt when its record comes again', async () => {
    const first = scene.first();
    await scene.replay('a');
    await scene.answered(first);
    await scene.replay('a');
    await scene.told(first);
    expect(scene.done).toEqual([]);
  });

  it('does not wait for a first attempt that another owner is to make, when its own record alone comes again', async () => {
    const hold = { lost: false };
    const first = scene.first(hold);
    await scene.replay('a', { lost: true });
    hold.lost = true;
    await scene.replay('a');
    expect(scene.done).toEqual(['a supersedes', 'a begins']);
    scene.open.close(first, new RecordLostError());
    await settled();
  });

  it('stays one with a first attempt that may be with the endpoint, though another owner has the record of that', async () => {
    const hold = { lost: false };
    const first = scene.first(hold);
    await scene.replay('a', { lost: true });
    first.webhook = 'posted';
    hold.lost = true;
    await scene.replay('a');
    await scene.told(await scene.answered(first));
    expect(scene.done).toEqual([]);
  });

  it('goes on waiting for another to be told of when its record comes again', async () => {
    await scene.replay('a');
    const opened = await scene.answered(scene.open.get('a'));
    const hold = { lost: false };
    await scene.replay('b', hold);
    hold.lost = true;
    await scene.replay('b');
    expect(scene.done).toEqual(['a supersedes', 'a begins']);
    await scene.told(opened);
    const lost = 'b: RecordLostError: the partition of the record has been given back';
    expect(scene.done.slice(2).sort()).toEqual(['b begins', 'b supersedes', lost].sort());
  });

  it('is one with a replay of another process', async () => {
    scene.fresh = 'elsewhere';
    await scene.replay('a');
    expect(scene.done).toEqual(['a supersedes', 'a supersedes']);
  });

  it('waits for the row of a first attempt that has become slow', async () => {
    let write: () => void = () => undefined;
    scene.rowWritten = new Promise((resolve) => {
      write = resolve;
    });
    scene.first();
    scene.open.leaseSlow(1_000);
    await scene.replay('a');
    expect(scene.done).toEqual([]);
    write();
    await settled();
    expect(scene.done).toEqual(['a supersedes', 'a begins']);
  });
});
