import { CircuitBreaker, type BreakerState } from './circuit-breaker.js';
import { ConcurrencyLimit, LIMIT_MAX, QUICK_MS_MAX, type LoadSignal } from './concurrency-limit.js';
import { Spilling, SWEEP_MS, type EndpointLoad, type PutOff } from './spilling.js';
import type { Lane, Turn } from './slot-budget.js';

/** A message that wants to be sent to an endpoint. */
export interface Ticket {
  /** Number and URL: what has a limit and a breaker of its own. */
  readonly endpointKey: string;
  readonly numberId: string;
  readonly lane: Lane;
  /** When it must be tried whatever the endpoint's limit and breaker say. */
  readonly deadlineMs: number;
}

/** How an attempt ended, as far as its endpoint's limit and breaker care. */
export interface AttemptEnd {
  signal: LoadSignal;
  /** There was somebody who serves, with success or without. */
  serves: boolean;
  durationMs: number;
}

interface Waiting<T> {
  ticket: T;
  sinceMs: number;
}

/** A limit that grew within the time of a quick attempt is about to grow again, ms: those that it let in have not all ended. */
const GROWING_MS = QUICK_MS_MAX;
/** Weight of the latest attempt in the typical duration. */
const TYPICAL_WEIGHT = 0.2;

/** One endpoint: what is under way, what waits, and what its limit and breaker say to that. */
export class EndpointQueue<T extends Ticket> {
  inFlight = 0;
  /** Of these, how many hold slow slots, though they are not overdue: they have taken long, or are expected to. */
  lateInFlight = 0;
  /** Since when nothing happens here. */
  idleSinceMs: number;
  private readonly limit = new ConcurrencyLimit();
  private readonly breaker = new CircuitBreaker();
  private readonly spilling = new Spilling();
  private readonly waiting: Record<Lane, Waiting<T>[]> = { first: [], retry: [] };
  private typicalMs = 0;
  private latestMs = 0;

  constructor(
    readonly numberId: string,
    nowMs: number,
  ) {
    this.idleSinceMs = nowMs;
  }

  get waitingCount(): number {
    return this.waiting.first.length + this.waiting.retry.length;
  }

  add(ticket: T, nowMs: number): void {
    this.waiting[ticket.lane].push({ ticket, sinceMs: nowMs });
  }

  /** What may start now, or `null`: first attempts before retries. */
  nextTurn(nowMs: number): Turn | null {
    if (this.waitingCount === 0) return null;
    if (!this.refuses(nowMs)) return this.waiting.first.length > 0 ? 'first' : 'retry';
    return this.inFlight < LIMIT_MAX && this.overdueLane(nowMs) ? 'overdue' : null;
  }

  /** Takes the message whose turn `nextTurn` said it is. @returns whether it is the breaker's probe, too */
  start(turn: Turn, nowMs: number): { ticket: T; probe: boolean } | null {
    if (this.nextTurn(nowMs) !== turn) return null;
    const lane = turn === 'overdue' ? this.overdueLane(nowMs) : turn;
    const next = lane && this.waiting[lane].shift();
    if (!next) return null;
    this.inFlight += 1;
    return { ticket: next.ticket, probe: this.breaker.started(nowMs) };
  }

  ended(end: AttemptEnd, probe: boolean, startedAtMs: number, nowMs: number): void {
    this.limit.ended(end.signal, startedAtMs, nowMs, this.inFlight);
    this.breaker.ended(end.serves, probe, nowMs);
    this.inFlight -= 1;
    this.latestMs = end.durationMs;
    this.typicalMs += TYPICAL_WEIGHT * (end.durationMs - this.typicalMs);
    this.idleSinceMs = nowMs;
  }

  /** What was started is not sent after all. */
  abandoned(probe: boolean): void {
    this.breaker.abandoned(probe);
    this.inFlight -= 1;
  }

  /**
   * Puts off one more first attempt if it would wait here only to leave with the next sweep: what leaves now includes it,
   * and as many wait already as can start until then.
   * @returns for how many ms; null: it is to be added
   */
  turnAway(deadlineMs: number, nowMs: number): number | null {
    if (this.waiting.first.length < this.startsPerSweep) return null;
    const load = this.load(nowMs);
    if (!this.spilling.lanes(load, nowMs).includes('first')) return null;
    return this.spilling.passBy(this.waitingCount, deadlineMs, load, nowMs);
  }

  /** With every sweep: has what waits here for too long leave. */
  spill(nowMs: number): PutOff<T>[] {
    this.spilling.swept();
    // That is every endpoint that keeps up, a message each: nothing is made up for them.
    if (this.waitingCount === 0) return [];
    const load = this.load(nowMs);
    const leaving = this.spilling.lanes(load, nowMs).flatMap((lane) => this.takeBeforeDeadline(lane, nowMs));
    return this.spilling.putOff(leaving, load, nowMs);
  }

  /** Removes and returns all that waits. */
  takeAll(): T[] {
    const all = [...this.waiting.first, ...this.waiting.retry].map(({ ticket }) => ticket);
    this.waiting.first = [];
    this.waiting.retry = [];
    return all;
  }

  /** Whether its attempts take so long that they would lose a quick slot. */
  get takesLong(): boolean {
    return this.typicalMs > QUICK_MS_MAX;
  }

  breakerState(nowMs: number): BreakerState {
    return this.breaker.state(nowMs);
  }

  /** Whether another message would have to wait. */
  refuses(nowMs: number): boolean {
    return this.full(nowMs) || !this.breaker.admits(nowMs);
  }

  /** Whether another message would have to wait even if it could not be put off any longer. */
  get crowded(): boolean {
    return this.inFlight + this.waitingCount >= LIMIT_MAX;
  }

  /** About how many attempts end, and so let others start, from one sweep to the next; a limit full at most. */
  private get startsPerSweep(): number {
    const limit = this.limit.current;
    return this.typicalMs <= SWEEP_MS ? limit : Math.ceil((limit * SWEEP_MS) / this.typicalMs);
  }

  private takeBeforeDeadline(lane: Lane, nowMs: number): T[] {
    const all = this.waiting[lane];
    this.waiting[lane] = all.filter(({ ticket }) => ticket.deadlineMs <= nowMs);
    return all.flatMap(({ ticket }) => (ticket.deadlineMs > nowMs ? ticket : []));
  }

  private load(nowMs: number): EndpointLoad {
    const heads = [this.waiting.first[0], this.waiting.retry[0]].flatMap((head) => (head ? [head.sinceMs] : []));
    return {
      breakerOpen: this.breaker.state(nowMs) === 'open',
      probeAtMs: this.breaker.probeAtMs,
      full: this.full(nowMs),
      // After a pause of this process whatever was under way has taken long: the next attempt says whether that lasts.
      slow: this.takesLong && this.latestMs > QUICK_MS_MAX,
      growing: this.limit.grewWithin(GROWING_MS, nowMs),
      limit: this.limit.current,
      typicalMs: this.typicalMs,
      oldestWaitingSinceMs: heads.length === 0 ? null : Math.min(...heads),
    };
  }

  private overdueLane(nowMs: number): Lane | null {
    for (const lane of ['first', 'retry'] as const) {
      const [head] = this.waiting[lane];
      if (head && head.ticket.deadlineMs <= nowMs) return lane;
    }
    return null;
  }

  private full(nowMs: number): boolean {
    const probing = this.breaker.state(nowMs) === 'half_open' && !this.breaker.admits(nowMs);
    return probing || this.inFlight >= this.limit.current;
  }
}
