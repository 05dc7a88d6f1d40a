import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from '#libs/contracts';
import { CLOCK, LOGGER } from '#libs/service-kit';
import { DUPLICATE_WINDOW_MS } from '#libs/sms';
import { CarrierIdentitiesRepository } from '../identities/carrier-identities.repository.js';
import { UnroutedRepository } from '../routing/unrouted.repository.js';
import { SegmentAssembler } from './segment-assembler.service.js';
import { SegmentsRepository } from './segments.repository.js';

const INTERVAL_MS = 5_000;
const BATCH = 1_000;
/** A message that its own part is bringing to the log just now is not ours to bring. */
const COMPLETING_MS = 60_000;
const KEEP_MS = 30 * 86_400_000;
/** Runs per purge: once a minute. */
const PURGE_EVERY = 12;

/** Delivers truncated messages, finishes what a crash left, forgets what is over. Every replica may do so. */
@Injectable()
export class SegmentUpkeepJob implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private runs = 0;
  private stopped = false;

  constructor(
    private readonly assembler: SegmentAssembler,
    private readonly segments: SegmentsRepository,
    private readonly identities: CarrierIdentitiesRepository,
    private readonly unrouted: UnroutedRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.later();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  async run(): Promise<void> {
    const nowMs = this.clock.now();
    await this.assembler.expire(BATCH);
    await this.assembler.finishUndone(BATCH, new Date(nowMs - COMPLETING_MS));
    this.runs += 1;
    if (this.runs % PURGE_EVERY !== 1) return;
    await this.segments.purge(new Date(nowMs - 2 * DUPLICATE_WINDOW_MS), new Date(nowMs - KEEP_MS));
    await this.identities.purge(new Date(nowMs - KEEP_MS));
    await this.unrouted.purge(new Date(nowMs - KEEP_MS));
  }

  private later(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.run()
        .catch((error: unknown) => {
          this.logger.warn({ err: error }, 'segment upkeep failed; trying again');
        })
        .finally(() => {
          this.later();
        });
    }, INTERVAL_MS);
  }
}
