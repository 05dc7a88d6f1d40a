import Type from 'typebox';

const Id = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' });
/** Numbers of a simulated carrier are given to test keys. */
const Simulated = Type.Optional(Type.Boolean());
/** ISO 3166-1 alpha-2: in which country's way the carrier writes numbers that are not international. */
const Country = Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' }));

/** A carrier's SMSC, reached over SMPP 3.4. */
export const SmppEntry = Type.Object({
  id: Id,
  type: Type.Literal('smpp'),
  host: Type.String({ minLength: 1 }),
  port: Type.Integer({ minimum: 1, maximum: 65_535 }),
  tls: Type.Optional(Type.Boolean()),
  /** PEM of the authorities that vouch for the SMSC, instead of the public ones. */
  ca_file: Type.Optional(Type.String({ minLength: 1 })),
  system_id: Type.String({ minLength: 1, maxLength: 15 }),
  password_env: Type.String({ minLength: 1 }),
  bind: Type.Optional(Type.Union([Type.Literal('receiver'), Type.Literal('transceiver')])),
  /** Sessions side by side. */
  binds: Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  /** Unanswered deliver_sm that we take per session. */
  window: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  /** Tag of the TLV that carries the carrier's own message id: a number, or a name such as `receipted_message_id`. */
  identity_tlv: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 0xffff }), Type.String()])),
  /** GSM 7-bit text comes packed, eight septets in seven octets. */
  gsm7_packed: Type.Optional(Type.Boolean()),
  country: Country,
  simulated: Simulated,
});

const Phone = Type.String({ pattern: '^\\+[1-9]\\d{4,14}$' });
/** A phone number, for carriers that do not say it with where they received a message. */
const NumberEntry = Type.Union([
  Phone,
  Type.Object({
    phone: Phone,
    /** The carrier's id of the device; left out: any. */
    device: Type.Optional(Type.String({ minLength: 1 })),
    /** Place of the SIM in the device, from 1; left out: any. */
    sim: Type.Optional(Type.Integer({ minimum: 1 })),
  }),
]);

/** A carrier or a phone that posts messages to us. */
export const HttpEntry = Type.Object({
  id: Id,
  type: Type.Literal('http'),
  format: Type.Union([
    Type.Literal('generic'),
    Type.Literal('twilio'),
    Type.Literal('telnyx'),
    Type.Literal('smsgate'),
  ]),
  secret_env: Type.String({ minLength: 1 }),
  numbers: Type.Optional(Type.Array(NumberEntry)),
  country: Country,
  simulated: Simulated,
});

/** An SM-DP+ that gives out profiles over ES2+ (SGP.22 5.3). */
export const Es2PlusEntry = Type.Object({
  id: Id,
  type: Type.Literal('es2plus'),
  url: Type.String({ pattern: '^https?://' }),
  client_cert_file: Type.Optional(Type.String()),
  client_key_file: Type.Optional(Type.String()),
  ca_file: Type.Optional(Type.String()),
  requester_id: Type.String({ minLength: 1 }),
  simulated: Simulated,
});

export interface SmppCarrier {
  type: 'smpp';
  id: string;
  host: string;
  port: number;
  tls: boolean;
  caFile: string | null;
  systemId: string;
  password: string;
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

export type Carrier = SmppCarrier | HttpCarrier | Es2PlusCarrier;
