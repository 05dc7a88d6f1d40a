import { describe, expect, it } from '@jest/globals';
import { destinationAddress, sourceAddress } from './addresses.js';

describe('addresses', () => {
  it.each([
    ['+14155550000', { ton: 1, npi: 1, address: '14155550000' }],
    ['24578', { ton: 3, npi: 0, address: '24578' }],
    ['245789', { ton: 3, npi: 0, address: '245789' }],
    ['4155550000', { ton: 0, npi: 1, address: '4155550000' }],
    ['Cash App', { ton: 5, npi: 0, address: 'Cash App' }],
  ])('writes the sender %s as a US carrier does', (from, address) => {
    expect(sourceAddress(from)).toEqual(address);
  });

  it('writes the receiver as international without its plus', () => {
    expect(destinationAddress('+14155551234')).toEqual({ ton: 1, npi: 1, address: '14155551234' });
  });
});
