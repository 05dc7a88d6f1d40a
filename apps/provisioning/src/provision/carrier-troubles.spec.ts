import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '#libs/testing';
import type { Es2PlusOutcome } from '../es2plus/es2plus-outcome.js';
import type { SagaStep } from './provision-saga.js';
import { AVOIDED_MS, CarrierTroubles, HANGS_MS } from './carrier-troubles.js';

const NO_ANSWER: Es2PlusOutcome = { kind: 'unknown', detail: 'no answer' };
const REFUSED: Es2PlusOutcome = { kind: 'refused', detail: 'no', subjectCode: '8.2.1', reasonCode: '3.3' };

function scene() {
  const clock = new FakeClock(0);
  const troubles = new CarrierTroubles(clock);
  const order = () =>
    troubles.last({ esim: [['a', 'b'], ['sim']], hosted: ['h'], hostedWithoutCarrier: true }).esim.map(String);
  const call = (outcome: Es2PlusOutcome, step: SagaStep = 'order') =>
    troubles.during('a', step, () => Promise.resolve(outcome));
  return { clock, troubles, order, call };
}

describe('CarrierTroubles', () => {
  it('puts a carrier last among equals while a call of it hangs, and before simulated ones all the same', async () => {
    const { clock, troubles, order } = scene();
    let end: (outcome: Es2PlusOutcome) => void = () => undefined;
    const hanging = troubles.during('a', 'order', () => new Promise((resolve) => (end = resolve)));
    clock.advance(HANGS_MS - 1);
    expect(order()).toEqual(['a,b', 'sim']);
    clock.advance(1);
    expect(order()).toEqual(['b', 'a', 'sim']);
    end(REFUSED);
    await hanging;
    expect(order()).toEqual(['a,b', 'sim']);
  });

  it('does so for 30 s after a call without a usable answer, or until one has an answer', async () => {
    const { clock, order, call } = scene();
    await call(NO_ANSWER);
    expect(order()).toEqual(['b', 'a', 'sim']);
    clock.advance(AVOIDED_MS);
    expect(order()).toEqual(['a,b', 'sim']);
    await call(NO_ANSWER);
    await call(REFUSED);
    expect(order()).toEqual(['a,b', 'sim']);
  });

  it('avoids none whose orders work, however often it cancels nothing, nor takes a cancel for a sign of health', async () => {
    const { clock, order, call } = scene();
    await call(REFUSED);
    for (let times = 1; times <= 12; times += 1) {
      await call(times % 2 === 0 ? NO_ANSWER : { kind: 'turned-away', detail: 'HTTP 404' }, 'cancel');
      clock.advance(AVOIDED_MS / 2);
    }
    expect(order()).toEqual(['a,b', 'sim']);
    await call(NO_ANSWER, 'confirm');
    await call(REFUSED, 'cancel');
    expect(order()).toEqual(['b', 'a', 'sim']);
  });
});
