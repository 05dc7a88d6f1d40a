import type { Keyring } from '#libs/security';
import type { SmsPart } from '#libs/sms';

/** What is kept of a part until its message is whole. */
export type StoredPart = Pick<SmsPart, 'encoding' | 'language' | 'content'>;

/** Id under which a part is sealed, so that it opens in its own place only. */
function sealId(assemblyId: string, seq: number): string {
  return `segment/${assemblyId}/${seq}`;
}

export function sealPart(keyring: Keyring, assemblyId: string, seq: number, part: StoredPart, nowMs: number): string {
  const { encoding, language, content } = part;
  const text = JSON.stringify({ encoding, language, content: Buffer.from(content).toString('base64') });
  return keyring.seal('message-text', sealId(assemblyId, seq), text, nowMs);
}

/** @throws SealedTextError when it does not open */
export function openPart(keyring: Keyring, assemblyId: string, seq: number, sealed: string): StoredPart {
  const text = keyring.open('message-text', sealId(assemblyId, seq), sealed);
  const { content, ...rest } = JSON.parse(text) as Omit<StoredPart, 'content'> & { content: string };
  return { ...rest, content: Buffer.from(content, 'base64') };
}

/** Equal for equal content. Never stored: a digest of a short text gives the text away. */
export function partDigest(part: StoredPart): string {
  return `${part.encoding}/${part.language.locking}/${part.language.single}/${Buffer.from(part.content).toString('base64')}`;
}
