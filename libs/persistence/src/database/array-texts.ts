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
 * JSON texts as the lines of one, for `string_to_array(…, E'\n')`: JSON spells a line feed out, and the quotes in it
 * would have to be escaped in an array.
 */
export function lines(json: readonly string[]): string {
  return json.join('\n');
}
