/** Address with type of number and numbering plan. SMPP 3.4, 5.2.5 and 5.2.6. */
export interface SmppAddress {
  ton: number;
  npi: number;
  address: string;
}

const TON = { unknown: 0, international: 1, networkSpecific: 3, alphanumeric: 5 } as const;
const NPI = { unknown: 0, isdn: 1 } as const;

/**
 * The source address as a US carrier writes it: E.164 without its '+', short codes as network specific, names as
 * alphanumeric, any other digits as they are.
 */
export function sourceAddress(from: string): SmppAddress {
  if (/^\+\d{5,15}$/.test(from)) return { ton: TON.international, npi: NPI.isdn, address: from.slice(1) };
  if (/^\d{3,6}$/.test(from)) return { ton: TON.networkSpecific, npi: NPI.unknown, address: from };
  if (/^\d+$/.test(from)) return { ton: TON.unknown, npi: NPI.isdn, address: from };
  return { ton: TON.alphanumeric, npi: NPI.unknown, address: from };
}

/** The subscriber's number; E.164 with or without its '+'. */
export function destinationAddress(to: string): SmppAddress {
  return { ton: TON.international, npi: NPI.isdn, address: to.replace(/^\+/, '') };
}
