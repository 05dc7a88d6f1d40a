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

  it.each([
    ['usual', 150, 5_000],
    ['large', 60_000, 80],
  ])('forgets the oldest instead of growing beyond 5 MB, of %s ones', (_what, octets, count) => {
    const parts = new OpenedParts();
    const content = 'x'.repeat(octets);
    const sealedOf = (index: number) => String(index).padEnd(octets, '.');
    const isKnown = (index: number) => parts.get('assembly', 1, sealedOf(index)) !== undefined;
    for (let index = 0; index < 5_000; index += 1) parts.remember('assembly', 1, sealedOf(index), [part(content, 1)]);
    const known = Array.from({ length: 5_000 }, (_, index) => index).filter(isKnown);
    expect(known.length * octets * 2).toBeLessThan(5_000_000);
    expect(known.length).toBeGreaterThan(count / 2);
    expect(known.at(-1)).toBe(4_999);
    expect(known[0]).toBe(5_000 - known.length);
  });

  it('counts what it is told again once', () => {
    const parts = new OpenedParts();
    parts.remember('assembly', 1, 'first', [part('x', 1)]);
    for (let again = 0; again < 100; again += 1) parts.remember('assembly', 2, 'sealed', [part('x'.repeat(60_000))]);
    expect(parts.get('assembly', 1, 'first')).toBeDefined();
  });
});
