import pg from 'pg';
import type { SmsReceived } from '#libs/contracts';
import { cpuSeconds } from '../machine/cpu-time.js';
import type { StoreStack } from '../stack/store-stack.js';

const BATCH = 500;
const COLUMNS = [
  ...['day', 'message_id', 'number_id', 'account_id', 'mode', 'phone', 'sender', 'sender_key', 'text_sealed'],
  ...['code_sealed', 'received_at', 'kind', 'truncated', 'segments', 'carrier_id', 'stages', 'log_acked_at'],
  ...['stored_at', 'webhook_expected', 'position'],
] as const;

export interface Pace {
  perS: number;
  /** CPU seconds per 1,000. */
  cpuPer1000: number;
}

/** A table as a day's partition is, with its indexes, that nobody looks into. */
export async function makeFloorTable(sql: pg.Client): Promise<void> {
  await sql.query('CREATE SCHEMA IF NOT EXISTS bench_floor');
  await sql.query('CREATE TABLE IF NOT EXISTS bench_floor.messages (LIKE message_store.messages INCLUDING ALL)');
}

/** The same rows, batch after batch in one multi-row INSERT each, on one connection: no log, no check, no order. */
export async function insertFloor(stack: StoreStack, messages: readonly SmsReceived[]): Promise<Pace> {
  const client = new pg.Client({ connectionString: stack.postgres.url });
  await client.connect();
  try {
    const cpuOf = () =>
      cpuSeconds([stack.postgres.pid]) + process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
    const before = { atMs: performance.now(), cpuS: cpuOf() };
    for (let start = 0; start < messages.length; start += BATCH) {
      await client.query(insertOf(messages.slice(start, start + BATCH), start));
    }
    return {
      perS: (messages.length * 1000) / (performance.now() - before.atMs),
      cpuPer1000: ((cpuOf() - before.cpuS) * 1000) / messages.length,
    };
  } finally {
    await client.end();
  }
}

function insertOf(messages: readonly SmsReceived[], firstPosition: number): { text: string; values: unknown[] } {
  const rows = messages.map((message, index) => [
    ...[message.received_at.slice(0, 10), message.message_id, message.number_id, message.account_id, message.mode],
    ...[message.phone, message.from, '24578', message.text, message.code, message.received_at, message.kind],
    ...[message.truncated, message.segments, message.carrier_id, message.stages, message.received_at],
    ...[message.received_at, true, firstPosition + index],
  ]);
  const places = rows.map((row, at) => `(${row.map((_, index) => `$${at * row.length + index + 1}`).join(',')})`);
  const text = `INSERT INTO bench_floor.messages (${COLUMNS.join(',')}) VALUES ${places.join(',')}`;
  return { text, values: rows.flat() };
}
