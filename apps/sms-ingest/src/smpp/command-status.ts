/** command_status values that we answer with (SMPP 3.4, 5.1.3). */
export const STATUS = {
  ok: 0x00,
  invalidMessageLength: 0x01,
  invalidCommandLength: 0x02,
  invalidCommandId: 0x03,
  throttled: 0x58,
  temporaryApplicationError: 0x64,
  permanentApplicationError: 0x65,
} as const;

/** What became of a deliver_sm. */
export type Acceptance =
  | 'accepted'
  /** Nothing durable yet: the carrier keeps it and tries again. */
  | 'later'
  /** Can never be taken, however often it comes. */
  | 'never';

/** The status that tells the carrier so. Only `never` makes it give the message up. */
export function statusOf(acceptance: Acceptance): number {
  if (acceptance === 'accepted') return STATUS.ok;
  return acceptance === 'later' ? STATUS.temporaryApplicationError : STATUS.permanentApplicationError;
}
