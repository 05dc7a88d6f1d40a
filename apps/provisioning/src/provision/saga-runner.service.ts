import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { childTrace, LOGGER, parseTraceparent, runInContext } from '#libs/service-kit';
import { CARRIERS, type Carriers } from '../carriers/carriers.adapter.js';
import { ProvisioningSettings } from '../provisioning.settings.js';
import { CarrierLane } from './carrier-lane.js';
import { claimSagas, type LeasedSaga, type SagaShare } from './saga.repository.js';
import { LEASE_MARGIN_MS, SagaSteps } from './saga-steps.service.js';

/** Finds what became due by time, and what other replicas left. */
const POLL_INTERVAL_MS = 500;
const STOP_LIMIT_MS = 4_000;

interface ClaimedSaga {
  saga: LeasedSaga;
  /** In `performance.now()`. */
  leasedAtMs: number;
}

/** Runs provisionings to their end, on whichever replica has a free hand: each carrier's in a lane of its own. */
@Injectable()
export class SagaRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly lanes: readonly CarrierLane<ClaimedSaga>[];
  private readonly leaseMs: number;
  private poll: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: SagaSteps,
    settings: ProvisioningSettings,
    @Inject(CARRIERS) carriers: Carriers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.leaseMs = settings.ES2PLUS_TIMEOUT_MS + LEASE_MARGIN_MS;
    const called = [...carriers.clients.keys()];
    // Hosted numbers call nobody, nor do those of a carrier that CARRIERS_FILE has lost.
    const shares: SagaShare[] = [...called.map((carrierId) => ({ carrierId })), { otherThan: called }];
    this.lanes = shares.map(
      (share) =>
        new CarrierLane({
          slots: settings.ES2PLUS_CONCURRENCY,
          claim: (limit) => this.claim(share, limit),
          run: (claimed) => this.run(claimed),
        }),
    );
  }

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
    let limit: NodeJS.Timeout | undefined;
    await Promise.race([
      Promise.all(this.lanes.map((lane) => lane.stop())),
      new Promise((resolve) => {
        limit = setTimeout(resolve, STOP_LIMIT_MS);
      }),
    ]);
    clearTimeout(limit);
  }

  /** Looks for due provisionings now. */
  wake(): void {
    for (const lane of this.lanes) lane.wake();
  }

  private async claim(share: SagaShare, limit: number): Promise<ClaimedSaga[]> {
    // Before the claim: however late its answer comes, the lease is no younger.
    const leasedAtMs = performance.now();
    try {
      const sagas = await claimSagas(this.dataSource, share, randomUUID(), this.leaseMs, limit);
      return sagas.map((saga) => ({ saga, leasedAtMs }));
    } catch (error) {
      this.logger.warn({ err: error }, 'provisionings cannot be claimed');
      return [];
    }
  }

  private async run({ saga, leasedAtMs }: ClaimedSaga): Promise<void> {
    // In its own trace: what claimed it may be another request, or a timer.
    const context = { trace: childTrace(parseTraceparent(saga.traceparent ?? undefined)) };
    const lease = { leaseMs: this.leaseMs, leasedAtMs };
    try {
      await runInContext(context, () => this.steps.run(saga, lease, this.stopping.signal));
    } catch (error) {
      // Its lease runs out, and it is tried again.
      this.logger.error({ err: error, number_id: saga.numberId, step: saga.step }, 'provisioning step failed');
    }
  }
}
