import { createHash } from 'node:crypto';

/** What one webhook-id brought. */
export interface DeliveryRecord {
  webhookId: string;
  /** Sender of the SMS, digits alone: the chaos load gives each SMS one of its own. */
  sender: string;
  requests: number;
  /** Requests that were answered with a 2xx. */
  acknowledged: number;
  /** Hashes of the bodies that came; more than one breaks a promise. */
  bodies: Set<string>;
}

/** Everything that reached our endpoints, by webhook-id. */
export class DeliveryLedger {
  readonly records = new Map<string, DeliveryRecord>();
  private readonly senders = new Set<string>();
  requests = 0;

  /** @returns how often this webhook-id has come, this time included */
  received(webhookId: string, sender: string, body: Buffer): number {
    this.requests += 1;
    const record = this.records.get(webhookId) ?? {
      webhookId,
      sender,
      requests: 0,
      acknowledged: 0,
      bodies: new Set<string>(),
    };
    this.records.set(webhookId, record);
    record.requests += 1;
    record.bodies.add(createHash('sha256').update(body).digest('base64'));
    return record.requests;
  }

  acknowledged(webhookId: string): void {
    const record = this.records.get(webhookId);
    if (record === undefined) return;
    record.acknowledged += 1;
    this.senders.add(record.sender);
  }

  /** Different SMS that an endpoint has acknowledged. */
  get sendersDelivered(): ReadonlySet<string> {
    return this.senders;
  }
}
