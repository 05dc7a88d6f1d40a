import { describe, expect, it } from '@jest/globals';
import { OpenedParts } from './opened-parts.js';

const part = (text: string, seq = 2) => ({
  ...{ seq, encoding: 'gsm7' as const, language: { locking: 0, single: 0 } },
  content: Buffer.from(text),
});

describe('OpenedParts', () => {
  it('gives back what was remembered, whatever became of the octets that it came in', () => {
    const parts = new OpenedParts();
    const came = part('first');
    parts.remember('assembly', 2, 'sealed-1', [came, part('second', 3)]);
    came.content.fill(0);
    const known = parts.get('assembly', 2, 'sealed-1') ?? [];
    expect(known.map(({ seq, content }) => [seq, Buffer.from(content).toString()])).toEqual([
      [2, 'first'],
      [3, 'second'],
    ]);
    expect(parts.get('assembly', 2, 'sealed-2')).toBeUndefined();
    expect(parts.get('assembly', 1, 'sealed-1')).toBeUndefined();
    expect(parts.get('another', 2, 'sealed-1')).toBeUndefined();
  });

  it('holds on to no memory but that of the content', () => {
    const parts = new OpenedParts();
    parts.remember('assembly', 2, 'sealed-1', [part('first')]);
    const [known] = parts.get('assembly', 2, 'sealed-1') ?? [];
    expect(known?.content.buffer.byteLength).toBe('first'.length);
  });

  it('forgets the oldest instead of growing without end', () => {
    const parts = new OpenedParts();
    for (let index = 0; index < 2_501; index += 1) {
      parts.remember('assembly', 1, `sealed-${index}`, [part('x', 1), part('y', 2)]);
    }
    expect(parts.get('assembly', 1, 'sealed-0')).toBeUndefined();
    expect(parts.get('assembly', 1, 'sealed-1')).toBeDefined();
    expect(parts.get('assembly', 1, 'sealed-2500')).toBeDefined();
  });
});
