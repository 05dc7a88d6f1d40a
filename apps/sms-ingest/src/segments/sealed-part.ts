import type { Keyring } from '#libs/security';
import type { SmsPart } from '#libs/sms';

/** What is kept of a part until its message is whole. */
export interface StoredPart extends Pick<SmsPart, 'encoding' | 'language' | 'content'> {
  /** Under what its carrier knows it, where that says anything. */
  identity?: string;
}

/** A part in its place. */
export interface NumberedPart extends StoredPart {
  seq: number;
}

type SpelledPart = Omit<NumberedPart, 'content'> & { content: string };

/** Id under which parts are sealed, so that they open in their own place only. */
function sealId(assemblyId: string, seq: number): string {
  return `segment/${assemblyId}/${seq}`;
}

/**
 * Parts of one message that are written together, as one sealed text: sealing and a row cost as much for one of them.
 * @param seq of the row, one of theirs
 */
export function sealParts(
  keyring: Keyring,
  assemblyId: string,
  seq: number,
  parts: readonly NumberedPart[],
  nowMs: number,
): string {
  const spelled = parts.map(({ seq: place, encoding, language, content, identity }): SpelledPart => {
    const base64 = Buffer.from(content).toString('base64');
    return { seq: place, encoding, language, content: base64, ...(identity === undefined ? {} : { identity }) };
  });
  return keyring.seal('message-text', sealId(assemblyId, seq), JSON.stringify(spelled), nowMs);
}

/** @throws SealedTextError when it does not open */
export function openParts(keyring: Keyring, assemblyId: string, seq: number, sealed: string): NumberedPart[] {
  const text = keyring.open('message-text', sealId(assemblyId, seq), sealed);
  const kept = JSON.parse(text) as readonly SpelledPart[] | Omit<SpelledPart, 'seq'>;
  // An older release kept one part a row, numbered by the row alone.
  const spelled = 'content' in kept ? [{ ...kept, seq }] : kept;
  return spelled.map(({ content, ...rest }) => ({ ...rest, content: Buffer.from(content, 'base64') }));
}

/**
 * Equal for equal content that the carrier does not call another one. Never stored: a digest of a short text gives the
 * text away.
 */
export function partDigest({ encoding, language, content, identity = '' }: StoredPart): string {
  const octets = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return `${identity}/${encoding}/${language.locking}/${language.single}/${octets.toString('latin1')}`;
}
