/** Fields that never reach a log line, whatever they hang on. What is sealed at rest is never logged. */
const SECRET_FIELDS: ReadonlySet<string> = new Set([
  'authorization',
  'text',
  'code',
  'candidates',
  'lpa',
  'qr',
  'secret',
  'sealed',
  'signing_secrets',
  'password',
  'token',
  'api_key',
  'api_secret',
  'response_excerpt',
  'x-meisim-identity',
  'cookie',
]);

export const REDACTED = '[redacted]';
const DEPTH_MAX = 6;

/**
 * A copy of `fields` without secrets. Errors and other class instances pass unchanged: their serializers decide.
 * Deeper than 6 levels nothing is shown, so that no secret hides below.
 */
export function redact(fields: Record<string, unknown>): Record<string, unknown> {
  return redactObject(fields, 0);
}

function redactObject(fields: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]: [string, unknown]) => {
    const secret = SECRET_FIELDS.has(name.toLowerCase()) && value !== null && value !== undefined;
    return [name, secret ? REDACTED : redactValue(value, depth + 1)] as const;
  });
  return Object.fromEntries(entries);
}

function redactValue(value: unknown, depth: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth > DEPTH_MAX) return REDACTED;
  if (Array.isArray(value)) return value.map((entry: unknown) => redactValue(entry, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? redactObject(value, depth) : value;
}
