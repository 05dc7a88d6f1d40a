import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NumberProvisioned } from '#libs/contracts';
import { BROUGHT_WINDOW_MS, DUPLICATE_WINDOW_MS, writePdus, type SmsPdu } from '#libs/sms';
import { FakeClock, waitFor } from '#libs/testing';
import { FakeSmsc, fieldsOf } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';
import { SegmentUpkeepJob } from './segment-upkeep.job.js';

const TEXT = 'The answer to one of the parts of this message got lost. '.repeat(5);
/** The same first part, another last one. */
const OTHERWISE = `${TEXT.slice(0, 200)}${'But it ends otherwise. '.repeat(4)}`;
/** How long a carrier waits for an answer. See ADR 16. */
const RESPONSE_TIMEOUT_MS = 60_000;
const SEGMENTS_TIMEOUT_MS = 120_000;
/** One of so many forgets what is over. */
const RUNS_PER_PURGE = 12;

const UNDONE = 'SELECT FROM undone_assemblies u JOIN assemblies a ON a.id = u.assembly_id';

describe('parts that come again, or not at all', () => {
  const clock = new FakeClock();
  let smsc: FakeSmsc;
  let ingest: IngestHarness;
  let lastPhone = 4_155_557_000;

  /** A number that no other test sends to, and how to send to it: with an id of the carrier, or without. */
  async function ownNumber() {
    lastPhone += 1;
    const number = await ingest.provision({ phone: `+1${lastPhone}` });
    const send = async (pdu: SmsPdu, id?: string) => {
      const fields = fieldsOf(pdu, { to: number.phone.slice(1) });
      const answer = await smsc.deliverRaw(id === undefined ? fields : { ...fields, receipted_message_id: id });
      return answer.command_status;
    };
    return { number, send };
  }

  function twoParts(ref: number): [SmsPdu, SmsPdu] {
    const [first, last] = writePdus(TEXT, { ref });
    if (!first || !last) throw new Error('expected two parts');
    return [first, last];
  }

  function otherEnd(ref: number): SmsPdu {
    const [, last] = writePdus(OTHERWISE, { ref });
    if (!last) throw new Error('expected two parts');
    return last;
  }

  async function found(query: string): Promise<void> {
    await waitFor(query, async () => (await ingest.sql.query<unknown[]>(query)).length > 0);
  }

  /** Marks come some milliseconds behind their message. */
  async function allMarked(): Promise<void> {
    await waitFor('the marks', async () => (await ingest.sql.query<unknown[]>(UNDONE)).length === 0);
  }

  function openedFor({ phone }: NumberProvisioned): Promise<unknown[]> {
    return ingest.sql.query("SELECT FROM assemblies WHERE state = 'open' AND key LIKE '%' || $1 || '%'", [
      phone.slice(1),
    ]);
  }

  /** By now whatever was opened is delivered as what came. */
  async function allDelivered(): Promise<void> {
    clock.advance(SEGMENTS_TIMEOUT_MS);
    await ingest.service.app.get(SegmentUpkeepJob).run();
  }

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({
      ...{ smppPort: smsc.port, clock, smpp: { identity_tlv: 'receipted_message_id' } },
      env: { SMPP_ANSWER_LIMIT_MS: '3000', SEGMENTS_TIMEOUT_MS: String(SEGMENTS_TIMEOUT_MS) },
    });
    await smsc.bound(2);
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  it('are duplicates when their carrier sends them again after its time-out, and once more after another', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(1);
    expect([await send(first), await send(last)]).toEqual([0, 0]);
    for (let resends = 0; resends < 2; resends += 1) {
      clock.advance(RESPONSE_TIMEOUT_MS + 5_000);
      expect([await send(last), await send(first)]).toEqual([0, 0]);
    }
    await allDelivered();
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
  });

  it('are duplicates also when upkeep has forgotten older messages meanwhile', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(13);
    expect([await send(first), await send(last)]).toEqual([0, 0]);
    await allMarked();
    clock.advance(DUPLICATE_WINDOW_MS);
    for (let run = 0; run < RUNS_PER_PURGE; run += 1) await ingest.service.app.get(SegmentUpkeepJob).run();
    expect([await send(last), await send(first)]).toEqual([0, 0]);
    expect(await openedFor(number)).toEqual([]);
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
  });

  it('are duplicates by their identity however late they come again', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(2);
    expect([await send(first, 'late.1'), await send(last, 'late.2')]).toEqual([0, 0]);
    clock.advance(3 * DUPLICATE_WINDOW_MS);
    expect([await send(last, 'late.2'), await send(first, 'late.1')]).toEqual([0, 0]);
    await allDelivered();
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
  });

  it('make a message although their carrier gives the parts of one message the same id', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(3);
    expect([await send(first, 'shared'), await send(last, 'shared')]).toEqual([0, 0]);
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
  });

  it('bring their message to the log when it was down for them, with an identity, too', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(4);
    expect(await send(first, 'down.1')).toBe(0);
    ingest.logDown = true;
    expect(await send(last, 'down.2')).toBe(0x64);
    ingest.logDown = false;
    expect(await send(last, 'down.2')).toBe(0);
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
  });

  it('make no message of their own when they come again long after the log was down for their message', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(10);
    expect(await send(first)).toBe(0);
    ingest.logDown = true;
    expect(await send(last)).toBe(0x64);
    clock.advance(10 * DUPLICATE_WINDOW_MS);
    await ingest.service.app.get(SegmentUpkeepJob).run();
    expect(await send(last)).toBe(0x64);
    ingest.logDown = false;
    expect(await send(last)).toBe(0);
    await allMarked();
    clock.advance(BROUGHT_WINDOW_MS - SEGMENTS_TIMEOUT_MS);
    for (let run = 0; run < RUNS_PER_PURGE; run += 1) await ingest.service.app.get(SegmentUpkeepJob).run();
    expect(await send(last)).toBe(0);
    expect(await openedFor(number)).toEqual([]);
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
  });

  it('make no message of their own when they come again after theirs was finished from the database', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(11);
    expect(await send(first)).toBe(0);
    ingest.logDown = true;
    expect(await send(last)).toBe(0x64);
    ingest.logDown = false;
    clock.advance(10 * DUPLICATE_WINDOW_MS);
    await ingest.service.app.get(SegmentUpkeepJob).run();
    expect(await ingest.published(number)).toHaveLength(1);
    clock.advance(BROUGHT_WINDOW_MS);
    expect(await send(last)).toBe(0);
    expect(await openedFor(number)).toEqual([]);
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
  });

  it('are duplicates when their message comes to the log just while they are looked at', async () => {
    const { number, send } = await ownNumber();
    const [[first, last], [other], [after]] = [twoParts(8), twoParts(9), writePdus('after it')];
    if (!after) throw new Error('expected a part');
    expect(await send(first)).toBe(0);
    const release = ingest.hangLog();
    const answer = send(last);
    await found(`${UNDONE} WHERE a.key LIKE '%${number.phone.slice(1)}%'`);
    const resent = await ingest.sql.transaction(async (transaction) => {
      // The batch has seen that the message is not in the log, and waits for this before it commits.
      await transaction.query('LOCK TABLE segments IN SHARE MODE');
      const answers = smsc.together(() => [send(last), send(other)]);
      await found("SELECT FROM pg_locks WHERE relation = 'segments'::regclass AND NOT granted");
      release();
      expect(await answer).toBe(0);
      return { answers };
    });
    expect(await Promise.all(resent.answers)).toEqual([0, 0]);
    expect(await send(after)).toBe(0);
    expect((await ingest.published(number, 2)).map(({ text }) => text)).toEqual([TEXT, 'after it']);
  });

  it('leave their message to be delivered as what came after the time that is set', async () => {
    const { number, send } = await ownNumber();
    const [first] = twoParts(7);
    expect(await send(first)).toBe(0);
    clock.advance(SEGMENTS_TIMEOUT_MS - 1);
    await ingest.service.app.get(SegmentUpkeepJob).run();
    expect(ingest.events.filter(({ number_id }) => number_id === number.number_id)).toEqual([]);
    clock.advance(1);
    await ingest.service.app.get(SegmentUpkeepJob).run();
    expect(await ingest.published(number)).toMatchObject([{ truncated: true, segments: 2 }]);
  });

  it('are another message when their carrier gives other ids, though reference and text are the same', async () => {
    const { number, send } = await ownNumber();
    for (const id of ['one', 'two']) for (const pdu of twoParts(8)) expect(await send(pdu, id)).toBe(0);
    const messages = await ingest.published(number, 2);
    expect(messages).toMatchObject([TEXT, TEXT].map((text) => ({ text, truncated: false })));
  });

  it('begin the next message under the same reference, when it begins with the same words', async () => {
    const { number, send } = await ownNumber();
    const [first, last] = twoParts(9);
    for (const pdu of [first, last, first, otherEnd(9)]) expect(await send(pdu)).toBe(0);
    expect(await ingest.published(number, 2)).toMatchObject(
      [TEXT, OTHERWISE].map((text) => ({ text, truncated: false })),
    );
  });

  it.each([
    { lacked: 'beginning', came: 1, ref: 10 },
    { lacked: 'end', came: 0, ref: 11 },
  ])('begin the next message although the one before lacks its $lacked', async ({ came, ref }) => {
    const { number, send } = await ownNumber();
    const parts = twoParts(ref);
    const [first] = parts;
    for (const pdu of parts.slice(came, came + 1)) expect(await send(pdu)).toBe(0);
    await allDelivered();
    expect([await send(first), await send(otherEnd(ref))]).toEqual([0, 0]);
    expect(await ingest.published(number, 2)).toMatchObject([{ truncated: true }, { truncated: false, segments: 2 }]);
  });

  it('are new messages when the same text is sent once more under a reference of its own', async () => {
    const { number, send } = await ownNumber();
    for (const ref of [5, 6]) for (const pdu of twoParts(ref)) expect(await send(pdu)).toBe(0);
    expect((await ingest.published(number, 2)).map(({ text }) => text)).toEqual([TEXT, TEXT]);
  });
});
