import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { affectedRows, queryRows } from '#libs/persistence';

/** The identity under which a carrier's message was, or is to be, published. */
export interface ClaimedIdentity {
  messageId: string;
  readyAtMs: number;
  /** It is durable elsewhere: a resend needs nothing but an answer. */
  done: boolean;
}

/** Carriers' own message ids, so that a resend yields the same message. Source: architecture.md, decision 10. */
@Injectable()
export class CarrierIdentitiesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Claims an identity for `messageId`, or gives what it was claimed for before. */
  async claim(carrierId: string, identity: string, messageId: string, readyAtMs: number): Promise<ClaimedIdentity> {
    const [row] = await queryRows<{ message_id: string; ready_at: Date; done: boolean }>(
      this.dataSource,
      // The update changes nothing; without it a conflict would return no row.
      `INSERT INTO carrier_identities AS c (carrier_id, identity, message_id, ready_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (carrier_id, identity) DO UPDATE SET identity = c.identity
       RETURNING message_id, ready_at, done`,
      [carrierId, identity, messageId, new Date(readyAtMs)],
    );
    if (!row) throw new Error('an identity was neither claimed nor found');
    return { messageId: row.message_id, readyAtMs: row.ready_at.getTime(), done: row.done };
  }

  async markDone(carrierId: string, identity: string): Promise<void> {
    await this.dataSource.query('UPDATE carrier_identities SET done = true WHERE carrier_id = $1 AND identity = $2', [
      carrierId,
      identity,
    ]);
  }

  /** Index: carrier_identities_ready_at. */
  purge(before: Date): Promise<number> {
    return affectedRows(this.dataSource, 'DELETE FROM carrier_identities WHERE ready_at < $1', [before]);
  }
}
