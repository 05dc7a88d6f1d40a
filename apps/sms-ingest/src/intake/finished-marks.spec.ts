import { describe, expect, it } from '@jest/globals';
import { FinishedMarks } from './finished-marks.js';

/** Marks that are written when the test flushes, or other work takes them along. */
function marks(fails = false) {
  const written: (readonly string[])[] = [];
  const failures: unknown[] = [];
  const finished = new FinishedMarks(
    (ids) => (fails ? Promise.reject(new Error('down')) : Promise.resolve(written.push(ids))),
    (error) => failures.push(error),
  );
  return { written, failures, finished };
}

describe('FinishedMarks', () => {
  it('knows what is finished until its mark is written, and no longer', async () => {
    const { finished } = marks();
    finished.add('a');
    await finished.withMarks((ids) => {
      expect(ids).toEqual(['a']);
      expect(finished.has('a')).toBe(true);
      return Promise.resolve();
    });
    expect(finished.has('a')).toBe(false);
    await finished.flush();
  });

  it('gives a mark to one work only: a second one would wait for its row', async () => {
    const { finished } = marks();
    finished.add('a');
    await finished.withMarks(() =>
      finished.withMarks((ids) => {
        expect(ids).toEqual([]);
        return Promise.resolve();
      }),
    );
    await finished.flush();
  });

  it('keeps the marks of work that failed', async () => {
    const { written, finished } = marks();
    finished.add('a');
    await expect(finished.withMarks(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(finished.has('a')).toBe(true);
    await finished.flush();
    expect(written).toEqual([['a']]);
  });

  it('says when the last marks could not be written', async () => {
    const { failures, finished } = marks(true);
    finished.add('a');
    await finished.flush();
    expect(failures).toHaveLength(1);
  });
});
