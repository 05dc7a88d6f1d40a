import { describe, expect, it } from '@jest/globals';
import { senderKeys } from './stored-message.js';

describe('senderKeys', () => {
  it.each([
    ['24578', ['24578']],
    ['245-78', ['24578']],
    ['245-789', ['245789']],
    ['+14155550000', ['+14155550000']],
    ['14155550000', ['14155550000', '+14155550000']],
    [' 14155550000', ['+14155550000']],
    ['Cash App', ['Cash App']],
  ])('finds what %j was stored as', (from, keys) => {
    expect(senderKeys(from)).toEqual(keys);
  });
});
