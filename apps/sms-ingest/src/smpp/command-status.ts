/** command_status values that we answer with (SMPP 3.4, 5.1.3). */
export const STATUS = {
  ok: 0x00,
  invalidMessageLength: 0x01,
  invalidCommandLength: 0x02,
  invalidCommandId: 0x03,
  throttled: 0x58,
  /** Nothing of it is durable yet: the carrier keeps it and tries again. */
  temporaryApplicationError: 0x64,
  /** It can never be taken, however often it comes. The only one that makes the carrier give a message up. */
  permanentApplicationError: 0x65,
} as const;
