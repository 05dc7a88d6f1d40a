import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { parseIccid } from '#libs/esim';
import { parseCsv, type CsvRecord } from './csv.js';

/** A phone number in stock, with the profile that carries it; without one it is hosted elsewhere. */
export interface InventoryRow {
  line: number;
  /** E.164. */
  msisdn: string;
  iccid: string | null;
  imsi: string | null;
  profileType: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The number within its country, to find area codes. */
  national: string;
}

export interface RowError {
  line: number;
  field: string;
  message: string;
}

export interface ParsedInventory {
  rows: InventoryRow[];
  errors: RowError[];
}

const COLUMNS = ['iccid', 'imsi', 'msisdn', 'profile_type', 'country'] as const;
type Column = (typeof COLUMNS)[number];
const DEFAULT_COUNTRY = 'US';
/** What stands in the place of bytes that are no UTF-8. */
const UNDECODED = '\ufffd';

/**
 * Reads an inventory file: a head line with `iccid, imsi, msisdn, profile_type` and, if wanted, `country`, in any
 * order; other columns are ignored. Every bad row is named; good ones are not held up by it.
 * @throws CsvError when it is no CSV
 */
export function parseInventory(text: string): ParsedInventory {
  const [head, ...records] = parseCsv(text);
  const columns = (head?.fields ?? []).map((name) => name.toLowerCase());
  if (!columns.includes('msisdn')) {
    return { rows: [], errors: [{ line: 1, field: 'msisdn', message: 'the head line names no column msisdn' }] };
  }
  const parsed: ParsedInventory = { rows: [], errors: [] };
  const seen = new Set<string>();
  for (const record of records) {
    const row = readRow(record, columns);
    const errors = 'errors' in row ? row.errors : repeated(row, seen);
    parsed.errors.push(...errors.map((error) => ({ line: record.line, ...error })));
    if (!('errors' in row) && errors.length === 0) parsed.rows.push(row);
  }
  return parsed;
}

type FieldProblem = Omit<RowError, 'line'>;

function readRow(record: CsvRecord, columns: readonly string[]): InventoryRow | { errors: FieldProblem[] } {
  const field = (name: Column) => record.fields[columns.indexOf(name)] ?? '';
  // No field has a use for them, and Postgres takes no NUL.
  const unreadable = COLUMNS.filter((name) => /\p{Cc}/u.test(field(name)));
  if (unreadable.length > 0) return { errors: unreadable.map((name) => problem(name, 'has a control character')) };
  const undecoded = COLUMNS.filter((name) => field(name).includes(UNDECODED));
  if (undecoded.length > 0) return { errors: undecoded.map((name) => problem(name, 'is not valid UTF-8')) };
  const country = field('country').toUpperCase();
  const errors = profileProblems(field);
  if (!/^([A-Z]{2})?$/.test(country)) errors.push(problem('country', 'not a two-letter country code'));
  const phone = readPhone(field('msisdn'), country);
  if ('message' in phone) errors.push(phone);
  if ('message' in phone || errors.length > 0) return { errors };
  return {
    line: record.line,
    ...phone,
    iccid: parseIccid(field('iccid')),
    imsi: field('imsi') || null,
    profileType: field('profile_type') || null,
  };
}

function profileProblems(field: (name: Column) => string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const iccid = field('iccid');
  if (iccid === '' && field('profile_type') !== '') problems.push(problem('iccid', 'missing beside a profile_type'));
  if (iccid !== '' && parseIccid(iccid) === null) {
    problems.push(problem('iccid', 'not an ICCID, or its check digit is wrong'));
  }
  if (!/^(\d{6,15})?$/.test(field('imsi'))) problems.push(problem('imsi', 'not 6 to 15 digits'));
  return problems;
}

type Phone = Pick<InventoryRow, 'msisdn' | 'national' | 'country'>;

/**
 * Without a plus the number has to begin with the calling code of its country, as MSISDNs are written.
 * @param stated the row's country; empty: that of the number, or the default one for a number without a plus
 */
function readPhone(text: string, stated: string): Phone | FieldProblem {
  const digits = text.replace(/[\s().-]/g, '');
  const isInternational = digits.startsWith('+');
  const phone = parsePhoneNumberFromString(isInternational ? digits : `+${digits}`);
  // Countries that share a calling code: the main one comes first.
  const [main, ...others] = phone?.country ? [phone.country] : (phone?.getPossibleCountries() ?? []);
  if (!phone?.isPossible() || main === undefined) return problem('msisdn', 'not an international phone number');
  const wanted = stated || DEFAULT_COUNTRY;
  const isOfWanted = [main, ...others].some((possible) => possible === wanted);
  if (!isOfWanted && (stated !== '' || !isInternational)) {
    return problem('msisdn', `is a phone number of ${main}, not of ${wanted}`);
  }
  return { msisdn: phone.number, national: phone.nationalNumber, country: isOfWanted ? wanted : main };
}

function repeated(row: InventoryRow, seen: Set<string>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (seen.has(row.msisdn)) problems.push(problem('msisdn', 'is in this file twice'));
  if (row.iccid !== null && seen.has(row.iccid)) problems.push(problem('iccid', 'is in this file twice'));
  seen.add(row.msisdn);
  if (row.iccid !== null) seen.add(row.iccid);
  return problems;
}

function problem(field: Column, message: string): FieldProblem {
  return { field, message };
}
