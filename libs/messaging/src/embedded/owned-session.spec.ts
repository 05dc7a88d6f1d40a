import { describe, expect, it } from '@jest/globals';
import type { ConsumeEngine, FetchControl } from '../consume-engine.port.js';
import type { LogRecord } from '../event-log.port.js';
import { OwnedSession } from './owned-session.adapter.js';
import type { PgSession } from './pg-session.adapter.js';

const TOPIC = { name: 't', topicId: 7, partitions: 2, compacted: false };
/** Answers what a claim asks: the topic is free, and its partition 1 was read up to 5. */
const session = {
  query: ({ text }: { text: string }) =>
    Promise.resolve({
      rows: text.includes('pg_try_advisory_lock') ? [{ topicId: TOPIC.topicId }] : [{ partition: 1, nextOffset: '5' }],
    }),
} as unknown as PgSession;

async function claimed() {
  const accepted: LogRecord[] = [];
  const controls: FetchControl[] = [];
  const woken: number[] = [];
  const engine = {
    assign: (_partition: unknown, control: FetchControl) => controls.push(control),
    accept: (_partition: unknown, records: readonly LogRecord[]) => accepted.push(...records),
  } as unknown as ConsumeEngine;
  const owned = new OwnedSession(session, 'g', [TOPIC], engine, (topicId) => woken.push(topicId));
  await owned.claim();
  return { owned, accepted, controls, woken };
}

function carried(offset: number, partition = 1) {
  return { partition, offset, appendedAtMs: 17, key: 'k', value: Buffer.from('v'), headers: {} };
}

describe('OwnedSession.take', () => {
  it('takes the next record, and the next after it', async () => {
    const { owned, accepted } = await claimed();
    expect([owned.take(7, carried(5)), owned.take(7, carried(6)), owned.take(7, carried(0, 0))]).toEqual([
      ...[true, true, true],
    ]);
    expect(accepted).toEqual([
      { ...carried(5), topic: 't' },
      { ...carried(6), topic: 't' },
      { ...carried(0, 0), topic: 't' },
    ]);
  });
  it('wants a fetch for what comes before another one, and takes neither twice', async () => {
    const { owned, accepted } = await claimed();
    expect(owned.take(7, carried(6))).toBe(false);
    expect(owned.take(7, carried(4))).toBe(true);
    expect(accepted).toEqual([]);
  });
  it('leaves a partition alone that is paused, or not its own', async () => {
    const { owned, accepted, controls, woken } = await claimed();
    controls[1]?.pause();
    expect([owned.take(7, carried(5)), owned.take(8, carried(5)), owned.take(7, carried(5, 2))]).toEqual([
      ...[true, true, true],
    ]);
    expect(accepted).toEqual([]);
    controls[1]?.resume();
    expect(woken).toEqual([7]);
    expect(owned.take(7, carried(5))).toBe(true);
    expect(accepted).toHaveLength(1);
  });
});
