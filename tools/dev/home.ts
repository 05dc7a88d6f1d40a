import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identityOf, isAlive, type ProcessIdentity } from '../processes/process-identity.js';
import { LaunchError } from './launch-error.js';
import { writePrivateFile } from './private-file.js';

/** The files under MEISIM_HOME. */
export interface Home {
  folder: string;
  devJson: string;
  secrets: string;
  demo: string;
  carriers: string;
  postgres: string;
  logs: string;
  /** Compiled code of the services, kept by Node: a start costs a third less. */
  compileCache: string;
  lock: string;
}

/** Parents first, one at a time: Node's recursive mkdir never returns below a pseudo file system such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * Makes MEISIM_HOME with its parents.
 * @throws LaunchError when it cannot be made or written
 */
export function openHome(folder: string): Home {
  const logs = join(folder, 'logs');
  try {
    makeFolder(logs);
    accessSync(folder, constants.W_OK);
    accessSync(logs, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new LaunchError([`MEISIM_HOME: ${folder} cannot be written (${reason})`]);
  }
  return {
    folder,
    logs,
    devJson: join(folder, 'dev.json'),
    secrets: join(folder, 'secrets.json'),
    demo: join(folder, 'demo.json'),
    carriers: join(folder, 'carriers.yaml'),
    postgres: join(folder, 'postgres'),
    compileCache: join(folder, 'compile-cache'),
    lock: join(folder, 'launcher.lock'),
  };
}

function readLock(path: string): ProcessIdentity | null {
  if (!existsSync(path)) return null;
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value)) return null;
  const { pid, startedAt } = value;
  if (typeof pid !== 'number' || (typeof startedAt !== 'string' && startedAt !== null)) return null;
  return { pid, startedAt };
}

/**
 * One launcher per home: two would share one Postgres and fight over it.
 * @returns gives the lock back
 * @throws LaunchError when another one runs
 */
export function lockHome(home: Home): () => void {
  const holder = readLock(home.lock);
  if (holder !== null && holder.pid !== process.pid && isAlive(holder)) {
    throw new LaunchError([
      `MEISIM_HOME: ${home.folder} is in use by a platform that runs already (pid ${holder.pid})`,
    ]);
  }
  writePrivateFile(home.lock, JSON.stringify(identityOf(process.pid)));
  return () => {
    rmSync(home.lock, { force: true });
  };
}
