import { describe, expect, test } from '@jest/globals';
import type { DeadLetter } from '#libs/messaging';
import { parsePlace, selectLetters } from './letter-selection.js';

function letterAt(partition: number, offset: number): DeadLetter {
  const position = { topic: 'a.dlq', partition, offset };
  const record = { ...position, key: 'k', value: Buffer.alloc(0), headers: {}, appendedAtMs: 0 };
  const said = { reason: '', service: '', time: '', original: null, headers: {} };
  return { ...said, position, record, value: record.value, leftOutBytes: null };
}

describe('selectLetters', () => {
  test('asks which letters are meant, and for one way of saying it', () => {
    expect(() => selectLetters({})).toThrow(/--position/);
    expect(() => selectLetters({ all: true, fromPosition: { partition: 0, offset: 0 } })).toThrow(/--all/);
  });

  test('from a position on means that partition alone', () => {
    const selection = selectLetters({ fromPosition: { partition: 3, offset: 17 } });
    const places = [letterAt(3, 16), letterAt(3, 17), letterAt(3, 18), letterAt(4, 18)];
    expect(places.map((letter) => selection.covers(letter))).toEqual([false, true, true, false]);
  });

  test('tells which of the named letters were not met', () => {
    const selection = selectLetters({ position: [parsePlace('0:1'), parsePlace('2:5')] });
    expect([letterAt(2, 5), letterAt(0, 2)].map((letter) => selection.covers(letter))).toEqual([true, false]);
    expect(selection.missing()).toEqual(['0:1']);
  });

  test.each(['', '3', '3:', '3:x', '-1:2', '1:2:3'])('refuses %p as a place', (text) => {
    expect(() => parsePlace(text)).toThrow(/partition:offset/);
  });
});
