import Type from 'typebox';

/** Every field says in its description what it must be: that is what an operator reads. */
const Id = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$',
  description: 'up to 64 letters, digits, - and _',
});
const Flag = Type.Boolean({ description: 'true or false' });
const Text = Type.String({ minLength: 1, description: 'a text that is not empty' });
const FilePath = Type.String({ minLength: 1, description: 'the path of a PEM file' });
const VariableName = Type.String({ minLength: 1, description: 'the name of an environment variable' });
/** Numbers of a simulated carrier are given to test keys. */
const Simulated = Type.Optional(Flag);
/** ISO 3166-1 alpha-2: in which country's way the carrier writes numbers that are not international. */
const Country = Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'a country such as US' }));

/** Unknown fields are refused: a misspelt one would silently switch something off. */
const CLOSED = { additionalProperties: false };

function oneOf<Word extends string>(...words: Word[]) {
  return Type.Enum(words, { description: `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` });
}

function whole(minimum: number, maximum: number) {
  return Type.Integer({ minimum, maximum, description: `a whole number from ${minimum} to ${maximum}` });
}

/** A carrier's SMSC, reached over SMPP 3.4. */
export const SmppEntry = Type.Object(
  {
    id: Id,
    type: Type.Literal('smpp'),
    host: Text,
    port: whole(1, 65_535),
    tls: Type.Optional(Flag),
    /** PEM of the authorities that vouch for the SMSC, instead of the public ones. */
    ca_file: Type.Optional(FilePath),
    system_id: Type.String({ minLength: 1, maxLength: 15, description: 'a text of 1 to 15 characters' }),
    password_env: VariableName,
    /** What some SMSCs want to hear with a bind, and others refuse to (SMPP 3.4, 5.2.3, 5.2.5 to 5.2.7). */
    system_type: Type.Optional(Type.String({ maxLength: 12, description: 'a text of up to 12 characters' })),
    addr_ton: Type.Optional(whole(0, 255)),
    addr_npi: Type.Optional(whole(0, 255)),
    address_range: Type.Optional(Type.String({ maxLength: 40, description: 'a text of up to 40 characters' })),
    bind: Type.Optional(oneOf('receiver', 'transceiver')),
    /** Sessions side by side. */
    binds: Type.Optional(whole(1, 64)),
    /** Unanswered deliver_sm that we take per session. */
    window: Type.Optional(whole(1, 10_000)),
    /** Tag of the TLV that carries the carrier's own message id: a number, or a name such as `receipted_message_id`. */
    identity_tlv: Type.Optional(
      Type.Union([Type.Integer({ minimum: 0, maximum: 0xffff }), Type.String()], {
        description: 'a tag from 0 to 65535, or the name of a parameter of SMPP 3.4',
      }),
    ),
    /** GSM 7-bit text comes packed, eight septets in seven octets. */
    gsm7_packed: Type.Optional(Flag),
    country: Country,
    simulated: Simulated,
  },
  CLOSED,
);

const Phone = Type.String({ pattern: '^\\+[1-9]\\d{4,14}$' });
/** A phone number, for carriers that do not say it with where they received a message. */
const NumberEntry = Type.Union(
  [
    Phone,
    Type.Object(
      {
        phone: Phone,
        /** The carrier's id of the device; left out: any. */
        device: Type.Optional(Type.String({ minLength: 1 })),
        /** Place of the SIM in the device, from 1; left out: any. */
        sim: Type.Optional(Type.Integer({ minimum: 1 })),
      },
      CLOSED,
    ),
  ],
  { description: 'a phone number such as +14155550123, or {phone, device?, sim?}' },
);

/** A carrier or a phone that posts messages to us. */
export const HttpEntry = Type.Object(
  {
    id: Id,
    type: Type.Literal('http'),
    format: oneOf('generic', 'twilio', 'telnyx', 'smsgate'),
    secret_env: VariableName,
    /** The secret before, or the one to come: taken as well, while one replaces the other. */
    previous_secret_env: Type.Optional(VariableName),
    numbers: Type.Optional(Type.Array(NumberEntry, { description: 'a list of phone numbers' })),
    country: Country,
    simulated: Simulated,
  },
  CLOSED,
);

/** An SM-DP+ that gives out profiles over ES2+ (SGP.22 5.3). */
export const Es2PlusEntry = Type.Object(
  {
    id: Id,
    type: Type.Literal('es2plus'),
    url: Type.String({ pattern: '^https?://', description: 'an http:// or https:// URL' }),
    client_cert_file: Type.Optional(FilePath),
    client_key_file: Type.Optional(FilePath),
    ca_file: Type.Optional(FilePath),
    requester_id: Text,
    simulated: Simulated,
  },
  CLOSED,
);
