import { DomainError } from '#libs/contracts';

/** Where a page of unrouted messages ended. */
export interface UnroutedPosition {
  readyAt: Date;
  messageId: string;
}

/** @param position null when there was no message */
export function encodeCursor(position: UnroutedPosition | null): string {
  if (position === null) return '';
  const { readyAt, messageId } = position;
  return Buffer.from(`${readyAt.getTime()}/${messageId}`, 'utf8').toString('base64url');
}

/**
 * @returns null for the cursor of a list without messages: nothing lies behind it yet
 * @throws DomainError validation_failed when it is no cursor of ours
 */
export function decodeCursor(cursor: string): UnroutedPosition | null {
  if (cursor === '') return null;
  const [, ms, messageId] = /^(\d{1,15})\/(msg_[0-9A-Z]{26})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (ms === undefined || messageId === undefined) {
    throw new DomainError('validation_failed', undefined, {
      errors: [{ field: 'cursor', message: 'cursor is not one that this call gave' }],
    });
  }
  return { readyAt: new Date(Number(ms)), messageId };
}
