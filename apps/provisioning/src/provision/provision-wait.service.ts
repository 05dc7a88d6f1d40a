import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NumberId } from '#libs/contracts';
import { NumberChanges } from '../numbers/number-changes.service.js';
import { NumberEvents } from '../numbers/number-events.service.js';
import { NumberPresenter } from '../numbers/number-presenter.service.js';
import type { PhoneNumber } from '../numbers/number.js';
import { findNumber } from '../numbers/numbers.repository.js';
import { provisionAnswer, type ProvisionAnswer } from './provision-answer.js';

/** After a look that failed, ms. */
const LOOK_AGAIN_MS = 250;

/** Holds a request until its number is active and its event in the log, or has failed, or the wait is over. */
@Injectable()
export class ProvisionWaits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: NumberChanges,
    private readonly events: NumberEvents,
    private readonly presenter: NumberPresenter,
  ) {}

  /** @param waitMs at most this long; 0 answers with what is there now */
  async answer(id: NumberId, waitMs: number): Promise<ProvisionAnswer> {
    const deadline = performance.now() + waitMs;
    // One subscription, however often a look fails meanwhile.
    let changed: Promise<unknown> | null = null;
    for (;;) {
      const left = deadline - performance.now();
      changed ??= this.changes.next(id, left);
      const number = await this.found(id, left);
      if (number === 'not-now') continue;
      if (!number) throw new Error(`no number ${id}`);
      if (number.status === 'provisioning' && left > 0 && !this.changes.isStopping) {
        await changed;
        changed = null;
        continue;
      }
      const inLog = number.eventRow !== null && (await this.events.published(number.eventRow, Math.max(left, 1)));
      return provisionAnswer(await this.presenter.resource(number), inLog);
    }
  }

  /** The number goes on being provisioned while the database cannot be asked: so does the wait for it. */
  private async found(id: NumberId, leftMs: number): Promise<PhoneNumber | null | 'not-now'> {
    try {
      return await findNumber(this.dataSource, id);
    } catch (error) {
      if (leftMs <= LOOK_AGAIN_MS || this.changes.isStopping) throw error;
      await delay(LOOK_AGAIN_MS);
      return 'not-now';
    }
  }
}
