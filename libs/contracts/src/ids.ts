import { decodeTime } from 'ulid';
import { pooledRandomBytes } from './random-pool.js';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type AccountId = Branded<'AccountId'>;
export type ApiKeyId = Branded<'ApiKeyId'>;
export type NumberId = Branded<'NumberId'>;
export type MessageId = Branded<'MessageId'>;
export type AttemptId = Branded<'AttemptId'>;
export type AuditId = Branded<'AuditId'>;

/** Prefix of each kind of id; the rest is a ULID, so ids of one kind sort by the time in them. */
export const ID_PREFIXES = {
  account: 'acct',
  apiKey: 'key',
  number: 'num',
  message: 'msg',
  attempt: 'att',
  audit: 'aud',
} as const;

interface IdTypes {
  account: AccountId;
  apiKey: ApiKeyId;
  number: NumberId;
  message: MessageId;
  attempt: AttemptId;
  audit: AuditId;
}
export type IdKind = keyof IdTypes;

const ULID_PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Makes ids; injected, so that tests are repeatable. */
export interface IdGenerator {
  /** @param atMs the time that the id carries, in ms since the epoch */
  next<Kind extends IdKind>(kind: Kind, atMs: number): IdTypes[Kind];
}

/** Crockford's Base32, as the ULID specification has it. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_SYMBOLS = 10;
const RANDOM_SYMBOLS = 16;
const TIME_MS_MAX = 2 ** 48 - 1;

/** The 48 bits of a ULID's time. */
function timeSymbols(atMs: number): string {
  if (!Number.isInteger(atMs) || atMs < 0 || atMs > TIME_MS_MAX)
    throw new RangeError('an id carries whole ms in 48 bits');
  let symbols = '';
  for (let left = atMs, at = 0; at < TIME_SYMBOLS; at += 1, left = Math.floor(left / 32)) {
    symbols = ALPHABET.charAt(left % 32) + symbols;
  }
  return symbols;
}

/** 80 random bits: the low five of 16 bytes. */
function randomSymbols(): string {
  let symbols = '';
  for (const byte of pooledRandomBytes(RANDOM_SYMBOLS)) symbols += ALPHABET.charAt(byte & 31);
  return symbols;
}

let latest = { atMs: -1, symbols: '' };

/**
 * A ULID with 80 random bits. The time is spelt out once per ms: thousands of ids share it.
 * @param atMs in ms since the epoch
 */
export function newUlid(atMs: number): string {
  if (latest.atMs !== atMs) latest = { atMs, symbols: timeSymbols(atMs) };
  return latest.symbols + randomSymbols();
}

/** The real generator. */
export const randomIds: IdGenerator = {
  next: <Kind extends IdKind>(kind: Kind, atMs: number) => `${ID_PREFIXES[kind]}_${newUlid(atMs)}` as IdTypes[Kind],
};

/** The id if `value` is a well-formed id of that kind, otherwise `null`. */
export function parseId<Kind extends IdKind>(kind: Kind, value: string): IdTypes[Kind] | null {
  const prefix = `${ID_PREFIXES[kind]}_`;
  if (!value.startsWith(prefix) || !ULID_PATTERN.test(value.slice(prefix.length))) return null;
  return value as IdTypes[Kind];
}

/** The time that an id carries, in ms since the epoch. */
export function idTimeMs(id: AccountId | ApiKeyId | NumberId | MessageId | AttemptId): number {
  return decodeTime(id.slice(id.indexOf('_') + 1));
}
