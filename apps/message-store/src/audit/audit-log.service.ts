import { Inject, Injectable } from '@nestjs/common';
import {
  auditKey,
  auditRecorded,
  parseId,
  TOPICS,
  type AuditAction,
  type AuditEntry,
  type Clock,
  type IdGenerator,
} from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import type { AccountIdentity } from '#libs/security';
import { CLOCK, currentContext, IDS } from '#libs/service-kit';

/** Records what keys change here. This service has no outbox: an entry comes first, and then what it tells of. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly publisher: EventPublisher,
    @Inject(IDS) private readonly ids: IdGenerator,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(
    identity: AccountIdentity,
    action: AuditAction,
    objectId: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const nowMs = this.clock.now();
    const id = this.ids.next('audit', nowMs);
    const accountId = parseId('account', identity.account_id);
    const actor = { kind: 'key', key_id: identity.key_id } as const;
    const entry: AuditEntry = { accountId, mode: identity.mode, actor, action, objectId, details };
    const event = auditRecorded(entry, id, nowMs, currentContext()?.requestId);
    await this.publisher.publish(TOPICS.auditRecorded, auditKey(entry), event, { id });
  }
}
