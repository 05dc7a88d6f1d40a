import { describe, expect, it } from '@jest/globals';
import { octetsOf } from './escaped-octets.js';

describe('octetsOf', () => {
  it.each([
    ['{"text":"583921"}', [...Buffer.from('{"text":"583921"}')]],
    [String.raw`\303\251`, [0xc3, 0xa9]],
    [String.raw`\000\377`, [0, 255]],
    [String.raw`\\`, [0x5c]],
    [String.raw`\\101`, [0x5c, 0x31, 0x30, 0x31]],
    [String.raw`\\\303`, [0x5c, 0xc3]],
    ['', []],
  ])('makes of %s what it was', (escaped, octets) => {
    expect([...octetsOf(escaped)]).toEqual(octets);
  });
});
