import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { binaryPath, type PostgresBinaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import type { ServerUser } from './server-user.js';

/** A postmaster that was started; not necessarily ready yet. */
export interface ServerProcess {
  child: ChildProcess;
  pid: number;
  /** Resolves when it has ended, for whatever reason. */
  exited: Promise<void>;
}

/** The server listens on TCP of this machine only. fsync and synchronous_commit stay on, as Postgres ships them. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '128MB',
  // Who started it starts it again: left to itself, it may stand without its startup process after a full disk.
  restart_after_crash: 'off',
  // Nobody replicates from it.
  wal_level: 'minimal',
  max_wal_senders: '0',
  log_min_messages: 'warning',
};

export interface ServerOptions {
  binaries: PostgresBinaries;
  data: DataFolder;
  user: ServerUser | null;
  port: number;
  logFile: string;
}

export function spawnServer({ binaries, data, user, port, logFile }: ServerOptions): ServerProcess {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(binaryPath(binaries, 'postgres'), ['-D', data.argument, '-p', String(port), ...settings], {
      cwd: data.cwd,
      ...user,
      // Its own session: a Ctrl-C on the terminal must not end it before the services.
      detached: true,
      stdio: ['ignore', log, log],
    });
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
      child.once('error', () => {
        resolve();
      });
    });
    return { child, pid: child.pid ?? 0, exited };
  } finally {
    closeSync(log);
  }
}

/** What Postgres said last, for a message about a failed start. */
export function lastLogLines(logFile: string, count = 4): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-count).join('\n');
}
