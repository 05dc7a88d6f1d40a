import { describe, expect, it } from '@jest/globals';
import { DeadOwners } from './dead-owners.js';

describe('DeadOwners', () => {
  it('takes an owner for dead that two looks in a row miss', () => {
    const owners = new DeadOwners();
    expect(owners.look(['a'])).toEqual([]);
    expect(owners.look(['a', 'b'])).toEqual(['a']);
    expect(owners.look(['b'])).toEqual(['b']);
  });

  it('spares an owner that came back in between', () => {
    const owners = new DeadOwners();
    owners.look(['a']);
    owners.look([]);
    expect(owners.look(['a'])).toEqual([]);
  });

  it('starts over after it was away itself: a database that restarts makes everybody miss', () => {
    const owners = new DeadOwners();
    owners.look(['a']);
    owners.forget();
    expect(owners.look(['a'])).toEqual([]);
  });
});
