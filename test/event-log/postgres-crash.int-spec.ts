import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createEventLog, EventLogUnavailableError, type EventLog } from '#libs/messaging';
import { waitFor } from '#libs/testing';
import { startPostgres, type RunningPostgres } from '../../tools/embedded-postgres/index.js';

const TIMEOUT_MS = 90_000;
const KEYS = 8;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder = '';
let postgres: RunningPostgres | null = null;
let log: EventLog | null = null;

async function start(port?: number): Promise<RunningPostgres> {
  postgres = await startPostgres({
    folder: join(folder, 'cluster'),
    database: 'meisim',
    logFile: join(folder, 'postgres.log'),
    durableInit: false,
    log: () => undefined,
    ...(port === undefined ? {} : { port }),
  });
  return postgres;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meisim-log-'));
});
afterEach(async () => {
  await log?.close();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'kill -9 of Postgres under load costs the embedded log no acknowledged record and no key its order',
  async () => {
    const first = await start();
    const opened = await createEventLog({
      databaseUrl: first.url,
      clientId: 'crash-test',
      partitions: 4,
      logger: silent,
    });
    log = opened;
    await opened.ensureTopics([{ name: 'crash', retention: { kind: 'timed', retentionMs: 3_600_000 } }]);
    const seen = new Map<string, Set<number>>();
    const handle = (record: { key: string; value: Buffer }): Promise<void> => {
      seen.set(record.key, (seen.get(record.key) ?? new Set()).add(Number(record.value.toString())));
      return Promise.resolve();
    };
    await opened.consume({ group: 'crash', handlers: { crash: { kind: 'ordered', handle } } });

    let acknowledged = 0;
    let writing = true;
    const write = async (key: string): Promise<number> => {
      let number = 0;
      while (writing) {
        try {
          await opened.append([{ topic: 'crash', key, value: Buffer.from(String(number)) }]);
          number++;
          acknowledged++;
        } catch (error) {
          // What is not acknowledged is appended again, as a carrier's resend would be.
          if (!(error instanceof EventLogUnavailableError)) throw error;
        }
      }
      return number;
    };
    const writers = Promise.all(Array.from({ length: KEYS }, (_, index) => write(`key-${index}`)));

    await waitFor('load', () => acknowledged > 500);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    await start(first.port);
    const before = acknowledged;
    await waitFor('load after the crash', () => acknowledged > before + 500, { timeoutMs: 30_000 });
    writing = false;
    const appended = await writers;

    for (const [index, numbers] of appended.entries()) {
      const key = `key-${index}`;
      await waitFor(`all of ${key}`, () => (seen.get(key)?.size ?? 0) >= numbers, { timeoutMs: 30_000 });
      expect([...(seen.get(key) ?? [])]).toEqual(Array.from({ length: numbers }, (_, number) => number));
    }
  },
  TIMEOUT_MS,
);
