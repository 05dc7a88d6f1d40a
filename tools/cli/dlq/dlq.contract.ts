import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deadLetterTopic } from '#libs/contracts';
import type { EventLog, LogRecord, TopicHandler } from '#libs/messaging';
import { waitFor } from '#libs/testing';
import { dlqCommand } from './dlq-command.js';

const PATIENCE = { timeoutMs: 25_000 };
const POISON = Object.assign(new Error('the record is poison'), { retryable: false });
const SEALED = 'k1.AAECAwQFBgcICQoLDA0ODw';

export interface DlqHarness {
  start(): Promise<void>;
  stop(): Promise<void>;
  log(): EventLog;
  /** What the command finds in its environment. */
  env(): NodeJS.ProcessEnv;
  /** A timed topic, which exists, with its dead-letter topic, and which no other test uses. */
  topic(): Promise<string>;
}

/** The operator's commands from a poison record to its replay, on a real log. */
export function describeDlq(name: string, harness: DlqHarness): void {
  describe(`dlq on ${name}`, () => {
    beforeAll(() => harness.start(), 60_000);
    afterAll(() => harness.stop(), 60_000);

    test('lists and shows what was given up, without opening what is sealed', async () => {
      const { topic } = await withDeadLetters(harness, 2);
      const counted = { topic: `${topic}.dlq`, reason: 'Error: the record is poison', count: 2 };
      expect(await run(harness, 'list', '--topic', topic)).toEqual([expect.objectContaining(counted)]);
      const [first] = await show(harness, topic);
      expect(first).toMatchObject({
        key: 'num_0',
        reason: 'Error: the record is poison',
        original: { topic },
        event: { type: 'sms.received', id: 'msg_0' },
        ids: { message_id: 'msg_0', number_id: 'num_0' },
        value: { message_id: 'msg_0', number_id: 'num_0', text: SEALED },
      });
      expect(await run(harness, 'show', topic, '--limit', '1')).toHaveLength(1);
      const raw = await run(harness, 'show', deadLetterTopic(topic), '--raw');
      expect(raw).toContainEqual(expect.objectContaining({ value_base64: valueOf(0).toString('base64') }));
    });

    test('replays to the service that gave up, and to no other; the letter is then handled', async () => {
      const { topic, store, other } = await withDeadLetters(harness, 2);
      const [first] = await show(harness, topic);
      store.heal();
      const replayed = await run(harness, 'replay', topic, '--position', first?.position ?? '');
      expect(replayed).toEqual({ topic: `${topic}.dlq`, handled: 1, left: [] });
      await waitFor('the replayed record', () => store.handled.length === 1, PATIENCE);
      expect(store.handled[0]).toMatchObject({ key: 'num_0', value: valueOf(0), headers: { ce_id: 'msg_0' } });
      expect(Object.keys(store.handled[0]?.headers ?? {}).filter((header) => header.startsWith('dlq_'))).toEqual([]);
      expect((await show(harness, topic)).map(({ key }) => key)).toEqual(['num_1']);
      expect(await run(harness, 'replay', topic, '--all')).toMatchObject({ handled: 1 });
      await waitFor('the other one', () => store.handled.length === 2, PATIENCE);
      await other.caughtUp();
      expect(other.handled).toHaveLength(2);
      expect(await show(harness, topic)).toEqual([]);
    });

    test('replays to every service when asked to', async () => {
      const { topic, store, other } = await withDeadLetters(harness, 1);
      store.heal();
      expect(await run(harness, 'replay', topic, '--all', '--to-all')).toMatchObject({ handled: 1 });
      await waitFor('both', () => store.handled.length === 1 && other.handled.length === 2, PATIENCE);
    });

    test('a record that is given up again is a new letter', async () => {
      const { topic, store } = await withDeadLetters(harness, 1);
      const [before] = await show(harness, topic);
      await run(harness, 'replay', topic, '--all');
      const after = await waitFor('the new letter', async () => (await show(harness, topic))[0], PATIENCE);
      expect(after).toMatchObject({ key: 'num_0', value: { message_id: 'msg_0' } });
      expect(after.position).not.toBe(before?.position);
      store.heal();
      await run(harness, 'replay', topic, '--all');
      await waitFor('the record', () => store.handled.length === 1, PATIENCE);
    });

    test('drops the chosen letters alone', async () => {
      const { topic, store } = await withDeadLetters(harness, 3);
      const letters = await show(harness, topic);
      const [chosen] = letters;
      expect(await run(harness, 'drop', topic, '--position', chosen?.position ?? '')).toMatchObject({ handled: 1 });
      expect(await show(harness, topic)).toEqual(letters.slice(1));
      const [next] = letters.slice(1);
      await run(harness, 'drop', topic, '--from-position', next?.position ?? '');
      const [partition] = (next?.position ?? '').split(':');
      expect(await show(harness, topic)).toEqual(letters.slice(1).filter((letter) => !inPartition(letter, partition)));
      await run(harness, 'drop', topic, '--all');
      expect(await run(harness, 'list', '--topic', topic)).toEqual([]);
      expect(store.handled).toEqual([]);
    });

    test('fails, and does what it can, when a named letter is not open', async () => {
      const { topic } = await withDeadLetters(harness, 1);
      const [letter] = await show(harness, topic);
      const place = letter?.position ?? '';
      await expect(run(harness, 'drop', topic, '--position', '3:99999', place)).rejects.toThrow(/1 left open/);
      expect(await show(harness, topic)).toEqual([]);
      await expect(run(harness, 'replay', topic, '--position', place)).rejects.toThrow(/1 left open/);
    });
  });
}

interface ShownLetter {
  position: string;
  key: string;
}

function inPartition({ position }: ShownLetter, partition: string | undefined): boolean {
  return position.split(':')[0] === partition;
}

function valueOf(number: number): Buffer {
  return Buffer.from(JSON.stringify({ message_id: `msg_${number}`, number_id: `num_${number}`, text: SEALED }));
}

/** A service that gives every record up until it is healed, and another one that handles them all. */
async function withDeadLetters(harness: DlqHarness, letters: number) {
  const log = harness.log();
  const topic = await harness.topic();
  const store = await service(log, topic, 'store', false);
  const other = await service(log, topic, 'other', true);
  for (let number = 0; number < letters; number++) {
    const headers = { ce_id: `msg_${number}`, ce_type: 'sms.received' };
    await log.append([{ topic, key: `num_${number}`, value: valueOf(number), headers }]);
  }
  await store.caughtUp();
  await waitFor('the other service', () => other.handled.length === letters, PATIENCE);
  return { topic, store, other };
}

async function service(log: EventLog, topic: string, name: string, healthy: boolean) {
  const group = `${name}.${topic}`;
  const handled: LogRecord[] = [];
  let healed = healthy;
  const handler: TopicHandler = {
    kind: 'ordered',
    handle: (record) => {
      if (!healed) return Promise.reject(POISON);
      handled.push(record);
      return Promise.resolve();
    },
  };
  await log.consume({ group, handlers: { [topic]: handler }, drainMs: 1_000 });
  const behind = async () => {
    const lags = await log.lag(group, [topic]);
    return lags.reduce((sum, { committed, end }) => sum + end - (committed ?? 0), 0);
  };
  return {
    handled,
    heal: () => {
      healed = true;
    },
    caughtUp: () => waitFor(`${group} to have seen all`, async () => (await behind()) === 0, PATIENCE),
  };
}

/** Runs `dlq …` as an operator would; resolves to what it printed. */
async function run(harness: DlqHarness, ...args: string[]): Promise<unknown> {
  const printed: unknown[] = [];
  const command = dlqCommand({
    env: harness.env(),
    workingFolder: '/',
    print: (result) => printed.push(JSON.parse(JSON.stringify(result))),
    remark: () => undefined,
  });
  await command.parseAsync(args, { from: 'user' });
  return printed[0];
}

/** In the order of their keys, which is that of their appending. */
async function show(harness: DlqHarness, topic: string): Promise<ShownLetter[]> {
  const shown = (await run(harness, 'show', topic, '--limit', '100')) as ShownLetter[];
  return shown.sort((a, b) => a.key.localeCompare(b.key));
}
