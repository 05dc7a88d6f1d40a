import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** SMPP type-of-number values that change how an address reads (SMPP 3.4, 5.2.5). */
export const TON = { unknown: 0, international: 1, national: 2, alphanumeric: 5 } as const;

export interface AddressOptions {
  /** Country of the receiving number, ISO 3166-1 alpha-2. */
  country: string;
  /** SMPP type of number; leave out for carriers that have none. */
  ton?: number;
}

const PHONE_LIKE = /^\+?[\d\s().-]+$/;
const LETTER = /\p{L}/u;

/**
 * UTF-8 octets of the longest address that is kept: an e-mail address, as gateways from e-mail or MMS name it, has 64
 * before its `@` and 255 behind it (RFC 5321, 4.5.3.1.1 and 4.5.3.1.2).
 */
export const ADDRESS_OCTETS_MAX = 320;

/**
 * A sender or a destination as it can be stored and shown, whatever brought it: without control characters and space around it, half a
 * surrogate pair as U+FFFD, and of what is longer than ADDRESS_OCTETS_MAX the beginning. No message is refused for it.
 */
export function printableAddress(address: string): string {
  const printable = address
    .replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .trim();
  // Not more than three octets each.
  if (printable.length * 3 <= ADDRESS_OCTETS_MAX) return printable;
  const { read } = new TextEncoder().encodeInto(printable, new Uint8Array(ADDRESS_OCTETS_MAX));
  return printable.slice(0, read).trimEnd();
}

/**
 * A sender as users see it: a valid number as E.164, a 5-digit code as `245-78`, a 6-digit one as `245-789`, other
 * digits as they came, an alphanumeric sender as it is.
 */
export function displaySender(address: string, { country, ton }: AddressOptions): string {
  const given = printableAddress(address);
  if (ton === TON.alphanumeric || !PHONE_LIKE.test(given)) return given;
  const digits = given.replace(/\D/g, '');
  const international = ton === TON.international || given.startsWith('+');
  const e164 = validE164(international ? internationalOf(digits) : digits, country);
  if (e164 !== null) return e164;
  if (!given.startsWith('+') && (digits.length === 5 || digits.length === 6)) {
    return `${digits.slice(0, 3)}-${digits.slice(3)}`;
  }
  return given;
}

/**
 * Some carriers keep the 00 or 011 that one dials before an international number. No country's code begins with 0, and
 * no number with 11: what is called 1 has no area code that begins with 1.
 */
function internationalOf(digits: string): string {
  return `+${digits.replace(/^0+(11)?/, '')}`;
}

/** A sender without the hyphen of a short code, so that `24578` and `245-78` are found alike. */
export function senderKey(sender: string): string {
  return /^\d{3}-\d{2,3}$/.test(sender) ? sender.replace('-', '') : sender;
}

/**
 * The phone numbers that a destination address may mean, likeliest first, as E.164. Carriers send it international
 * with or without `+`, or national; what they call national is read as nothing else where it can be (SMPP 3.4, 5.2.5).
 * None where it has letters: that is an address of another channel, such as `whatsapp:+14155552671` or the name of an
 * RCS agent, and the digits in it would name somebody's phone by chance.
 */
export function destinationCandidates(address: string, { country, ton }: AddressOptions): string[] {
  if (LETTER.test(address)) return [];
  const digits = address.replace(/\D/g, '');
  if (digits === '') return [];
  const international = internationalOf(digits);
  if (address.trim().startsWith('+')) return [international];
  if (ton === TON.international && international.startsWith(callingCodeOf(country))) return [international];
  const national = validE164(digits, country);
  if (national === null) return [international];
  if (ton === TON.national) return [national];
  // Some carriers call a national number international.
  const candidates = ton === TON.international ? [international, national] : [national, international];
  return [...new Set(candidates)];
}

/** A handful, as carriers have a country each. */
const callingCodes = new Map<string, string>();

/** `+1` for the US; `+` for a country that it does not know. */
function callingCodeOf(country: string): string {
  const known = callingCodes.get(country);
  if (known !== undefined) return known;
  const code = isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : '+';
  callingCodes.set(country, code);
  return code;
}

/** Senders come again and again, and reading a number costs more than all else that is done with a message. */
const READ_MAX = 10_000;
const read = new Map<string, string | null>();

function validE164(number: string, country: string): string | null {
  const name = `${country} ${number}`;
  const known = read.get(name);
  if (known !== undefined) return known;
  const e164 = readE164(number, country);
  if (read.size >= READ_MAX) read.clear();
  read.set(name, e164);
  return e164;
}

function readE164(number: string, country: string): string | null {
  const parsed = isSupportedCountry(country)
    ? parsePhoneNumberFromString(number, { defaultCountry: country, extract: false })
    : parsePhoneNumberFromString(number, { extract: false });
  return parsed?.isValid() ? parsed.number : null;
}
