import { decodeTime, ulid } from 'ulid';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type AccountId = Branded<'AccountId'>;
export type ApiKeyId = Branded<'ApiKeyId'>;
export type NumberId = Branded<'NumberId'>;
export type MessageId = Branded<'MessageId'>;
export type AttemptId = Branded<'AttemptId'>;

/** Prefix of each kind of id; the rest is a ULID, so ids of one kind sort by the time in them. */
export const ID_PREFIXES = {
  account: 'acct',
  apiKey: 'key',
  number: 'num',
  message: 'msg',
  attempt: 'att',
} as const;

interface IdTypes {
  account: AccountId;
  apiKey: ApiKeyId;
  number: NumberId;
  message: MessageId;
  attempt: AttemptId;
}
export type IdKind = keyof IdTypes;

const ULID_PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Makes ids; injected, so that tests are repeatable. */
export interface IdGenerator {
  /** @param atMs the time that the id carries, in ms since the epoch */
  next<Kind extends IdKind>(kind: Kind, atMs: number): IdTypes[Kind];
}

/** The real generator: ULIDs with 80 random bits. */
export const randomIds: IdGenerator = {
  next: <Kind extends IdKind>(kind: Kind, atMs: number) => `${ID_PREFIXES[kind]}_${ulid(atMs)}` as IdTypes[Kind],
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
