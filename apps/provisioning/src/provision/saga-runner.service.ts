import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { childTrace, LOGGER, parseTraceparent, runInContext } from '#libs/service-kit';
import { ProvisioningSettings } from '../provisioning.settings.js';
import { claimSagas } from './saga.repository.js';
import { LEASE_MARGIN_MS, SagaSteps } from './saga-steps.service.js';

/** Finds what became due by time, and what other replicas left. */
const POLL_INTERVAL_MS = 500;
const STOP_LIMIT_MS = 4_000;

/** Runs provisionings to their end, on whichever replica has a free hand. */
@Injectable()
export class SagaRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private poll: NodeJS.Timeout | undefined;
  private claiming: Promise<void> | null = null;
  private wanted = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: SagaSteps,
    private readonly settings: ProvisioningSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.poll = setInterval(() => {
      this.wake();
    }, POLL_INTERVAL_MS);
    this.wake();
  }

  /** Ends calls in flight; their provisionings are due at once, for another replica. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.poll);
    this.stopping.abort();
    await this.claiming;
    let limit: NodeJS.Timeout | undefined;
    await Promise.race([
      Promise.allSettled(this.running),
      new Promise((resolve) => {
        limit = setTimeout(resolve, STOP_LIMIT_MS);
      }),
    ]);
    clearTimeout(limit);
  }

  /** Looks for due provisionings now. */
  wake(): void {
    this.wanted = true;
    if (this.stopping.signal.aborted) return;
    this.claiming ??= this.claimWhileWanted().finally(() => {
      this.claiming = null;
      if (this.wanted && this.running.size < this.settings.ES2PLUS_CONCURRENCY) this.wake();
    });
  }

  private async claimWhileWanted(): Promise<void> {
    while (this.wanted && !this.stopping.signal.aborted) {
      this.wanted = false;
      const free = this.settings.ES2PLUS_CONCURRENCY - this.running.size;
      if (free <= 0) {
        this.wanted = true;
        return;
      }
      await this.claim(free);
    }
  }

  private async claim(limit: number): Promise<void> {
    const leaseMs = this.settings.ES2PLUS_TIMEOUT_MS + LEASE_MARGIN_MS;
    // Before the claim: however late its answer comes, the lease is no younger.
    const leasedAtMs = performance.now();
    try {
      const sagas = await claimSagas(this.dataSource, randomUUID(), leaseMs, limit);
      for (const saga of sagas) {
        // In its own trace: what claimed it may be another request, or a timer.
        const context = { trace: childTrace(parseTraceparent(saga.traceparent ?? undefined)) };
        const work = runInContext(context, () => this.steps.run(saga, { leaseMs, leasedAtMs }, this.stopping.signal));
        const run = work.catch((error: unknown) => {
          // Its lease runs out, and it is tried again.
          this.logger.error({ err: error, number_id: saga.numberId, step: saga.step }, 'provisioning step failed');
        });
        this.running.add(run);
        void run.finally(() => {
          this.running.delete(run);
          if (this.wanted) this.wake();
        });
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'provisionings cannot be claimed');
    }
  }
}
