/**
 * `npm test`: unit and integration tests against a Postgres of their own, beside them the end-to-end suite against
 * whole platforms that the launcher starts. The last line sums both up. Arguments go to Jest (`npm test -- libs/sms`).
 */
import { availableParallelism } from 'node:os';
import { runParts } from './jest-run.mjs';
import { startTestPostgres } from './postgres.mjs';

const chosen = process.argv.slice(2);
const postgres = await startTestPostgres();
try {
  await runParts(
    [
      {
        name: 'unit and integration',
        args: [...chosen, '--testMatch', '**/*.spec.ts', '**/*.int-spec.ts', '--maxWorkers=2'],
        env: { TEST_DATABASE_URL: postgres.url },
      },
      { name: 'end to end', args: [...chosen, '--testMatch', '**/test/e2e/**/*.e2e-spec.ts', '--runInBand'] },
    ],
    { together: chosen.length === 0 && availableParallelism() > 1 },
  );
} finally {
  await postgres.stop();
}
