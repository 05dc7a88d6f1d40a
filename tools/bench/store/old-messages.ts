import type pg from 'pg';

const DAYS = 30;
const DAY_MS = 86_400_000;
/** Numbers among which old messages are spread. Their texts do not open: nobody polls these. */
const NUMBERS = 10_000;
/** Rows of one statement. */
const CHUNK = 250_000;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first ten characters of a ULID: its time. */
function ulidTime(ms: number): string {
  let left = ms;
  let text = '';
  for (let place = 0; place < 10; place++, left = Math.floor(left / 32)) text = ALPHABET.charAt(left % 32) + text;
  return text;
}

async function makePartition(sql: pg.Client, atMs: number): Promise<void> {
  const [from, to] = [atMs, atMs + DAY_MS].map((ms) => new Date(ms).toISOString().slice(0, 10));
  for (const table of ['messages', 'attempts']) {
    await sql.query(
      `CREATE TABLE IF NOT EXISTS ${table}_${from?.replaceAll('-', '')} PARTITION OF ${table} FOR VALUES FROM ('${from}') TO ('${to}')`,
    );
  }
}

/** Row after row, one number after the other, so that a number's positions rise with its days. */
const GENERATE = `
  INSERT INTO messages (
    day, message_id, number_id, account_id, mode, phone, sender, sender_key, text_sealed, code_sealed, received_at,
    kind, truncated, segments, carrier_id, stages, log_acked_at, stored_at, webhook_expected, position)
  SELECT at::date, 'msg_' || ($1::text[])[d + 1] || upper(lpad(to_hex(n), 16, '0')),
    ($2::text[])[n % $3 + 1], $4, 'live', '+14155550000', '245-78', '24578', $5, NULL, at, 'sms', false, 1, 'bench',
    '{}', at, at, true, n / $3 + 1
  FROM (SELECT n, least(29, n * 30 / $6)::int AS d FROM generate_series($7::bigint, $8::bigint) AS n) AS numbered,
    LATERAL (SELECT ($9::timestamptz + d * interval '1 day') AS at) AS dated`;

/** Makes so many messages of the last 30 days, without the log. */
export async function makeOldMessages(sql: pg.Client, sealedText: string, count: number): Promise<void> {
  const firstMs = Math.floor(Date.now() / DAY_MS) * DAY_MS - (DAYS - 1) * DAY_MS;
  const days = Array.from({ length: DAYS }, (_, day) => firstMs + day * DAY_MS);
  for (const day of days) await makePartition(sql, day);
  const ids = Array.from({ length: NUMBERS }, (_, index) => `num_old_${index}`);
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(count, from + CHUNK) - 1;
    const parameters = [
      days.map(ulidTime),
      ids,
      ids.length,
      'acct_old',
      sealedText,
      count,
      from,
      to,
      new Date(firstMs),
    ];
    await sql.query(GENERATE, parameters);
  }
  await sql.query('ANALYZE messages');
}
