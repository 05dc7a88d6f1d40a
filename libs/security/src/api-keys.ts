import { createHash, randomBytes } from 'node:crypto';

/** Which numbers a key may touch. */
export type ApiKeyMode = 'live' | 'test';

const SECRET_BYTES = 32;
/** 256 bits in base 62. */
const SECRET_LENGTH = 43;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const API_KEY_PATTERN = new RegExp(`^sk_(live|test)_[0-9A-Za-z]{${SECRET_LENGTH}}$`);

/** A new API key: `sk_live_` or `sk_test_` and 256 random bits in base 62, which a double click selects whole. */
export function newApiKey(mode: ApiKeyMode): string {
  return `sk_${mode}_${base62(randomBytes(SECRET_BYTES))}`;
}

/** The mode of a well-formed API key, otherwise `null`. Says nothing about whether the key exists. */
export function apiKeyMode(key: string): ApiKeyMode | null {
  const mode = API_KEY_PATTERN.exec(key)?.[1];
  return mode === 'live' || mode === 'test' ? mode : null;
}

/**
 * What is stored of an API key: SHA-256, hex. A slow, salted hash guards guessable passwords; a key of 256 random
 * bits cannot be guessed however fast the hash, and every request has to compute it.
 */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function base62(bytes: Buffer): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  while (text.length < SECRET_LENGTH) {
    text = BASE62.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}
