import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync } from 'node:fs';
import { identityOf, isAlive, type ProcessIdentity } from '../processes/process-identity.js';
import type { Home } from './home.js';
import { LaunchError } from './launch-error.js';
import { writePrivateFile } from './private-file.js';

/**
 * One launcher per home: two would share one Postgres and fight over it.
 * @returns gives the lock back
 * @throws LaunchError when another one runs
 */
export function lockHome({ folder, lock }: Pick<Home, 'folder' | 'lock'>): () => void {
  const own = JSON.stringify(identityOf(process.pid));
  const holder = take(lock, own);
  if (holder !== null) {
    throw new LaunchError([`MEISIM_HOME: ${folder} is in use by a platform that runs already (pid ${holder.pid})`]);
  }
  return () => {
    if (textOf(lock) === own) rmSync(lock, { force: true });
  };
}

/** @returns null once the lock is ours; otherwise the process that has it, or is about to */
function take(lock: string, own: string): ProcessIdentity | null {
  for (;;) {
    if (placeNew(lock, own)) return null;
    const text = textOf(lock);
    if (text === null) continue;
    const holder = holderIn(text);
    if (holder !== null && holder.pid !== process.pid && isAlive(holder)) return holder;
    const outcome = succeed(lock, text, own);
    if (outcome !== 'changed') return outcome;
  }
}

/**
 * Takes the place of a dead holder. The lock is never away meanwhile, and of all who find this very text in it only the
 * holder of another lock, of that text alone, may write over it.
 */
function succeed(lock: string, text: string, own: string): ProcessIdentity | null | 'changed' {
  const right = rightToSucceed(lock, text);
  const heir = take(right, own);
  if (heir !== null) return heir;
  try {
    if (textOf(lock) !== text) return 'changed';
    writePrivateFile(lock, own);
    return null;
  } finally {
    rmSync(right, { force: true });
  }
}

export function rightToSucceed(lock: string, text: string): string {
  return `${lock}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
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

/** null: there is none. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** null: what stands there is no lock of ours. */
function holderIn(text: string): ProcessIdentity | null {
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
