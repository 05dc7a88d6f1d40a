const RECORDS_MIN = 8;
const RECORDS_MAX = 1_000;
/** More would be parsed and begun in one go, while sockets and timers wait for the event loop. */
const BYTES_MAX = 2 * 1024 * 1024;

/** Records per partition of the next fetch: fewer when the last one was heavy, more again when it was light. */
export function nextFetchSize(records: number, lastFetchBytes: number): number {
  if (lastFetchBytes > BYTES_MAX) return Math.max(RECORDS_MIN, records >> 1);
  if (lastFetchBytes < BYTES_MAX / 4) return Math.min(RECORDS_MAX, records * 2);
  return records;
}

export const FIRST_FETCH_RECORDS = 250;
