import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Keyring, SealedTextError } from './keyring.js';

const NOW = Date.UTC(2026, 4, 19, 23, 59, 59);
const old = `old:${randomBytes(32).toString('base64')}`;
const fresh = `new:${randomBytes(32).toString('base64')}`;

describe('Keyring', () => {
  it('opens what it sealed, whatever the text, id and time', () => {
    const keyring = Keyring.parse(fresh);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.date({ noInvalidDate: true }), (text, id, date) => {
        fc.pre(date.getUTCFullYear() >= 1970 && date.getUTCFullYear() <= 9999);
        expect(keyring.open('message-text', id, keyring.seal('message-text', id, text, date.getTime()))).toBe(text);
      }),
    );
  });

  it('seals with the first key and opens with all, so that keys can be changed', () => {
    const before = Keyring.parse(old).seal('lpa', 'num_1', 'secret', NOW);
    const after = Keyring.parse(`${fresh}, ${old}`);
    expect(after.open('lpa', 'num_1', before)).toBe('secret');
    expect(after.seal('lpa', 'num_1', 'secret', NOW)).toMatch(/^s1\.new\.20260519\.[\w-]+$/);
  });

  it('never seals the same text to the same bytes', () => {
    const keyring = Keyring.parse(fresh);
    expect(keyring.seal('lpa', 'a', 'x', NOW)).not.toBe(keyring.seal('lpa', 'a', 'x', NOW));
  });

  it('opens a text in its own place only: neither as another kind nor of another record', () => {
    const keyring = Keyring.parse(fresh);
    const sealed = keyring.seal('message-text', 'msg_1', 'hello', NOW);
    expect(() => keyring.open('message-code', 'msg_1', sealed)).toThrow(SealedTextError);
    expect(() => keyring.open('message-text', 'msg_2', sealed)).toThrow(SealedTextError);
  });

  it('refuses a changed text, a changed day and every malformed one, for good', () => {
    const keyring = Keyring.parse(fresh);
    const sealed = keyring.seal('message-text', 'msg_1', 'hello', NOW);
    const last = sealed.endsWith('A') ? 'Q' : 'A';
    const bad = [
      `${sealed.slice(0, -3)}${last}xy`,
      sealed.replace('20260519', '20260520'),
      '',
      'hello',
      's1.new.20260519.AA',
    ];
    for (const text of bad) {
      expect(() => keyring.open('message-text', 'msg_1', text)).toThrow(expect.objectContaining({ retryable: false }));
    }
  });

  it('says that another replica may open a text whose key it lacks', () => {
    const sealed = Keyring.parse(old).seal('lpa', 'num_1', 'secret', NOW);
    expect(() => Keyring.parse(fresh).open('lpa', 'num_1', sealed)).toThrow(
      expect.objectContaining({ retryable: true }),
    );
  });

  it.each([
    ['', 'key 1'],
    ['nocolon', 'key 1'],
    [`${fresh},short:AAAA`, 'key 2 (short): expected 32 bytes'],
    [`${fresh},${fresh}`, 'twice'],
    ['a b:AAAA', 'key 1'],
  ])('names the bad key of %j without showing it', (setting, message) => {
    expect(() => Keyring.parse(setting)).toThrow(message);
  });
});
