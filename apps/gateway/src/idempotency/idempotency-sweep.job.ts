import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '#libs/service-kit';
import { IdempotencyService } from './idempotency.service.js';

const SWEEP_MS = 3_600_000;

/** Drops kept answers after their 24 h, hourly; any replica may. */
@Injectable()
export class IdempotencySweepJob implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly idempotency: IdempotencyService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.idempotency.sweep().catch((error: unknown) => {
        this.logger.warn({ err: error }, 'old idempotency keys not dropped');
      });
    }, SWEEP_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
