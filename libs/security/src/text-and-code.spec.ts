import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CODE_IN_TEXT } from '#libs/contracts';
import { Keyring, SealedTextError } from './keyring.js';
import { openTextAndCode, sealTextAndCode, type SealedTextAndCode } from './text-and-code.js';

const NOW = Date.UTC(2026, 4, 19, 14, 23, 1);
const ID = 'msg_1';
const keyring = Keyring.parse(`k:${randomBytes(32).toString('base64')}`);
const seal = (text: string, code: string | null) => sealTextAndCode(keyring, ID, { text, code }, NOW);
const open = (sealed: SealedTextAndCode, id = ID) => openTextAndCode(keyring, id, sealed);
const refusal: unknown = expect.objectContaining({ name: 'SealedTextError', retryable: false });

/** As releases before this form wrote it: apart. */
function sealedApart(text: string, code: string | null): SealedTextAndCode {
  return {
    text: keyring.seal('message-text', ID, text, NOW),
    code: code === null ? null : keyring.seal('message-code', ID, code, NOW),
  };
}

describe('text and code of a message', () => {
  it('come back as they were sealed, whatever is in them', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, fc.option(any), any, (text, code, id) => {
        const sealed = sealTextAndCode(keyring, id, { text, code }, NOW);
        expect(openTextAndCode(keyring, id, sealed)).toEqual({ text, code });
      }),
    );
  });

  it.each([
    ['', '583921'],
    ['', ''],
    ['', null],
    ['\0', '\0\0'],
    ['6:583921', '6:'],
    [':583921:', ':'],
    ['😀 é 验证码', '😀'],
  ])('tell text %j and code %j apart', (text, code) => {
    expect(open(seal(text, code))).toEqual({ text, code });
  });

  it('have lone surrogates replaced, as every text that becomes UTF-8, and nothing else moved by it', () => {
    expect(open(seal('a\ud83d', '5\udc00'))).toEqual({ text: 'a\ufffd', code: '5\ufffd' });
    expect(open(seal('\ude00 b', '5\ud83d'))).toEqual({ text: '\ufffd b', code: '5\ufffd' });
    expect(open(seal('a\ud83d', null))).toEqual({ text: 'a\ufffd', code: null });
  });

  it('tell without being opened whether there is a code, and no more', () => {
    expect(seal('Your code is 583921', '583921').code).toBe(CODE_IN_TEXT);
    expect(seal('hello', null).code).toBeNull();
  });

  it('open as well where an earlier release sealed them apart', () => {
    expect(open(sealedApart('Your code is 583921', '583921'))).toEqual({ text: 'Your code is 583921', code: '583921' });
    expect(open(sealedApart('hello', null))).toEqual({ text: 'hello', code: null });
  });

  it('open for their own message only', () => {
    for (const sealed of [seal('hello', '583921'), seal('hello', null)]) {
      expect(() => open(sealed, 'msg_2')).toThrow(refusal);
    }
  });

  it('do not open once changed', () => {
    const { text, code } = seal('hello', '583921');
    const changedAt = text.length - 3;
    const changed = text.slice(0, changedAt) + (text[changedAt] === 'A' ? 'Q' : 'A') + text.slice(changedAt + 1);
    expect(() => open({ text: changed, code })).toThrow(refusal);
    expect(() => open({ text: '', code })).toThrow(refusal);
  });

  it('do not open when somebody without the key takes a code away or adds one', () => {
    const withCode = seal('583921', '583921');
    const without = seal('6:583921 ', null);
    const apart = sealedApart('hello', '111111');
    expect(() => open({ ...withCode, code: null })).toThrow(refusal);
    expect(() => open({ ...withCode, code: apart.code })).toThrow(refusal);
    expect(() => open({ ...without, code: CODE_IN_TEXT })).toThrow(refusal);
    expect(() => open({ ...apart, code: CODE_IN_TEXT })).toThrow(refusal);
  });

  it('say that another replica may open them when the key is not here', () => {
    const other = Keyring.parse(`other:${randomBytes(32).toString('base64')}`);
    expect(() => openTextAndCode(other, ID, seal('hello', '583921'))).toThrow(SealedTextError);
    expect(() => openTextAndCode(other, ID, seal('hello', '583921'))).toThrow(
      expect.objectContaining({ retryable: true }),
    );
  });
});
