import { mkdirSync } from 'node:fs';
import { SmsSeries } from './load/sms-series.js';
import { OthersLoad } from './machine/cpu-time.js';
import { SCENARIOS, type BenchOptions, type ScenarioLetter } from './options.js';
import type { ScenarioResult } from './report/results.js';
import { backlogScenario } from './scenarios/backlog.js';
import { fairnessScenario } from './scenarios/fairness.js';
import type { Figure } from './scenarios/figure.js';
import { diskFloor } from './scenarios/floor-disk.js';
import { kafkaFloor } from './scenarios/floor-kafka.js';
import { postFloor } from './scenarios/floor-post.js';
import { ingestScenario } from './scenarios/ingest.js';
import { isolationScenario } from './scenarios/isolation.js';
import { lightLoadScenario } from './scenarios/light-load.js';
import { retryScenario } from './scenarios/retries.js';
import { StoreScenario } from './scenarios/store.js';
import { WaitersScenario } from './scenarios/waiters.js';
import { waitingRetriesScenario } from './scenarios/waiting-retries.js';
import { wholeBacklogScenario } from './scenarios/whole-backlog.js';
import { startPlatformStack, type PlatformStack } from './stack/platform-stack.js';
import { Workplace, type LogKind } from './stack/workplace.js';
import { within } from './within.js';

/** For starting servers, ms. */
const START_MS_MAX = 420_000;
/** For one run of each, ms; generous: only reached when something hangs. */
const RUN_MS_MAX = {
  a: 300_000,
  b: 150_000,
  c: 1_200_000,
  d: 120_000,
  e: 120_000,
  f: 600_000,
  g: 240_000,
  h: 600_000,
  i: 600_000,
  j: 600_000,
  k: 600_000,
} as const;

/** For each of `--messages`. */
const MESSAGE_MS_MAX = 5;

/** Runs what the options ask for, one after the other. Close it to end whatever runs now. */
export class ScenarioRunner {
  private current: Workplace | null = null;
  private closed = false;
  private readonly results: ScenarioResult[] = [];

  constructor(
    private readonly options: BenchOptions,
    private readonly say: (line: string) => void,
  ) {}

  /** Never rejects for a scenario that fails: the others are still worth their time. */
  async run(): Promise<ScenarioResult[]> {
    const { logs } = this.options;
    if (this.wants('e')) {
      await this.alone('e', null, (workplace) => this.floors(workplace));
      if (logs.includes('kafka'))
        await this.alone('e', 'kafka', (workplace) => kafkaFloor(workplace, this.options.runs));
    }
    for (const log of logs) {
      if (this.wants('a')) await this.alone('a', log, (workplace) => this.backlog(workplace, log));
      if (this.wants('f')) await this.alone('f', log, (workplace) => this.ingest(workplace, log));
      if (this.wants('j')) await this.alone('j', log, (workplace) => this.store(workplace, log));
      if (this.wants('g')) await this.alone('g', log, (workplace) => this.waiters(workplace, log));
      if (this.wants('h')) await this.alone('h', log, (workplace) => this.waitingRetries(workplace, log));
      if (this.wants('i')) await this.alone('i', log, (workplace) => this.fairness(workplace, log));
      if (this.wants('k')) await this.alone('k', log, (workplace) => this.wholeBacklog(workplace, log));
      if (this.wants('b') || this.wants('c') || this.wants('d')) await this.onPlatform(log);
    }
    return this.results;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.current?.close();
  }

  private wants(letter: ScenarioLetter): boolean {
    return !this.closed && this.options.scenarios.includes(letter);
  }

  private async floors(workplace: Workplace): Promise<Figure[]> {
    const { runs, logs } = this.options;
    const figures = await postFloor(workplace, runs);
    return logs.includes('embedded') ? [...figures, ...(await diskFloor(workplace, runs))] : figures;
  }

  private backlog(workplace: Workplace, log: LogKind): Promise<Figure[]> {
    const { runs } = this.options;
    return backlogScenario(workplace, log, { runs, profileFolder: this.profileFolder() });
  }

  private ingest(workplace: Workplace, log: LogKind): Promise<Figure[]> {
    const { runs, messages } = this.options;
    return ingestScenario(workplace, log, { runs, profileFolder: this.profileFolder(), messages });
  }

  private waitingRetries(workplace: Workplace, log: LogKind): Promise<Figure[]> {
    const { runs, rows } = this.options;
    return waitingRetriesScenario(workplace, log, { runs, rows, profileFolder: this.profileFolder() });
  }

  private fairness(workplace: Workplace, log: LogKind): Promise<Figure[]> {
    const { runs, behind } = this.options;
    return fairnessScenario(workplace, log, { runs, behind, profileFolder: this.profileFolder() });
  }

  private profileFolder(): string | null {
    const { profile } = this.options;
    if (profile !== null) mkdirSync(profile, { recursive: true });
    return profile;
  }

  private async store(workplace: Workplace, log: LogKind): Promise<Figure[]> {
    const { runs, stored, profile } = this.options;
    if (profile !== null) mkdirSync(profile, { recursive: true });
    return (await StoreScenario.open(workplace, log, profile)).measure({ runs, stored });
  }

  private async wholeBacklog(workplace: Workplace, log: LogKind): Promise<Figure[]> {
    const stack = await startPlatformStack(workplace, log);
    return wholeBacklogScenario(workplace, stack, new SmsSeries(), this.options.runs);
  }

  private async waiters(workplace: Workplace, log: LogKind): Promise<Figure[]> {
    const stack = await startPlatformStack(workplace, log);
    const { runs, waiters } = this.options;
    return new WaitersScenario(workplace, stack, new SmsSeries(), waiters).measure(runs);
  }

  /** With servers of its own. */
  private async alone(
    letter: ScenarioLetter,
    log: LogKind | null,
    measure: (workplace: Workplace) => Promise<Figure[]>,
  ): Promise<void> {
    await this.inWorkplace((workplace) => this.scenario(letter, log, () => measure(workplace)));
  }

  /** One platform for the three that need a whole one; the retries of (c) come last. */
  private async onPlatform(log: LogKind): Promise<void> {
    await this.inWorkplace(async (workplace) => {
      const { runs, kinds } = this.options;
      const series = new SmsSeries();
      let starting: Promise<PlatformStack> | null = null;
      const stack = (): Promise<PlatformStack> => (starting ??= startPlatformStack(workplace, log));
      if (this.wants('b')) {
        await this.scenario('b', log, async () => lightLoadScenario(workplace, await stack(), series, runs));
      }
      if (this.wants('d')) {
        await this.scenario('d', log, async () => retryScenario(workplace, await stack(), series, runs));
      }
      if (this.wants('c')) {
        const options = { runs, kinds };
        await this.scenario('c', log, async () => isolationScenario(workplace, await stack(), series, options));
      }
    });
  }

  private async inWorkplace(work: (workplace: Workplace) => Promise<void>): Promise<void> {
    const workplace = new Workplace(this.say);
    this.current = workplace;
    try {
      await work(workplace);
    } finally {
      await workplace.close();
    }
  }

  private async scenario(letter: ScenarioLetter, log: LogKind | null, measure: () => Promise<Figure[]>): Promise<void> {
    const title = SCENARIOS[letter];
    this.say(`(${letter}) ${title}${log === null ? '' : ` - ${log}`}`);
    const messagesMs = letter === 'f' ? this.options.messages * MESSAGE_MS_MAX : 0;
    const limitMs = START_MS_MAX + RUN_MS_MAX[letter] * this.options.runs + messagesMs;
    const others = new OthersLoad();
    let figures: readonly Figure[] = [];
    let failure: string | null = null;
    try {
      figures = await within(limitMs, measure());
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      if (!this.closed) this.say(`  failed: ${failure}`);
    }
    this.results.push({ scenario: letter, title, log, figures, failure, others_cores: others.cores() });
  }
}
