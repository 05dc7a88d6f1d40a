import { describe, expect, it } from '@jest/globals';
import { OpenedParts } from './opened-parts.js';

const part = (text: string) => ({
  ...{ encoding: 'gsm7' as const, language: { locking: 0, single: 0 } },
  content: Buffer.from(text),
});

describe('OpenedParts', () => {
  it('gives back what was remembered, whatever became of the octets that it came in', () => {
    const parts = new OpenedParts();
    const came = part('first');
    parts.remember('assembly', 2, 'sealed-1', came);
    came.content.fill(0);
    expect(Buffer.from(parts.get('assembly', 2, 'sealed-1')?.content ?? []).toString()).toBe('first');
    expect(parts.get('assembly', 2, 'sealed-2')).toBeUndefined();
    expect(parts.get('assembly', 1, 'sealed-1')).toBeUndefined();
    expect(parts.get('another', 2, 'sealed-1')).toBeUndefined();
  });

  it('forgets the oldest instead of growing without end', () => {
    const parts = new OpenedParts();
    for (let index = 0; index < 5_001; index += 1) parts.remember('assembly', 1, `sealed-${index}`, part('x'));
    expect(parts.get('assembly', 1, 'sealed-0')).toBeUndefined();
    expect(parts.get('assembly', 1, 'sealed-1')).toBeDefined();
    expect(parts.get('assembly', 1, 'sealed-5000')).toBeDefined();
  });
});
