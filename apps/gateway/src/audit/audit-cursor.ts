import { DomainError } from '#libs/contracts';

/** An opaque position in the audit log. */
export function encodeAuditCursor(seq: string): string {
  return Buffer.from(`a1:${seq}`).toString('base64url');
}

/** @throws DomainError `validation_failed` for what no list ever gave out */
export function decodeAuditCursor(cursor: string | undefined): string {
  if (cursor === undefined) return '0';
  const seq = /^a1:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (seq !== undefined) return seq;
  throw new DomainError('validation_failed', undefined, {
    errors: [{ field: 'cursor', message: 'cursor is not a cursor of this list' }],
  });
}
