const ESCAPED = /\\(?:([0-3][0-7]{2})|\\)/g;

/**
 * The octets of a value that Postgres has written with `encode(value, 'escape')`: zero and those from 128 on as `\nnn`,
 * a backslash as two (PostgreSQL, "Binary String Functions and Operators"). JSON without accents is as long so as it
 * is, and in hex, as bytea is written otherwise, twice as long: on its way, in memory, and to be decoded.
 */
export function octetsOf(escaped: string): Buffer {
  if (!escaped.includes('\\')) return Buffer.from(escaped, 'latin1');
  const plain = escaped.replaceAll(ESCAPED, (_, octal: string | undefined) =>
    octal === undefined ? '\\' : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return Buffer.from(plain, 'latin1');
}
