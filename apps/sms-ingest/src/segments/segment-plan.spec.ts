import { describe, expect, it } from '@jest/globals';
import { segmentsStatement } from './segment-writes.repository.js';
import { SegmentPlan, type ArrivedSegment } from './segment-plan.js';
import { assembledMessage, type StoredAssembly } from './stored-assembly.js';

const AT_MS = 1_000_000;
const envelope = {
  ...{ carrierId: 'smsc', source: { address: '24578', ton: 0 }, destination: { address: '14155551234', ton: 1 } },
  ...{ receivedAtMs: AT_MS, sentAtMs: null, transportIdentity: null },
};

function segment(seq: number, text: string, key = 'key'): ArrivedSegment {
  const language = { locking: 0, single: 0 };
  return {
    key,
    seq,
    total: 3,
    part: { encoding: 'ascii', language, content: Buffer.from(text) },
    envelope,
    known: false,
  };
}

function planOn(known: Map<string, StoredAssembly[]>) {
  let last = 0;
  return new SegmentPlan(known, { assembly: () => `assembly-${(last += 1)}`, message: (atMs) => `msg_${atMs}` });
}

describe('SegmentPlan', () => {
  it('makes a message whole within one batch, and writes its assembly once', () => {
    const plan = planOn(new Map([['key', []]]));
    const placed = [segment(2, 'b'), segment(3, 'c'), segment(1, 'a')].map((part) => plan.place(part, AT_MS));
    expect(placed.map(({ kind }) => kind)).toEqual(['stored', 'stored', 'whole']);
    const [, , whole] = placed;
    expect(whole?.kind === 'whole' && assembledMessage(whole.assembly)).toMatchObject({
      ...{ content: { kind: 'sms', text: 'abc' }, messageId: `msg_${AT_MS}`, truncated: false, segments: 3 },
    });
    const { opened, changed, whole: toBring, segments } = plan.writes;
    expect(opened.map(({ assembly }) => assembly.state)).toEqual(['complete']);
    expect(toBring).toEqual(opened.map(({ assembly }) => assembly));
    expect(changed).toEqual([]);
    expect(segments).toHaveLength(3);
  });

  it('takes a copy within the batch for a duplicate, and writes it once', () => {
    const plan = planOn(new Map([['key', []]]));
    expect([plan.place(segment(1, 'a'), AT_MS), plan.place(segment(1, 'a'), AT_MS)].map(({ kind }) => kind)).toEqual([
      ...['stored', 'duplicate'],
    ]);
    expect(plan.writes.segments).toHaveLength(1);
  });

  it('goes on with what earlier batches left, and brings a message that was lost on its way to the log', () => {
    const first = planOn(new Map([['key', []]]));
    for (const part of [segment(1, 'a'), segment(2, 'b')]) first.place(part, AT_MS);
    const [stored] = first.writes.opened;
    if (!stored) throw new Error('expected an assembly');
    const known = () => new Map([['key', [stored.assembly]]]);
    const second = planOn(known());
    expect(second.place(segment(3, 'c'), AT_MS + 1).kind).toBe('whole');
    expect(second.writes).toMatchObject({ opened: [], changed: [{ id: stored.assembly.id, state: 'complete' }] });
    const resent = planOn(known());
    expect(resent.place(segment(3, 'c'), AT_MS + 2).kind).toBe('whole');
    expect(resent.writes).toMatchObject({ changed: [stored.assembly], whole: [stored.assembly], segments: [] });
    stored.assembly.done = true;
    expect(planOn(known()).place(segment(3, 'c'), AT_MS + 3).kind).toBe('duplicate');
  });

  it('makes nothing of a part that was taken before and whose message is forgotten', () => {
    const plan = planOn(new Map([['key', []]]));
    expect(plan.place({ ...segment(1, 'a'), known: true }, AT_MS)).toEqual({ kind: 'duplicate' });
    plan.place(segment(1, 'other'), AT_MS);
    expect(plan.place({ ...segment(2, 'b'), known: true }, AT_MS)).toEqual({ kind: 'duplicate' });
    expect(plan.writes).toMatchObject({ opened: [{}], changed: [], segments: [{ seq: 1 }] });
  });

  it('opens no more messages of a key than can be read for each of its parts, and completes those that it has', () => {
    const plan = planOn(new Map([['key', []]]));
    const firsts = Array.from({ length: 101 }, (_, index) => segment(1, `first of ${index}`));
    const placed = firsts.map((part) => plan.place(part, AT_MS).kind);
    expect(placed.indexOf('crowded')).toBe(100);
    expect(plan.place(segment(1, 'of another key', 'other'), AT_MS).kind).toBe('stored');
    expect([segment(2, 'b'), segment(3, 'c')].map((part) => plan.place(part, AT_MS).kind)).toEqual(['stored', 'whole']);
    expect(plan.place(segment(1, 'in its place'), AT_MS).kind).toBe('stored');
    expect(plan.writes.opened).toHaveLength(102);
  });

  it('marks the identities of parts together with the parts, copies among them, and none twice', () => {
    const plan = planOn(new Map([['key', []]]));
    const named = (seq: number, identity: string, known = false): ArrivedSegment => {
      const unnamed = segment(seq, 'a');
      return { ...unnamed, part: { ...unnamed.part, identity }, known };
    };
    for (const part of [named(1, 'id 1/3'), named(1, 'id 1/3'), segment(2, 'a'), named(3, 'id 3/3', true)]) {
      plan.place(part, AT_MS);
    }
    const { taken } = plan.writes;
    expect(taken.map(({ carrierId, identity }) => [carrierId, identity])).toEqual([
      ['smsc', 'id 1/3'],
      ['smsc', 'id 1/3'],
    ]);
    expect(plan.writes.segments.map(({ seq }) => seq)).toEqual([1, 2]);
    const { values = [] } = segmentsStatement(plan.writes, [], []) ?? {};
    expect(values).toEqual(expect.arrayContaining(['smsc', 'id 1/3']));
    plan.place(named(1, 'another 1/3'), AT_MS);
    expect(plan.writes.opened).toHaveLength(2);
  });

  it('keeps a late part on its truncated message', () => {
    const plan = planOn(new Map([['key', []]]));
    plan.place(segment(1, 'a'), AT_MS);
    const [stored] = plan.writes.opened;
    if (!stored) throw new Error('expected an assembly');
    Object.assign(stored.assembly, { state: 'truncated', closedAtMs: AT_MS, messageId: 'msg_1', done: true });
    const later = planOn(new Map([['key', [stored.assembly]]]));
    expect(later.place(segment(2, 'b'), AT_MS + 1)).toEqual({ kind: 'stored' });
    expect(later.writes).toMatchObject({
      opened: [],
      changed: [],
      repeated: [stored.assembly],
      segments: [{ seq: 2 }],
    });
  });

  it('gives the beginning that it took for a copy to the message that goes on otherwise', () => {
    const first = planOn(new Map([['key', []]]));
    for (const part of [segment(1, 'a'), segment(2, 'b'), segment(3, 'c')]) first.place(part, AT_MS);
    const [stored] = first.writes.opened;
    if (!stored) throw new Error('expected an assembly');
    stored.assembly.id = 'earlier';
    const next = planOn(new Map([['key', [stored.assembly]]]));
    const kinds = [segment(1, 'a'), segment(2, 'x'), segment(3, 'c')].map((part) => next.place(part, AT_MS + 1).kind);
    // The first brings the message before to the log again, should it have got lost.
    expect(kinds).toEqual(['whole', 'stored', 'whole']);
    const [opened] = next.writes.opened;
    expect(opened && assembledMessage(opened.assembly).content).toMatchObject({ text: 'axc' });
    expect(next.writes.segments.map(({ assembly, seq }) => [assembly.id, seq])).toEqual(
      [1, 2, 3].map((seq) => [opened?.assembly.id, seq]),
    );
    expect([...stored.assembly.parts.values()].map(({ repeatedAtMs }) => repeatedAtMs)).toEqual([null, null, null]);
  });

  it('does so within one batch, whose rows say what came again', () => {
    const plan = planOn(new Map([['key', []]]));
    for (const text of 'abc') plan.place(segment('abc'.indexOf(text) + 1, text), AT_MS);
    plan.place(segment(2, 'b'), AT_MS);
    expect(plan.writes.repeated).toEqual([]);
    const { values = [] } = segmentsStatement(plan.writes, [], []) ?? {};
    expect(values).toContain(`{"2":${AT_MS}}`);
    plan.place(segment(1, 'a'), AT_MS);
    for (const part of [segment(2, 'x'), segment(3, 'y')]) plan.place(part, AT_MS);
    const texts = plan.writes.opened.map(({ assembly }) => assembledMessage(assembly).content);
    expect(texts).toMatchObject([{ text: 'abc' }, { text: 'axy' }]);
  });
});
