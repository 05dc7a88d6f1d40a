import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from '#libs/contracts';
import { CLOCK, LOGGER } from '#libs/service-kit';
import { BROUGHT_WINDOW_MS, DUPLICATE_WINDOW_MS, INTERLEAVE_WINDOW_MS, LATE_WINDOW_MS } from '#libs/sms';
import { CarrierIdentitiesRepository } from '../identities/carrier-identities.repository.js';
import { UnroutedRepository } from '../routing/unrouted.repository.js';
import { SegmentFinisher } from './segment-finisher.service.js';
import { SegmentUpkeepRepository } from './segment-upkeep.repository.js';

const INTERVAL_MS = 5_000;
const BATCH = 1_000;
/** A message that its own part is bringing to the log just now is not ours to bring. */
const COMPLETING_MS = 60_000;
/** How long each step of a run may take: the others are due as well, whatever one finds to do or waits for. */
const TURN_MS_MAX = 10_000;
/** As long as messages are kept: what a carrier sends again later than that is another message. */
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
    private readonly finisher: SegmentFinisher,
    private readonly segments: SegmentUpkeepRepository,
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
    const keepSince = new Date(nowMs - KEEP_MS);
    await this.step(() => this.finisher.expire(BATCH, this.turn()));
    await this.step(() => this.finisher.finishUndone(BATCH, new Date(nowMs - COMPLETING_MS), this.turn()));
    this.runs += 1;
    if (this.runs % PURGE_EVERY !== 1) return;
    const late = new Date(nowMs - Math.max(LATE_WINDOW_MS, BROUGHT_WINDOW_MS) - INTERLEAVE_WINDOW_MS);
    await this.step(() => this.segments.takeKeys(late, this.turn()));
    const completeBefore = new Date(nowMs - 2 * DUPLICATE_WINDOW_MS);
    const broughtBefore = new Date(nowMs - 2 * BROUGHT_WINDOW_MS);
    const limits = { completeBefore, broughtBefore, truncatedBefore: keepSince };
    await this.step(() => this.segments.purge(limits, this.turn()));
    await this.step(() => this.identities.purge(keepSince, this.turn()));
    await this.step(() => this.unrouted.purge(keepSince, this.turn()));
  }

  /** Tells, whenever it is asked, whether the turn that begins now is over. */
  private turn(): () => boolean {
    const endMs = performance.now() + TURN_MS_MAX;
    return () => this.stopped || performance.now() >= endMs;
  }

  /** One that fails keeps the next from nothing. */
  private async step(work: () => Promise<unknown>): Promise<void> {
    if (this.stopped) return;
    try {
      await work();
    } catch (error) {
      this.logger.warn({ err: error }, 'segment upkeep failed; trying again');
    }
  }

  private later(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.run().finally(() => {
        this.later();
      });
    }, INTERVAL_MS);
  }
}
