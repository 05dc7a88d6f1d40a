import type { NewRecord } from '../event-log.port.js';

/** A record as the notification of its append carries it, for readers that wait for just this one. */
export interface CarriedRecord {
  partition: number;
  offset: number;
  appendedAtMs: number;
  key: string;
  value: Buffer;
  headers: Record<string, string>;
}

/** Postgres takes payloads below 8,000 bytes (NOTIFY); the numbers before ours have 40 digits at most. */
const CONTENT_BYTES_MAX = 7_900;

/** The writer's part of a payload; empty when the record is too large, so that readers fetch it. */
export function carriedContent({ key, value, headers }: NewRecord): string {
  const content = JSON.stringify([key, headers ?? {}, value.toString('base64')]);
  return Buffer.byteLength(content) > CONTENT_BYTES_MAX ? '' : content;
}

/** Partition, offset and time of the append, as the log gave them, stand before the content. */
const PAYLOAD = /^(\d{1,10}) (\d{1,16}) (\d{1,16}) (?=\[)/;

/** What {@link carriedContent} and the log made; null for a payload that carries nothing, whoever sent it. */
export function parseCarried(payload: string): CarriedRecord | null {
  const found = PAYLOAD.exec(payload);
  if (found === null) return null;
  const [numbers, partition, offset, appendedAtMs] = found;
  try {
    const [key, headers, value] = JSON.parse(payload.slice(numbers.length)) as [string, Record<string, string>, string];
    return {
      ...{ partition: Number(partition), offset: Number(offset), appendedAtMs: Number(appendedAtMs) },
      ...{ key, headers, value: Buffer.from(value, 'base64') },
    };
  } catch {
    return null;
  }
}
