import { Admission, type AdmissionState, type SlotsState } from '../endpoints/admission.js';
import type { EndpointRoute, MessageRoute, UntriedRoute } from '../endpoints/message-route.js';
import { PUT_OFF_MS_MAX, type PutOff } from '../endpoints/spilling.js';
import type { SlotBudgetSizes } from '../endpoints/slot-budget.js';
import { endpointKey } from '../endpoints/webhook-target.js';
import { parkedLookMs } from '../retries/parked-schedule.js';
import { AttemptRun, type AttemptRunParts } from './attempt-run.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import { inTraceOf } from './delivery-trace.adapter.js';
import type { Delivery } from './delivery.js';
import type { DispatchMetrics } from './dispatch-metrics.service.js';
import type { HeldByRecord, SettledHolder } from './holder.js';
import type { ClaimedDelivery } from './leases.repository.js';
import { LoopHeadroom } from './loop-headroom.js';
import { RecordLostError, type RecordHold } from '#libs/messaging';
import { OpenDelivery } from './open-delivery.js';
import { DUE_NOW } from './open-deliveries.service.js';
import { StoppedError } from './persevere.js';

export interface EngineParts extends AttemptRunParts {
  table: DeliveryTable;
  metrics: DispatchMetrics;
  sizes: SlotBudgetSizes;
}

/** Carries deliveries from where they come (log, table) to where they go: an attempt, the table, or an end. */
export class DeliveryEngine {
  private readonly admission: Admission<OpenDelivery>;
  private readonly loop = new LoopHeadroom();
  private readonly attempts: AttemptRun;
  private stopping = false;

  constructor(private readonly parts: EngineParts) {
    this.attempts = new AttemptRun(parts, {
      release: (grant, end) => {
        this.admission.release(grant, end, now());
      },
      abandon: (grant) => {
        this.admission.abandon(grant, now());
      },
      reroute: (opened, route, holder) => {
        this.reroute(opened, route, holder);
      },
      leave: (opened) => this.leave(opened),
    });
    this.admission = new Admission<OpenDelivery>(parts.sizes, {
      start: (grant) => void this.attempts.run(grant),
      putOff: (putOffs) => {
        this.putOff(putOffs);
      },
    });
  }

  /** Takes a delivery from the log. Resolves once its record counts as finished. */
  take(delivery: Delivery, hold: RecordHold): Promise<void> {
    const holder: HeldByRecord = { by: 'record', record: hold };
    const known = this.parts.open.get(delivery.id);
    if (known) return known.heldAgain(holder);
    const route = this.parts.directory.route(delivery.message);
    if (route instanceof Promise) return route.then((found) => this.follow(delivery, found, holder));
    return this.follow(delivery, route, holder);
  }

  /** Takes a delivery that was claimed from the table. Never rejects: the lease ends by itself. */
  takeClaimed(claimed: ClaimedDelivery): Promise<void> {
    const { delivery, row } = claimed;
    if (this.parts.open.has(delivery.id)) return Promise.resolve();
    return this.parts.open.following(delivery.id, row, () => inTraceOf(delivery, () => this.takeLeased(claimed)));
  }

  /** How many rows of the table could be started now. */
  retryRoom(): number {
    return this.stopping ? 0 : this.admission.retryRoom();
  }

  /** Of the event loop's time, the share that was used of late. */
  busyShare(): number {
    return this.loop.busyShare;
  }

  /** Whether messages that were put off for long enough could be started in spite of their endpoint. */
  hasOverdueRoom(): boolean {
    return this.admission.hasOverdueRoom();
  }

  /** Numbers whose endpoints take no more now, and those of them that take nothing however late it is. */
  refusingNumbers(max: number): { refusing: string[]; crowded: string[] } {
    return this.admission.refusingNumbers(max, now());
  }

  slotsState(): SlotsState {
    return this.admission.slotsState();
  }

  /** Looks at every endpoint that is known. */
  state(): AdmissionState {
    return this.admission.state(now());
  }

  /** To be called every few tens of ms: leases what takes long, puts off what waits at slow endpoints. */
  sweep(): void {
    this.parts.freshness.tick();
    const nowMs = now();
    for (const { grant } of this.parts.open.leaseSlow(nowMs)) {
      this.parts.metrics.becameSlow();
      if (grant) this.admission.becameSlow(grant, nowMs);
    }
    this.admission.sweep(nowMs, this.loop.hasTime());
  }

  /** To be called now and then. */
  forgetIdleEndpoints(): void {
    this.admission.forgetIdle(now());
  }

  /** No attempt starts from now on: what waits and what comes goes to the table, for other replicas. */
  stopStarting(): void {
    this.stopping = true;
    this.attempts.stopStarting();
    for (const opened of this.admission.takeAllWaiting()) void this.leave(opened);
  }

  private leave(opened: OpenDelivery): Promise<void> {
    return this.parts.open.putAside(opened, { ...DUE_NOW, putOffForMs: putOffSoFarMs(opened, now()) });
  }

  private async takeLeased({ delivery, row, ended, deleted }: ClaimedDelivery): Promise<void> {
    try {
      if (ended) {
        await this.parts.table.forget(delivery.id);
        return;
      }
      if (deleted) this.parts.directory.markDeleted(delivery.message.message_id);
      const route = await this.parts.directory.route(delivery.message);
      await this.follow(delivery, route, row);
    } catch (error) {
      if (error instanceof StoppedError) return;
      const { message_id, number_id } = delivery.message;
      this.parts.logger.warn({ err: error, message_id, number_id }, 'claimed delivery waits for its lease to end');
    }
  }

  /** A record that went to another owner meanwhile is left to it: a row or an event of it would be one too many. */
  private follow(delivery: Delivery, route: MessageRoute, holder: SettledHolder): Promise<void> {
    if (holder.by === 'record' && holder.record.lost) return Promise.reject(new RecordLostError());
    switch (route.kind) {
      case 'deliver':
        return this.enter(delivery, route, holder);
      case 'none':
      case 'skip':
        return this.skip(delivery, route, holder);
      case 'park':
        return this.park(delivery, holder);
    }
  }

  private async skip(delivery: Delivery, route: UntriedRoute, holder: SettledHolder): Promise<void> {
    if (route.kind === 'skip' || !isUnheardOf(delivery)) await this.parts.recorder.skipped(delivery, route.reason);
    if (holder.by === 'row') await this.parts.table.remove(delivery.id);
  }

  private async park(delivery: Delivery, holder: SettledHolder): Promise<void> {
    const waitMs = parkedLookMs(holder.by === 'row' ? holder.ageMs : 0);
    if (waitMs !== null) {
      return this.parts.open.store(delivery, holder, { state: 'parked', dueAtMs: now() + waitMs, putOffForMs: null });
    }
    const { message_id, number_id, account_id } = delivery.message;
    this.parts.logger.warn({ message_id, number_id, account_id }, 'parked delivery given up: nobody came to know it');
    await this.parts.table.remove(delivery.id);
  }

  private enter(delivery: Delivery, route: EndpointRoute, holder: SettledHolder): Promise<void> {
    const known = this.parts.open.get(delivery.id);
    if (known) return known.heldAgain(holder);
    const putOffForMs = holder.by === 'row' ? holder.putOffForMs : null;
    if (this.stopping) return this.parts.open.store(delivery, holder, { ...DUE_NOW, putOffForMs });
    const nowMs = now();
    const deadlineMs = nowMs + PUT_OFF_MS_MAX - (putOffForMs ?? 0);
    if (holder.by === 'record') {
      const putOff = this.putOffAtOnce(delivery, route, holder, deadlineMs, nowMs);
      if (putOff) return putOff;
    }
    const opened = new OpenDelivery(delivery, route, deadlineMs, nowMs, holder);
    this.parts.open.add(opened);
    this.admission.enter(opened, nowMs);
    return opened.finished;
  }

  /** Of an endpoint that is far behind, a message goes to the table as it comes: it is never held in memory. */
  private putOffAtOnce(
    delivery: Delivery,
    route: EndpointRoute,
    holder: HeldByRecord,
    deadlineMs: number,
    nowMs: number,
  ): Promise<void> | null {
    const key = endpointKey(delivery.message.number_id, route.target);
    const delayMs = this.admission.turnAway(key, deadlineMs, nowMs);
    if (delayMs === null) return null;
    this.parts.metrics.putOff(1);
    return this.parts.open.store(delivery, holder, { state: 'scheduled', dueAtMs: nowMs + delayMs, putOffForMs: 0 });
  }

  private reroute(opened: OpenDelivery, route: MessageRoute, holder: SettledHolder): void {
    const { open } = this.parts;
    const { delivery } = opened;
    open.forget(opened);
    const follow = () => this.follow(delivery, route, holder);
    const followed = holder.by === 'row' ? open.following(delivery.id, holder, follow) : follow();
    void followed.then(opened.finish, opened.fail);
  }

  private putOff(putOffs: readonly PutOff<OpenDelivery>[]): void {
    this.parts.metrics.putOff(putOffs.length);
    const nowMs = now();
    for (const { ticket, delayMs } of putOffs) {
      const putOffForMs = putOffSoFarMs(ticket, nowMs);
      void this.parts.open.putAside(ticket, { state: 'scheduled', dueAtMs: nowMs + delayMs, putOffForMs });
    }
  }
}

/** Monotonic ms: limits and breakers must not stumble over a clock that is set. */
function now(): number {
  return performance.now();
}

/** Part of the time for which it may be put off: whoever has it next may do so for the rest. */
function putOffSoFarMs({ deadlineMs }: OpenDelivery, nowMs: number): number {
  return Math.max(0, PUT_OFF_MS_MAX - (deadlineMs - nowMs));
}

/** No webhook was tried for this message yet: then without a webhook it stays at `none` in the store. */
function isUnheardOf(delivery: Delivery): boolean {
  return delivery.trigger === 'first' && delivery.attempts === 0;
}
