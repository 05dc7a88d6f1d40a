import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { binaryPath, type PostgresBinaries } from './binaries.js';
import { dataFolderFor } from './data-folder.js';
import type { ServerUser } from './server-user.js';

export const SUPERUSER = 'meisim';

/** The files of one cluster. */
export interface ClusterPaths {
  folder: string;
  data: string;
  password: string;
}

export function clusterPaths(folder: string): ClusterPaths {
  return { folder, data: join(folder, 'data'), password: join(folder, 'password') };
}

async function makeFolder(path: string, user: ServerUser | null): Promise<void> {
  await mkdir(path, { recursive: true });
  if (user !== null) await chown(path, user.uid, user.gid);
  await chmod(path, 0o700);
}

async function run(command: string, args: string[], cwd: string, user: ServerUser | null): Promise<void> {
  const child = spawn(command, args, { cwd, ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`Postgres could not make its data folder: ${complaint.trim()}`);
}

/**
 * Makes the cluster's data unless it is there. It appears under its final name only when it is whole, so an
 * interrupted first start leaves nothing half-made behind.
 * @param durable false skips the fsync of the new files: for tests, whose data nobody needs after a power cut
 * @returns the superuser's password
 */
export async function initialiseCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServerUser | null,
  durable: boolean,
): Promise<string> {
  if (existsSync(paths.data)) return (await readFile(paths.password, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  const fresh = `${paths.data}.new`;
  const passwordForServer = join(paths.folder, 'initdb-password');
  await makeFolder(paths.folder, user);
  await rm(fresh, { recursive: true, force: true });
  await makeFolder(fresh, user);
  await writeFile(paths.password, `${password}\n`, { mode: 0o600 });
  await writeFile(passwordForServer, `${password}\n`, { mode: 0o600 });
  if (user !== null) await chown(passwordForServer, user.uid, user.gid);
  try {
    const target = dataFolderFor(fresh, user);
    const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', `--username=${SUPERUSER}`];
    const files = ['-D', target.argument, `--pwfile=${target.argument}/../initdb-password`];
    await run(
      binaryPath(binaries, 'initdb'),
      [...files, ...options, ...(durable ? [] : ['--no-sync'])],
      target.cwd,
      user,
    );
  } finally {
    await rm(passwordForServer, { force: true });
  }
  await rename(fresh, paths.data);
  return password;
}
