import { startPostgres, type RunningPostgres } from '../postgres/index.js';
import type { Guard } from '../processes/guard.js';
import { POSTGRES_STOP_PLAN } from '../processes/guard-protocol.js';
import { restartDelayMs, WELL_AGAIN_AFTER_MS } from './restart-delay.js';

export interface SupervisedDatabaseOptions {
  folder: string;
  logFile: string;
  guard: Guard;
  say: (line: string) => void;
  /** It could not be started again: nothing works without it. */
  onLost: (error: unknown) => void;
}

/** The embedded Postgres, started again on the same port when it dies. */
export class SupervisedDatabase {
  private stopping = false;
  private deaths = 0;

  private constructor(
    private readonly options: SupervisedDatabaseOptions,
    private postgres: RunningPostgres,
  ) {}

  static async start(options: SupervisedDatabaseOptions): Promise<SupervisedDatabase> {
    const postgres = await launch(options);
    const database = new SupervisedDatabase(options, postgres);
    void database.keepRunning();
    return database;
  }

  get url(): string {
    return this.postgres.url;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.postgres.stop();
  }

  async kill(): Promise<void> {
    this.stopping = true;
    await this.postgres.stopNow();
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      const startedAtMs = Date.now();
      await this.postgres.exited;
      this.options.guard.forget(this.postgres.pid);
      if (this.stopping) return;
      if (Date.now() - startedAtMs > WELL_AGAIN_AFTER_MS) this.deaths = 0;
      this.deaths += 1;
      this.options.say('Postgres died: starting it again');
      await new Promise((resolve) => setTimeout(resolve, restartDelayMs(this.deaths)));
      try {
        this.postgres = await launch(this.options, this.postgres.port);
      } catch (error) {
        this.options.onLost(error);
        return;
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
