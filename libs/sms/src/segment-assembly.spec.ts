import { describe, expect, it } from '@jest/globals';
import { placePart, isExpired, type Assembly, type ArrivedPart } from './segment-assembly.js';

const part = (seq: number, digest: string, atMs = 0, total = 2): ArrivedPart => ({ seq, total, digest, atMs });
/** @param parts their digests by sequence number, and when those that came again did */
const assembly = (
  id: string,
  parts: Record<number, string | [string, number]>,
  more: Partial<Assembly> = {},
): Assembly => ({
  id,
  state: 'open',
  openedAtMs: 0,
  lastPartAtMs: 0,
  ...{ closedAtMs: null, broughtAtMs: null, done: true },
  parts: new Map(
    Object.entries(parts).map(([seq, part]) => {
      const [digest, repeatedAtMs = null] = typeof part === 'string' ? [part] : part;
      return [Number(seq), { digest, repeatedAtMs }];
    }),
  ),
  ...more,
});

describe('placePart', () => {
  it('opens a message, joins it in any order, completes it', () => {
    expect(placePart([], part(2, 'b'))).toEqual({ kind: 'opens', completes: false, takes: [] });
    expect(placePart([assembly('A', { 2: 'b' })], part(1, 'a'))).toEqual({
      ...{ kind: 'joins', assemblyId: 'A', completes: true },
    });
  });
  it('takes a single part for a whole message', () => {
    expect(placePart([], part(1, 'a', 0, 1))).toEqual({ kind: 'opens', completes: true, takes: [] });
  });
  it('knows duplicates, also until 150 s after completion', () => {
    const complete = assembly('A', { 1: 'a', 2: 'b' }, { state: 'complete', closedAtMs: 1_000 });
    expect(placePart([assembly('A', { 1: 'a' })], part(1, 'a')).kind).toBe('duplicate');
    expect(placePart([complete], part(1, 'a', 151_000)).kind).toBe('duplicate');
    expect(placePart([complete], part(1, 'a', 151_001)).kind).toBe('opens');
  });
  it('knows duplicates of a message for as long as it is not in the log, and for ten minutes when it came there late', () => {
    const undone = assembly('A', { 1: 'a', 2: 'b' }, { state: 'complete', closedAtMs: 0, done: false });
    expect(placePart([undone], part(2, 'b', 86_400_000))).toEqual({ kind: 'duplicate', assemblyId: 'A' });
    expect(placePart([undone], part(2, 'x', 86_400_000)).kind).toBe('opens');
    const brought = { ...undone, done: true, broughtAtMs: 86_400_000 };
    expect(placePart([brought], part(2, 'b', 87_000_000)).kind).toBe('duplicate');
    expect(placePart([brought], part(2, 'b', 87_000_001)).kind).toBe('opens');
  });
  it('takes a part for the resend that its carrier was told to make, and not for one that an open message lacks', () => {
    const late = assembly('A', { 1: 'a', 2: 'b' }, { state: 'complete', closedAtMs: 0, done: false });
    const next = assembly('B', { 1: 'x' }, { openedAtMs: 1_000, lastPartAtMs: 1_000 });
    expect(placePart([late, next], part(2, 'b', 5_001))).toEqual({ kind: 'duplicate', assemblyId: 'A' });
    expect(placePart([{ ...late, done: true, broughtAtMs: 9_000 }, next], part(2, 'b', 9_500)).kind).toBe('duplicate');
    expect(placePart([late, next], part(2, 'y', 5_001))).toMatchObject({ kind: 'joins', assemblyId: 'B' });
    // Nothing was put off: texts that end alike are as likely.
    expect(placePart([late, next], part(2, 'b', 5_000))).toMatchObject({ kind: 'joins', assemblyId: 'B' });
    expect(placePart([{ ...late, done: true }, next], part(2, 'b', 5_001))).toMatchObject({ assemblyId: 'B' });
  });
  it('opens a new message for the same sequence with other content', () => {
    expect(placePart([assembly('A', { 1: 'a' })], part(1, 'x')).kind).toBe('opens');
    const complete = assembly('A', { 1: 'a', 2: 'b' }, { state: 'complete', closedAtMs: 0 });
    expect(placePart([complete], part(2, 'x', 10)).kind).toBe('opens');
  });
  it('fills the older of two interleaved messages first, and the newer once the older has gone stale', () => {
    const two = [assembly('B', { 1: 'x' }, { openedAtMs: 5, lastPartAtMs: 5 }), assembly('A', { 1: 'a' })];
    expect(placePart(two, part(2, 'b', 9))).toMatchObject({ assemblyId: 'A' });
    const later = [assembly('A', { 1: 'a' }), assembly('B', { 1: 'x' }, { openedAtMs: 60_000, lastPartAtMs: 60_000 })];
    expect(placePart(later, part(2, 'b', 60_009))).toMatchObject({ assemblyId: 'B' });
    expect(placePart(two, part(2, 'b', 10_000))).toMatchObject({ assemblyId: 'A' });
    expect(placePart(two, part(2, 'b', 10_001))).toMatchObject({ assemblyId: 'B' });
  });
  it('takes along what closed messages were given within 10 s before, when it comes before the part', () => {
    const more = { state: 'complete', closedAtMs: 0 } as const;
    const first = assembly('A', { 1: ['a', 50_000], 2: 'b', 3: 'c' }, more);
    const takes = (at: Assembly[], seq: number, atMs: number) => placePart(at, part(seq, 'x', atMs, 3));
    const fromFirst = { kind: 'opens', completes: false, takes: [{ assemblyId: 'A', seq: 1 }] };
    expect(takes([first], 2, 60_000)).toEqual(fromFirst);
    expect(takes([first], 2, 60_001)).toEqual({ ...fromFirst, takes: [] });
    const last = assembly('A', { 1: 'a', 2: 'b', 3: ['c', 50_000] }, more);
    expect(takes([last], 1, 50_001)).toEqual({ ...fromFirst, takes: [] });
    const both = assembly('B', { 1: ['a', 50_000], 2: ['b', 50_002], 3: 'c' }, more);
    const later = assembly('A', { 1: ['a', 50_001], 2: 'b', 3: 'c' }, more);
    const whole = {
      kind: 'opens',
      completes: true,
      takes: [both, later].map(({ id }, at) => ({ assemblyId: id, seq: 2 - at })),
    };
    expect(takes([both, later], 3, 50_003)).toMatchObject({
      ...whole,
      takes: expect.arrayContaining(whole.takes) as unknown,
    });
  });
  it('takes what a truncated message lacks for the end of another one when all before it came again just now', () => {
    const truncated = assembly('A', { 1: ['a', 1_000] }, { state: 'truncated', closedAtMs: 0 });
    expect(placePart([truncated], part(2, 'x', 1_001))).toEqual({
      ...{ kind: 'opens', completes: true, takes: [{ assemblyId: 'A', seq: 1 }] },
    });
    expect(placePart([truncated], part(2, 'x', 20_000)).kind).toBe('late');
    expect(placePart([truncated], part(2, 'x', 1_001, 3)).kind).toBe('late');
  });
  it('keeps a late part on its truncated message for ten minutes, and then takes it for one of another', () => {
    const truncated = assembly('A', { 1: 'a' }, { state: 'truncated', closedAtMs: 300_000 });
    expect(placePart([truncated], part(2, 'b', 400_000))).toEqual({ kind: 'late', assemblyId: 'A' });
    expect(placePart([truncated], part(1, 'a', 400_000)).kind).toBe('duplicate');
    expect(placePart([truncated], part(1, 'x', 400_000)).kind).toBe('opens');
    expect(placePart([truncated], part(2, 'b', 900_000)).kind).toBe('late');
    expect(placePart([truncated], part(2, 'b', 900_001)).kind).toBe('opens');
  });
  it('expires after five minutes, or after another time', () => {
    expect([isExpired(0, 299_999), isExpired(0, 300_000)]).toEqual([false, true]);
    expect([isExpired(0, 9_999, 10_000), isExpired(0, 10_000, 10_000)]).toEqual([false, true]);
  });
});
