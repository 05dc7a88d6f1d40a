import type { SmppSessionOptions } from './smpp-session.port.js';

/** SMPP 3.4, as `interface_version` has it. */
const INTERFACE_VERSION = 0x34;

type BindOptions = Pick<
  SmppSessionOptions,
  'systemId' | 'password' | 'systemType' | 'addrTon' | 'addrNpi' | 'addressRange'
>;

/** What a bind says, by the names of the library; the same for each kind of bind. Source: SMPP 3.4, 4.1. */
export function bindFields(options: BindOptions): Record<string, string | number> {
  const { systemId, password, systemType = '', addrTon = 0, addrNpi = 0, addressRange = '' } = options;
  const range = { addr_ton: addrTon, addr_npi: addrNpi, address_range: addressRange };
  return { system_id: systemId, password, system_type: systemType, interface_version: INTERFACE_VERSION, ...range };
}
