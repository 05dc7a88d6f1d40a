import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** The OS user that Postgres runs as when that is not ourselves. */
export interface ServerUser {
  uid: number;
  gid: number;
}

const USER_NAME = 'postgres';

function idOf(flag: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : null;
}

function lookUp(name: string): ServerUser | null {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid === null || gid === null ? null : { uid, gid };
}

/** shadow-utils first, then busybox. */
const CREATE_COMMANDS: [string, string[]][] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER_NAME]],
  ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', USER_NAME]],
];

function create(): ServerUser {
  for (const [command, args] of CREATE_COMMANDS) {
    if (spawnSync(command, args).status !== 0) continue;
    const user = lookUp(USER_NAME);
    if (user !== null) return user;
  }
  throw new Error(`Postgres does not run as root, and the OS user "${USER_NAME}" is missing and cannot be created`);
}

/**
 * Whom Postgres must run as: null when we are not root and it runs as we do. As root it is the owner of the data, so
 * that a home that a user made stays that user's; for new data the user `postgres`, who is made if missing.
 */
export function serverUserFor(dataFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp(USER_NAME) ?? create();
}
