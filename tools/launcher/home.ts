import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
  /** Profiles of the simulated SM-DP+, activation codes among them. */
  smdpState: string;
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
    smdpState: join(folder, 'smdp.jsonl'),
    lock: join(folder, 'launcher.lock'),
  };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** null: there is none, or what stands there is no lock of ours. */
function readLock(path: string): ProcessIdentity | null {
  const text = textOf(path);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
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
  const own = JSON.stringify(identityOf(process.pid));
  while (!placeNew(home.lock, own)) {
    const holder = readLock(home.lock);
    if (holder !== null && holder.pid !== process.pid && isAlive(holder)) {
      throw new LaunchError([
        `MEISIM_HOME: ${home.folder} is in use by a platform that runs already (pid ${holder.pid})`,
      ]);
    }
    removeLeft(home.lock, holder);
  }
  return () => {
    if (textOf(home.lock) === own) rmSync(home.lock, { force: true });
  };
}

/** Whole and with its text, or not at all, and never over another's. */
function placeNew(lock: string, text: string): boolean {
  const fresh = `${lock}.${process.pid}.new`;
  writePrivateFile(fresh, text);
  try {
    linkSync(fresh, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/**
 * Of several that find the same dead holder's lock one takes it away. Who takes away the lock that came after it puts it
 * back; a third launcher in that very instant would not be noticed.
 */
function removeLeft(lock: string, holder: ProcessIdentity | null): void {
  const aside = `${lock}.${process.pid}.left`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(aside);
  if (moved !== null && moved.pid !== holder?.pid && isAlive(moved)) placeNew(lock, JSON.stringify(moved));
  rmSync(aside, { force: true });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
