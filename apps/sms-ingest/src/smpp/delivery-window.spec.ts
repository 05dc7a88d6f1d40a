import { describe, expect, it } from '@jest/globals';
import { DeliveryWindow, type Delivery } from './delivery-window.js';

const delivery = (sequenceNumber: number, octets = 100): Delivery => ({
  frame: { commandId: 5, commandStatus: 0, sequenceNumber, body: Buffer.alloc(octets) },
  arrivedAtMs: 0,
});

describe('DeliveryWindow', () => {
  it('begins as many as the window allows, then one for each that is answered, in their order', () => {
    const window = new DeliveryWindow(2, 1_000);
    expect([1, 2, 3, 4].map((sequence) => window.admit(delivery(sequence)))).toEqual([
      'begin',
      'begin',
      'wait',
      'wait',
    ]);
    expect(window.inFlight).toBe(2);
    expect(window.answered()?.frame.sequenceNumber).toBe(3);
    expect(window.answered()?.frame.sequenceNumber).toBe(4);
    expect([window.answered(), window.answered()]).toEqual([null, null]);
    expect(window.inFlight).toBe(0);
    expect(window.admit(delivery(5))).toBe('begin');
  });

  it('refuses what would take more memory than those that wait may have', () => {
    const window = new DeliveryWindow(1, 650);
    expect([1, 2, 3, 4].map((sequence) => window.admit(delivery(sequence)))).toEqual([
      'begin',
      'wait',
      'wait',
      'refuse',
    ]);
    window.answered();
    expect(window.admit(delivery(5))).toBe('wait');
  });

  it('refuses what has no text like anything else', () => {
    const window = new DeliveryWindow(1, 650);
    const admissions = Array.from({ length: 10 }, (_, index) => window.admit(delivery(index, 0)));
    expect(admissions.slice(0, 5)).toEqual(['begin', 'wait', 'wait', 'wait', 'refuse']);
    expect(admissions.slice(5)).toEqual(Array(5).fill('refuse'));
    window.clear();
    expect(window.admit(delivery(10, 0))).toBe('wait');
  });
});
