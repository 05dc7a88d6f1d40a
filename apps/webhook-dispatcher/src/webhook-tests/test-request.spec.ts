import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#libs/contracts';
import { answerOf, idempotencyKey } from './test-request.js';

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('answerOf', () => {
  it('gives the answer of the first request again', () => {
    expect(answerOf({ numberId: 'num_1', answerSealed: 'sealed' }, 'num_1')).toBe('sealed');
  });

  it('refuses a key that was used for another number, and one whose test still runs', () => {
    expect(codeOf(() => answerOf({ numberId: 'num_1', answerSealed: 'sealed' }, 'num_2'))).toBe(
      'idempotency_key_reused',
    );
    expect(codeOf(() => answerOf({ numberId: 'num_1', answerSealed: null }, 'num_1'))).toBe('idempotency_in_progress');
  });
});

describe('idempotencyKey', () => {
  it('takes 1 to 255 visible characters, or none at all', () => {
    expect(idempotencyKey(undefined)).toBeNull();
    expect(idempotencyKey('a'.repeat(255))).toHaveLength(255);
    for (const key of ['', 'a b', 'a'.repeat(256)]) expect(codeOf(() => idempotencyKey(key))).toBe('validation_failed');
  });
});
