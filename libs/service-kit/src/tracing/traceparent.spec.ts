import { describe, expect, it } from '@jest/globals';
import { childTrace, formatTraceparent, newTrace, parseTraceparent } from './traceparent.js';

const VALID = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('traceparent', () => {
  it('is read and written the same', () => {
    const context = parseTraceparent(VALID);
    expect(context).toEqual({
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      spanId: '00f067aa0ba902b7',
      sampled: true,
    });
    expect(context && formatTraceparent(context)).toBe(VALID);
    const made = newTrace();
    expect(parseTraceparent(formatTraceparent(made))).toEqual(made);
  });

  it.each([
    undefined,
    '',
    'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
    `${VALID}-extra`,
  ])('is ignored when it is not valid: %s', (header) => {
    expect(parseTraceparent(header)).toBeNull();
  });

  it('of a later version is read as far as it is known', () => {
    expect(parseTraceparent(`cc${VALID.slice(2)}-more`)?.spanId).toBe('00f067aa0ba902b7');
  });

  it('of a child keeps the trace and names a span of its own', () => {
    const parent = parseTraceparent(VALID);
    const child = childTrace(parent);
    expect(child.traceId).toBe(parent?.traceId);
    expect(child.spanId).not.toBe(parent?.spanId);
    expect(childTrace(null).traceId).not.toBe(childTrace(null).traceId);
  });
});
