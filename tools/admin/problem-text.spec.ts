import { describe, expect, it } from '@jest/globals';
import { problemText } from './problem-text.js';

describe('problemText', () => {
  it('names each bad field', () => {
    const errors = [{ field: 'carrier', message: 'no such carrier' }];
    expect(problemText(JSON.stringify({ detail: 'Not valid.', errors }))).toBe(
      'Not valid.\n  carrier: no such carrier',
    );
    expect(problemText(JSON.stringify({ detail: 'Not found.' }))).toBe('Not found.');
  });

  it('gives what is no problem of ours as it is', () => {
    for (const text of ['<html>502</html>', '', 'null', '[]', '5']) expect(problemText(text)).toBe(text);
  });
});
