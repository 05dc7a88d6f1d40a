import { gunzipSync } from 'node:zlib';

/** The longest answer that is read, also once it is unpacked: one of ES2+ has some hundred octets. */
export const ANSWER_OCTETS_MAX = 64 * 1024;

/**
 * The text of an answer. It is asked for as it is, but some gateways compress whatever passes through them.
 * @param encoding its Content-Encoding; what is neither absent nor gzip is left as it came
 * @throws RangeError ERR_BUFFER_TOO_LARGE beyond {@link ANSWER_OCTETS_MAX}, Error when it does not unpack
 */
export function answerText(octets: Buffer, encoding: string | string[] | undefined): string {
  const isPacked = encoding === 'gzip' || encoding === 'x-gzip';
  // The decoder leaves out a byte order mark, which JSON knows nothing of.
  return new TextDecoder().decode(isPacked ? gunzipSync(octets, { maxOutputLength: ANSWER_OCTETS_MAX }) : octets);
}
