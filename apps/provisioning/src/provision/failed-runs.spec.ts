import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '#libs/testing';
import { FailedRuns } from './failed-runs.js';

const NOW = 1_779_200_000_000;

function failedRuns() {
  const database = { isAway: false, freed: [] as string[] };
  const clock = new FakeClock(NOW);
  const warnings: unknown[] = [];
  const runs = new FailedRuns<{ key: string; startedAt: Date }>({
    free: ({ key }) => {
      if (database.isAway) return Promise.reject(new Error('away'));
      database.freed.push(key);
      return Promise.resolve();
    },
    clock,
    logger: { warn: (fields: unknown) => warnings.push(fields) },
  });
  const add = (key: string) => runs.add({ key, startedAt: new Date(clock.now()) });
  return { database, clock, warnings, runs, add };
}

describe('FailedRuns', () => {
  it('gives a key back at once, and once', async () => {
    const { database, runs, add } = failedRuns();
    await add('a');
    await runs.giveBack();
    expect(database.freed).toEqual(['a']);
  });

  it('gives keys back when the database is there again', async () => {
    const { database, warnings, runs, add } = failedRuns();
    database.isAway = true;
    await add('a');
    await add('b');
    expect(warnings).toHaveLength(2);
    database.isAway = false;
    await runs.giveBack();
    expect(database.freed).toEqual(['a', 'b']);
  });

  it('leaves a key alone that anybody may take over by now', async () => {
    const { database, clock, runs, add } = failedRuns();
    database.isAway = true;
    await add('a');
    clock.advance(150_001);
    database.isAway = false;
    await runs.giveBack();
    expect(database.freed).toEqual([]);
  });
});
