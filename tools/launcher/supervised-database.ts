import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres, type RunningPostgres } from '../embedded-postgres/index.js';
import type { Guard } from '../processes/guard.js';
import { POSTGRES_STOP_PLAN } from '../processes/guard-protocol.js';
import { restartDelayMs, WELL_AGAIN_AFTER_MS } from './restart-delay.js';

export interface SupervisedDatabaseOptions {
  folder: string;
  logFile: string;
  guard: Guard;
  say: (line: string) => void;
}

/** The embedded Postgres, started again on the same port when it dies, until it starts: a full disk gets room again. */
export class SupervisedDatabase {
  private readonly stopping = new AbortController();
  private readonly watched: Promise<void>;
  private deaths = 0;

  private constructor(
    private readonly options: SupervisedDatabaseOptions,
    private postgres: RunningPostgres,
  ) {
    this.watched = this.keepRunning();
  }

  /** @throws Error with one clear message when it cannot be started at all */
  static async start(options: SupervisedDatabaseOptions): Promise<SupervisedDatabase> {
    return new SupervisedDatabase(options, await launch(options));
  }

  get url(): string {
    return this.postgres.url;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.postgres.stop();
    await this.watched;
  }

  async kill(): Promise<void> {
    this.stopping.abort();
    await this.postgres.stopNow();
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      const startedAtMs = Date.now();
      await this.postgres.exited;
      this.options.guard.forget(this.postgres.pid);
      if (this.isStopping()) return;
      if (Date.now() - startedAtMs > WELL_AGAIN_AFTER_MS) this.deaths = 0;
      this.options.say('Postgres died: starting it again');
      await this.startAgain();
    }
  }

  /** A server that comes up while we stop is stopped, too. */
  private async startAgain(): Promise<void> {
    const { signal } = this.stopping;
    while (!this.isStopping()) {
      this.deaths += 1;
      await delay(restartDelayMs(this.deaths), undefined, { signal }).catch(() => undefined);
      if (this.isStopping()) return;
      try {
        this.postgres = await launch(this.options, this.postgres.port);
        if (this.isStopping()) await this.postgres.stop();
        return;
      } catch (error) {
        if (this.isStopping()) return;
        this.options.say(`${error instanceof Error ? error.message : String(error)}\nTrying again.`);
      }
    }
  }
}

async function launch(options: SupervisedDatabaseOptions, port?: number): Promise<RunningPostgres> {
  return startPostgres({
    folder: options.folder,
    database: 'meisim',
    logFile: options.logFile,
    log: options.say,
    onSpawn: (pid) => {
      options.guard.watch(pid, POSTGRES_STOP_PLAN);
    },
    ...(port === undefined ? {} : { port }),
  });
}
