import { describe, expect, it } from '@jest/globals';
import { afterAnswer } from './resend-policy.js';

describe('afterAnswer', () => {
  it('is done when the other side took the part', () => {
    expect(afterAnswer({ kind: 'answered', status: 0 }, true)).toEqual({
      kind: 'settle',
      outcome: { kind: 'accepted' },
    });
  });

  it.each([0x14, 0x58, 0x64])('resends after a "later" (%i), unless the submitter waits for the answer', (status) => {
    expect(afterAnswer({ kind: 'answered', status }, true)).toEqual({ kind: 'resend-later' });
    expect(afterAnswer({ kind: 'answered', status }, false)).toEqual({
      kind: 'settle',
      outcome: { kind: 'refused', status },
    });
  });

  it('never resends what was refused for good', () => {
    expect(afterAnswer({ kind: 'answered', status: 0x65 }, true).kind).toBe('settle');
  });

  it.each(['broken', 'unanswered'] as const)(
    'resends at once after a %s sending, as nobody knows if it arrived',
    (kind) => {
      expect(afterAnswer({ kind }, false)).toEqual({ kind: 'resend-now' });
    },
  );
});
