import { describe, expect, it } from '@jest/globals';
import { AttemptWatch } from './attempt-watch.js';

describe('AttemptWatch', () => {
  it('names each delivery that is under way for over 500 ms, once', () => {
    const watch = new AttemptWatch<string>();
    watch.started('a', 0);
    watch.started('b', 100);
    expect(watch.takeSlow(500)).toEqual([]);
    expect(watch.takeSlow(501)).toEqual(['a']);
    expect(watch.takeSlow(700)).toEqual(['b']);
    expect(watch.takeSlow(9_000)).toEqual([]);
  });
  it('forgets what ended in time', () => {
    const watch = new AttemptWatch<string>();
    watch.ended(watch.started('a', 0));
    expect(watch.takeSlow(9_000)).toEqual([]);
  });
});
