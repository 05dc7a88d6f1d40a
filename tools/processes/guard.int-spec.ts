import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { identityOf, waitUntilGone } from './process-identity.js';

const GUARD = fileURLToPath(new URL('../../dist/tools/processes/guard-main.js', import.meta.url));

/** A process that lives for a minute and ignores SIGTERM when told to. */
function sleeper(stubborn: boolean): number {
  const code = `${stubborn ? "process.on('SIGTERM', () => undefined);" : ''} setTimeout(() => undefined, 60_000);`;
  const child = spawn(process.execPath, ['-e', code], { stdio: 'ignore', detached: true });
  child.unref();
  return child.pid ?? 0;
}

describe('the guard', () => {
  it('ends what it watches, stubborn or not, once its pipe ends; what it was told to forget lives on', async () => {
    const [willing, stubborn, forgotten] = [sleeper(false), sleeper(true), sleeper(false)];
    const guard = spawn(process.execPath, [GUARD], { stdio: ['pipe', 'ignore', 'ignore'] });
    const plan = {
      phase: 1,
      steps: [
        { signal: 'SIGTERM', graceMs: 1_000 },
        { signal: 'SIGKILL', graceMs: 1_000 },
      ],
    };
    for (const pid of [willing, stubborn, forgotten]) {
      guard.stdin.write(`${JSON.stringify({ kind: 'watch', process: identityOf(pid), plan })}\n`);
    }
    guard.stdin.end(`${JSON.stringify({ kind: 'forget', pid: forgotten })}\n`);
    await new Promise((resolve) => guard.once('exit', resolve));
    expect(await waitUntilGone(identityOf(willing), 100)).toBe(true);
    expect(await waitUntilGone(identityOf(stubborn), 100)).toBe(true);
    expect(await waitUntilGone(identityOf(forgotten), 0)).toBe(false);
    process.kill(forgotten, 'SIGKILL');
  });

  it('leaves a stranger alone that got the pid of what it watched', async () => {
    const stranger = sleeper(false);
    const guard = spawn(process.execPath, [GUARD], { stdio: ['pipe', 'ignore', 'ignore'] });
    const plan = { phase: 1, steps: [{ signal: 'SIGKILL', graceMs: 100 }] };
    const someoneEarlier = { pid: stranger, startedAt: '1' };
    guard.stdin.end(`${JSON.stringify({ kind: 'watch', process: someoneEarlier, plan })}\n`);
    await new Promise((resolve) => guard.once('exit', resolve));
    expect(await waitUntilGone(identityOf(stranger), 0)).toBe(false);
    process.kill(stranger, 'SIGKILL');
  });
});
