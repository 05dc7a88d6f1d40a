import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { TOPICS } from '#libs/contracts';
import { StateTail, type EventLog } from '#libs/messaging';
import { EVENT_LOG, LOGGER, SERVICE_NAME } from '#libs/service-kit';
import { MessageRouter } from './message-router.service.js';

const NUMBER_TOPICS = [TOPICS.numberProvisioned] as const;

/**
 * Each replica learns of numbers by itself, too: what a killed one was to read would be known to the others seconds later,
 * and the first SMS to a new number, which often is the one that it was taken for, would wait unrouted.
 */
@Injectable()
export class NumbersTail implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly tail: StateTail<(typeof NUMBER_TOPICS)[number]>;

  constructor(
    private readonly router: MessageRouter,
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(SERVICE_NAME) service: string,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.tail = new StateTail({ topics: NUMBER_TOPICS, log, group: `meisim.${service}`, logger });
  }

  onApplicationBootstrap(): void {
    this.tail.start({ [TOPICS.numberProvisioned]: (events) => this.router.learn(events) });
  }

  async onModuleDestroy(): Promise<void> {
    await this.tail.stop();
  }
}
