import { describe, expect, it } from '@jest/globals';
import { errorText } from './error-text.js';

describe('errorText', () => {
  it('says why, where only a cause does', () => {
    const refused = new AggregateError([new Error('connect ECONNREFUSED ::1:1')], '');
    expect(errorText(new Error('no log', { cause: refused }))).toBe('no log (connect ECONNREFUSED ::1:1)');
  });

  it('says nothing twice', () => {
    expect(errorText(new Error('no log: bad port', { cause: new Error('bad port') }))).toBe('no log: bad port');
    expect(errorText(new Error('no file'))).toBe('no file');
  });
});
