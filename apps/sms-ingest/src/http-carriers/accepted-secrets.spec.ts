import { expect, it } from '@jest/globals';
import { provenBy } from './accepted-secrets.js';

it.each([
  [[true], 'current'],
  [[false, true], 'previous'],
  [[true, true], 'current'],
  [[false, false], null],
  [[], null],
])('tells by which secret a request is proved, and tries every one: %j', (proofs, secret) => {
  let tried = 0;
  const proves = (proof: boolean) => {
    tried += 1;
    return proof;
  };
  expect(provenBy(proofs, proves)).toBe(secret);
  expect(tried).toBe(proofs.length);
});
