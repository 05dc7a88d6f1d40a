import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitFor } from '#libs/testing';
import type { DevJson } from '../../launcher/dev-json.js';
import { BenchProcess } from './child-process.js';
import { LAUNCHER_STOP_PLAN } from './stop-plans.js';
import type { Workplace } from './workplace.js';

const LAUNCHER = fileURLToPath(new URL('../../launcher/main.js', import.meta.url));
const START_MS_MAX = 120_000;
/** Promised are 5 s; a machine that is busy with other things is not what is judged here. */
const BACK_MS_MAX = 60_000;
const LOOK_MS = 25;

function isDevJson(value: unknown): value is DevJson {
  return typeof value === 'object' && value !== null && 'gateway_url' in value && 'services' in value;
}

/** What `npm start` starts, with a home of its own. */
export class LaunchedPlatform {
  private constructor(
    private readonly home: string,
    private readonly launcher: BenchProcess,
  ) {}

  /**
   * Starts it and waits until it is ready; it is the workplace's to end from the first moment.
   * @param kafkaBrokers empty: the embedded event log
   * @param settings of the services, beside their defaults
   */
  static async start(
    workplace: Workplace,
    kafkaBrokers: string,
    settings: NodeJS.ProcessEnv = {},
  ): Promise<LaunchedPlatform> {
    const home = workplace.subfolder('home');
    const env = {
      ...process.env,
      MEISIM_HOME: home,
      GATEWAY_PORT: '0',
      INGEST_PORT: '0',
      KAFKA_BROKERS: kafkaBrokers,
      DATABASE_URL: '',
      CARRIERS_FILE: '',
      ...settings,
    };
    const launcher = workplace.keep(
      BenchProcess.spawn('the launcher', [LAUNCHER], workplace.guard, LAUNCHER_STOP_PLAN, env),
      (started) => started.stop(),
    );
    const platform = new LaunchedPlatform(home, launcher);
    await waitFor('the platform', () => platform.isReady(), { timeoutMs: START_MS_MAX, intervalMs: 100 });
    return platform;
  }

  /** As it stands now: services that were restarted have other pids. */
  get dev(): DevJson {
    const dev: unknown = JSON.parse(readFileSync(this.devJson, 'utf8'));
    if (!isDevJson(dev)) throw new Error('dev.json does not say what it should');
    return dev;
  }

  /** Of the launcher. */
  get pid(): number {
    return this.launcher.pid;
  }

  pidOf(service: string): number {
    const found = this.dev.services.find(({ name }) => name === service);
    if (found === undefined) throw new Error(`no service ${service} in dev.json`);
    return found.pid;
  }

  /** kill -9. Resolves once its successor serves. @returns the pid that was killed */
  async killService(name: string): Promise<number> {
    const pid = this.pidOf(name);
    process.kill(pid, 'SIGKILL');
    await this.back(name, () => this.pidOf(name) !== pid);
    return pid;
  }

  /** kill -9 of the postmaster. Resolves once its successor takes connections. @returns the pid that was killed */
  async killPostgres(): Promise<number> {
    const [pid] = this.postmaster();
    if (pid === undefined) throw new Error('no Postgres runs');
    process.kill(Number(pid), 'SIGKILL');
    await this.back('Postgres', () => {
      const [successor, ...rest] = this.postmaster();
      return successor !== undefined && successor !== pid && rest.at(-1)?.trim() === 'ready';
    });
    return Number(pid);
  }

  private get devJson(): string {
    return join(this.home, 'dev.json');
  }

  /** @throws Error with its last words when the launcher has ended */
  private isReady(): boolean {
    this.launcher.assertRuns();
    return existsSync(this.devJson);
  }

  private async back(name: string, isBack: () => boolean): Promise<void> {
    const options = { timeoutMs: BACK_MS_MAX, intervalMs: LOOK_MS };
    await waitFor(`${name} to be back`, () => this.isReady() && isBack(), options);
  }

  /** The lines of Postgres' lock file: its pid first, its status last. None while there is no such file. */
  private postmaster(): string[] {
    try {
      return readFileSync(join(this.home, 'postgres', 'data', 'postmaster.pid'), 'utf8')
        .trimEnd()
        .split('\n');
    } catch (error) {
      // Of one that was killed, whoever starts the next removes it at any moment.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}
