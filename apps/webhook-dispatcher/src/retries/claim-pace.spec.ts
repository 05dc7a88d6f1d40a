import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CLAIM_AHEAD_MS,
  CLAIM_MAX,
  claimMax,
  LATE_MS_MAX,
  LOOK_MS_MAX,
  LOOK_MS_NORMAL,
  nextLookMs,
  type LookEnd,
} from './claim-pace.js';

const NOBODY = Number.POSITIVE_INFINITY;

/** In how many ms a look that ended like this is followed by the next. */
function inMs(last: LookEnd, calledForMs = NOBODY): number {
  return nextLookMs({ last, endedAtMs: 0, calledForMs });
}

/** The end, at 0 ms, of a look that found all there was. */
function all(tookMs: number, nextDueAtMs: number | null): LookEnd {
  return { kind: 'all', startedAtMs: -tookMs, tookMs, nextDueAtMs };
}

describe('nextLookMs', () => {
  it('looks 10 ms before the next row is due, and every 5 s', () => {
    const dues = [10.5, 710, 60_000, null];
    expect(dues.map((nextDueAtMs) => inMs(all(2, nextDueAtMs)))).toEqual([0.5, 700, 5_000, 5_000]);
    expect(inMs(all(2, null), 700)).toBe(690);
  });
  it('looks again at once for a row that came within its reach while it looked', () => {
    expect(inMs(all(2, CLAIM_AHEAD_MS - 1))).toBeLessThanOrEqual(0);
  });
  it('looks again soon for rows that cannot be started now', () => {
    expect([inMs(all(2, -9_000)), inMs({ kind: 'no room' })]).toEqual([50, 50]);
  });
  it('goes on at once, but for a breath, while there is more to claim', () => {
    expect(inMs({ kind: 'filled' })).toBe(10);
  });
  it('follows a call at once after a look that was quick, or found all it could', () => {
    expect([inMs(all(20, null), 0), inMs({ kind: 'filled' }, 0)]).toEqual([0, 0]);
  });
  it('rests longer than a costly look took, whatever calls for another', () => {
    expect(inMs(all(100, 1), 0)).toBe(400);
  });
  it('does not hold retries back for longer than two seconds because Postgres stood still', () => {
    expect(inMs(all(30_000, 1))).toBe(2_000);
  });
});

/** How a look goes: what it takes, ms, and for how many rows there is room. */
interface Going {
  tookMs: number;
  fails: boolean;
  room: number;
}

/** A row comes into the table, and who writes it calls for a look at its due time, unless the call gets lost. */
interface Write {
  atMs: number;
  dueInMs: number;
  callLost: boolean;
}

interface Look extends Going {
  startMs: number;
  endMs: number;
  called: boolean;
  end: LookEnd;
}

interface Row {
  writtenAtMs: number;
  dueAtMs: number;
  callLost: boolean;
  claimedBy: Look | null;
}

/** Nothing is written in the second half of a history, ms. */
const HISTORY_MS = 24_000;

/**
 * The claimer and its table, event by event. A look sees what is there and due within its reach when it starts, as a
 * statement of Postgres does, and tells at its end when the next row is due.
 */
class History {
  readonly rows: Row[] = [];
  readonly looks: Look[] = [];
  private state = { last: { kind: 'none' } as LookEnd, endedAtMs: 0, calledForMs: 0 };
  private running: Look | null = null;

  /** @param calledAlways somebody calls for a look whatever happens */
  constructor(
    private readonly goings: readonly Going[],
    writes: readonly Write[],
    calledAlways = false,
  ) {
    const toCome = [...writes].sort((a, b) => b.atMs - a.atMs);
    for (let nowMs = 0; nowMs < HISTORY_MS;) {
      for (let next = toCome.at(-1); next && next.atMs <= nowMs; next = toCome.at(-1)) {
        this.write(next);
        toCome.pop();
      }
      if (this.running?.endMs === nowMs) this.end(this.running, nowMs);
      if (calledAlways) this.state.calledForMs = Math.min(this.state.calledForMs, nowMs);
      if (!this.running && nowMs >= nextLookMs(this.state)) this.start(nowMs);
      nowMs = Math.min(toCome.at(-1)?.atMs ?? NOBODY, this.running?.endMs ?? nextLookMs(this.state));
    }
  }

  private write({ atMs, dueInMs, callLost }: Write): void {
    this.rows.push({ writtenAtMs: atMs, dueAtMs: atMs + dueInMs, callLost, claimedBy: null });
    if (!callLost) this.state.calledForMs = Math.min(this.state.calledForMs, atMs + dueInMs);
  }

  private start(nowMs: number): void {
    const going = this.goings[this.looks.length % this.goings.length] ?? { tookMs: 1, fails: false, room: 1 };
    const called = this.state.calledForMs - CLAIM_AHEAD_MS <= nowMs;
    const look: Look = { ...going, startMs: nowMs, endMs: nowMs + going.tookMs, called, end: { kind: 'none' } };
    const reachMs = nowMs + CLAIM_AHEAD_MS;
    const due = look.fails ? [] : this.unclaimed.filter(({ dueAtMs }) => dueAtMs <= reachMs).slice(0, look.room);
    for (const row of due) row.claimedBy = look;
    this.looks.push(look);
    this.running = look;
    this.state.calledForMs = NOBODY;
  }

  private end(look: Look, nowMs: number): void {
    look.end = this.endOf(look);
    this.state = { ...this.state, last: look.end, endedAtMs: nowMs };
    this.running = null;
  }

  private endOf(look: Look): LookEnd {
    if (look.room === 0) return { kind: 'no room' };
    if (look.fails) return { kind: 'failed' };
    if (this.rows.filter((row) => row.claimedBy === look).length === look.room) return { kind: 'filled' };
    const nextDueAtMs = this.unclaimed.length === 0 ? null : Math.min(...this.unclaimed.map((row) => row.dueAtMs));
    return { kind: 'all', startedAtMs: look.startMs, tookMs: look.tookMs, nextDueAtMs };
  }

  private get unclaimed(): Row[] {
    return this.rows.filter(({ claimedBy }) => claimedBy === null);
  }
}

const write = fc.record({
  atMs: fc.nat(HISTORY_MS / 2),
  dueInMs: fc.oneof(fc.constant(0), fc.nat(300), fc.nat(6_000)),
  callLost: fc.boolean(),
});
const writes = fc.array(write, { maxLength: 30 });
const called = writes.map((all) => all.map((one) => ({ ...one, callLost: false })));

function goings(tookMsMax: number, rest: { room: fc.Arbitrary<number>; fails: fc.Arbitrary<boolean> }) {
  return fc.array(fc.record({ tookMs: fc.integer({ min: 1, max: tookMsMax }), ...rest }), { minLength: 1 });
}
/** Without a rest after it. */
const LOOK_MS_QUICK = 20;
const quickGoings = goings(LOOK_MS_QUICK, { room: fc.constant(CLAIM_MAX), fails: fc.constant(false) });
const usualGoings = goings(LOOK_MS_NORMAL, { room: fc.constant(CLAIM_MAX), fails: fc.constant(false) });
const anyGoings = goings(1_000, { room: fc.nat(5), fails: fc.boolean() });

/** The looks of a history that have one after them, each with that. */
function pairsOf({ looks }: History): { look: Look; next: Look; gapMs: number }[] {
  return looks.slice(1).flatMap((next, at) => {
    const look = looks[at];
    return look ? { look, next, gapMs: next.startMs - look.endMs } : [];
  });
}

describe('the pace of looks, whatever is written when, and whoever calls', () => {
  it('claims every row at most 1 s after it is due, and none that is not due soon, as long as looks take no longer than is normal', () => {
    fc.assert(
      fc.property(usualGoings, called, (usual, rowsToCome) => {
        for (const { dueAtMs, claimedBy } of new History(usual, rowsToCome).rows) {
          expect(claimedBy?.startMs).toBeGreaterThanOrEqual(dueAtMs - CLAIM_AHEAD_MS);
          expect(claimedBy?.endMs).toBeLessThanOrEqual(dueAtMs + LATE_MS_MAX);
        }
      }),
    );
  });

  it('claims a row within two looks of when it came within reach, as long as they are quick', () => {
    fc.assert(
      fc.property(quickGoings, called, (quick, rowsToCome) => {
        for (const { writtenAtMs, dueAtMs, claimedBy } of new History(quick, rowsToCome).rows) {
          const withinReachMs = Math.max(writtenAtMs, dueAtMs - CLAIM_AHEAD_MS);
          expect(claimedBy?.endMs).toBeLessThanOrEqual(withinReachMs + 2 * LOOK_MS_QUICK);
        }
      }),
    );
  });

  it('claims a row 5 s later at most when the call for it got lost', () => {
    fc.assert(
      fc.property(usualGoings, writes, (usual, rowsToCome) => {
        for (const { dueAtMs, claimedBy } of new History(usual, rowsToCome).rows)
          expect(claimedBy?.endMs).toBeLessThanOrEqual(dueAtMs + LOOK_MS_MAX + LATE_MS_MAX);
      }),
    );
  });

  it('goes on after failures, costly looks and want of room: 1 s after the first, 2 s after the worst of the second', () => {
    fc.assert(
      fc.property(anyGoings, writes, (any, rowsToCome) => {
        for (const { look, gapMs } of pairsOf(new History(any, rowsToCome))) {
          const anyDue = look.end.kind === 'all' && (look.end.nextDueAtMs ?? NOBODY) <= look.startMs + CLAIM_AHEAD_MS;
          if (look.end.kind === 'failed') expect(gapMs).toBeLessThanOrEqual(LATE_MS_MAX);
          else if (anyDue) expect(gapMs).toBeLessThanOrEqual(Math.min(Math.max(50, look.tookMs * 4), 2_000));
          else expect(gapMs).toBeLessThanOrEqual(look.end.kind === 'all' ? LOOK_MS_MAX : 50);
        }
      }),
    );
  });

  it('is never a busy loop: looks that nobody calls for are 10 ms apart or at a due time', () => {
    fc.assert(
      fc.property(anyGoings, writes, (any, rowsToCome) => {
        for (const { look, next, gapMs } of pairsOf(new History(any, rowsToCome))) {
          const atDueTime = look.end.kind === 'all' && (look.end.nextDueAtMs ?? 0) > look.startMs + CLAIM_AHEAD_MS;
          if (!next.called && !atDueTime) expect(gapMs).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  it('gives costly looks a fifth of the time, and failing ones 50 ms each, however often they are called for', () => {
    fc.assert(
      fc.property(anyGoings, (any) => {
        for (const { look, gapMs } of pairsOf(new History(any, [], true))) {
          if (look.end.kind === 'failed') expect(gapMs).toBeGreaterThanOrEqual(50);
          if (look.end.kind === 'all' && look.tookMs > 20)
            expect(gapMs).toBeGreaterThanOrEqual(Math.min(look.tookMs * 4, 2_000));
        }
      }),
    );
  });
});

describe('claimMax', () => {
  it('takes as many as there are while the event loop has time', () => {
    expect([0, 0.1, 0.25].map(claimMax)).toEqual([CLAIM_MAX, CLAIM_MAX, CLAIM_MAX]);
  });
  it('takes fewer the busier the loop is, and some however busy it is', () => {
    expect([0.375, 0.5, 1].map(claimMax)).toEqual([27, 4, 4]);
  });
});
