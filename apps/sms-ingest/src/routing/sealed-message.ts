import type { Keyring } from '#libs/security';
import type { IdentifiedMessage } from '../intake/inbound.js';

/** A message that waits in our own tables: everything of it sealed, because its text is in it. */
export function sealMessage(message: IdentifiedMessage, keyring: Keyring): string {
  return keyring.seal('message-text', message.messageId, JSON.stringify(message), message.readyAtMs);
}

/** @throws SealedTextError when it does not open */
export function openMessage(messageId: string, sealed: string, keyring: Keyring): IdentifiedMessage {
  return JSON.parse(keyring.open('message-text', messageId, sealed)) as IdentifiedMessage;
}
