import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writePdus, type SmsPdu } from '#libs/sms';
import { createTestDatabase, waitFor, type TestDatabase } from '#libs/testing';
import { FakeSmsc, fieldsOf } from './testing/fake-smsc.adapter.js';
import { IngestHarness, ingestEnvironment } from './testing/ingest-harness.adapter.js';

const HOOKS = new URL('../../../libs/testing/src/typescript-hooks.mjs', import.meta.url).href;
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** A replica is compiled as it starts, beside everything else that a test machine does. */
const START_PATIENCE = { timeoutMs: 40_000 };
const TEST_TIMEOUT_MS = 90_000;
const IDENTITY_TLV = 'receipted_message_id';

describe('sms-ingest killed with -9', () => {
  let database: TestDatabase;
  let folder: string;
  let smsc: FakeSmsc;
  /** The SMSC that only the witness in this process is bound to. */
  let witnessSmsc: FakeSmsc;
  let witness: IngestHarness;
  let children: ChildProcess[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'meisim-crash-'));
    smsc = await FakeSmsc.start();
    witnessSmsc = await FakeSmsc.start();
    witness = await IngestHarness.start({ smppPort: witnessSmsc.port, smpp: { identity_tlv: IDENTITY_TLV }, database });
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    children = [];
    await witness.stop();
    await smsc.stop();
    await witnessSmsc.stop();
    await database.dispose();
    rmSync(folder, { recursive: true });
  });

  /** A replica in a process of its own, bound to `smsc`. */
  async function startReplica(smpp: Record<string, unknown> = {}): Promise<ChildProcess> {
    const child = fork(MAIN, {
      execArgv: ['--import', HOOKS],
      env: { ...process.env, ...ingestEnvironment(database, folder, { smppPort: smsc.port, smpp }) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    await once(child, 'message');
    await waitFor('its binds', () => smsc.sessions.length >= 2, START_PATIENCE);
    return child;
  }

  async function kill(child: ChildProcess): Promise<void> {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await waitFor('its sessions end', () => smsc.sessions.length === 0);
  }

  it(
    'loses no part that it acknowledged',
    async () => {
      const number = await witness.provision();
      const text = 'A message in several parts survives. '.repeat(12);
      const [first, second, third] = writePdus(text, { ref: 5 });
      if (!first || !second || !third) throw new Error('expected three parts');
      const replica = await startReplica();
      expect(await smsc.deliver(third)).toBe(0);
      expect(await smsc.deliver(first, {}, 1)).toBe(0);
      await kill(replica);
      expect(await witnessSmsc.deliver(second)).toBe(0);
      expect(await witness.published(number)).toMatchObject([{ text, truncated: false }]);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'knows by its identity each part that it acknowledged',
    async () => {
      const number = await witness.provision();
      const [first] = writePdus('A message of which only one part comes. '.repeat(5), { ref: 6 });
      if (!first) throw new Error('expected a part');
      const replica = await startReplica({ identity_tlv: IDENTITY_TLV });
      const fields = { ...fieldsOf(first, { to: number.phone.slice(1) }), [IDENTITY_TLV]: 'part' };
      expect((await smsc.deliverRaw(fields)).command_status).toBe(0);
      await kill(replica);
      expect(await witness.sql.query('SELECT done FROM carrier_identities')).toEqual([{ done: true }]);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'loses no message that it acknowledged, in the middle of a stream',
    async () => {
      const number = await witness.provision();
      const acknowledged = new Set<string>();
      let replica = await startReplica();
      const killed: Promise<void>[] = [];
      const sendUntilTaken = async (text: string, bind: number) => {
        const [pdu] = writePdus(text);
        while (pdu && !acknowledged.has(text)) {
          const status = await deliverIfBound(pdu, bind);
          if (status === 0) acknowledged.add(text);
        }
      };
      const lane = async (bind: number) => {
        for (let index = bind; index < 120; index += 4) await sendUntilTaken(`message ${index}`, bind % 2);
      };
      const deliverIfBound = async (pdu: SmsPdu, bind: number): Promise<number | null> => {
        await waitFor('a bind', () => smsc.sessions[bind], START_PATIENCE);
        if (acknowledged.size >= 40 && killed.length === 0) killed.push(restart());
        return smsc.deliver(pdu, {}, bind).catch(() => null);
      };
      const restart = async () => {
        await kill(replica);
        replica = await startReplica();
      };
      await Promise.all([lane(0), lane(1), lane(2), lane(3)]);
      await Promise.all(killed);
      // A message whose answer the kill cut off came twice: never less than once.
      const texts = async () => new Set((await witness.published(number, 120)).map((message) => message.text));
      await waitFor('every message in the log', async () => (await texts()).size === 120);
      expect(await texts()).toEqual(acknowledged);
      expect(killed).toHaveLength(1);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'makes one message with one body of all that carries the same identity, over other sessions and replicas',
    async () => {
      const number = await witness.provision();
      const replica = await startReplica({ identity_tlv: IDENTITY_TLV });
      await witnessSmsc.bound(2);
      const messages = Array.from({ length: 60 }, (_, index) => ({
        ...{ source_addr: '24578', dest_addr_ton: 1, destination_addr: number.phone.slice(1) },
        ...{ short_message: Buffer.from(`Your code is ${583_000 + index}.`), [IDENTITY_TLV]: `smsc-${index}` },
      }));
      const answered: number[] = [];
      const firstTries = messages.map(async (fields, index) => {
        await smsc.deliverRaw(fields, index % 2).then(
          () => answered.push(index),
          () => undefined,
        );
      });
      await waitFor('some answers', () => answered.length > 0);
      await kill(replica);
      await Promise.all(firstTries);
      // Answered or not: the carrier may have missed an answer, too.
      for (const bind of [0, 1]) {
        const resends = messages.map((fields) => witnessSmsc.deliverRaw(fields, bind));
        expect(new Set((await Promise.all(resends)).map((answer) => answer.command_status))).toEqual(new Set([0]));
      }
      await waitFor('every message', () => new Set(witness.events.map((e) => e.transport_identity)).size === 60);
      const bodies = new Map<string | null, Set<string>>();
      for (const { transport_identity, message_id, from, text, code, received_at } of await witness.published(number)) {
        const body = JSON.stringify({ message_id, from, text, code, received_at });
        bodies.set(transport_identity, (bodies.get(transport_identity) ?? new Set()).add(body));
      }
      expect([...bodies.values()].map((variants) => variants.size)).toEqual(Array(60).fill(1));
    },
    TEST_TIMEOUT_MS,
  );
});
