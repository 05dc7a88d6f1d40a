import { mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { freePort } from '../processes/free-ports.js';
import { identityOf, isAlive, signalProcess, waitUntilGone } from '../processes/process-identity.js';
import { installedBinaries } from './binaries.js';
import { databaseUrl, ensureDatabase, waitUntilReady } from './connection.js';
import { dataFolderFor } from './data-folder.js';
import { clusterPaths, initialiseCluster } from './initialise.js';
import { reachableBinaries } from './reachable-binaries.js';
import { lastLogLines, spawnServer, type ServerOptions, type ServerProcess } from './server.js';
import { serverUserFor } from './server-user.js';
import { endStaleServer } from './stale-server.js';

export interface PostgresOptions {
  /** Folder of the cluster: data and password. Made if missing; found again at the next start. */
  folder: string;
  /** Database to have; made if missing. */
  database: string;
  /** Where the server's own output goes, by appending. */
  logFile: string;
  /** A free one by default. */
  port?: number;
  /** False: a new cluster is not fsynced while it is made. For tests. Commits are always synced. */
  durableInit?: boolean;
  /** The server process was started; it may not be ready yet. For who must end it whatever happens. */
  onSpawn?: (pid: number) => void;
  log: (line: string) => void;
}

export interface RunningPostgres {
  url: string;
  pid: number;
  port: number;
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything is checkpointed. Harder after 8 s. */
  stop(): Promise<void>;
  /** Immediate shutdown: nothing committed is lost, the next start recovers. */
  stopNow(): Promise<void>;
}

const READY_TIMEOUT_MS = 60_000;
/** Attempts to start: the port may be taken meanwhile, or children of a killed server may still hold its memory. */
const START_ATTEMPTS = 6;

async function startServer(
  options: Omit<ServerOptions, 'port'>,
  password: string,
  { port: wantedPort, onSpawn }: Pick<PostgresOptions, 'port' | 'onSpawn'>,
): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
    const port = wantedPort ?? (await freePort());
    const server = spawnServer({ ...options, port });
    onSpawn?.(server.pid);
    const identity = identityOf(server.pid);
    const url = databaseUrl(port, password, 'postgres');
    if (await waitUntilReady(url, () => !isAlive(identity), READY_TIMEOUT_MS)) return { server, port };
    if (isAlive(identity)) {
      signalProcess(identity, 'SIGQUIT');
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
  }
  throw new Error(`Postgres did not start. Its last words, from ${options.logFile}:\n${lastLogLines(options.logFile)}`);
}

/**
 * Starts Postgres on this machine's loopback, making the cluster at the first start.
 * @throws Error with one clear message when it cannot
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  mkdirSync(options.folder, { recursive: true });
  mkdirSync(dirname(options.logFile), { recursive: true });
  const paths = clusterPaths(realpathSync(options.folder));
  const user = serverUserFor(paths.data);
  const installed = installedBinaries();
  const binaries = user === null ? installed : await reachableBinaries(installed, user, options.log);
  const password = await initialiseCluster(paths, binaries, user, options.durableInit ?? true);
  await endStaleServer(paths.data, options.log);
  const data = dataFolderFor(paths.data, user);
  const { server, port } = await startServer({ binaries, data, user, logFile: options.logFile }, password, options);
  await ensureDatabase(databaseUrl(port, password, 'postgres'), options.database);
  const identity = identityOf(server.pid);
  const end = async (signal: NodeJS.Signals, patienceMs: number): Promise<void> => {
    signalProcess(identity, signal);
    if (await waitUntilGone(identity, patienceMs)) return;
    signalProcess(identity, 'SIGQUIT');
    if (!(await waitUntilGone(identity, 3_000))) signalProcess(identity, 'SIGKILL');
  };
  return {
    url: databaseUrl(port, password, options.database),
    pid: server.pid,
    port,
    exited: server.exited,
    stop: async () => end('SIGINT', 8_000),
    stopNow: async () => end('SIGQUIT', 3_000),
  };
}
