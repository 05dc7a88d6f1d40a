export type BindKind = 'receiver' | 'transmitter' | 'transceiver';

export interface Credentials {
  systemId: string;
  password: string;
}

const STATUS = { ok: 0x00, alreadyBound: 0x05, invalidPassword: 0x0e, invalidSystemId: 0x0f } as const;

/** The command_status that a bind is answered with; 0 when it is granted. SMPP 3.4, 4.1. */
export function judgeBind(offered: Credentials, expected: Credentials, alreadyBound: boolean): number {
  if (alreadyBound) return STATUS.alreadyBound;
  if (offered.systemId !== expected.systemId) return STATUS.invalidSystemId;
  return offered.password === expected.password ? STATUS.ok : STATUS.invalidPassword;
}
