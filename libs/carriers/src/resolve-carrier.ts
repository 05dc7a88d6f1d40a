import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { smppParameterTag } from '#libs/sms';
import type { Carrier, Es2PlusCarrier } from './carrier.js';
import { Es2PlusEntry, HttpEntry, SmppEntry } from './carrier-entry.js';
import { entryProblems } from './entry-problems.js';

export type ResolvedCarrier = { carrier: Carrier; problems?: never } | { carrier?: never; problems: string[] };

const TYPES = 'type must be smpp, http or es2plus';
const WINDOW = 100;
const COUNTRY = 'US';
const smppEntry = Compile(SmppEntry);
const httpEntry = Compile(HttpEntry);
const es2PlusEntry = Compile(Es2PlusEntry);

/** What stands in the variable that an entry names. */
export type SecretOf = (variable: string) => string | undefined;

/** One entry of CARRIERS_FILE with its secret, or what is wrong with it. */
export function resolveCarrier(entry: unknown, secretOf: SecretOf): ResolvedCarrier {
  if (typeof entry !== 'object' || entry === null || !('type' in entry)) return { problems: [TYPES] };
  const { type } = entry;
  switch (type) {
    case 'smpp':
      return smppEntry.Check(entry) ? smpp(entry, secretOf) : { problems: entryProblems(SmppEntry, type, entry) };
    case 'http':
      return httpEntry.Check(entry) ? http(entry, secretOf) : { problems: entryProblems(HttpEntry, type, entry) };
    case 'es2plus':
      return es2PlusEntry.Check(entry) ? es2Plus(entry) : { problems: entryProblems(Es2PlusEntry, type, entry) };
    default:
      return { problems: [TYPES] };
  }
}

type Entry<T extends TSchema> = Static<T>;

function smpp(entry: Entry<typeof SmppEntry>, secretOf: SecretOf): ResolvedCarrier {
  const password = secretOf(entry.password_env);
  const identityTlv = entry.identity_tlv === undefined ? null : smppParameterTag(entry.identity_tlv);
  const problems = smppProblems(entry, identityTlv);
  if (password === undefined) problems.push(`password_env: ${entry.password_env} is not set`);
  if (password === undefined || problems.length > 0) return { problems };
  return {
    carrier: {
      type: 'smpp',
      id: entry.id,
      host: entry.host,
      port: entry.port,
      tls: entry.tls ?? false,
      caFile: entry.ca_file ?? null,
      systemId: entry.system_id,
      password,
      ...saidWithBind(entry),
      bind: entry.bind ?? 'transceiver',
      binds: entry.binds ?? 1,
      window: entry.window ?? WINDOW,
      identityTlv,
      gsm7Packed: entry.gsm7_packed ?? false,
      country: entry.country ?? COUNTRY,
      simulated: entry.simulated ?? false,
    },
  };
}

function saidWithBind(entry: Entry<typeof SmppEntry>) {
  return {
    systemType: entry.system_type ?? '',
    addrTon: entry.addr_ton ?? 0,
    addrNpi: entry.addr_npi ?? 0,
    addressRange: entry.address_range ?? '',
  };
}

/** What the fields say together. */
function smppProblems(entry: Entry<typeof SmppEntry>, identityTlv: number | null): string[] {
  const problems: string[] = [];
  if (entry.ca_file !== undefined && entry.tls !== true) problems.push('ca_file needs tls: true');
  if (entry.identity_tlv !== undefined && identityTlv === null) {
    problems.push(`identity_tlv: SMPP 3.4 has no parameter ${entry.identity_tlv}`);
  }
  return problems;
}

function http(entry: Entry<typeof HttpEntry>, secretOf: SecretOf): ResolvedCarrier {
  const { id, format, secret_env, previous_secret_env } = entry;
  const secret = secretOf(secret_env) ?? '';
  const previousSecret = previous_secret_env === undefined ? null : (secretOf(previous_secret_env) ?? '');
  const problems: string[] = [];
  if (secret === '') problems.push(`secret_env: ${secret_env} is not set`);
  if (previousSecret === '') problems.push(`previous_secret_env: ${previous_secret_env} is not set`);
  if (problems.length > 0) return { problems };
  const slots = (entry.numbers ?? []).map((number) =>
    typeof number === 'string'
      ? { phone: number, device: null, sim: null }
      : { phone: number.phone, device: number.device ?? null, sim: number.sim ?? null },
  );
  const numbers = slots.map((slot) => slot.phone);
  const country = entry.country ?? COUNTRY;
  const simulated = entry.simulated ?? false;
  return { carrier: { type: 'http', id, format, secret, previousSecret, numbers, slots, country, simulated } };
}

function es2Plus(entry: Entry<typeof Es2PlusEntry>): ResolvedCarrier {
  if ((entry.client_cert_file === undefined) !== (entry.client_key_file === undefined)) {
    return { problems: ['client_cert_file and client_key_file belong together'] };
  }
  const carrier: Es2PlusCarrier = {
    type: 'es2plus',
    id: entry.id,
    url: entry.url.replace(/\/+$/, ''),
    requesterId: entry.requester_id,
    clientCertFile: entry.client_cert_file ?? null,
    clientKeyFile: entry.client_key_file ?? null,
    caFile: entry.ca_file ?? null,
    simulated: entry.simulated ?? false,
  };
  return { carrier };
}
