import { describe, expect, it } from '@jest/globals';
import { judgeRepetition, type IdempotentRequest } from './idempotent-request.js';

const NOW = 1_779_200_000_000;
const stored = (change: Partial<IdempotentRequest> = {}): IdempotentRequest => ({
  bodyHash: 'a',
  numberId: 'num_1',
  startedAt: new Date(NOW),
  status: null,
  answerSealed: null,
  ...change,
});

describe('judgeRepetition', () => {
  it('replays the answer of a finished request', () => {
    expect(judgeRepetition(stored({ status: 201 }), 'a', NOW)).toBe('replay');
  });

  it('refuses the key for another body, finished or not', () => {
    for (const status of [null, 201]) {
      expect(() => judgeRepetition(stored({ status }), 'b', NOW)).toThrow(
        expect.objectContaining({ code: 'idempotency_key_reused' }),
      );
    }
  });

  it('asks for patience while the first one runs, and takes it over once it is older than 150 s', () => {
    expect(() => judgeRepetition(stored(), 'a', NOW + 150_000)).toThrow(
      expect.objectContaining({ code: 'idempotency_in_progress' }),
    );
    expect(judgeRepetition(stored(), 'a', NOW + 150_001)).toBe('take-over');
  });
});
