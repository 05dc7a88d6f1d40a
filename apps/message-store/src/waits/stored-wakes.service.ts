import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { PgNotifications } from '#libs/persistence';
import { METRICS } from '#libs/service-kit';
import { ANY_NUMBER, STORED_CHANNEL } from './store-channel.js';
import { Waiters } from './waiters.js';

/** Wakes the waits of this replica whenever any replica has stored messages. */
@Injectable()
export class StoredWakes implements OnModuleInit, OnModuleDestroy {
  private readonly stopListening: (() => void)[] = [];

  constructor(
    private readonly notifications: PgNotifications,
    private readonly waiters: Waiters,
    @Inject(METRICS) metrics: Registry,
  ) {
    new Gauge({
      name: 'meisim_open_waits',
      help: 'Polls that are held until a message comes',
      registers: [metrics],
      collect() {
        this.set(waiters.size);
      },
    });
  }

  async onModuleInit(): Promise<void> {
    this.stopListening.push(
      await this.notifications.listen(STORED_CHANNEL, (payload) => {
        for (const numberId of payload.split(',')) this.waiters.wake(numberId);
        this.waiters.wake(ANY_NUMBER);
      }),
      this.notifications.onReconnect(() => {
        this.waiters.wakeAll();
      }),
    );
  }

  onModuleDestroy(): void {
    for (const stop of this.stopListening) stop();
    this.waiters.close();
  }
}
