/** A Postgres for tests: a fresh cluster in a temp folder, which ends with the process that started it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../dist/tools/embedded-postgres/index.js';
import { Guard } from '../../dist/tools/processes/guard.js';
import { POSTGRES_STOP_PLAN } from '../../dist/tools/processes/guard-protocol.js';

/**
 * Starts it. Needs dist/ (tools/setup.mjs builds it).
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` is what TEST_DATABASE_URL holds
 */
export async function startTestPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'meisim-test-'));
  const guard = new Guard();
  const remove = () => {
    guard.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const postgres = await startPostgres({
      folder: join(folder, 'postgres'),
      database: 'meisim_test',
      logFile: join(folder, 'postgres.log'),
      durableInit: false,
      log: () => undefined,
      onSpawn: (pid) => guard.watch(pid, POSTGRES_STOP_PLAN),
    });
    return {
      url: postgres.url,
      stop: async () => {
        await postgres.stop();
        guard.forget(postgres.pid);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
