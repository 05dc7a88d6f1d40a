import { describe, expect, it } from '@jest/globals';
import { readPrefer } from './prefer.js';

describe('readPrefer', () => {
  it.each([
    [undefined, 75_000],
    ['', 75_000],
    ['respond-async', 0],
    ['Respond-Async, wait=100', 0],
    ['wait=10', 10_000],
    ['wait = "10"; foo=bar', 10_000],
    ['return=minimal, wait=0', 0],
    ['wait=9999', 120_000],
    ['wait=-1', 75_000],
    ['wait=abc', 75_000],
  ])('reads %j as a wait of %d ms', (header, waitMs) => {
    expect(readPrefer(header)).toEqual({ waitMs });
  });
});
