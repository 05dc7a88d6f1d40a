import { Injectable } from '@nestjs/common';
import { TOPICS } from '#libs/contracts';
import { Outbox, type SqlRunner } from '#libs/persistence';
import { currentTraceparent } from '#libs/service-kit';
import { numberEvent } from './number-event.js';
import type { PhoneNumber } from './number.js';
import { setEventRow } from './numbers.repository.js';

/** Tells the other services a number's state, in the transaction that changed it. */
@Injectable()
export class NumberEvents {
  constructor(private readonly outbox: Outbox) {}

  /** @returns the outbox row, or null for a number that was never active */
  async add(transaction: SqlRunner, number: PhoneNumber): Promise<string | null> {
    const event = numberEvent(number);
    if (!event) return null;
    const traceparent = currentTraceparent();
    const row = await this.outbox.add(transaction, {
      topic: TOPICS.numberProvisioned,
      key: number.id,
      event,
      id: `${number.id}.${number.revision}`,
      ...(traceparent === undefined ? {} : { traceparent }),
    });
    await setEventRow(transaction, number.id, row);
    return row;
  }

  /** Relays what was just committed, without waiting for its notification. */
  wake(): void {
    this.outbox.wake();
  }

  /** Whether the event is in the log, waiting at most `timeoutMs` for it. Ask after the commit. */
  published(row: string, timeoutMs: number): Promise<boolean> {
    return this.outbox.published(row, timeoutMs);
  }
}
