import { describe, expect, it } from '@jest/globals';
import { RepeatFilter } from './repeat-filter.js';

describe('RepeatFilter', () => {
  it('shows a line at once, and how often it came again once that is over', () => {
    const filter = new RepeatFilter();
    expect(filter.take('warn: log is gone', 0)).toEqual(['warn: log is gone']);
    expect(filter.take('warn: log is gone', 100)).toEqual([]);
    expect(filter.take('warn: log is gone', 9_999)).toEqual([]);
    expect(filter.due(9_999)).toEqual([]);
    expect(filter.due(10_000)).toEqual(['warn: log is gone (2 times more)']);
    expect(filter.due(30_000)).toEqual([]);
  });

  it('holds up no other line', () => {
    const filter = new RepeatFilter();
    filter.take('a', 0);
    expect(filter.take('b', 1)).toEqual(['b']);
  });

  it('shows a line that comes again later as if it were new', () => {
    const filter = new RepeatFilter();
    filter.take('a', 0);
    expect(filter.take('a', 10_000)).toEqual(['a']);
  });
});
