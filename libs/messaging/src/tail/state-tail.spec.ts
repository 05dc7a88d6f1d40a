import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { encodeEvent, TOPICS, type WebhookDisabled } from '#libs/contracts';
import type { EventLog, LogRecord, TailOptions } from '../event-log.port.js';
import { StateTail, type StateAppliers } from './state-tail.js';

const topic = TOPICS.webhookDisabled;
const FOLLOWED = [topic, TOPICS.messageDeleted] as const;

function disabled(revision: number): WebhookDisabled {
  const [number_id, account_id] = ['num_01HXY3A0000000000000000001', 'acct_01HXY3A0000000000000000001'];
  return { number_id, account_id, revision, reason: 'gone' };
}

function record(offset: number, value: Buffer): LogRecord {
  return { topic, partition: 0, offset, key: 'num', value, headers: {}, appendedAtMs: 0 };
}

function numbered(offset: number): LogRecord {
  return record(offset, encodeEvent(topic, disabled(offset)));
}

/** A log that hands over what it is told to. */
async function scene(applyDisabled: (events: readonly WebhookDisabled[]) => void, lagFailures = 0) {
  const tails: TailOptions[] = [];
  const pauses: number[] = [];
  let left = lagFailures;
  const log: Pick<EventLog, 'lag' | 'tail'> = {
    lag: () => {
      if (left > 0) return Promise.reject(new Error(`away ${(left -= 1)}`));
      const partitions = FOLLOWED.map((name, partition) => ({ topic: name, partition, end: 9 }));
      return Promise.resolve(partitions.map((of, at) => ({ ...of, committed: at === 0 ? 7 : null })));
    },
    tail: (options) => {
      tails.push(options);
      return Promise.resolve({ positions: () => [...(options.from ?? [])], stop: () => Promise.resolve() });
    },
  };
  const logger = { warn: () => undefined };
  const wait = (ms: number) => Promise.resolve(pauses.push(ms));
  const tail = new StateTail({ topics: FOLLOWED, log, group: 'group', logger, wait });
  const appliers: StateAppliers<(typeof FOLLOWED)[number]> = {
    [topic]: async (events) => {
      applyDisabled(events);
      await turn();
    },
    [TOPICS.messageDeleted]: () => Promise.resolve(),
  };
  expect(tail.positions()).toEqual([]);
  tail.start(appliers);
  while (tails.length === 0) await turn();
  const hand = async (...records: LogRecord[]) => tails[0]?.onRecords(records);
  return { tail, tails, pauses, hand };
}

describe('StateTail', () => {
  it('begins where the group has come to, once the log is there', async () => {
    const { tail, tails, pauses } = await scene(() => undefined, 6);
    expect(tails[0]?.topics).toEqual(FOLLOWED);
    expect(tail.positions().map(({ offset }) => offset)).toEqual([7, 0]);
    expect(pauses).toEqual([100, 200, 400, 800, 1_600, 2_000]);
  });

  it('leaves to the group what cannot be taken, and takes what stands beside it', async () => {
    const applied: number[][] = [];
    const { hand } = await scene((events) => {
      const revisions = events.map(({ revision }) => revision);
      if (revisions.includes(3)) throw Object.assign(new Error('no text'), { code: '22P05' });
      applied.push(revisions);
    });
    await hand(numbered(1), record(2, Buffer.from('{')), numbered(3), numbered(4));
    expect(applied).toEqual([[1], [4]]);
  });

  it('fails when the database is away, so that the same comes again', async () => {
    const { hand } = await scene(() => {
      throw Object.assign(new Error('closed'), { code: 'ECONNRESET' });
    });
    await expect(hand(numbered(1), numbered(2))).rejects.toThrow('closed');
  });

  it('takes no more of what it was handed once it is stopped', async () => {
    const sizes: number[] = [];
    const { tail, hand } = await scene((events) => {
      sizes.push(events.length);
      void tail.stop();
    });
    await hand(...Array.from({ length: 450 }, (_, at) => numbered(at + 1)));
    expect(sizes).toEqual([200]);
  });

  it('ends a tail that the log gives it only when it is stopped already', async () => {
    let [begin, stops, asked] = [(): void => undefined, 0, 0];
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const log: Pick<EventLog, 'lag' | 'tail'> = {
      lag: () => Promise.resolve([]),
      tail: async () => {
        asked += 1;
        await begun;
        return { positions: () => [], stop: () => Promise.resolve(void (stops += 1)) };
      },
    };
    const tail = new StateTail({ topics: FOLLOWED, log, group: 'group', logger: { warn: () => undefined } });
    const nothing = () => Promise.resolve();
    tail.start({ [topic]: nothing, [TOPICS.messageDeleted]: nothing });
    while (asked === 0) await turn();
    await tail.stop();
    begin();
    for (let turns = 0; turns < 10; turns += 1) await turn();
    expect(stops).toBe(1);
  });

  it('writes no more than 200 events at once', async () => {
    const sizes: number[] = [];
    const { hand } = await scene((events) => {
      sizes.push(events.length);
    });
    await hand(...Array.from({ length: 450 }, (_, at) => numbered(at + 1)));
    expect(sizes).toEqual([200, 200, 50]);
  });
});
