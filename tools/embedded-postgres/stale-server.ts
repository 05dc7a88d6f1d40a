import { readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf, isAlive, signalProcess, waitUntilGone } from '../processes/process-identity.js';

/** First line of postmaster.pid: who serves, or served, this data. */
function recordedPid(dataPath: string): number | null {
  try {
    const pid = Number(readFileSync(join(dataPath, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** A postmaster works inside its data folder. Without /proc a live pid is taken at its word. */
function servesThisData(pid: number, dataPath: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dataPath;
  } catch {
    return process.platform !== 'linux';
  }
}

/**
 * Clears the way for a new server on this data after the last one was not stopped properly: a server that still runs
 * is shut down; a pid that now belongs to some other program no longer counts as one.
 */
export async function endStaleServer(dataPath: string, log: (line: string) => void): Promise<void> {
  const pid = recordedPid(dataPath);
  if (pid === null) return;
  const server = identityOf(pid);
  if (!isAlive(server)) return;
  if (!servesThisData(pid, dataPath)) {
    await rm(join(dataPath, 'postmaster.pid'), { force: true });
    return;
  }
  log(`a Postgres of an earlier run still serves ${dataPath} (pid ${pid}): stopping it`);
  signalProcess(server, 'SIGINT');
  if (await waitUntilGone(server, 8_000)) return;
  signalProcess(server, 'SIGQUIT');
  if (!(await waitUntilGone(server, 5_000))) throw new Error(`Postgres with pid ${pid} does not end`);
}
