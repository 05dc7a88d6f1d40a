import type { AttemptMaker } from '../attempts/attempt-maker.service.js';
import { attemptVerdict, type AttemptVerdict } from '../attempts/attempt-outcome.js';
import { attemptEnd } from '../attempts/load-signal.js';
import type { WebhookRequest } from '../attempts/webhook-request.js';
import type { SentAttempt, WebhookSender } from '../attempts/webhook-sender.client.js';
import { Admission, type AdmissionState, type Grant, type PutOff } from '../endpoints/admission.js';
import type { DeliveryRoute, NoDeliveryReason } from '../endpoints/delivery-route.js';
import type { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import { PUT_OFF_MS_MAX } from '../endpoints/put-off.js';
import type { SlotBudgetSizes } from '../endpoints/slot-budget.js';
import type { PersistenceLogger } from '#libs/persistence';
import type { AttemptRecorder } from './attempt-recorder.service.js';
import { AttemptWatch } from './attempt-watch.js';
import { LEASE_MS, type ClaimedDelivery, type Schedule } from './deliveries.repository.js';
import type { DeliveryTable } from './delivery-table.service.js';
import { delaysOf, type Delivery } from './delivery.js';
import type { DispatchMetrics } from './dispatch-metrics.service.js';
import { endpointKey, OpenDelivery, type DeliverRoute } from './open-delivery.js';
import { StoppedError } from './persevere.js';

export interface EngineParts {
  directory: EndpointDirectory;
  maker: AttemptMaker;
  sender: WebhookSender;
  recorder: AttemptRecorder;
  table: DeliveryTable;
  metrics: DispatchMetrics;
  logger: PersistenceLogger;
  sizes: SlotBudgetSizes;
  /** Delays between attempts, ms; tests shorten them. */
  delaysMs: readonly number[];
}

/** How a delivery came to the engine when the table has it: leased to us. */
interface Held {
  putOffForMs: number | null;
}

/** A parked message is looked at again this often, besides when its number or account changes, ms. */
const PARKED_LOOK_MS = 5_000;
/** A message that does not open waits for its key this long, ms. */
const UNREADABLE_WAIT_MS = 60_000;
const DUE_NOW: Schedule = { state: 'scheduled', dueInMs: 0, putOffForMs: null };
/** A route that was found this long ago is looked up again before it is used, ms. */
const ROUTE_MS_MAX = 200;

/**
 * Carries deliveries from where they come (log, table) to where they end (log, table). Whatever happens, a delivery
 * is either open here with its record unfinished, or in the table, or its outcome is published.
 */
export class DeliveryEngine {
  private readonly open = new Map<string, OpenDelivery>();
  private readonly watch = new AttemptWatch<OpenDelivery>();
  private readonly admission: Admission<OpenDelivery>;
  private stopping = false;

  constructor(private readonly parts: EngineParts) {
    this.admission = new Admission<OpenDelivery>(parts.sizes, {
      start: (grant) => void this.attempt(grant),
      putOff: (putOffs) => {
        this.putOff(putOffs);
      },
    });
    parts.metrics.showAdmission(() => this.state());
  }

  /** Takes a delivery from the log. Resolves once its record counts as finished. */
  async take(delivery: Delivery): Promise<void> {
    const known = this.open.get(delivery.id);
    if (known) return known.finished;
    const route = await this.parts.directory.route(delivery.message);
    await this.follow(delivery, route, null);
  }

  /** Takes a delivery that was claimed from the table. Never rejects: the lease ends by itself. */
  async takeClaimed({ delivery, putOffForMs }: ClaimedDelivery): Promise<void> {
    if (this.open.has(delivery.id)) return;
    try {
      const route = await this.parts.directory.route(delivery.message);
      await this.follow(delivery, route, { putOffForMs });
    } catch (error) {
      if (error instanceof StoppedError) return;
      const { message_id, number_id } = delivery.message;
      this.parts.logger.warn({ err: error, message_id, number_id }, 'claimed delivery waits for its lease to end');
    }
  }

  /** How many rows of the table could be started now. */
  retryRoom(): number {
    return this.stopping ? 0 : this.admission.retryRoom();
  }

  /** Numbers whose endpoints take no more now. */
  refusingNumbers(max: number): string[] {
    return this.admission.refusingNumbers(max, now());
  }

  state(): AdmissionState {
    return this.admission.state(now());
  }

  /** Deliveries in hand. */
  openCount(): number {
    return this.open.size;
  }

  /** To be called every few tens of ms: leases what takes long, puts off what waits at slow endpoints. */
  sweep(): void {
    const nowMs = now();
    for (const delivery of this.watch.takeSlow(nowMs)) this.becameSlow(delivery, nowMs);
    this.admission.sweep(nowMs);
  }

  /** To be called every few seconds: keeps the leases of what is open, forgets idle endpoints. */
  async renewLeases(): Promise<void> {
    this.admission.forgetIdle(now());
    const ids = [...this.open.values()].filter(({ row }) => row !== null).map(({ delivery }) => delivery.id);
    if (ids.length > 0) await this.parts.table.renew(ids);
  }

  /** No attempt starts from now on: what waits and what comes goes to the table, for other replicas. */
  stopStarting(): void {
    this.stopping = true;
    for (const delivery of this.admission.takeAllWaiting()) void this.toTable(delivery, DUE_NOW);
  }

  /** Deliveries that are still open go to the table as they are; their attempts may be made once more. */
  async handBack(): Promise<void> {
    const rowless = [...this.open.values()].filter(({ row }) => row === null);
    await Promise.allSettled(rowless.map((delivery) => this.toTable(delivery, DUE_NOW)));
    await this.parts.table.giveBack();
  }

  private async follow(delivery: Delivery, route: DeliveryRoute, held: Held | null): Promise<void> {
    switch (route.kind) {
      case 'deliver':
        return this.enter(delivery, route, held);
      case 'none':
        if (isUnheardOf(delivery)) return this.end(delivery, held);
        return this.skip(delivery, route.reason, held);
      case 'skip':
        return this.skip(delivery, route.reason, held);
      case 'park':
        return this.store(delivery, held, { state: 'parked', dueInMs: PARKED_LOOK_MS, putOffForMs: null });
    }
  }

  private enter(delivery: Delivery, route: DeliverRoute, held: Held | null): Promise<void> {
    const known = this.open.get(delivery.id);
    if (known) return known.finished;
    const putOffForMs = held?.putOffForMs ?? null;
    if (this.stopping) return this.store(delivery, held, { state: 'scheduled', dueInMs: 0, putOffForMs });
    const nowMs = now();
    const entered = new OpenDelivery(
      delivery,
      route,
      held ? 'retry' : 'first',
      nowMs + PUT_OFF_MS_MAX - (putOffForMs ?? 0),
      { hasRow: held !== null, nowMs },
    );
    this.open.set(delivery.id, entered);
    this.admission.enter(entered, nowMs);
    return entered.finished;
  }

  /** One attempt from its slot to its record. Never rejects. */
  private async attempt(grant: Grant<OpenDelivery>): Promise<void> {
    const delivery = grant.ticket;
    delivery.grant = grant;
    this.watch.started(delivery, now());
    try {
      const route = await this.currentRoute(delivery);
      if (route) await this.attemptAt(grant, route);
    } catch (error) {
      this.close(delivery, error);
    } finally {
      this.watch.ended(delivery);
      this.giveSlotBack(delivery);
    }
  }

  /** Nothing was sent: the slot is still there. */
  private giveSlotBack(opened: OpenDelivery): void {
    const { grant } = opened;
    opened.grant = null;
    if (grant) this.admission.abandon(grant, now());
  }

  private async attemptAt(grant: Grant<OpenDelivery>, route: DeliverRoute): Promise<void> {
    const { ticket: opened } = grant;
    const request = await this.requestOf(opened, route);
    if (!request) return;
    const sent = await this.parts.sender.send(request);
    const endedAtMs = now();
    opened.grant = null;
    this.admission.release(grant, attemptEnd(sent.result, sent.durationMs), endedAtMs);
    const { delivery } = opened;
    const verdict = attemptVerdict(sent.result, delivery.attempts + 1, delaysOf(delivery.trigger, this.parts.delaysMs));
    if (verdict.kind === 'gone') this.parts.directory.markGone(delivery.message.number_id, route.revision);
    await this.conclude(opened, sent, verdict, { revision: route.revision, endedAtMs });
  }

  /** First the event, then the row: a crash in between repeats an attempt, and never loses one from the log. */
  private async conclude(
    opened: OpenDelivery,
    sent: SentAttempt,
    verdict: AttemptVerdict,
    { revision, endedAtMs }: { revision: number; endedAtMs: number },
  ): Promise<void> {
    const { delivery } = opened;
    await this.parts.recorder.attempted(delivery, sent, verdict, revision);
    if (verdict.kind === 'failed') {
      const dueInMs = Math.max(0, verdict.delayMs - (now() - endedAtMs));
      await this.toTable(opened, { state: 'scheduled', dueInMs, putOffForMs: null }, delivery.attempts + 1);
      return;
    }
    if (opened.row) {
      await opened.row;
      await this.parts.table.remove(delivery.id);
    }
    this.close(opened);
  }

  /** The signed request; null when the message does not open, which has been dealt with. */
  private async requestOf(opened: OpenDelivery, route: DeliverRoute): Promise<WebhookRequest | null> {
    try {
      return this.parts.maker.request(opened.delivery, route);
    } catch (error) {
      // Of the log, the record goes to the dead letters or waits for the key, as the error says.
      if (!opened.row) throw error;
      const { message_id, number_id } = opened.delivery.message;
      this.parts.logger.warn({ err: error, message_id, number_id }, 'delivery does not open');
      await this.toTable(opened, { state: 'scheduled', dueInMs: UNREADABLE_WAIT_MS, putOffForMs: null });
      return null;
    }
  }

  /**
   * The route to send by: the one it waited with, looked up again if it waited for long. Null when the message has to
   * go another way meanwhile; then it does.
   */
  private async currentRoute(opened: OpenDelivery): Promise<DeliverRoute | null> {
    if (now() - opened.enteredAtMs <= ROUTE_MS_MAX) return opened.route;
    const { delivery, row } = opened;
    const route = await this.parts.directory.route(delivery.message);
    if (route.kind === 'deliver' && endpointKey(delivery.message.number_id, route.url) === opened.endpointKey) {
      return route;
    }
    await row;
    this.open.delete(delivery.id);
    void this.follow(delivery, route, row ? { putOffForMs: null } : null).then(opened.finish, opened.fail);
    return null;
  }

  private becameSlow(opened: OpenDelivery, nowMs: number): void {
    if (opened.grant) this.admission.becameSlow(opened.grant, nowMs);
    if (opened.row) return;
    this.parts.metrics.becameLeased();
    const { delivery } = opened;
    opened.row = this.parts.table.insert({ delivery, state: 'leased', dueInMs: LEASE_MS, putOffForMs: null });
    // The record is finished; the delivery stays open here until its attempt is recorded.
    opened.row.then(opened.finish, opened.fail);
  }

  private putOff(putOffs: readonly PutOff<OpenDelivery>[]): void {
    this.parts.metrics.putOff(putOffs.length);
    for (const { ticket, delayMs } of putOffs) {
      void this.toTable(ticket, { state: 'scheduled', dueInMs: delayMs, putOffForMs: putOffForMs(ticket) });
    }
  }

  /** The table takes the delivery over. Never rejects: a failure goes to whoever waits for the delivery. */
  private async toTable(
    opened: OpenDelivery,
    schedule: Schedule,
    attempts: number = opened.delivery.attempts,
  ): Promise<void> {
    // Else a slow table would have it written once more, as a slow attempt.
    this.watch.ended(opened);
    try {
      await opened.row;
      await this.store({ ...opened.delivery, attempts }, opened.row, schedule);
      this.close(opened);
    } catch (error) {
      this.close(opened, error);
    }
  }

  private store(delivery: Delivery, held: object | null, schedule: Schedule): Promise<void> {
    if (!held) return this.parts.table.insert({ delivery, ...schedule });
    return this.parts.table.reschedule({ id: delivery.id, attempts: delivery.attempts, ...schedule });
  }

  private async skip(
    delivery: Delivery,
    reason: Extract<DeliveryRoute, { kind: 'skip' }>['reason'] | NoDeliveryReason,
    held: Held | null,
  ): Promise<void> {
    await this.parts.recorder.skipped(delivery, reason);
    await this.end(delivery, held);
  }

  private async end(delivery: Delivery, held: Held | null): Promise<void> {
    if (held) await this.parts.table.remove(delivery.id);
  }

  private close(opened: OpenDelivery, error?: unknown): void {
    if (this.open.get(opened.delivery.id) === opened) this.open.delete(opened.delivery.id);
    if (error === undefined) opened.finish();
    else opened.fail(error);
  }
}

/** Monotonic ms: limits and breakers must not stumble over a clock that is set. */
function now(): number {
  return performance.now();
}

/** Nobody waits for an outcome: a message that no webhook was tried for is left at `none` in the store. */
function isUnheardOf(delivery: Delivery): boolean {
  return delivery.trigger === 'first' && delivery.attempts === 0;
}

function putOffForMs(opened: OpenDelivery): number {
  return Math.max(0, PUT_OFF_MS_MAX - (opened.deadlineMs - now()));
}
