import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Watermark, type Mark } from './watermark.js';

interface PlainMark extends Mark<PlainMark> {
  readonly offset: number;
}

function fetched(watermark: Watermark<PlainMark>, offsets: readonly number[]): PlainMark[] {
  const marks = offsets.map((offset) => ({ offset, previous: null, next: null }));
  return marks.filter((mark) => watermark.add(mark));
}

/** Rising offsets with gaps, and an order in which their records finish. */
const finishing = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 })
  .map((steps) => steps.reduce<number[]>((offsets, step) => [...offsets, (offsets.at(-1) ?? 6) + step], []))
  .chain((offsets) =>
    fc.record({
      offsets: fc.constant(offsets),
      order: fc.shuffledSubarray(offsets, { minLength: 0, maxLength: offsets.length }),
      fetchedFirst: fc.integer({ min: 0, max: offsets.length }),
    }),
  );

test('stands at the lowest unfinished offset whatever the order of finishing, the gaps and the fetches between', () => {
  fc.assert(
    fc.property(finishing, ({ offsets, order, fetchedFirst }) => {
      const watermark = new Watermark<PlainMark>();
      const marks = new Map<number, PlainMark>();
      const fetch = (part: readonly number[]) => {
        for (const mark of fetched(watermark, part)) marks.set(mark.offset, mark);
      };
      fetch(offsets.slice(0, fetchedFirst));
      const unfinished = new Set(offsets.slice(0, fetchedFirst));
      const expected = () => {
        const end = [...marks.keys()].at(-1);
        return end === undefined ? null : Math.min(end + 1, ...unfinished);
      };
      const finish = (offset: number) => {
        const mark = marks.get(offset);
        if (mark === undefined || !unfinished.delete(offset)) return;
        watermark.finish(mark);
        expect(watermark.position()).toBe(expected());
      };
      order.forEach(finish);
      fetch(offsets.slice(fetchedFirst));
      offsets.slice(fetchedFirst).forEach((offset) => unfinished.add(offset));
      expect(watermark.position()).toBe(expected());
      order.forEach(finish);
      [...unfinished].forEach(finish);
      expect(watermark.position()).toBe((offsets.at(-1) ?? 0) + 1);
    }),
  );
});

test('never goes back', () => {
  fc.assert(
    fc.property(finishing, ({ offsets, order }) => {
      const watermark = new Watermark<PlainMark>();
      const marks = new Map(fetched(watermark, offsets).map((mark) => [mark.offset, mark]));
      let before = watermark.position() ?? 0;
      for (const offset of order) {
        const mark = marks.get(offset);
        if (mark !== undefined) watermark.finish(mark);
        const position = watermark.position() ?? 0;
        expect(position).toBeGreaterThanOrEqual(before);
        before = position;
      }
    }),
  );
});

test('takes no offset twice', () => {
  const watermark = new Watermark<PlainMark>();
  expect(fetched(watermark, [3, 4, 7])).toHaveLength(3);
  expect(fetched(watermark, [4, 6, 7, 8]).map(({ offset }) => offset)).toEqual([8]);
});

test('answers a position once, and again when it is given back', () => {
  const watermark = new Watermark<PlainMark>();
  const [first] = fetched(watermark, [10, 12]);
  expect(watermark.take()).toBeNull();
  if (first !== undefined) watermark.finish(first);
  expect(watermark.take()).toBe(12);
  expect(watermark.take()).toBeNull();
  watermark.giveBack();
  expect(watermark.take()).toBe(12);
});

test('says at last what nobody may have committed, also what is on its way', () => {
  const watermark = new Watermark<PlainMark>();
  expect(watermark.last()).toBeNull();
  const [first] = fetched(watermark, [10, 12]);
  expect(watermark.last()).toBeNull();
  if (first !== undefined) watermark.finish(first);
  expect(watermark.take()).toBe(12);
  expect(watermark.last()).toBe(12);
  expect(watermark.take()).toBeNull();
  expect(watermark.last()).toBeNull();
});
