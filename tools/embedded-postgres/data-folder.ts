import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { ServerUser } from './server-user.js';

/** How a Postgres program is told its data folder: the working folder to start it in, and the name to pass as -D. */
export interface DataFolder {
  /** The real path, for us. */
  path: string;
  /** What the program is given. */
  argument: string;
  cwd: string;
}

/** A link that leads into the working folder without passing the folders above it. */
const LINUX_WORKING_FOLDER = '/proc/self/cwd';

function canReach(path: string, user: ServerUser): boolean {
  return spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0;
}

/**
 * A data folder below a folder that is closed to the server's user (a home with mode 0700) stays where it is: the
 * program is started inside it and told "where you stand". See docs/adr/0003-embedded-postgres.md.
 * @throws Error where the system has no such link
 */
export function dataFolderFor(path: string, user: ServerUser | null): DataFolder {
  if (user === null || canReach(path, user)) return { path, argument: path, cwd: '/' };
  try {
    accessSync(LINUX_WORKING_FOLDER, constants.X_OK);
  } catch (error) {
    throw new Error(
      `${path} cannot be reached by the OS user of Postgres (uid ${user.uid}): choose another MEISIM_HOME`,
      {
        cause: error,
      },
    );
  }
  return { path, argument: LINUX_WORKING_FOLDER, cwd: path };
}
