import { describe, expect, it } from '@jest/globals';
import { DEPTH_MAX, findUnstorable } from './storable.js';

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

describe('findUnstorable', () => {
  it('lets everything pass that JSON and PostgreSQL both can hold', () => {
    expect(findUnstorable({ label: 'Zoë 👋', metadata: { a: [1, null, { b: 'x' }] }, none: null })).toBeNull();
    expect(findUnstorable(undefined)).toBeNull();
  });

  it('names the field whose text cannot be kept', () => {
    expect(findUnstorable({ label: 'a\u0000b' })).toEqual({ kind: 'bad-text', field: 'label' });
    expect(findUnstorable({ metadata: { note: ['\ud800'] } })).toEqual({ kind: 'bad-text', field: 'metadata.note.0' });
    expect(findUnstorable({ metadata: { 'bad\u0000name': 1 } })).toEqual({ kind: 'bad-text', field: 'metadata' });
  });

  it('stops at a depth that no request of ours needs, however deep the rest is', () => {
    expect(findUnstorable(nested(DEPTH_MAX))).toBeNull();
    expect(findUnstorable(nested(DEPTH_MAX + 1))).toEqual({ kind: 'too-deep' });
    expect(findUnstorable(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toEqual({ kind: 'too-deep' });
  });
});
