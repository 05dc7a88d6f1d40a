import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeParts } from './part-text.js';
import { readPart, type SmsPart } from './pdu-reading.js';
import { writePdus } from './pdu-writing.js';
import { placePart, isExpired, type Assembly, type ArrivedPart } from './segment-assembly.js';

const part = (seq: number, digest: string, atMs = 0, total = 2): ArrivedPart => ({ seq, total, digest, atMs });
const assembly = (id: string, parts: Record<number, string>, more: Partial<Assembly> = {}): Assembly => ({
  id,
  state: 'open',
  openedAtMs: 0,
  lastPartAtMs: 0,
  closedAtMs: null,
  parts: new Map(Object.entries(parts).map(([seq, digest]) => [Number(seq), digest])),
  ...more,
});

describe('placePart', () => {
  it('opens a message, joins it in any order, completes it', () => {
    expect(placePart([], part(2, 'b'))).toEqual({ kind: 'opens', completes: false });
    expect(placePart([assembly('A', { 2: 'b' })], part(1, 'a'))).toEqual({
      ...{ kind: 'joins', assemblyId: 'A', completes: true },
    });
  });
  it('takes a single part for a whole message', () => {
    expect(placePart([], part(1, 'a', 0, 1))).toEqual({ kind: 'opens', completes: true });
  });
  it('knows duplicates, also until 60 s after completion', () => {
    const complete = assembly('A', { 1: 'a', 2: 'b' }, { state: 'complete', closedAtMs: 1_000 });
    expect(placePart([assembly('A', { 1: 'a' })], part(1, 'a')).kind).toBe('duplicate');
    expect(placePart([complete], part(1, 'a', 61_000)).kind).toBe('duplicate');
    expect(placePart([complete], part(1, 'a', 61_001)).kind).toBe('opens');
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
  });
  it('keeps a late part on its truncated message for an hour', () => {
    const truncated = assembly('A', { 1: 'a' }, { state: 'truncated', closedAtMs: 300_000 });
    expect(placePart([truncated], part(2, 'b', 400_000))).toEqual({ kind: 'late', assemblyId: 'A' });
    expect(placePart([truncated], part(1, 'a', 400_000)).kind).toBe('duplicate');
    expect(placePart([truncated], part(1, 'x', 400_000)).kind).toBe('opens');
    expect(placePart([truncated], part(2, 'b', 4_000_000)).kind).toBe('opens');
  });
  it('expires after five minutes', () => {
    expect([isExpired(0, 299_999), isExpired(0, 300_000)]).toEqual([false, true]);
  });
});

/** Drives placePart as a store would, and gives the texts of the messages that completed. */
function assemble(arrivals: { key: string; part: SmsPart }[]): string[] {
  const stored = new Map<string, { assembly: Assembly; parts: Map<number, SmsPart> }[]>();
  const done: string[] = [];
  arrivals.forEach(({ key, part: sms }, index) => {
    const { seq, total } = sms.concatenation ?? { seq: 1, total: 1 };
    const digest = Buffer.from(sms.content).toString('hex');
    const entries = stored.get(key) ?? [];
    stored.set(key, entries);
    const placement = placePart(
      entries.map((entry) => entry.assembly),
      { seq, total, digest, atMs: index },
    );
    if (placement.kind === 'opens') entries.push({ assembly: assembly(`m${index}`, {}), parts: new Map() });
    if (placement.kind === 'duplicate' || placement.kind === 'late') return;
    const id = placement.kind === 'joins' ? placement.assemblyId : `m${index}`;
    const entry = entries.find((one) => one.assembly.id === id);
    if (!entry) throw new Error('placed nowhere');
    entry.parts.set(seq, sms);
    entry.assembly = {
      ...entry.assembly,
      lastPartAtMs: index,
      parts: new Map([...entry.assembly.parts, [seq, digest]]),
      ...(placement.completes ? { state: 'complete', closedAtMs: index } : {}),
    };
    if (placement.completes) {
      const ordered = [...entry.parts].sort(([a], [b]) => a - b).map(([, one]) => one);
      done.push(decodeParts(ordered).text);
    }
  });
  return done;
}

describe('encode, split, shuffle, duplicate, reassemble', () => {
  it('gives every text back exactly once', () => {
    const texts = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 500 })
      .filter((text) => !text.startsWith('\ufeff'));
    const schemes = fc.constantFrom('udh8' as const, 'udh16' as const, 'sar' as const);
    const cases = fc.tuple(texts, texts, schemes).chain(([first, second, parts]) => {
      const arrivals = [first, second].flatMap((text, ref) =>
        writePdus(text, { parts, ref }).map((pdu) => ({ key: `${ref}`, part: readPart(pdu) })),
      );
      const order = fc.shuffledSubarray([...arrivals, ...arrivals], { minLength: arrivals.length * 2 });
      return fc.record({ texts: fc.constant([first, second]), order });
    });
    fc.assert(
      fc.property(cases, (one) => {
        expect(assemble(one.order).sort()).toEqual([...one.texts].sort());
      }),
    );
  });
});
