import { describe, expect, it } from '@jest/globals';
import { consumeKind } from './event-context.js';

describe('consumeKind', () => {
  it('reads how a topic is taken', () => {
    expect(consumeKind('t', { kind: 'ordered' })).toEqual({ kind: 'ordered' });
    expect(consumeKind('t', { kind: 'unordered' })).toEqual({ kind: 'unordered' });
    expect(consumeKind('t', { kind: 'batch', maxRecords: 500 })).toEqual({ kind: 'batch', maxRecords: 500 });
  });
  it.each([undefined, {}, { kind: 'fast' }, { kind: 'batch' }, { kind: 'batch', maxRecords: 0 }])(
    'refuses %p, so that no consumer runs in a mode that nobody chose',
    (extras) => {
      expect(() => consumeKind('sms.received', extras)).toThrow(/sms\.received/);
    },
  );
});
