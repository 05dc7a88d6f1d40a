const NEEDS_NONE = /^[\w.:-]+$/;

/**
 * A Postgres array of ids, numbers, times and the like, which need no quotes; pg would look for what to escape in each.
 * @throws Error when one of them would need quotes
 */
export function literals(values: readonly (string | number | null)[]): string {
  for (const value of values) {
    if (typeof value === 'string' && !NEEDS_NONE.test(value)) throw new Error('a value that needs quotes');
  }
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

/**
 * Texts without a line feed as the lines of one, for `string_to_array(…, E'\n')`: JSON, which spells a line feed out and
 * whose quotes would have to be escaped in an array, and sealed texts, which an array would be searched through for
 * quotes, octet by octet.
 */
export function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
