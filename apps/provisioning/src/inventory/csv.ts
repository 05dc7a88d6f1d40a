export interface CsvRecord {
  /** 1-based line on which the record starts. */
  line: number;
  fields: string[];
}

/** A quote that is never closed, or a field that is too long. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** Far more than any field needs. For megabytes of one field, matching runs out of stack. */
const FIELD_CHARS_MAX = 10_000;
/** One field with what ends it: a comma, a line break or the end. */
const FIELD = new RegExp(
  `(?:"((?:[^"]|""){0,${FIELD_CHARS_MAX}})"|([^",\\r\\n]{0,${FIELD_CHARS_MAX}}))(,|\\r\\n|\\n|\\r|$)`,
  'y',
);

/**
 * The records of a CSV text: comma-separated, double quotes around fields that need them (RFC 4180). Empty lines are
 * skipped, a byte-order mark too.
 * @throws CsvError naming the line
 */
export function parseCsv(text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '');
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let startLine = 1;
  for (let at = 0; at < source.length || fields.length > 0;) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(source);
    if (!match)
      throw new CsvError(`line ${line}: a quote out of place, or a field of over ${FIELD_CHARS_MAX} characters`);
    const [whole, quoted, plain, end] = match;
    fields.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    line += countLineBreaks(whole);
    at += whole.length;
    if (end === ',') continue;
    if (fields.some((field) => field !== '')) records.push({ line: startLine, fields });
    fields = [];
    startLine = line;
  }
  return records;
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
