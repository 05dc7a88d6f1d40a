export interface SmppCarrier {
  type: 'smpp';
  id: string;
  host: string;
  port: number;
  tls: boolean;
  caFile: string | null;
  systemId: string;
  password: string;
  /** Said with each bind; empty and 0: nothing. */
  systemType: string;
  addrTon: number;
  addrNpi: number;
  addressRange: string;
  bind: 'receiver' | 'transceiver';
  binds: number;
  window: number;
  /** Tag. */
  identityTlv: number | null;
  gsm7Packed: boolean;
  country: string;
  simulated: boolean;
}

/** Which number a device's SIM receives for. */
export interface ReceivingSlot {
  phone: string;
  /** null: any device. */
  device: string | null;
  /** Counted from 1; null: any SIM. */
  sim: number | null;
}

export interface HttpCarrier {
  type: 'http';
  id: string;
  format: 'generic' | 'twilio' | 'telnyx' | 'smsgate';
  secret: string;
  /** Taken as well while one replaces the other; null: there is none. */
  previousSecret: string | null;
  /** Phones (E.164) that it delivers to, when the file says so; empty: any. */
  numbers: string[];
  /** The same, with the device and SIM that receive for each. */
  slots: ReceivingSlot[];
  country: string;
  simulated: boolean;
}

export interface Es2PlusCarrier {
  type: 'es2plus';
  id: string;
  /** Base URL, without a trailing slash. */
  url: string;
  requesterId: string;
  clientCertFile: string | null;
  clientKeyFile: string | null;
  caFile: string | null;
  simulated: boolean;
}

/** One that messages come from, as a service knows it that does not receive them. */
export type NamedCarrier = Pick<SmppCarrier | HttpCarrier, 'type' | 'id' | 'simulated'>;

export type Carrier = SmppCarrier | HttpCarrier | Es2PlusCarrier;
