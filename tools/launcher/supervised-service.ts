import type { Guard } from '../processes/guard.js';
import { SERVICE_STOP_PLAN } from '../processes/guard-protocol.js';
import { nodeFlagsOf } from '../processes/node-flags.js';
import { restartDelayMs, WELL_AGAIN_AFTER_MS } from './restart-delay.js';
import { describeExit, runServiceProcess, ServiceEndedError, type ServiceRun } from './service-process.js';

/** A service as dev.json shows it. */
export interface ServiceState {
  name: string;
  pid: number;
  url: string;
  opsUrl: string;
}

export interface SupervisedServiceOptions {
  name: string;
  entry: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  guard: Guard;
  /** It serves again after a restart. */
  onReady: (state: ServiceState) => void;
  say: (line: string) => void;
}

/** A process that neither serves nor ends for so long is stuck. */
const READY_TIMEOUT_MS = 60_000;

/** Keeps one service running until it is told to stop: a process that ends is named and started again. */
export class SupervisedService {
  private run: ServiceRun | null = null;
  private deaths = 0;
  private stopping = false;
  private cancelWait: () => void = () => undefined;

  constructor(private readonly options: SupervisedServiceOptions) {}

  get name(): string {
    return this.options.name;
  }

  /**
   * The first start; afterwards it is kept running.
   * @throws ServiceEndedError when it ends before it serves
   */
  async start(): Promise<void> {
    await this.startOnce();
    void this.keepRunning();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.cancelWait();
    await this.run?.stop(SERVICE_STOP_PLAN.steps);
  }

  async kill(): Promise<void> {
    this.stopping = true;
    this.cancelWait();
    await this.run?.stop([]);
  }

  private async startOnce(): Promise<void> {
    const { name, entry, env, logFile, guard, onReady } = this.options;
    const run = runServiceProcess(entry, env, logFile, nodeFlagsOf(name));
    this.run = run;
    guard.watch(run.pid, SERVICE_STOP_PLAN);
    void run.exited.then(() => {
      guard.forget(run.pid);
    });
    const stuck = setTimeout(() => {
      this.options.say(`${name} is not ready after ${READY_TIMEOUT_MS / 1000} s: killing it`);
      void run.stop([]);
    }, READY_TIMEOUT_MS);
    try {
      const address = await run.ready;
      if (!this.stopping) onReady({ name, pid: run.pid, ...address });
    } finally {
      clearTimeout(stuck);
    }
  }

  private async keepRunning(): Promise<void> {
    while (!this.stopping && this.run !== null) {
      const startedAtMs = Date.now();
      const exit = await this.run.exited;
      if (this.isStopping()) return;
      if (Date.now() - startedAtMs > WELL_AGAIN_AFTER_MS) this.deaths = 0;
      this.deaths += 1;
      const delayMs = restartDelayMs(this.deaths);
      const when = delayMs === 0 ? 'starting it again' : `starting it again in ${delayMs / 1000} s`;
      this.options.say(`${this.name} died (${describeExit(exit)}): ${when}`);
      await this.wait(delayMs);
      if (this.isStopping()) return;
      await this.startOnce().catch((error: unknown) => {
        if (!(error instanceof ServiceEndedError)) throw error;
      });
    }
  }

  /** A method, since it changes while others wait. */
  private isStopping(): boolean {
    return this.stopping;
  }

  private async wait(delayMs: number): Promise<void> {
    if (delayMs === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, delayMs);
      this.cancelWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
