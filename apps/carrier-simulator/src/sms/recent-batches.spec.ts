import { describe, expect, it } from '@jest/globals';
import { RecentBatches } from './recent-batches.js';
import type { BatchState } from './sms-message.js';

function batch(id: string, isFinished: boolean): BatchState {
  const time = '2026-01-01T00:00:00.000Z';
  const counts = { messages: 1, submitted: 1, accepted: isFinished ? 1 : 0, failed: 0 };
  return { id, ...counts, started_at: time, finished_at: isFinished ? time : null };
}

describe('recent batches', () => {
  it('keep one that runs, however many come after it', () => {
    const batches = new RecentBatches();
    batches.add(batch('runs', false));
    for (let index = 0; index < 50; index += 1) batches.add(batch(`finished-${index}`, true));
    const ids = batches.all().map(({ id }) => id);
    expect(ids).toEqual(['runs', ...Array.from({ length: 20 }, (_, index) => `finished-${30 + index}`)]);
  });

  it('keep the last 20 of many that ran together and are finished now', () => {
    const batches = new RecentBatches();
    const together = Array.from({ length: 50 }, (_, index) => batch(`batch-${index}`, false));
    for (const one of together) batches.add(one);
    for (const one of together) one.finished_at = one.started_at;
    expect(batches.all().map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `batch-${30 + index}`));
  });

  it('keep all of many that run', () => {
    const batches = new RecentBatches();
    for (let index = 0; index < 50; index += 1) batches.add(batch(`runs-${index}`, false));
    expect(batches.all()).toHaveLength(50);
  });
});
