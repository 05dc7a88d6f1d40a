import { CircuitBreaker, type BreakerState } from './circuit-breaker.js';
import { ConcurrencyLimit, LIMIT_MAX, QUICK_MS_MAX, type LoadSignal } from './concurrency-limit.js';
import { OverdueWaves } from './overdue-waves.js';
import { spillOf, SWEEP_MS, type EndpointLoad } from './put-off.js';
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
  /** Of these, how many have taken so long that they lost their quick slot. */
  lateInFlight = 0;
  /** Since when nothing happens here. */
  idleSinceMs: number;
  readonly waves = new OverdueWaves();
  private readonly limit = new ConcurrencyLimit();
  private readonly breaker = new CircuitBreaker();
  private readonly waiting: Record<Lane, Waiting<T>[]> = { first: [], retry: [] };
  private typicalMs = 0;
  private latestMs = 0;
  private putOffAtMs = Number.NEGATIVE_INFINITY;
  /** Put off without having waited, since the last sweep. */
  private passed = 0;

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
   * Whether one more first attempt would wait here only to be spilled: what is spilled now includes it, and as many wait
   * already as can start until then.
   */
  overflows(nowMs: number): boolean {
    return this.waiting.first.length >= this.startsPerSweep && spillOf(this.load(nowMs), nowMs) !== 'none';
  }

  /** Counts a message that is put off without having waited here. @returns how many are before it of those spilled together */
  passBy(nowMs: number): number {
    this.putOffAtMs = nowMs;
    this.passed += 1;
    return this.waitingCount + this.passed - 1;
  }

  /** From here on, what is put off is counted anew. */
  swept(): void {
    this.passed = 0;
  }

  /** Removes and returns what waits in these lanes and may be put off. */
  takeWaiting(lanes: readonly Lane[], nowMs: number): T[] {
    const taken: T[] = [];
    for (const lane of lanes) {
      const kept = this.waiting[lane].filter(({ ticket }) => ticket.deadlineMs <= nowMs);
      for (const { ticket } of this.waiting[lane]) if (ticket.deadlineMs > nowMs) taken.push(ticket);
      this.waiting[lane] = kept;
    }
    if (taken.length > 0) this.putOffAtMs = nowMs;
    return taken;
  }

  /** Removes and returns all that waits. */
  takeAll(): T[] {
    const all = [...this.waiting.first, ...this.waiting.retry].map(({ ticket }) => ticket);
    this.waiting.first = [];
    this.waiting.retry = [];
    return all;
  }

  load(nowMs: number): EndpointLoad {
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
      putOffAtMs: this.putOffAtMs,
      oldestWaitingSinceMs: heads.length === 0 ? null : Math.min(...heads),
    };
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
