import { auditKey, auditRecorded, TOPICS, type AuditEntry, type Clock, type IdGenerator } from '#libs/contracts';
import { currentContext, currentTraceparent } from '#libs/service-kit';
import type { SqlRunner } from '../database/query-rows.js';
import type { Outbox } from '../outbox/outbox.js';

/** Records who changed what, in the transaction that changes it. */
export class AuditTrail {
  constructor(
    private readonly outbox: Outbox,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async record(transaction: SqlRunner, entry: AuditEntry): Promise<void> {
    const nowMs = this.clock.now();
    const id = this.ids.next('audit', nowMs);
    const traceparent = currentTraceparent();
    await this.outbox.add(transaction, {
      topic: TOPICS.auditRecorded,
      key: auditKey(entry),
      event: auditRecorded(entry, id, nowMs, currentContext()?.requestId),
      id,
      ...(traceparent === undefined ? {} : { traceparent }),
    });
  }
}
