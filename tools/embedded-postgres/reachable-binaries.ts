import { spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binaryPath, type PostgresBinaries } from './binaries.js';
import type { ServerUser } from './server-user.js';

/** Whether that user can really run them: every folder on the way counts, and access lists too. */
function canRun(binaries: PostgresBinaries, user: ServerUser): boolean {
  return (['postgres', 'initdb'] as const).every(
    (name) => spawnSync(binaryPath(binaries, name), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0,
  );
}

/** All files with their sizes: temp folders are swept by age, so a copy may have lost some. */
async function inventory(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const size = entry.isFile() ? (await lstat(path)).size : 0;
    return `${path.slice(folder.length)} ${size}`;
  });
  return (await Promise.all(lines)).sort().join('\n');
}

/** Only root's own copy is run: anyone may write to a temp folder. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    const stat = await lstat(folder);
    return stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, ((await lstat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

async function copyTo(target: string, source: PostgresBinaries, parent: string): Promise<void> {
  const fresh = await mkdtemp(join(parent, 'meisim-postgres-new-'));
  try {
    await cp(source.folder, fresh, { recursive: true, verbatimSymlinks: true });
    await openToAll(fresh);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Somebody else may have finished the same copy first.
    if (!(await isOurs(target))) throw error;
  }
}

async function copyIn(parent: string, source: PostgresBinaries, user: ServerUser): Promise<PostgresBinaries | null> {
  const folder = join(parent, `meisim-postgres-${source.version}`);
  const copy = { ...source, folder };
  const complete = (await isOurs(folder)) && (await inventory(folder)) === (await inventory(source.folder));
  if (!complete) await copyTo(folder, source, parent);
  return canRun(copy, user) ? copy : null;
}

/**
 * The binaries where `user` can run them: in place, or else copied (60 MB, once) to a temp folder.
 * @throws Error when no place is open to that user
 */
export async function reachableBinaries(
  source: PostgresBinaries,
  user: ServerUser,
  log: (line: string) => void,
): Promise<PostgresBinaries> {
  if (canRun(source, user)) return source;
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const copy = await copyIn(parent, source, user).catch(() => null);
    if (copy === null) continue;
    log(`the checkout is closed to the OS user of Postgres (uid ${user.uid}): running a copy in ${copy.folder}`);
    return copy;
  }
  throw new Error(`Postgres cannot run: no folder for its binaries is open to uid ${user.uid}`);
}
