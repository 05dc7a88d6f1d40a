import { expect, it } from '@jest/globals';
import { ignoredFields } from './ignored-fields.js';

const KNOWN = new Set(['webhook_url', 'label']);

it('names the fields that are not known, and only those', () => {
  expect(ignoredFields({ webhook_url: null, webhok_url: 'https://example.com', Label: 'x' }, KNOWN)).toEqual([
    'webhok_url',
    'Label',
  ]);
  for (const body of [{ label: 'x' }, {}, null, undefined, 'text', [1]]) expect(ignoredFields(body, KNOWN)).toEqual([]);
});

it('writes names so that a header takes them, however many and however long they are', () => {
  const hostile = ['a\r\nset-cookie: x', 'é, ü', '\ud83d', `${'x'.repeat(63)}\u{1f511}`];
  expect(ignoredFields(Object.fromEntries(hostile.map((name) => [name, 1])), KNOWN)).toEqual([
    'a%0D%0Aset-cookie%3A%20x',
    '%C3%A9%2C%20%C3%BC',
    '%EF%BF%BD',
    `${'x'.repeat(63)}%EF%BF%BD`,
  ]);
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`field_${index}`, 1]));
  expect(ignoredFields(many, KNOWN)).toHaveLength(10);
});
