import { describe, expect, it } from '@jest/globals';
import { BODY_BYTES_MAX, ResponseExcerpt } from './response-excerpt.js';

describe('ResponseExcerpt', () => {
  it('is null when there was no body', () => {
    expect(new ResponseExcerpt().text()).toBeNull();
  });
  it('joins chunks, also within a character', () => {
    const excerpt = new ResponseExcerpt();
    for (const byte of Buffer.from('größer')) excerpt.take(Buffer.from([byte]));
    expect(excerpt.text()).toBe('größer');
  });
  it('shows the first KiB and no half character', () => {
    const excerpt = new ResponseExcerpt();
    excerpt.take(Buffer.from(`${'a'.repeat(1023)}ö${'b'.repeat(100)}`));
    expect(excerpt.text()).toBe('a'.repeat(1023));
  });
  it('reads 16 KiB and no further', () => {
    const excerpt = new ResponseExcerpt();
    expect(excerpt.take(Buffer.alloc(BODY_BYTES_MAX, 'a'))).toBe(true);
    expect(excerpt.take(Buffer.from('a'))).toBe(false);
  });
});
