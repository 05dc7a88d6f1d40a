import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ASSEMBLY_TIMEOUT_MS, INTERLEAVE_WINDOW_MS, LATE_WINDOW_MS, readPart, writePdus, type SmsPdu } from '#libs/sms';
import { FakeClock, waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';
import { SegmentAssembler } from './segment-assembler.service.js';
import { SegmentFinisher } from './segment-finisher.service.js';
import { SegmentUpkeepJob } from './segment-upkeep.job.js';
import { SegmentUpkeepRepository } from './segment-upkeep.repository.js';
import { LOCK_KEYS, SegmentsRepository } from './segments.repository.js';

const TEXT = 'One of the parts of this message may not open. '.repeat(5);
const LATER = 0x64;
/** Sealed by a replica whose key this one does not have yet. */
const NOT_OURS = `'s1.next.20260519.' || repeat('A', 80)`;
const DAMAGED = `left(part_sealed, -8) || 'AAAAAAAA'`;

describe('upkeep of messages in parts, with one among them that does not open', () => {
  const clock = new FakeClock();
  let smsc: FakeSmsc;
  let ingest: IngestHarness;
  let assembler: SegmentAssembler;
  let finisher: SegmentFinisher;
  let lastPhone = 4_155_558_000;

  /** A number that no other test sends to, with an SMS to it in two parts of which only the first has come. */
  async function withFirstPart() {
    lastPhone += 1;
    const number = await ingest.provision({ phone: `+1${lastPhone}` });
    const to = number.phone.slice(1);
    const send = (pdu: SmsPdu) => smsc.deliver(pdu, { to });
    const [first, last] = writePdus(TEXT, { ref: 1 });
    if (!first || !last) throw new Error('expected two parts');
    expect(await send(first)).toBe(0);
    const reseal = async (sealed: string) => {
      await ingest.sql.query(
        `UPDATE segments SET part_sealed = ${sealed}
         WHERE assembly_id IN (SELECT id FROM assemblies WHERE key LIKE '%' || $1 || '%')`,
        [to],
      );
    };
    /** The last part, tried once. */
    const add = () => {
      const part = readPart(last);
      if (!part.concatenation) throw new Error('expected a part');
      const addresses = { source: { address: '24578', ton: 0 }, destination: { address: to, ton: 1 } };
      const times = { receivedAtMs: clock.now(), sentAtMs: null };
      const envelope = { carrierId: 'smsc', ...addresses, ...times, transportIdentity: null };
      return assembler.add({ envelope, part }, part.concatenation, Infinity);
    };
    return { number, send, last, add, reseal };
  }

  /** The one that does not open is the older one: it comes first. */
  async function blockedAndAnother() {
    const blocked = await withFirstPart();
    clock.advance(1);
    const another = await withFirstPart();
    await blocked.reseal(NOT_OURS);
    return { blocked, another };
  }

  /** A message whose missing part has not come in time. */
  async function truncatedMessage() {
    await withFirstPart();
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    await finisher.expire(10, () => false);
    const repository = ingest.service.app.get(SegmentUpkeepRepository);
    const now = new Date(clock.now());
    return { repository, now, undoneIds: () => repository.undoneIds(new Date(0), now, 10) };
  }

  /** The same, entered among those to be finished. */
  async function undoneMessage() {
    const { repository, now, undoneIds } = await truncatedMessage();
    const [id] = await undoneIds();
    if (id === undefined) throw new Error('expected a message to finish');
    return { repository, now, id };
  }

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({ smppPort: smsc.port, clock, env: { SMPP_ANSWER_LIMIT_MS: '1000' } });
    await smsc.bound(2);
    assembler = ingest.service.app.get(SegmentAssembler);
    finisher = ingest.service.app.get(SegmentFinisher);
  });
  beforeEach(async () => {
    await ingest.sql.query('TRUNCATE assemblies, segments, undone_assemblies');
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  it('delivers the others, and forgets what is over', async () => {
    const { another } = await blockedAndAnother();
    await ingest.sql.query(
      "INSERT INTO carrier_identities (carrier_id, identity, message_id, ready_at) VALUES ('smsc', 'old', '', $1)",
      [new Date(0)],
    );
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    for (let run = 0; run < 12; run += 1) await ingest.service.app.get(SegmentUpkeepJob).run();
    expect(await ingest.published(another.number)).toMatchObject([{ truncated: true, segments: 2 }]);
    expect(await ingest.sql.query("SELECT FROM carrier_identities WHERE identity = 'old'")).toEqual([]);
  });

  it('reads truncated messages for parts of their key no longer than parts can belong to them, and keeps them', async () => {
    await withFirstPart();
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    const job = ingest.service.app.get(SegmentUpkeepJob);
    await job.run();
    const keys = () =>
      ingest.sql.query('SELECT key IS NOT NULL AS "hasKey" FROM assemblies JOIN segments ON assembly_id = id');
    clock.advance(LATE_WINDOW_MS + INTERLEAVE_WINDOW_MS);
    for (let run = 0; run < 12; run += 1) await job.run();
    expect(await keys()).toEqual([{ hasKey: true }]);
    clock.advance(1);
    for (let run = 0; run < 12; run += 1) await job.run();
    expect(await keys()).toEqual([{ hasKey: false }]);
  });

  it('gives the others their turn, however few fit into one, and tries that one again later', async () => {
    const { blocked, another } = await blockedAndAnother();
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    await finisher.expire(10, () => false);
    for (let turn = 0; turn < 2; turn += 1) await finisher.finishUndone(1, new Date(0), () => false);
    expect(await ingest.published(another.number)).toHaveLength(1);

    await ingest.sql.query('DELETE FROM segments');
    await finisher.finishUndone(10, new Date(0), () => false);
    expect(ingest.events.filter(({ number_id }) => number_id === blocked.number.number_id)).toEqual([]);
    clock.advance(60_000);
    await finisher.finishUndone(10, new Date(0), () => false);
    expect(await ingest.published(blocked.number)).toMatchObject([{ truncated: true }]);
  });

  it('keeps what it cannot finish no longer than any message', async () => {
    const { blocked } = await blockedAndAnother();
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    const job = ingest.service.app.get(SegmentUpkeepJob);
    await job.run();
    expect(await ingest.sql.query('SELECT FROM undone_assemblies')).toHaveLength(1);
    clock.advance(30 * 86_400_000 + 1);
    for (let run = 0; run < 12; run += 1) await job.run();
    for (const table of ['undone_assemblies', 'assemblies', 'segments']) {
      expect(await ingest.sql.query(`SELECT FROM ${table}`)).toEqual([]);
    }
    expect(ingest.events.filter(({ number_id }) => number_id === blocked.number.number_id)).toEqual([]);
  });

  it('keeps no other message waiting, however long the log takes for the one that it is finishing', async () => {
    const { repository, now, id } = await undoneMessage();
    const writes = { opened: [], changed: [], repeated: [], whole: [], segments: [], taken: [] };
    // As a batch of parts does after a resend has brought the same message to the log.
    const batch = () =>
      ingest.service.app.get(SegmentsRepository).transact([], [id], () => ({ writes, outcome: undefined }));
    let finished = 0;
    await repository.finish(id, now, async () => {
      await batch();
      finished += 1;
    });
    expect([finished, await ingest.sql.query('SELECT FROM undone_assemblies')]).toEqual([1, []]);
  });

  it('locks the entry of a message before the message, as a batch of parts does, so that neither waits for the other for ever', async () => {
    const { repository, now, id } = await undoneMessage();
    const batch = ingest.sql.createQueryRunner();
    await batch.startTransaction();
    await batch.query('DELETE FROM undone_assemblies WHERE assembly_id = $1', [id]);
    const finished = repository.finish(id, now, () => Promise.resolve());
    await waitFor('the finisher to wait', async () => {
      const waiting: unknown[] = await ingest.sql.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
           AND query LIKE 'DELETE FROM undone_assemblies%'`,
      );
      return waiting.length > 0;
    });
    await batch.query('SELECT FROM assemblies WHERE id = $1 FOR UPDATE NOWAIT', [id]);
    await batch.commitTransaction();
    await batch.release();
    await finished;
  });

  it('leaves a message to the batch of parts that works on it just now, so that neither waits for the other', async () => {
    const { undoneIds } = await truncatedMessage();
    const [kept] = await ingest.sql.query<{ id: string; key: string }[]>('SELECT id, key FROM assemblies');
    const batch = ingest.sql.createQueryRunner();
    await batch.startTransaction();
    await batch.query(LOCK_KEYS.text, [kept?.key]);
    // As when a part of it comes again: its entry, then the message.
    await batch.query('INSERT INTO undone_assemblies (assembly_id, closed_at) VALUES ($1, now())', [kept?.id]);
    expect(await undoneIds()).toEqual([]);
    await batch.query('UPDATE assemblies SET done = true WHERE id = $1', [kept?.id]);
    await batch.commitTransaction();
    await batch.release();
    expect(await undoneIds()).toEqual([kept?.id]);
  });

  it('finishes a message once, whoever else is at it', async () => {
    const { repository, now, id } = await undoneMessage();
    let finished = 0;
    const finish = (meanwhile: () => Promise<void>) =>
      repository.finish(id, now, async () => {
        finished += 1;
        await meanwhile();
      });
    await finish(() => finish(() => Promise.resolve()));
    await finish(() => Promise.resolve());
    expect(finished).toBe(1);
  });

  it('leaves the rest of a purge to the next time once its turn is over', async () => {
    const bite = 5_000;
    await ingest.sql.query(
      `WITH old AS (
         INSERT INTO assemblies (id, key, state, total, opened_at, last_part_at, closed_at, envelope, done)
         SELECT gen_random_uuid(), 'key', 'truncated', 2, to_timestamp(0), to_timestamp(0), to_timestamp(0), '{}', true
         FROM generate_series(1, ${2 * bite + 1}) RETURNING id)
       INSERT INTO segments (assembly_id, seq, part_sealed, received_at) SELECT id, 1, '', to_timestamp(0) FROM old`,
    );
    const repository = ingest.service.app.get(SegmentUpkeepRepository);
    const left = async (where: string) => (await ingest.sql.query<object[]>(`SELECT FROM assemblies ${where}`)).length;
    await repository.takeKeys(new Date(), () => true);
    expect(await left('WHERE key IS NOT NULL')).toBe(bite + 1);
    const limits = { completeBefore: new Date(), broughtBefore: new Date(), truncatedBefore: new Date() };
    await repository.purge(limits, () => true);
    expect(await left('')).toBe(bite + 1);
    await repository.purge(limits, () => false);
    expect(await left('')).toBe(0);
  });

  it('begins nothing more once it is stopped', async () => {
    await withFirstPart();
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    await finisher.expire(10, () => true);
    expect(await ingest.sql.query("SELECT FROM assemblies WHERE state <> 'open'")).toEqual([]);
  });

  it('lets only parts of that message hear "later", and takes those of others that come with them', async () => {
    const { blocked, another } = await blockedAndAnother();
    const outcomes = await Promise.allSettled([blocked.add(), another.add()]);
    expect(outcomes).toMatchObject([{ reason: { name: 'SealedTextError' } }, { value: 'published' }]);
    expect(await ingest.published(another.number)).toMatchObject([{ text: TEXT, truncated: false }]);
    expect(await blocked.send(blocked.last)).toBe(LATER);
  });

  it('takes further parts although one that was kept is damaged for good', async () => {
    const { reseal, send, last } = await withFirstPart();
    await reseal(DAMAGED);
    expect(await send(last)).toBe(0);
    expect(await ingest.sql.query("SELECT FROM assemblies WHERE state = 'open'")).toHaveLength(2);
  });
});
