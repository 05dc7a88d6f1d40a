import { fork, type ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import type { ReadyMessage } from './run-service.js';

const HOOKS = new URL('../../../testing/src/typescript-hooks.mjs', import.meta.url).href;
const EXAMPLE = new URL('../testing/example-process.ts', import.meta.url);

interface Running {
  child: ChildProcess;
  ready: Promise<ReadyMessage>;
  exit: Promise<number | null>;
  output: () => string;
}

const children: ChildProcess[] = [];

function start(env: NodeJS.ProcessEnv = {}): Running {
  const child = fork(EXAMPLE, {
    execArgv: ['--conditions=source', '--import', HOOKS],
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  children.push(child);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => {
    // Not 'close': Node does not emit it after a disconnect.
    child.once('exit', resolve);
  });
  const ready = new Promise<ReadyMessage>((resolve) => {
    child.once('message', (message) => {
      resolve(message as ReadyMessage);
    });
  });
  return { child, ready, exit, output: () => output };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('the process of a service', () => {
  it('tells its launcher when it is ready and where, and finishes what it has begun when it is told to stop', async () => {
    const { child, ready, exit, output } = start();
    const { type, url, opsUrl } = await ready;
    expect(type).toBe('ready');
    expect((await fetch(`${opsUrl}/health/ready`)).status).toBe(200);
    const slow = fetch(`${url}/slow`).then((response) => response.text());
    await fetch(`${url}/none`);
    child.kill('SIGTERM');
    expect(await slow).toBe('whole');
    expect(await exit).toBe(0);
    await waitFor('the reason in the log', () => output().includes('"reason":"SIGTERM"'));
  });

  it('waits for nothing that is under way once it is told to stop a second time, and keeps its order', async () => {
    const { child, ready, exit, output } = start({ DRAIN_MS: '3600000' });
    const { url } = await ready;
    const held = fetch(`${url}/held`).then(
      () => 'answered',
      () => 'cut',
    );
    await fetch(`${url}/none`);
    child.kill('SIGTERM');
    await waitFor('the reason in the log', () => output().includes('"msg":"stopping"'));
    // The first ones are one signal that came twice.
    const again = setInterval(() => child.kill('SIGINT'), 100);
    expect(await exit).toBe(0);
    clearInterval(again);
    expect(await held).toBe('cut');
    await waitFor('the end in the log', () => output().includes('"msg":"stopped"'));
    expect(output().match(/"msg":"stopping at once"/g)).toHaveLength(1);
  });

  it('ends when its launcher is gone', async () => {
    const { child, ready, exit } = start();
    await ready;
    child.disconnect();
    expect(await exit).toBe(0);
  });

  it('says why and ends when an error escapes', async () => {
    const { ready, exit, output } = start();
    const { url } = await ready;
    await fetch(`${url}/throw`);
    expect(await exit).toBe(1);
    await waitFor('the error in the log', () => output().includes('out of any request'));
  });

  it('ends with 78 and one message when settings are bad', async () => {
    const { exit, output } = start({ PORT: 'x', OPS_PORT: '-1', NEVER_STOPS: 'maybe' });
    expect(await exit).toBe(78);
    await waitFor('three problems', () => output().match(/^ {2}- /gm)?.length === 3);
  });

  it('ends with 98 when its port is taken, so that a launcher may choose another', async () => {
    const { ready } = start();
    const port = new URL((await ready).url).port;
    const second = start({ PORT: port });
    expect(await second.exit).toBe(98);
  });

  it('ends by force when a part of it will not stop', async () => {
    const { child, ready, exit, output } = start({ NEVER_STOPS: 'true' });
    await ready;
    child.kill('SIGTERM');
    expect(await exit).toBe(1);
    await waitFor('the reason in the log', () => output().includes('did not stop within 12 s'));
  }, 60_000);
});
