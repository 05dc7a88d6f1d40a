import { describe, expect, test } from '@jest/globals';
import type { DeadLetter } from '#libs/messaging';
import { letterView } from './letter-view.js';

function letterOf(value: string): DeadLetter {
  const position = { topic: 'a.dlq', partition: 0, offset: 0 };
  const record = { ...position, key: 'k', value: Buffer.from(value), headers: {}, appendedAtMs: 0 };
  const said = { reason: '', service: '', time: '', original: null, headers: {} };
  return { ...said, position, record, value: record.value, leftOutBytes: null };
}

describe('letterView', () => {
  test('shows JSON as it is, with its ids', () => {
    const view = letterView(letterOf('{"number_id":"num_1","size":5}'));
    expect(view).toMatchObject({ ids: { number_id: 'num_1' }, value: { number_id: 'num_1', size: 5 } });
  });

  test('tells a note by the size of what it leaves out, and shows that while it is to be had', () => {
    const note = { ...letterOf(''), leftOutBytes: 12 };
    const whole = { ...note, value: Buffer.from('{"a_id":"a"}') };
    expect(letterView(whole)).toMatchObject({ left_out_bytes: 12, ids: { a_id: 'a' }, value: { a_id: 'a' } });
    expect(letterView({ ...note, value: null })).toMatchObject({ left_out_bytes: 12, ids: {}, value: null });
  });

  test.each(['{bad json', '', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`])(
    'shows what cannot be printed as JSON as the text that it is',
    (text) => {
      const printed = JSON.parse(JSON.stringify([letterView(letterOf(text))], null, 2)) as [object];
      expect(printed[0]).toMatchObject({ ids: {}, value_text: text });
    },
  );
});
