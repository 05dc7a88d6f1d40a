import { CODE_IN_TEXT } from '#libs/contracts';
import { SealedTextError, type Keyring } from './keyring.js';

/** What of a message is secret. */
export interface TextAndCode {
  text: string;
  /** The code found in the text; null: none. */
  code: string | null;
}

/** The same as events and tables hold it. */
export interface SealedTextAndCode {
  text: string;
  /**
   * null: the message has no code. `CODE_IN_TEXT`: it has one, sealed in `text`. Anything else: the code, sealed by
   * itself, as releases wrote it that sealed text and code apart.
   */
  code: string | null;
}

/** Begins `<length>:<code>:<text>`; the length is the code's, in UTF-16 units. */
const CODE_LENGTH = /^(\d+):/;

/**
 * Seals a message's text together with its code: one operation for both. Whoever does not have the key sees whether
 * there is a code; it cannot make a message look as if it had one, or had none, because the kind under which a text
 * was sealed says so, too.
 * @param id the message's
 * @param nowMs decides the day whose key seals
 */
export function sealTextAndCode(keyring: Keyring, id: string, opened: TextAndCode, nowMs: number): SealedTextAndCode {
  const { text, code } = opened;
  if (code === null) return { text: keyring.seal('message-text', id, text, nowMs), code: null };
  const both = `${code.length}:${code}:${text}`;
  return { text: keyring.seal('message-text-and-code', id, both, nowMs), code: CODE_IN_TEXT };
}

/**
 * Text and code of the message with this id, in whichever form they were sealed.
 * @throws SealedTextError when one of them does not open: changed, of another message, under an unknown key, or the
 * text was not sealed with a code when `code` says so
 */
export function openTextAndCode(keyring: Keyring, id: string, sealed: SealedTextAndCode): TextAndCode {
  const { text, code } = sealed;
  if (code !== CODE_IN_TEXT) {
    return {
      text: keyring.open('message-text', id, text),
      code: code === null ? null : keyring.open('message-code', id, code),
    };
  }
  const both = keyring.open('message-text-and-code', id, text);
  const [prefix, length] = CODE_LENGTH.exec(both) ?? [];
  if (prefix === undefined) throw new SealedTextError('malformed text and code', false);
  const codeEnd = prefix.length + Number(length);
  return { text: both.slice(codeEnd + 1), code: both.slice(prefix.length, codeEnd) };
}
