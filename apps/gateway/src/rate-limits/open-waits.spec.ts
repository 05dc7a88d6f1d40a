import { describe, expect, it } from '@jest/globals';
import { OpenWaits } from './open-waits.js';

describe('OpenWaits', () => {
  it('holds so many per key, and gives a place back once per wait', () => {
    const waits = new OpenWaits(2);
    const first = waits.begin('a');
    expect(waits.begin('a')).not.toBeNull();
    expect(waits.begin('a')).toBeNull();
    expect(waits.begin('b')).not.toBeNull();
    first?.();
    first?.();
    expect(waits.count('a')).toBe(1);
    expect(waits.begin('a')).not.toBeNull();
    expect(waits.begin('a')).toBeNull();
  });
});
