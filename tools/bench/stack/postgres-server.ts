import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '../../embedded-postgres/index.js';
import { POSTGRES_STOP_PLAN } from '../../processes/guard-protocol.js';
import type { Workplace } from './workplace.js';

/** A fresh Postgres with the settings of `npm start`: every commit is synced. */
export async function startBenchPostgres(workplace: Workplace): Promise<RunningPostgres> {
  const { guard } = workplace;
  const postgres = await startPostgres({
    folder: workplace.subfolder('postgres'),
    database: 'meisim_bench',
    logFile: join(workplace.folder, 'postgres.log'),
    durableInit: false,
    log: () => undefined,
    onSpawn: (pid) => {
      guard.watch(pid, POSTGRES_STOP_PLAN);
    },
  });
  return workplace.keep(postgres, async (running) => {
    await running.stop();
    guard.forget(running.pid);
  });
}
