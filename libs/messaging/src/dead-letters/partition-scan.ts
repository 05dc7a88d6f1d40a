import type { EventLog, LogPosition, LogRecord } from '../event-log.port.js';

const PAGE_RECORDS = 500;

/** The records of a partition from a position up to, and without, `end`. */
export async function* scanPartition(
  log: Pick<EventLog, 'read'>,
  from: LogPosition,
  end: number,
): AsyncGenerator<LogRecord> {
  let { offset } = from;
  while (offset < end) {
    const page = await log.read({ ...from, offset }, PAGE_RECORDS);
    for (const record of page) if (record.offset < end) yield record;
    const last = page.at(-1);
    if (last === undefined) return;
    offset = last.offset + 1;
  }
}
