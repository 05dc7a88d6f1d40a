import { fork, spawn, type ChildProcess, type ForkOptions } from 'node:child_process';
import type { Guard } from '../../processes/guard.js';
import { SERVICE_STOP_PLAN, type StopPlan } from '../../processes/guard-protocol.js';
import { nodeFlagsOf } from '../../processes/node-flags.js';

/** Something of a child's output that fits into an error. */
const LAST_WORDS = 2_000;

/** Where the benchmark's processes are started: whatever happens to us, the guard ends them. */
export class BenchProcess {
  private output = '';
  readonly ended: Promise<void>;

  private constructor(
    readonly name: string,
    readonly child: ChildProcess,
    private readonly guard: Guard,
    private readonly plan: StopPlan,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        this.output = (this.output + chunk).slice(-LAST_WORDS);
      });
    }
    this.ended = new Promise((resolve) => {
      child.once('exit', () => {
        resolve();
      });
    });
    if (child.pid !== undefined) guard.watch(child.pid, plan);
    void this.ended.then(() => {
      guard.forget(this.pid);
    });
  }

  /** A Node program with an IPC channel. */
  static fork(name: string, entry: URL, guard: Guard, plan: StopPlan, options: ForkOptions = {}): BenchProcess {
    const stdio: ForkOptions['stdio'] = ['ignore', 'pipe', 'pipe', 'ipc'];
    return new BenchProcess(
      name,
      fork(entry, { execArgv: [], serialization: 'advanced', stdio, ...options }),
      guard,
      plan,
    );
  }

  /**
   * A service of ours, as it runs anywhere else.
   * @param profileFolder where its CPU profile goes; null: none
   */
  static service(
    name: string,
    entry: URL,
    guard: Guard,
    env: NodeJS.ProcessEnv,
    profileFolder: string | null,
  ): BenchProcess {
    const profile = profileFolder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
    const execArgv = [...nodeFlagsOf(name), ...profile];
    const options: ForkOptions = { execArgv, serialization: 'json', env: { ...process.env, ...env } };
    return BenchProcess.fork(name, entry, guard, SERVICE_STOP_PLAN, options);
  }

  /** A Node program that prints what it has to say. */
  static spawn(
    name: string,
    args: readonly string[],
    guard: Guard,
    plan: StopPlan,
    env: NodeJS.ProcessEnv,
  ): BenchProcess {
    return new BenchProcess(
      name,
      spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }),
      guard,
      plan,
    );
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** The last of what it printed. */
  get lastWords(): string {
    return this.output;
  }

  /** @throws Error with its last words when it has ended */
  assertRuns(): void {
    if (this.hasEnded) throw new Error(`${this.name} ended:\n${this.output}`);
  }

  /** Asks it to end as its plan says, one step after the other. */
  async stop(): Promise<void> {
    for (const { signal, graceMs } of this.plan.steps) {
      if (this.hasEnded) return;
      this.child.kill(signal);
      await Promise.race([this.ended, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    }
  }
}

/** The first message that `pick` takes. @throws Error when the child ends or does not say it in time */
export async function messageOf<T>(
  process: BenchProcess,
  pick: (message: unknown) => T | null,
  timeoutMs: number,
): Promise<T> {
  const { child, name } = process;
  return new Promise<T>((resolve, reject) => {
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      child.off('message', listen).off('exit', fail);
      settle();
    };
    const fail = (): void => {
      done(() => {
        reject(new Error(`${name} ended:\n${process.lastWords}`));
      });
    };
    const listen = (message: unknown): void => {
      const picked = pick(message);
      if (picked !== null) {
        done(() => {
          resolve(picked);
        });
      }
    };
    const timer = setTimeout(() => {
      done(() => {
        reject(new Error(`${name} did not answer within ${timeoutMs / 1000} s:\n${process.lastWords}`));
      });
    }, timeoutMs);
    child.on('message', listen).once('exit', fail);
  });
}
