import { DomainError } from '#libs/contracts';

/** An opaque position in an account's numbers. */
export function encodeCursor(seq: string): string {
  return Buffer.from(`n1:${seq}`).toString('base64url');
}

/** @throws DomainError `validation_failed` for what no list ever gave out */
export function decodeCursor(cursor: string | undefined): string {
  if (cursor === undefined) return '0';
  const seq = /^n1:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (seq !== undefined) return seq;
  throw new DomainError('validation_failed', undefined, {
    errors: [{ field: 'cursor', message: 'is not a cursor of this list' }],
  });
}
