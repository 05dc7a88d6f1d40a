import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitFor } from '#libs/testing';

/** $MEISIM_HOME/dev.json, as programs that drive a platform rely on it. */
export interface DevJson {
  gateway_url: string;
  api_key: string;
  test_api_key: string;
  api_secret: string;
  admin_token: string;
  simulator_url: string;
  es2plus_url: string;
  carrier_url: string;
  database_url: string;
  services: { name: string; pid: number; ops_url: string }[];
}

const LAUNCHER = fileURLToPath(new URL('../../../dist/tools/launcher/main.js', import.meta.url));
export const SERVICES = [
  'carrier-simulator',
  'provisioning',
  'message-store',
  'webhook-dispatcher',
  'sms-ingest',
  'gateway',
] as const;
const START_TIMEOUT_MS = 90_000;
const RESTART_TIMEOUT_MS = 30_000;

export function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (!existsSync(`/proc/${pid}/stat`)) return true;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
}

/** What `npm start` starts, with a home of its own, driven from outside like any other. */
export class TestPlatform {
  private output = '';

  private constructor(
    readonly home: string,
    private readonly launcher: ChildProcess,
  ) {
    for (const stream of [launcher.stdout, launcher.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (this.output += chunk));
    }
  }

  /** A fresh home in the temp folder. */
  static newHome(): string {
    return mkdtempSync(join(tmpdir(), 'meisim-e2e-'));
  }

  /** Starts the launcher and waits for dev.json. KAFKA_BROKERS passes through. */
  static async start(home = TestPlatform.newHome(), env: NodeJS.ProcessEnv = {}): Promise<TestPlatform> {
    const platform = TestPlatform.launch(home, env);
    try {
      await platform.ready();
    } catch (error) {
      await platform.stop();
      throw error;
    }
    return platform;
  }

  /** Starts the launcher and does not wait. */
  static launch(home: string, env: NodeJS.ProcessEnv = {}): TestPlatform {
    const launcher = spawn(process.execPath, ['--enable-source-maps', LAUNCHER], {
      env: { ...process.env, GATEWAY_PORT: '0', MEISIM_HOME: home, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new TestPlatform(home, launcher);
  }

  async ready(): Promise<void> {
    await waitFor(
      'dev.json',
      () => {
        if (this.hasEnded) throw new Error(`the launcher ended:\n${this.output}`);
        return existsSync(join(this.home, 'dev.json'));
      },
      { timeoutMs: START_TIMEOUT_MS, intervalMs: 50 },
    );
  }

  /** As it stands now: services that were restarted have other pids. */
  get dev(): DevJson {
    return JSON.parse(readFileSync(join(this.home, 'dev.json'), 'utf8')) as DevJson;
  }

  get pid(): number {
    return this.launcher.pid ?? 0;
  }

  get hasEnded(): boolean {
    return this.launcher.exitCode !== null || this.launcher.signalCode !== null;
  }

  get exitCode(): number | null {
    return this.launcher.exitCode;
  }

  /** What it printed. */
  get printed(): string {
    return this.output;
  }

  pidOf(service: string): number {
    const found = this.dev.services.find(({ name }) => name === service);
    if (found === undefined) throw new Error(`no service ${service} in dev.json`);
    return found.pid;
  }

  /** Of the embedded Postgres; null while it is not there. */
  get postgresPid(): number | null {
    const postmaster = join(this.home, 'postgres', 'data', 'postmaster.pid');
    return existsSync(postmaster) ? Number(readFileSync(postmaster, 'utf8').split('\n')[0]) : null;
  }

  /** Pids of the services and of Postgres. */
  children(): number[] {
    const { postgresPid } = this;
    return [...this.dev.services.map(({ pid }) => pid), ...(postgresPid === null ? [] : [postgresPid])];
  }

  /** kill -9, then waits until dev.json names its successor. */
  async killService(name: string): Promise<void> {
    const pid = this.pidOf(name);
    process.kill(pid, 'SIGKILL');
    await waitFor(`${name} to be back`, () => this.pidOf(name) !== pid, {
      timeoutMs: RESTART_TIMEOUT_MS,
      intervalMs: 50,
    });
  }

  /** kill -9 of the postmaster, then waits for its successor. */
  async killPostgres(): Promise<void> {
    const pid = this.postgresPid;
    if (pid === null) throw new Error('no Postgres runs');
    process.kill(pid, 'SIGKILL');
    await waitFor('Postgres to be back', () => this.postgresPid !== null && this.postgresPid !== pid, {
      timeoutMs: RESTART_TIMEOUT_MS,
      intervalMs: 50,
    });
  }

  signal(signal: NodeJS.Signals): void {
    this.launcher.kill(signal);
  }

  async ended(): Promise<void> {
    if (this.hasEnded) return;
    await new Promise((resolve) => this.launcher.once('exit', resolve));
  }

  /** Stops it in order and removes its home unless `keepHome`. */
  async stop({ keepHome = false } = {}): Promise<void> {
    this.signal('SIGTERM');
    await this.ended();
    if (!keepHome) rmSync(this.home, { recursive: true, force: true });
  }
}
