import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockHome, rightToSucceed } from './home-lock.js';
import { openHome } from './home.js';

const CHILD = fileURLToPath(new URL('./home-lock.child.ts', import.meta.url));
const HOOKS = new URL('../../libs/testing/src/typescript-hooks.mjs', import.meta.url).href;
const LAUNCHERS = 6;
const DEAD = JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1' });
const DEAD_HEIR = JSON.stringify({ pid: 2 ** 22 + 2, startedAt: '1' });

describe('a home that several launchers are started on at once', () => {
  let folder: string;
  let launchers: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meisim-home-'));
  });
  afterEach(() => {
    for (const launcher of launchers.splice(0)) launcher.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  async function race(): Promise<unknown[]> {
    launchers = Array.from({ length: LAUNCHERS }, () =>
      fork(CHILD, [folder], { execArgv: ['--import', HOOKS], env: { ...process.env, NODE_OPTIONS: '' } }),
    );
    await Promise.all(launchers.map((launcher) => once(launcher, 'message')));
    const answers = launchers.map((launcher) => once(launcher, 'message').then(([answer]) => answer as unknown));
    for (const launcher of launchers) launcher.send('lock');
    return Promise.all(answers);
  }

  it('is locked by one of them, and the others say so', async () => {
    const answers = await race();
    expect(answers.filter((answer) => answer === 'locked')).toHaveLength(1);
    expect(answers.filter((answer) => String(answer).includes('is in use by a platform'))).toHaveLength(LAUNCHERS - 1);
  });

  it.each([
    ['a dead one left its lock', [DEAD]],
    ['one died while it took that over', [DEAD, DEAD_HEIR]],
    ['the lock is none of ours', ['']],
  ])('is locked by one of them also where %s, and nothing else is left', async (_where, texts) => {
    const { lock } = openHome(folder);
    let path = lock;
    for (const text of texts) {
      writeFileSync(path, text);
      path = rightToSucceed(path, text);
    }
    expect((await race()).filter((answer) => answer === 'locked')).toHaveLength(1);
    expect(readdirSync(folder).toSorted()).toEqual(['launcher.lock', 'logs']);
  });

  it('is given back by its holder, and by nobody else', async () => {
    const home = openHome(folder);
    const release = lockHome(home);
    rmSync(home.lock);
    await race();
    release();
    expect(existsSync(home.lock)).toBe(true);
  });
});
