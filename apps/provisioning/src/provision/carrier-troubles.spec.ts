import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '#libs/testing';
import type { Es2PlusOutcome } from '../es2plus/es2plus-outcome.js';
import { AVOIDED_MS, CarrierTroubles, HANGS_MS } from './carrier-troubles.js';

const NO_ANSWER: Es2PlusOutcome = { kind: 'unknown', detail: 'no answer' };
const REFUSED: Es2PlusOutcome = { kind: 'refused', detail: 'no', subjectCode: '8.2.1', reasonCode: '3.3' };

function scene() {
  const clock = new FakeClock(0);
  const troubles = new CarrierTroubles(clock);
  const order = () =>
    troubles.last({ esim: [['a', 'b'], ['sim']], hosted: ['h'], hostedWithoutCarrier: true }).esim.map(String);
  const call = (outcome: Es2PlusOutcome) => troubles.during('a', () => Promise.resolve(outcome));
  return { clock, troubles, order, call };
}

describe('CarrierTroubles', () => {
  it('puts a carrier last among equals while a call of it hangs, and before simulated ones all the same', async () => {
    const { clock, troubles, order } = scene();
    let end: (outcome: Es2PlusOutcome) => void = () => undefined;
    const hanging = troubles.during('a', () => new Promise((resolve) => (end = resolve)));
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
});
