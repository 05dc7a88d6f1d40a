import { DomainError, parseId } from '#libs/contracts';

const FORM = /^k1:(key_[0-9A-Z]{26})?$/;
/** Cursors as an older release gave them out. */
const BARE_ID = /^key_[0-9A-Z]{26}$/;

/**
 * An opaque position in an account's keys.
 * @param afterId the last key that was listed; empty: none yet
 */
export function writeKeyCursor(afterId: string): string {
  return Buffer.from(`k1:${afterId}`).toString('base64url');
}

/** @throws DomainError `validation_failed` for what no list ever gave out */
export function readKeyCursor(cursor: string | undefined): string {
  if (cursor === undefined) return '';
  if (BARE_ID.test(cursor)) return cursor;
  const [form, id = ''] = FORM.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (form !== undefined && (id === '' || parseId('apiKey', id) !== null)) return id;
  throw new DomainError('validation_failed', undefined, {
    errors: [{ field: 'cursor', message: 'cursor is not a cursor of this list' }],
  });
}
