import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock, IdGenerator } from '#libs/contracts';
import { CLOCK, IDS, LOGGER } from '#libs/service-kit';
import { isExpired } from '#libs/sms';
import { IngestMetrics } from '../intake/ingest-metrics.service.js';
import { MessageRouter } from '../routing/message-router.service.js';
import { SmsIngestSettings } from '../sms-ingest.settings.js';
import { SegmentUpkeepRepository } from './segment-upkeep.repository.js';
import { assembledMessage } from './stored-assembly.js';

/** How long a message that could not be finished is put off: others are to be finished meanwhile. */
const PUT_OFF_MS = 60_000;

/** Delivers what parts alone do not bring to the log: messages that lack some, and those that were left on their way. */
@Injectable()
export class SegmentFinisher {
  constructor(
    private readonly repository: SegmentUpkeepRepository,
    private readonly router: MessageRouter,
    private readonly metrics: IngestMetrics,
    private readonly settings: SmsIngestSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Closes messages whose missing parts never came, to be delivered as what came.
   * @param isOver asked before each: whether the turn ends
   */
  async expire(limit: number, isOver: () => boolean): Promise<void> {
    const overdue = new Date(this.clock.now() - this.settings.SEGMENTS_TIMEOUT_MS);
    for (const [key, id] of await this.repository.overdueKeys(overdue, limit)) {
      if (isOver()) return;
      try {
        await this.truncate(key);
      } catch (error) {
        this.logger.warn({ assembly_id: id, err: error }, 'a message in parts is not closed yet; trying again');
      }
    }
  }

  /**
   * Publishes truncated messages, and complete ones that a crash or a lost log left behind. One that cannot be
   * published is put off, and the next one tried.
   * @param completedBefore those completed later are on their way with their last part
   * @param isOver asked before each: whether the turn ends
   */
  async finishUndone(limit: number, completedBefore: Date, isOver: () => boolean): Promise<void> {
    const now = new Date(this.clock.now());
    for (const id of await this.repository.undoneIds(completedBefore, now, limit)) {
      if (isOver()) return;
      try {
        await this.repository.finish(id, now, async (assembly) => {
          await this.router.route(assembledMessage(assembly));
          if (assembly.state === 'truncated') this.metrics.deliveredTruncated();
        });
      } catch (error) {
        this.logger.error({ assembly_id: id, err: error }, 'a message in parts is not finished; trying again later');
        await this.repository.putOff(id, new Date(this.clock.now() + PUT_OFF_MS));
      }
    }
  }

  private async truncate(key: string): Promise<void> {
    const atMs = this.clock.now();
    await this.repository.truncate(key, (open) =>
      open
        .filter(({ openedAtMs }) => isExpired(openedAtMs, atMs, this.settings.SEGMENTS_TIMEOUT_MS))
        .map(({ id }) => ({ id, messageId: this.ids.next('message', atMs), atMs })),
    );
  }
}
