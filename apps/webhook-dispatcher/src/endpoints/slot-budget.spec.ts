import { describe, expect, it } from '@jest/globals';
import { QUICK_START, SlotBudget, type Lane, type Slot } from './slot-budget.js';

function takeAll(budget: SlotBudget, lane: Lane, firstsWait = false): Slot[] {
  const slots: Slot[] = [];
  for (let slot = budget.take(lane, firstsWait); slot; slot = budget.take(lane, firstsWait)) slots.push(slot);
  return slots;
}

describe('SlotBudget', () => {
  it('keeps a tenth of the slots for retries', () => {
    const budget = new SlotBudget({ quick: 100, slow: 0 });
    expect(takeAll(budget, 'first')).toHaveLength(90);
    expect(takeAll(budget, 'retry', true)).toHaveLength(10);
  });
  it('keeps a quarter more from first attempts at endpoints that are late', () => {
    const budget = new SlotBudget({ quick: 100, slow: 0 });
    expect(budget.free('late', true)).toBe(65);
    for (const slot of takeAll(budget, 'first').slice(10)) budget.release(slot);
    expect(budget.free('late', true)).toBe(55);
  });
  it('gives retries all slots while no first attempt wants one', () => {
    expect(takeAll(new SlotBudget({ quick: 100, slow: 0 }), 'retry')).toHaveLength(100);
  });
  it('gives retries their tenth alone while first attempts wait', () => {
    expect(takeAll(new SlotBudget({ quick: 100, slow: 0 }), 'retry', true)).toHaveLength(10);
  });
  it('frees the quick slots of attempts that hang, so that others find some', () => {
    const budget = new SlotBudget({ quick: 10, slow: 20 });
    const hanging = takeAll(budget, 'first');
    expect(hanging.every((slot) => budget.becameSlow(slot))).toBe(true);
    expect(takeAll(budget, 'first')).toHaveLength(9);
  });
  it('gives more and more while the process has time to spare and those there are are in use', () => {
    const budget = new SlotBudget({ quick: 1_000, slow: 0 });
    for (let look = 0; look < 20; look += 1) budget.adapt(true);
    expect(takeAll(budget, 'retry')).toHaveLength(QUICK_START);
    budget.adapt(true);
    expect(takeAll(budget, 'retry')).toHaveLength(QUICK_START / 4);
    for (let look = 0; look < 20; look += 1) {
      budget.adapt(true);
      takeAll(budget, 'retry');
    }
    expect(budget.inUse.retry).toBe(1_000);
  });
  it('gives fewer while the process has no time to spare, and takes none back', () => {
    const budget = new SlotBudget({ quick: 200, slow: 0 });
    const taken = takeAll(budget, 'retry');
    budget.adapt(true);
    taken.push(...takeAll(budget, 'retry'));
    for (let look = 0; look < 20; look += 1) budget.adapt(false);
    expect(budget.inUse.retry).toBe(160);
    expect(budget.take('retry', false)).toBeNull();
    for (const slot of taken) budget.release(slot);
    expect(takeAll(budget, 'retry')).toHaveLength(QUICK_START);
  });
  it('never gives more than it has, busy or not', () => {
    const budget = new SlotBudget({ quick: 10, slow: 0 });
    budget.adapt(false);
    expect(takeAll(budget, 'retry')).toHaveLength(10);
  });
  it('keeps a quarter of the slow slots for attempts that turn out slow', () => {
    const budget = new SlotBudget({ quick: 10, slow: 4 });
    const given = [1, 2, 3, 4].map(() => budget.takeTroubled('retry'));
    expect(given.map((slot) => slot?.kind ?? null)).toEqual(['slow', 'slow', 'slow', null]);
    expect(budget.inUse).toEqual({ first: 0, retry: 0, slow: 3 });
    for (const slot of given) if (slot) budget.release(slot);
    expect(budget.inUse.slow).toBe(0);
  });
  it('gives no slow slot from the start while the process has no time to spare', () => {
    const budget = new SlotBudget({ quick: 10, slow: 4 });
    budget.adapt(false);
    expect(budget.takeTroubled('first')).toBeNull();
    budget.adapt(true);
    expect(budget.takeTroubled('first')).not.toBeNull();
  });
  it('has an end of slow slots too', () => {
    const budget = new SlotBudget({ quick: 10, slow: 1 });
    const [one, two] = takeAll(budget, 'first');
    expect([one, two].map((slot) => slot && budget.becameSlow(slot))).toEqual([true, false]);
  });
  it('gives overdue messages of troubled endpoints half of the slow slots and no quick one', () => {
    const budget = new SlotBudget({ quick: 10, slow: 8 });
    const overdue = Array.from({ length: 6 }, () => budget.takeOverdue('retry')).filter((slot) => slot !== null);
    expect(overdue).toHaveLength(4);
    expect(takeAll(budget, 'first')).toHaveLength(9);
    for (const slot of overdue) budget.release(slot);
    expect(budget.free('overdue', false)).toBe(4);
  });
  it('gives overdue messages a slot of few, however little time there is', () => {
    const budget = new SlotBudget({ quick: 10, slow: 1 });
    budget.adapt(false);
    expect(budget.takeOverdue('first')).not.toBeNull();
    expect(budget.takeOverdue('first')).toBeNull();
  });
  it('gives overdue messages fewer while the process has no time to spare, and some always', () => {
    const budget = new SlotBudget({ quick: 10, slow: 100 });
    for (let look = 0; look < 20; look += 1) budget.adapt(false);
    expect(budget.free('overdue', false)).toBe(5);
    for (let look = 0; look < 20; look += 1) budget.adapt(true);
    expect(budget.free('overdue', false)).toBe(50);
  });
  it('is empty again once every slot is given back', () => {
    const budget = new SlotBudget({ quick: 10, slow: 2 });
    const slots = [...takeAll(budget, 'first'), ...takeAll(budget, 'retry')];
    for (const slot of slots) budget.becameSlow(slot);
    for (const slot of slots) budget.release(slot);
    expect(budget.inUse).toEqual({ first: 0, retry: 0, slow: 0 });
  });
});
