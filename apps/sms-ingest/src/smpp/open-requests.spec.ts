import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { OpenRequests } from './open-requests.js';

const ANSWER = { commandId: 0x8000_0015, commandStatus: 0, sequenceNumber: 1, body: Buffer.alloc(0) };

describe('our own requests', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('are numbered from 1, and each gets the answer that has its number', async () => {
    const requests = new OpenRequests();
    const sent: number[] = [];
    const [first, second] = [1, 2].map(() => requests.make(1_000, (sequence) => sent.push(sequence)));
    requests.settle(2, { ...ANSWER, sequenceNumber: 2 });
    requests.settle(7, ANSWER);
    requests.settle(1, ANSWER);
    expect(sent).toEqual([1, 2]);
    expect(await first).toMatchObject({ sequenceNumber: 1 });
    expect(await second).toMatchObject({ sequenceNumber: 2 });
  });

  it('have no answer once their time is over, however late it comes', async () => {
    const requests = new OpenRequests();
    const made = requests.make(1_000, () => undefined);
    jest.advanceTimersByTime(1_000);
    requests.settle(1, ANSWER);
    expect(await made).toBeNull();
  });

  it('have no answer once the session has ended', async () => {
    const requests = new OpenRequests();
    const made = [1, 2].map(() => requests.make(1_000, () => undefined));
    requests.endAll();
    expect(await Promise.all(made)).toEqual([null, null]);
    expect(jest.getTimerCount()).toBe(0);
  });
});
