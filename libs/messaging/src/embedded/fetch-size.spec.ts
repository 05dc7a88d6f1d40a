import { expect, test } from '@jest/globals';
import { FIRST_FETCH_RECORDS, nextFetchSize } from './fetch-size.js';

const MIB = 1024 * 1024;

test('asks for fewer records after a heavy fetch and for more after a light one, within bounds', () => {
  expect(nextFetchSize(FIRST_FETCH_RECORDS, 20 * MIB)).toBe(125);
  expect(nextFetchSize(FIRST_FETCH_RECORDS, MIB)).toBe(FIRST_FETCH_RECORDS);
  expect(nextFetchSize(FIRST_FETCH_RECORDS, 1_000)).toBe(500);
  expect(nextFetchSize(8, 100 * MIB)).toBe(8);
  expect(nextFetchSize(900, 0)).toBe(1_000);
});
