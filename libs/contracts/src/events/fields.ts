import Type from 'typebox';

/** RFC 3339 UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Timestamp = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  description: 'RFC 3339, UTC, milliseconds',
});

/** A text sealed with AES-256-GCM; see libs/security. Never logged, never shown unopened. */
export const Sealed = Type.String({ minLength: 1, description: 'sealed: AES-256-GCM under MEISIM_KEYS' });

const ULID = '[0-7][0-9A-HJKMNP-TV-Z]{25}';
export const AccountIdField = Type.String({ pattern: `^acct_${ULID}$` });
export const NumberIdField = Type.String({ pattern: `^num_${ULID}$` });
export const MessageIdField = Type.String({ pattern: `^msg_${ULID}$` });
export const AttemptIdField = Type.String({ pattern: `^att_${ULID}$` });

export const E164 = Type.String({ pattern: '^\\+[1-9]\\d{4,14}$', description: 'E.164 with +' });
export const Mode = Type.Union([Type.Literal('live'), Type.Literal('test')]);
export type Mode = Type.Static<typeof Mode>;

/** `Type | null`, present in every event: a missing field and an unknown value are different things. */
export function Nullable<T extends Type.TSchema>(schema: T): Type.TUnion<[T, Type.TNull]> {
  return Type.Union([schema, Type.Null()]);
}
