import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { PgNotifications } from '#libs/persistence';
import { METRICS } from '#libs/service-kit';
import { Paced } from './paced.js';
import { ANY_NUMBER, STORED_CHANNEL } from './store-channel.js';
import { Waiters } from './waiters.js';

/** Waits for any message are woken by every batch, whoever it is for: at most so often. */
const ANY_NUMBER_INTERVAL_MS = 50;

/** Wakes the waits of this replica whenever any replica has stored messages. */
@Injectable()
export class StoredWakes implements OnModuleInit, OnModuleDestroy {
  private readonly stopListening: (() => void)[] = [];
  private readonly anyNumber: Paced;

  constructor(
    private readonly notifications: PgNotifications,
    private readonly waiters: Waiters,
    @Inject(METRICS) metrics: Registry,
  ) {
    this.anyNumber = new Paced(() => {
      waiters.wake(ANY_NUMBER);
    }, ANY_NUMBER_INTERVAL_MS);
    new Gauge({
      name: 'meisim_open_waits',
      help: 'Polls that are held until a message comes.',
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
        this.anyNumber.ask();
      }),
      this.notifications.onReconnect(() => {
        this.waiters.wakeAll();
      }),
    );
  }

  onModuleDestroy(): void {
    for (const stop of this.stopListening) stop();
    this.anyNumber.stop();
    this.waiters.close();
  }
}
