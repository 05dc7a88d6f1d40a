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

type Column = 'iccid' | 'imsi' | 'msisdn' | 'profile_type' | 'country';
const DEFAULT_COUNTRY = 'US';

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
  const country = field('country').toUpperCase();
  const phone = readPhone(field('msisdn'), country || DEFAULT_COUNTRY);
  const errors = [
    ...profileProblems(field),
    ...(phone ? [] : [problem('msisdn', 'not an international phone number')]),
  ];
  if (!/^([A-Z]{2})?$/.test(country)) errors.push(problem('country', 'not a two-letter country code'));
  if (!phone || errors.length > 0) return { errors };
  return {
    line: record.line,
    msisdn: phone.msisdn,
    iccid: parseIccid(field('iccid')),
    imsi: field('imsi') || null,
    profileType: field('profile_type') || null,
    country: country || phone.country,
    national: phone.national,
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

/** Without a plus the number has to begin with the calling code of its country, as MSISDNs are written. */
function readPhone(text: string, country: string): { msisdn: string; national: string; country: string } | null {
  const digits = text.replace(/[\s().-]/g, '');
  const phone = parsePhoneNumberFromString(digits.startsWith('+') ? digits : `+${digits}`);
  if (!phone?.isPossible()) return null;
  // Countries that share a calling code: the main one comes first.
  const [main, ...others] = phone.getPossibleCountries();
  const isPossible = [main, ...others].some((possible) => possible === country);
  if (!digits.startsWith('+') && !isPossible) return null;
  const home = phone.country ?? (isPossible ? country : main);
  if (home === undefined) return null;
  return { msisdn: phone.number, national: phone.nationalNumber, country: home };
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
