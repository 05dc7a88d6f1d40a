import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { deleteInBites, queryRows } from '#libs/persistence';
import { LOGGER } from '#libs/service-kit';
import { isPermanent } from '../intake/permanent-failure.js';
import { isLate, tooLate } from '../intake/answer-limit.js';
import { FinishedMarks } from '../intake/finished-marks.js';
import { GroupCommit } from '../intake/group-commit.js';
import { identityName, inLockOrder, type CarrierIdentity } from './carrier-identity.js';

/** The identity under which a carrier's message was, or is to be, published. */
export interface ClaimedIdentity {
  messageId: string;
  readyAtMs: number;
  /** It is durable elsewhere: a resend needs nothing but an answer. */
  done: boolean;
}

interface Claim extends CarrierIdentity {
  messageId: string;
  readyAtMs: number;
  /** Nobody waits for it any longer, by performance.now(). */
  untilMs: number;
}

interface ClaimRow {
  carrier_id: string;
  identity: string;
  message_id: string;
  ready_at: Date;
  done: boolean;
}

const BATCH_MAX = 500;

/** The update changes nothing; without it a conflict would return no row. */
const CLAIM = `
  INSERT INTO carrier_identities AS c (carrier_id, identity, message_id, ready_at)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[])
  ON CONFLICT (carrier_id, identity) DO UPDATE SET identity = c.identity
  RETURNING carrier_id, identity, message_id, ready_at, done`;

/** Locked in the order in which they are given: an update by itself takes rows as its plan finds them. */
const MARK = `
  WITH marked AS MATERIALIZED (
    SELECT c.carrier_id, c.identity FROM carrier_identities c
    JOIN unnest($1::text[], $2::text[]) WITH ORDINALITY AS d (carrier_id, identity, place) USING (carrier_id, identity)
    ORDER BY d.place FOR UPDATE OF c)
  UPDATE carrier_identities c SET done = true FROM marked
  WHERE c.carrier_id = marked.carrier_id AND c.identity = marked.identity`;

/** Carriers' own message ids, so that a resend yields the same message. */
@Injectable()
export class CarrierIdentitiesRepository implements BeforeApplicationShutdown {
  private readonly claims = new GroupCommit<Claim, ClaimedIdentity | null>((claims) => this.claimAll(claims), {
    itemsMax: BATCH_MAX,
    isItemsOwn: isPermanent,
  });
  private readonly finished: FinishedMarks;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.finished = new FinishedMarks(
      (names) => this.markAll(names),
      (error) => {
        logger.warn({ err: error }, 'identities not marked as done yet; trying again');
      },
    );
  }

  /**
   * Claims an identity for `messageId`, or gives what it was claimed for before. Durable when it resolves.
   * @param untilMs when nobody waits for it any longer, by performance.now()
   * @throws DomainError `service_unavailable` when its time was over before its turn came
   */
  async claim(
    { carrierId, identity }: CarrierIdentity,
    { messageId, readyAtMs }: Pick<Claim, 'messageId' | 'readyAtMs'>,
    untilMs: number,
  ): Promise<ClaimedIdentity> {
    const claimed = await this.claims.add({ carrierId, identity, messageId, readyAtMs, untilMs });
    if (claimed === null) throw tooLate();
    return claimed;
  }

  /** The message of an identity is durable. */
  markDone(carrierId: string, identity: string): void {
    this.finished.add(identityName({ carrierId, identity }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.finished.flush();
  }

  /** Index: carrier_identities_ready_at. */
  purge(before: Date, isOver: () => boolean): Promise<void> {
    return deleteInBites(this.dataSource, { table: 'carrier_identities', where: 'ready_at < $1' }, [before], isOver);
  }

  /** Null for those that nobody waits for any longer: of a database that hung for long there may be thousands. */
  private async claimAll(claims: readonly Claim[]): Promise<(ClaimedIdentity | null)[]> {
    const byName = new Map<string, Claim>();
    for (const claim of claims) {
      if (!byName.has(identityName(claim)) && !isLate(claim.untilMs)) byName.set(identityName(claim), claim);
    }
    if (byName.size === 0) return claims.map(() => null);
    const sorted = [...byName].sort(([a], [b]) => inLockOrder(a, b)).map(([, claim]) => claim);
    const rows = await queryRows<ClaimRow>(this.dataSource, CLAIM, [
      sorted.map(({ carrierId }) => carrierId),
      sorted.map(({ identity }) => identity),
      sorted.map(({ messageId }) => messageId),
      sorted.map(({ readyAtMs }) => new Date(readyAtMs).toISOString()),
    ]);
    const claimed = new Map(
      rows.map((row) => [identityName({ carrierId: row.carrier_id, identity: row.identity }), row]),
    );
    return claims.map((claim) => {
      if (!byName.has(identityName(claim))) return null;
      const row = claimed.get(identityName(claim));
      if (!row) throw new Error('an identity was neither claimed nor found');
      const done = row.done || this.finished.has(identityName(claim));
      return { messageId: row.message_id, readyAtMs: row.ready_at.getTime(), done };
    });
  }

  private async markAll(names: readonly string[]): Promise<void> {
    const pairs = [...names].sort(inLockOrder).map((name) => JSON.parse(name) as [carrierId: string, identity: string]);
    await this.dataSource.query(MARK, [pairs.map(([carrierId]) => carrierId), pairs.map(([, identity]) => identity)]);
  }
}
