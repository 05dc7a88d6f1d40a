import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '#libs/service-kit';
import { PartitionsRepository } from './partitions.repository.js';

const INTERVAL_MS = 3_600_000;

/** Once an hour, on every replica: partitions for the days to come; what has had its time goes. */
@Injectable()
export class UpkeepJob implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly partitions: PartitionsRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.run();
    this.timer = setInterval(() => {
      void this.run();
    }, INTERVAL_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** A failed run is made up for by the next one, and by the consumers, which make what they miss. */
  async run(): Promise<void> {
    try {
      await this.partitions.makeUpcoming();
      const dropped = await this.partitions.dropExpired();
      if (dropped.length > 0) this.logger.info({ days: dropped }, 'dropped messages past their retention');
    } catch (error) {
      this.logger.warn({ err: error }, 'upkeep failed; trying again within the hour');
    }
  }
}
