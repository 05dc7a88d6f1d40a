import type { Started } from '../start-order.js';
import type { AttemptEnd, EndpointQueue, Ticket } from './endpoint-queue.js';
import { KnownEndpoints, type EndpointsState } from './known-endpoints.js';
import type { PutOff } from './spilling.js';
import { RunningAttempts } from './running-attempts.js';
import { SlotLines } from './slot-lines.js';
import { SlotBudget, type Lane, type Line, type Slot, type SlotBudgetSizes, type Turn } from './slot-budget.js';

/** The right to make one attempt; goes back with `release`. */
export interface Grant<T extends Ticket> {
  readonly ticket: T;
  readonly endpoint: EndpointQueue<T>;
  readonly slot: Slot;
  readonly probe: boolean;
  readonly startedAtMs: number;
  /** Its place among those that hold quick slots; null when it never had one. */
  quick: Started<Grant<T>> | null;
}

export interface AdmissionEffects<T extends Ticket> {
  start: (grant: Grant<T>) => void;
  /** These leave memory: one call for all of an endpoint. */
  putOff: (putOffs: readonly PutOff<T>[]) => void;
}

/** How many attempts this process may make at once, and makes. */
export interface SlotsState {
  slots: SlotBudgetSizes;
  inUse: SlotBudget['inUse'];
}

export interface AdmissionState extends EndpointsState, SlotsState {}

/**
 * Decides which message is sent next: first attempts before retries, every endpoint within its limit and breaker, and
 * when slots are scarce, endpoints in turn. It decides at once and keeps time by what it is told; `sweep` is to be
 * called every few tens of ms.
 */
export class Admission<T extends Ticket> {
  private readonly endpoints = new KnownEndpoints<T>();
  private readonly lines = new SlotLines<T>({
    hasSlot: (line) => this.hasSlot(line),
    start: (endpoint, turn, nowMs) => {
      this.startNext(endpoint, turn, nowMs);
    },
    moved: (endpoint, nowMs) => {
      this.line(endpoint, nowMs);
    },
  });
  /** Endpoints with messages that wait for whatever. */
  private readonly queued = new Set<EndpointQueue<T>>();
  private readonly running = new RunningAttempts<Grant<T>>();
  private readonly budget: SlotBudget;

  constructor(
    sizes: SlotBudgetSizes,
    private readonly effects: AdmissionEffects<T>,
  ) {
    this.budget = new SlotBudget(sizes);
  }

  enter(ticket: T, nowMs: number): void {
    const endpoint = this.endpoints.of(ticket, nowMs);
    endpoint.add(ticket, nowMs);
    this.queued.add(endpoint);
    this.line(endpoint, nowMs);
    this.lines.serve(nowMs);
  }

  /**
   * Puts a first attempt off before it ever enters, if it would only wait. While a log is read through after an outage,
   * nearly all of a slow endpoint's messages would wait in memory for nothing but the next sweep.
   * @returns for how many ms: it counts as put off from here on; null: it is to enter
   */
  turnAway(endpointKey: string, deadlineMs: number, nowMs: number): number | null {
    return this.endpoints.get(endpointKey)?.turnAway(deadlineMs, nowMs) ?? null;
  }

  release(grant: Grant<T>, end: AttemptEnd, nowMs: number): void {
    if (grant.quick) this.running.ended(grant.quick, end.durationMs);
    const counted = end.signal === 'steady' && !this.budget.hasSlowRoom ? { ...end, signal: 'neutral' as const } : end;
    grant.endpoint.ended(counted, grant.probe, grant.startedAtMs, nowMs);
    this.free(grant, nowMs);
  }

  /** The attempt is not made after all: it says nothing about the endpoint. */
  abandon(grant: Grant<T>, nowMs: number): void {
    if (grant.quick) this.running.left(grant.quick);
    grant.endpoint.abandoned(grant.probe);
    this.free(grant, nowMs);
  }

  /** The attempt takes long: it leaves its slot to quicker ones, if it can. */
  becameSlow(grant: Grant<T>, nowMs: number): void {
    if (grant.quick) this.running.left(grant.quick);
    if (!this.budget.becameSlow(grant.slot)) return;
    grant.endpoint.lateInFlight += 1;
    this.lines.serve(nowMs);
  }

  /**
   * Puts off what waits at slow endpoints, and starts what must not wait any longer.
   * @param timeToSpare whether this process has time for more attempts than it has under way
   */
  sweep(nowMs: number, timeToSpare: boolean): void {
    this.budget.adapt(timeToSpare);
    for (const endpoint of this.queued) {
      const putOffs = endpoint.spill(nowMs);
      if (putOffs.length > 0) this.effects.putOff(putOffs);
      if (endpoint.waitingCount === 0) this.queued.delete(endpoint);
      else this.line(endpoint, nowMs);
    }
    this.lines.serve(nowMs);
    this.relieve(nowMs);
  }

  /** Forgets endpoints that nothing was sent to for long. */
  forgetIdle(nowMs: number): void {
    this.endpoints.forgetIdle(nowMs);
  }

  /** Removes and returns everything that waits. */
  takeAllWaiting(): T[] {
    const all = [...this.queued].flatMap((endpoint) => endpoint.takeAll());
    this.queued.clear();
    this.lines.clear();
    return all;
  }

  /** How many messages of the table could be started now, were their endpoints free. */
  retryRoom(): number {
    return Math.max(0, this.budget.free('retry', this.lines.firstsWait) - this.lines.length('retry'));
  }

  /** Whether messages that cannot be put off any longer could be started in spite of their endpoint. */
  hasOverdueRoom(): boolean {
    return this.budget.free('overdue', false) > this.lines.length('overdue');
  }

  /**
   * Numbers whose next messages would only wait, and those of them whose messages would wait however late they are; at
   * most `max` of them.
   */
  refusingNumbers(max: number, nowMs: number): { refusing: string[]; crowded: string[] } {
    return this.endpoints.refusingNumbers(max, nowMs);
  }

  slotsState(): SlotsState {
    const { slots, inUse } = this.budget;
    return { slots, inUse };
  }

  /** Looks at every endpoint that is known. */
  state(nowMs: number): AdmissionState {
    return { ...this.endpoints.state(nowMs), ...this.slotsState() };
  }

  private free({ slot, endpoint }: Grant<T>, nowMs: number): void {
    if (slot.kind === 'slow') endpoint.lateInFlight -= 1;
    this.budget.release(slot);
    this.line(endpoint, nowMs);
    this.lines.serve(nowMs);
  }

  /** Has the endpoint stand in line for a slot, if that is all its next message lacks. */
  private line(endpoint: EndpointQueue<T>, nowMs: number): void {
    const turn = endpoint.nextTurn(nowMs);
    if (turn) this.lines.join(endpoint, turn);
  }

  /**
   * When many endpoints begin to hang together, their attempts take all quick slots before they are slow for certain.
   * If others wait for these slots, all attempts that are likely to hang leave theirs, and their endpoints come last.
   */
  private relieve(nowMs: number): void {
    if (this.lines.length('first') === 0 || this.hasSlot('first')) return;
    for (let suspect = this.running.suspect(nowMs); suspect; suspect = this.running.suspect(nowMs)) {
      const { slot, endpoint } = suspect.value;
      if (!this.budget.becameSlow(slot)) break;
      this.running.left(suspect);
      endpoint.lateInFlight += 1;
    }
    this.lines.serve(nowMs);
  }

  private hasSlot(line: Line): boolean {
    return this.budget.free(line, this.lines.firstsWait) > 0;
  }

  private slotFor(endpoint: EndpointQueue<T>, turn: Turn, lane: Lane): Slot {
    const slot =
      turn === 'overdue'
        ? this.budget.takeOverdue(lane)
        : ((endpoint.takesLong ? this.budget.takeTroubled(lane) : null) ??
          this.budget.take(lane, this.lines.firstsWait));
    if (!slot) throw new Error('a slot that was free is gone');
    return slot;
  }

  private startNext(endpoint: EndpointQueue<T>, turn: Turn, nowMs: number): void {
    const next = endpoint.start(turn, nowMs);
    if (next) {
      const slot = this.slotFor(endpoint, turn, next.ticket.lane);
      if (slot.kind === 'slow') endpoint.lateInFlight += 1;
      const grant: Grant<T> = { ...next, endpoint, slot, startedAtMs: nowMs, quick: null };
      if (slot.kind === 'quick') grant.quick = this.running.started(grant, nowMs);
      this.effects.start(grant);
    }
    this.line(endpoint, nowMs);
  }
}
