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

/** What an SMSC means by refusing a bind (SMPP 3.4, 5.1.3). */
const BIND_REFUSALS: ReadonlyMap<number, string> = new Map([
  [0x04, 'incorrect bind status'],
  [0x05, 'already bound'],
  [0x08, 'system error'],
  [0x0d, 'bind failed'],
  [0x0e, 'invalid password'],
  [0x0f, 'invalid system id'],
  [0x53, 'invalid system type'],
  [0x58, 'throttled'],
]);

/** A bind's status for operators: its number, and its name where the standard gives one. */
export function bindStatusText(status: number): string {
  const name = BIND_REFUSALS.get(status);
  return name === undefined ? hex(status) : `${hex(status)} (${name})`;
}

export function hex(number: number): string {
  return `0x${number.toString(16).padStart(2, '0')}`;
}
