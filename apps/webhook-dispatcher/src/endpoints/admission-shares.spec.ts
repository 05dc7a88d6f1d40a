import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Admission, type Grant } from './admission.js';
import type { AttemptEnd, Ticket } from './endpoint-queue.js';
import { PUT_OFF_MS_MAX, type PutOff } from './spilling.js';
import { SHARES, type Lane, type SlotBudgetSizes } from './slot-budget.js';

const ENDS = {
  quick: { signal: 'quick', serves: true, durationMs: 5 },
  slow: { signal: 'neutral', serves: true, durationMs: 3_000 },
  failed: { signal: 'neutral', serves: false, durationMs: 5 },
  timedOut: { signal: 'overload', serves: false, durationMs: 10_000 },
} as const satisfies Record<string, AttemptEnd>;

type Step =
  | { kind: 'enter'; endpoint: number; lane: Lane; overdue: boolean; times: number }
  | { kind: 'end'; pick: number; how: keyof typeof ENDS }
  | { kind: 'abandon'; pick: number }
  | { kind: 'become slow'; pick: number }
  | { kind: 'sweep'; afterMs: number; timeToSpare: boolean };

function tenthOf(slots: number): number {
  return Math.max(1, Math.floor(slots * SHARES.keptForRetries));
}

/** Every message that entered, and what has become of it. */
class Scene {
  nowMs = 0;
  readonly open: Grant<Ticket>[] = [];
  readonly waiting = new Set<Ticket>();
  /** Whether there have always been as many quick slots as there are now, or fewer. */
  neverShrunk = true;
  private readonly admission: Admission<Ticket>;

  constructor(private readonly sizes: SlotBudgetSizes) {
    this.admission = new Admission<Ticket>(sizes, {
      start: (grant) => {
        this.leave(grant.ticket);
        this.open.push(grant);
      },
      putOff: (putOffs: readonly PutOff<Ticket>[]) => {
        for (const { ticket } of putOffs) this.leave(ticket);
      },
    });
  }

  take(step: Step): void {
    if (step.kind === 'enter') for (let left = step.times; left > 0; left -= 1) this.enter(step);
    else if (step.kind === 'sweep') this.sweep(step.afterMs, step.timeToSpare);
    else if (step.kind === 'become slow') this.becomeSlow(step.pick);
    else this.end(step);
  }

  /** Which shares do not hold now. */
  broken(): string[] {
    const { slots, inUse } = this.admission.state(this.nowMs);
    const held = { first: 0, retry: 0, slow: 0, overdue: 0 };
    for (const { slot } of this.open) {
      held[slot.kind === 'quick' ? slot.lane : 'slow'] += 1;
      if (slot.kind === 'overdue') held.overdue += 1;
    }
    const { quick, slow } = this.sizes;
    const holds = {
      'those under way hold the slots in use':
        inUse.first === held.first && inUse.retry === held.retry && inUse.slow === held.slow,
      'no more than there are': inUse.first + inUse.retry <= quick && inUse.slow <= slow,
      'firsts leave a tenth': inUse.first <= quick - tenthOf(quick),
      'overdue ones take half of the slow slots': held.overdue <= Math.max(1, Math.floor(slow * SHARES.overdue.most)),
      'retries that wait have their tenth':
        !this.neverShrunk || inUse.retry >= tenthOf(slots.quick) || !this.retriesWait,
    };
    return Object.entries(holds).flatMap(([share, does]) => (does ? [] : share));
  }

  /** All that is under way ends well, and nothing more comes, until nothing is left. */
  drain(): void {
    for (let turn = 0; turn < 1_000 && this.waiting.size + this.open.length > 0; turn += 1) {
      while (this.open.length > 0) this.end({ pick: 0, kind: 'end', how: 'quick' });
      this.sweep(50, true);
    }
  }

  /** Whether retries wait, first in turn, at an endpoint that lets them through. */
  private get retriesWait(): boolean {
    const { refusing } = this.admission.refusingNumbers(1_000, this.nowMs);
    const firsts = new Set([...this.waiting].filter(({ lane }) => lane === 'first').map(({ numberId }) => numberId));
    return [...this.waiting].some(({ numberId }) => !firsts.has(numberId) && !refusing.includes(numberId));
  }

  private enter({ endpoint, lane, overdue }: Step & { kind: 'enter' }): void {
    const name = `endpoint ${String(endpoint)}`;
    const deadlineMs = overdue ? this.nowMs : this.nowMs + PUT_OFF_MS_MAX;
    const ticket: Ticket = { endpointKey: name, numberId: name, lane, deadlineMs };
    this.waiting.add(ticket);
    this.admission.enter(ticket, this.nowMs);
  }

  /** Each leaves once: it is started or put off, and never both. */
  private leave(ticket: Ticket): void {
    if (!this.waiting.delete(ticket)) throw new Error('left twice');
  }

  private end(step: Step & { kind: 'end' | 'abandon' }): void {
    const [grant] = this.open.splice(step.pick % Math.max(1, this.open.length), 1);
    if (!grant) return;
    if (step.kind === 'abandon') this.admission.abandon(grant, this.nowMs);
    else this.admission.release(grant, ENDS[step.how], this.nowMs);
  }

  private becomeSlow(pick: number): void {
    const grant = this.open[pick % Math.max(1, this.open.length)];
    if (grant) this.admission.becameSlow(grant, this.nowMs);
  }

  private sweep(afterMs: number, timeToSpare: boolean): void {
    this.nowMs += afterMs;
    const before = this.admission.state(this.nowMs).slots.quick;
    this.admission.sweep(this.nowMs, timeToSpare);
    if (this.admission.state(this.nowMs).slots.quick < before) this.neverShrunk = false;
  }
}

const pick = fc.nat(1_000);
const endings = fc.constantFrom('quick', 'slow', 'failed', 'timedOut');
const enter = fc.record({
  kind: fc.constant('enter'),
  endpoint: fc.nat(7),
  lane: fc.constantFrom('first', 'retry'),
  overdue: fc.boolean(),
  times: fc.integer({ min: 1, max: 40 }),
});
const end = fc.record({ kind: fc.constant('end'), pick, how: endings });
const abandon = fc.record({ kind: fc.constant('abandon'), pick });
const becomeSlow = fc.record({ kind: fc.constant('become slow'), pick });
const sweep = fc.record({ kind: fc.constant('sweep'), afterMs: fc.nat(2_000), timeToSpare: fc.boolean() });
const steps = fc.array<Step>(
  fc.oneof({ arbitrary: enter, weight: 2 }, { arbitrary: end, weight: 4 }, abandon, becomeSlow, sweep),
  {
    maxLength: 100,
    size: 'medium',
  },
);
const sizes = fc.record({ quick: fc.integer({ min: 10, max: 300 }), slow: fc.nat(100) });

describe('the shares of slots, whatever enters and however it ends', () => {
  it('hold: a tenth for retries, no more slow ones than there are, half of them overdue, and none is lost', () => {
    fc.assert(
      fc.property(sizes, steps, (size, all) => {
        const scene = new Scene(size);
        for (const step of all) {
          scene.take(step);
          expect(scene.broken()).toEqual([]);
        }
      }),
    );
  });

  it('let nothing starve: once no more comes and attempts end, all that waits is started or put off', () => {
    fc.assert(
      fc.property(sizes, steps, (size, all) => {
        const scene = new Scene(size);
        for (const step of all) scene.take(step);
        scene.drain();
        expect(scene.waiting.size).toBe(0);
        expect(scene.broken()).toEqual([]);
      }),
    );
  });
});
