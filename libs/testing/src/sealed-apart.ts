import type { SmsReceived } from '#libs/contracts';
import { openTextAndCode, type Keyring, type SealedKind } from '#libs/security';

/** The same message as releases made it that sealed text and code apart. */
export function sealedApart(message: SmsReceived, keyring: Keyring): SmsReceived {
  const { message_id: id, received_at } = message;
  const { text, code } = openTextAndCode(keyring, id, message);
  const seal = (kind: SealedKind, opened: string) => keyring.seal(kind, id, opened, Date.parse(received_at));
  return { ...message, text: seal('message-text', text), code: code === null ? null : seal('message-code', code) };
}
