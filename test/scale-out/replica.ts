import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./replica.child.ts', import.meta.url));
const HOOKS = new URL('../../libs/testing/src/typescript-hooks.mjs', import.meta.url).href;

/** A replica in a process of its own, seen by its pid and its metrics alone. */
export class Replica {
  private constructor(
    private readonly child: ChildProcess,
    private readonly opsUrl: string,
  ) {}

  /** Resolves once it says that it is ready. */
  static async start(env: NodeJS.ProcessEnv, delaysMs: readonly number[]): Promise<Replica> {
    const child = fork(CHILD, {
      execArgv: [
        '--import',
        HOOKS,
        '--disable-warning=ExperimentalWarning',
        '--disable-warning=TimeoutNegativeWarning',
      ],
      env: { ...process.env, ...env, NODE_OPTIONS: '', TEST_DELAYS_MS: JSON.stringify(delaysMs) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('the replica ended before it was ready'))),
    ])) as [{ opsUrl: string }];
    return new Replica(child, message.opsUrl);
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** How many partitions of a topic it holds, as an operator sees it. */
  async partitions(topic: string): Promise<number> {
    const line = (await this.metrics())
      .split('\n')
      .find((one) => one.startsWith('meisim_consumer_partitions{') && one.includes(`topic="${topic}"`));
    return line === undefined ? 0 : Number(line.slice(line.lastIndexOf(' ') + 1));
  }

  private async metrics(): Promise<string> {
    return (await fetch(new URL('/metrics', this.opsUrl))).text();
  }

  /** @param signal SIGKILL: it dies where it stands; SIGTERM: it stops in order */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
