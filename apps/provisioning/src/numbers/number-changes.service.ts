import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PgNotifications } from '#libs/persistence';
import type { NumberId } from '#libs/contracts';
import { NUMBER_CHANGES_CHANNEL } from './numbers.repository.js';

type Waiter = () => void;

/** Wakes requests that wait for a number, whichever replica changed it. */
@Injectable()
export class NumberChanges implements OnModuleInit, OnModuleDestroy {
  private readonly waiters = new Map<string, Set<Waiter>>();
  private stopped = false;
  private stopListening: (() => void)[] = [];

  constructor(private readonly notifications: PgNotifications) {}

  async onModuleInit(): Promise<void> {
    this.stopListening = [
      await this.notifications.listen(NUMBER_CHANGES_CHANNEL, (id) => {
        this.wake(id);
      }),
      this.notifications.onReconnect(() => {
        this.wakeAll();
      }),
    ];
  }

  onModuleDestroy(): void {
    this.stopped = true;
    for (const stop of this.stopListening) stop();
    this.wakeAll();
  }

  /** Whether waiting makes sense: not while the service goes down. */
  get isStopping(): boolean {
    return this.stopped;
  }

  /** Resolves at the next change of this number, or after `timeoutMs`. Subscribe first, then look. */
  next(id: NumberId, timeoutMs: number): Promise<void> {
    if (this.stopped || timeoutMs <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        const waiters = this.waiters.get(id);
        waiters?.delete(end);
        if (waiters?.size === 0) this.waiters.delete(id);
        resolve();
      };
      const timer = setTimeout(end, timeoutMs);
      const waiters = this.waiters.get(id) ?? new Set();
      waiters.add(end);
      this.waiters.set(id, waiters);
    });
  }

  private wake(id: string): void {
    for (const end of [...(this.waiters.get(id) ?? [])]) end();
  }

  private wakeAll(): void {
    for (const id of [...this.waiters.keys()]) this.wake(id);
  }
}
