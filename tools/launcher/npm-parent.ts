import { readFileSync } from 'node:fs';
import { identityOf, isAlive } from '../processes/process-identity.js';

const POLL_MS = 1_000;

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return null;
  }
}

/** npm, and the shell that npm may have put between itself and us. */
function starters(): number[] {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const isNpm = grandparent !== null && /\bnpm\b/.test(commandLine(grandparent));
  return isNpm ? [parent, grandparent] : [parent];
}

/**
 * Calls `onGone` when the `npm start` that started us is gone: npm passes no signal on when it is killed, and its shell
 * passes none on at all. Does nothing when we were started directly.
 */
export function watchNpm(env: NodeJS.ProcessEnv, onGone: () => void): void {
  if (env['npm_lifecycle_event'] !== 'start') return;
  const watched = starters().map(identityOf);
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, POLL_MS);
  timer.unref();
}
