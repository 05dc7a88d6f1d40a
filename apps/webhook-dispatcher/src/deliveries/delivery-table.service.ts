import { setTimeout as delay } from 'node:timers/promises';
import { AskBatch, isHopeless, WriteBatch, type PersistenceLogger } from '#libs/persistence';
import { LOOK_MS_MAX } from '../retries/claim-pace.js';
import { KEPT_MS_MAX } from '../retries/parked-schedule.js';
import { persevere } from './persevere.js';
import type { DeliveriesRepository, DeliveryIds, KnownIds, NewRow, Rescheduled } from './deliveries.repository.js';
import type { ReplaysRepository, Superseded } from './replays.repository.js';
import type { Delivery } from './delivery.js';
import type { ClaimedDelivery, LeasesRepository, Refusing } from './leases.repository.js';

/** After an outage all that slow endpoints cannot take is written here: Postgres is not to wait for us, nor we for it. */
const INSERTS_AT_ONCE_MAX = 3;

/**
 * The table of deliveries as the engine sees it: single writes go in batches and are tried until they are done.
 * Every write rejects with StoppedError once the service stops, and as Postgres does when it refuses the data.
 */
export class DeliveryTable {
  private readonly inserts: WriteBatch<NewRow>;
  private readonly reschedules: WriteBatch<Rescheduled>;
  private readonly removals: WriteBatch<string>;
  private readonly forgettings: WriteBatch<string>;
  private readonly cancellations: WriteBatch<string>;
  private readonly supersedings: AskBatch<DeliveryIds, Superseded>;
  private dueHandler: (dueAtMs: number) => void = () => undefined;
  private hint: 'none' | 'on its way' | 'once more' = 'none';

  constructor(
    private readonly repository: DeliveriesRepository,
    private readonly leases: LeasesRepository,
    private readonly replays: ReplaysRepository,
    private readonly signal: AbortSignal,
    private readonly logger: PersistenceLogger,
  ) {
    this.inserts = new WriteBatch((rows) => this.schedule(rows, () => repository.insert(rows)), {
      isCulprit: isHopeless,
      atOnceMax: INSERTS_AT_ONCE_MAX,
    });
    this.reschedules = new WriteBatch((rows) => this.schedule(rows, () => repository.reschedule(rows)), {
      isCulprit: isHopeless,
    });
    this.removals = new WriteBatch((ids) => this.untilDone(() => repository.remove(ids)));
    this.forgettings = new WriteBatch((ids) => this.untilDone(() => repository.forget(ids)));
    this.cancellations = new WriteBatch((ids) => this.untilDone(() => repository.cancelRetries(ids)));
    this.supersedings = new AskBatch((asked) => this.untilDone(() => this.supersedeAll(asked)), {
      isCulprit: isHopeless,
    });
  }

  /** Calls `handler` when this process has written a row, with the time at which it is due, ms of `performance.now()`. */
  onDue(handler: (dueAtMs: number) => void): void {
    this.dueHandler = handler;
  }

  insert(row: NewRow): Promise<void> {
    return this.inserts.add(row);
  }

  reschedule(row: Rescheduled): Promise<void> {
    return this.reschedules.add(row);
  }

  remove(id: string): Promise<void> {
    return this.removals.add(id);
  }

  /** It was over when it was claimed. */
  forget(id: string): Promise<void> {
    return this.forgettings.add(id);
  }

  /** The message has arrived by another delivery: what is left of this one's schedule is not needed. */
  cancelRetries(id: string): Promise<void> {
    return this.cancellations.add(id);
  }

  /** Ends what other deliveries of a replay's message wait for, unless one of them makes it needless. */
  supersede({ id, message }: Delivery): Promise<Superseded> {
    return this.supersedings.ask({ id, messageId: message.message_id });
  }

  async claim(limit: number, refusing: Refusing): Promise<ClaimedDelivery[]> {
    const { claimed, unreadable } = await this.leases.claim(limit, refusing);
    for (const { id, ageMs, ended, error } of unreadable) {
      if (ended) {
        void this.forget(id).catch(() => undefined);
        continue;
      }
      const givenUp = ageMs >= KEPT_MS_MAX;
      const what = givenUp ? 'is given up: no version could' : 'waits for a version that can';
      this.logger.warn({ err: error, delivery_id: id }, `delivery cannot be read, and ${what}`);
      if (givenUp) void this.remove(id).catch(() => undefined);
    }
    return claimed;
  }

  keep(claimed: readonly ClaimedDelivery[]): Promise<ClaimedDelivery[]> {
    return this.leases.keep(claimed);
  }

  leaveToOwners(claimed: readonly ClaimedDelivery[]): Promise<void> {
    return this.leases.leaveTo(claimed);
  }

  nextDueInMs(): Promise<number | null> {
    return this.repository.nextDueInMs();
  }

  renew(ids: readonly string[]): Promise<void> {
    return this.leases.renew(ids);
  }

  /** Ends the leases that are left when the service stops. */
  giveBack(): Promise<void> {
    return this.leases.giveBack();
  }

  unpark(keys: readonly string[] | null): Promise<number> {
    return this.repository.unpark(keys);
  }

  known(deliveries: readonly DeliveryIds[]): Promise<KnownIds> {
    return this.repository.known(deliveries);
  }

  /** Has every replica look for due rows. */
  wakeAll(): Promise<void> {
    return this.repository.notifyDue();
  }

  private async supersedeAll(asked: readonly DeliveryIds[]): Promise<(ids: DeliveryIds) => Superseded> {
    const found = await this.replays.supersede(asked);
    this.dueHandler(performance.now());
    return ({ id }) => found.get(id) ?? { kind: 'superseded', waited: [] };
  }

  private async schedule(rows: readonly (NewRow | Rescheduled)[], write: () => Promise<void>): Promise<void> {
    await this.untilDone(write);
    const dueAtMs = Math.min(...rows.flatMap((row) => (row.state === 'leased' ? [] : [row.dueAtMs])));
    this.dueHandler(dueAtMs);
    if (dueAtMs - performance.now() >= LOOK_MS_MAX) return;
    this.tellOthers();
  }

  /** Only a hint: a replica that does not get it looks within seconds, so nobody waits for it. */
  private tellOthers(): void {
    if (this.hint !== 'none') {
      this.hint = 'once more';
      return;
    }
    this.hint = 'on its way';
    void this.repository
      .notifyDue()
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'notification of due deliveries not sent');
      })
      .then(() => {
        const again = this.hint === 'once more';
        this.hint = 'none';
        if (again && !this.signal.aborted) this.tellOthers();
      });
  }

  private untilDone<T>(work: () => Promise<T>): Promise<T> {
    return persevere(work, {
      signal: this.signal,
      wait: (ms, signal) => delay(ms, undefined, { signal }),
      onFailure: (error, failures) => {
        this.logger.warn({ err: error, failures }, 'delivery rows not written yet');
      },
    });
  }
}
