import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LaunchError } from './launch-error.js';

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
