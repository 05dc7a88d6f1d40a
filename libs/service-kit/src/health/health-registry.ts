/** Resolves when the part works; rejects (or throws) otherwise. */
export type HealthCheck = () => Promise<unknown> | undefined;

export interface HealthReport {
  up: boolean;
  /** It does not work, and the service is ready all the same. */
  degraded?: boolean;
  /** A short word on the reason, for operators; never a secret. */
  reason?: string;
}

interface RegisteredCheck {
  check: HealthCheck;
  required: () => boolean;
}

const CHECK_TIMEOUT_MS = 2_000;

/**
 * What has to work for this service to be ready: its own database, the event log, its links. Other services do not
 * belong here, or one failure would take all of them out of rotation.
 */
export class HealthRegistry {
  private readonly checks = new Map<string, RegisteredCheck>();
  private phase: 'starting' | 'running' | 'stopping' = 'starting';
  private startingAt = 'the parts of the service are not made yet';

  /**
   * Adds a check; one of the same name is replaced. Each check may take 2 s.
   * @param options.required whether its failure makes the service not ready now, or only shows in the details; default yes
   */
  add(name: string, check: HealthCheck, options: { required?: () => boolean } = {}): void {
    this.checks.set(name, { check, required: options.required ?? (() => true) });
  }

  /** @param step what is not done yet, in words for operators; until `markStarted`, or another step */
  startWaitsFor(step: string): void {
    this.startingAt = step;
  }

  /** The service listens and consumes: from now on the checks alone decide. */
  markStarted(): void {
    if (this.phase === 'starting') this.phase = 'running';
  }

  /** From now on the service is not ready: it is going down. */
  beginStop(): void {
    this.phase = 'stopping';
  }

  get isStarting(): boolean {
    return this.phase === 'starting';
  }

  /** What a start waits for; null when the service does not start. */
  get startStep(): string | null {
    return this.isStarting ? this.startingAt : null;
  }

  get isRunning(): boolean {
    return this.phase === 'running';
  }

  get isStopping(): boolean {
    return this.phase === 'stopping';
  }

  names(): string[] {
    return [...this.checks.keys()];
  }

  async run(name: string): Promise<HealthReport> {
    const registered = this.checks.get(name);
    if (!registered) return { up: false, reason: 'unknown check' };
    try {
      await withTimeout(Promise.resolve(registered.check()), CHECK_TIMEOUT_MS);
      return { up: true };
    } catch (error) {
      const reason = reasonOf(error);
      return registered.required() ? { up: false, reason } : { up: true, degraded: true, reason };
    }
  }

  /** What each check says now, by name. */
  async runAll(): Promise<ReadonlyMap<string, HealthReport>> {
    return new Map(await Promise.all(this.names().map(async (name) => [name, await this.run(name)] as const)));
  }

  async isReady(): Promise<boolean> {
    if (!this.isRunning) return false;
    return allUp(await this.runAll());
  }
}

/** Whether nothing that the service needs fails. */
export function allUp(reports: ReadonlyMap<string, HealthReport>): boolean {
  return [...reports.values()].every((report) => report.up);
}

async function withTimeout<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer in time'));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : error.message || error.name;
}
