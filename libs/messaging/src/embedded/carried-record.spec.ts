import { describe, expect, it } from '@jest/globals';
import { carriedContent, parseCarried } from './carried-record.js';

const record = {
  topic: 't',
  key: 'num_1',
  value: Buffer.from([0, 255, 10, 123]),
  headers: { traceparent: '00-a-b-01' },
};

describe('a record that its notification carries', () => {
  it('is the same behind it, whatever its bytes are', () => {
    expect(parseCarried(`3 42 1790000000123 ${carriedContent(record)}`)).toEqual({
      ...{ partition: 3, offset: 42, appendedAtMs: 1_790_000_000_123 },
      ...{ key: 'num_1', value: record.value, headers: record.headers },
    });
  });
  it('has headers, if none, and any key', () => {
    const content = carriedContent({ topic: 't', key: 'a "b" \u0000\nñ', value: Buffer.alloc(0) });
    expect(content.split('').filter((character) => character < ' ')).toEqual([]);
    expect(parseCarried(`0 0 0 ${content}`)).toMatchObject({
      key: 'a "b" \u0000\nñ',
      value: Buffer.alloc(0),
      headers: {},
    });
  });
  it('is left to a fetch when it is too large for a notification, counted in bytes', () => {
    const carried = carriedContent({ ...record, value: Buffer.alloc(5_850) });
    expect(Buffer.byteLength(`2147483647 9007199254740991 9007199254740991 ${carried}`)).toBeLessThan(8_000);
    expect(carried).not.toBe('');
    expect(carriedContent({ ...record, value: Buffer.alloc(6_000) })).toBe('');
    expect(carriedContent({ ...record, key: 'ñ'.repeat(4_000) })).toBe('');
  });
  it.each(['', '3 42 1790000000123', '3 42 1790000000123 ', 'x 42 17 ["k",{},""]', '3 42 17 [', '3 42 17 [1]'])(
    'is nothing in %j, as others may send it',
    (payload) => {
      expect(parseCarried(payload)).toBeNull();
    },
  );
});
