import { describe, expect, it } from '@jest/globals';
import { lines, literals } from './array-texts.js';

describe('values of a statement', () => {
  it('spells arrays as Postgres reads them', () => {
    expect(literals(['0b6f-1', 7, null, '2026-05-19T14:23:01.204Z'])).toBe('{0b6f-1,7,NULL,2026-05-19T14:23:01.204Z}');
    expect(literals([])).toBe('{}');
    expect(lines(['["a\\nb"]', '{}'])).toBe('["a\\nb"]\n{}');
  });

  it.each(['a,b', '"', '{', ' ', '\\', ''])('refuses %j, which would be another value or none', (value) => {
    expect(() => literals([value])).toThrow('needs quotes');
  });
});
