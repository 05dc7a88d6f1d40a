import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { StopPlan } from '../processes/guard-protocol.js';
import { signalProcess, identityOf, waitUntilGone } from '../processes/process-identity.js';

const SOURCE_MAPS = new URL('./source-maps.js', import.meta.url).href;

/** Where one service can be reached. */
export interface ServiceAddress {
  url: string;
  opsUrl: string;
}

export interface ServiceExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** One run of one service's process. */
export interface ServiceRun {
  pid: number;
  /** Resolves once it serves; rejects with a ServiceEndedError when it ends before that. */
  ready: Promise<ServiceAddress>;
  exited: Promise<ServiceExit>;
  /** Asks it to stop, step by step; kills what is there after the last one. */
  stop(steps: StopPlan['steps']): Promise<void>;
}

export class ServiceEndedError extends Error {
  override readonly name = 'ServiceEndedError';

  constructor(readonly exit: ServiceExit) {
    super(describeExit(exit));
  }
}

export function describeExit({ code, signal }: ServiceExit): string {
  return signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
}

function readyAddress(message: unknown): ServiceAddress | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('type' in message) || message.type !== 'ready' || !('url' in message) || !('opsUrl' in message)) return null;
  const { url, opsUrl } = message;
  return typeof url === 'string' && typeof opsUrl === 'string' ? { url, opsUrl } : null;
}

function exitOf(child: ChildProcess): Promise<ServiceExit> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve({ code, signal });
    });
    // It could not even be started.
    child.once('error', () => {
      resolve({ code: 1, signal: null });
    });
  });
}

/** kafkajs computes a negative timer now and then, which Node 24 warns of; the timer runs at once, as it should. */
const QUIET = '--disable-warning=TimeoutNegativeWarning';

/**
 * Starts a service's entry file on this Node. Its output goes straight to its log file: no process of ours stands in
 * between, and nothing breaks when the launcher is gone. The IPC channel tells it when that happens.
 */
export function runServiceProcess(
  entry: string,
  env: NodeJS.ProcessEnv,
  logFile: string,
  nodeFlags: readonly string[],
): ServiceRun {
  const log = openSync(logFile, 'a', 0o600);
  // A session of its own: Ctrl-C on the terminal is for the launcher, which stops services in order.
  const child = spawn(process.execPath, [QUIET, ...nodeFlags, '--import', SOURCE_MAPS, entry], {
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const exited = exitOf(child);
  const ready = new Promise<ServiceAddress>((resolve, reject) => {
    child.on('message', (message) => {
      const address = readyAddress(message);
      if (address !== null) resolve(address);
    });
    void exited.then((exit) => {
      reject(new ServiceEndedError(exit));
    });
  });
  ready.catch(() => undefined);
  const identity = identityOf(child.pid ?? 0);
  return {
    pid: identity.pid,
    ready,
    exited,
    stop: async (steps) => {
      for (const { signal, graceMs } of steps) {
        signalProcess(identity, signal);
        if (await waitUntilGone(identity, graceMs)) return;
      }
      signalProcess(identity, 'SIGKILL');
      await exited;
    },
  };
}
