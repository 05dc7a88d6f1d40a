import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ASSEMBLY_TIMEOUT_MS, LATE_WINDOW_MS, writePdus, type SmsPdu } from '#libs/sms';
import { FakeClock, waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';
import { SegmentFinisher } from './segment-finisher.service.js';
import { SegmentUpkeepJob } from './segment-upkeep.job.js';

const LATER = 0x64;
const TEXT = 'One of the parts of this message may be missing. '.repeat(9);

describe('incomplete messages', () => {
  const clock = new FakeClock();
  let smsc: FakeSmsc;
  let ingest: IngestHarness;
  let upkeep: () => Promise<void>;
  let lastRef = 0;

  function parts(): [SmsPdu, SmsPdu, SmsPdu] {
    lastRef += 1;
    const [first, second, third] = writePdus(TEXT, { ref: lastRef });
    if (!first || !second || !third) throw new Error('expected three parts');
    return [first, second, third];
  }

  /** Marks come some milliseconds behind their message. */
  async function none(query: string): Promise<void> {
    await waitFor(`nothing by ${query}`, async () => (await ingest.sql.query<unknown[]>(query)).length === 0);
  }

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({
      ...{ smppPort: smsc.port, clock },
      env: { SMPP_ANSWER_LIMIT_MS: '3000' },
    });
    await smsc.bound(2);
    const job = ingest.service.app.get(SegmentUpkeepJob);
    upkeep = () => job.run();
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  it('are delivered after five minutes as what came, and never twice', async () => {
    const number = await ingest.provision({ phone: '+14155556001' });
    const send = (pdu: SmsPdu) => smsc.deliver(pdu, { to: '14155556001' });
    const [first, second, third] = parts();
    expect([await send(third), await send(first)]).toEqual([0, 0]);
    clock.advance(ASSEMBLY_TIMEOUT_MS - 1);
    await upkeep();
    expect(ingest.events).toHaveLength(0);
    clock.advance(1);
    await upkeep();
    await upkeep();
    const [message] = await ingest.published(number);
    expect(message).toMatchObject({ truncated: true, segments: 3, text: TEXT.slice(0, 153) + TEXT.slice(306) });
    expect(message?.received_at).toBe(new Date(clock.now()).toISOString());

    expect([await send(second), await send(second), await send(first)]).toEqual([0, 0, 0]);
    const [kept] = await ingest.sql.query<{ count: string }[]>('SELECT count(*) FROM segments');
    expect(kept?.count).toBe('3');
    clock.advance(LATE_WINDOW_MS);
    await upkeep();
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('stay with their carrier when too many of one sender and reference lack parts, and are not acknowledged', async () => {
    const number = await ingest.provision({ phone: '+14155556009' });
    const send = (text: string) => {
      const [first] = writePdus(text.padEnd(200, '.'), { ref: 200 });
      if (!first) throw new Error('expected a part');
      return smsc.deliver(first, { to: '14155556009' });
    };
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => send(`message ${index} `)));
    expect(new Set(answers)).toEqual(new Set([0]));
    expect(await send('one more ')).toBe(LATER);
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    await upkeep();
    expect(await send('one more ')).toBe(0);
    expect(await ingest.published(number, 100)).toHaveLength(100);
  });

  it('are delivered without what comes once they are closed, whether or not they have gone out by then', async () => {
    const number = await ingest.provision({ phone: '+14155556005' });
    const send = (pdu: SmsPdu) => smsc.deliver(pdu, { to: '14155556005' });
    const [first, second, third] = parts();
    expect([await send(third), await send(first)]).toEqual([0, 0]);
    clock.advance(ASSEMBLY_TIMEOUT_MS);
    await ingest.service.app.get(SegmentFinisher).expire(10, () => false);
    expect(await send(second)).toBe(0);
    await upkeep();
    const messages = await ingest.published(number);
    expect(messages).toMatchObject([{ truncated: true, text: TEXT.slice(0, 153) + TEXT.slice(306) }]);
  });

  it('are finished from the database when the log was down as their last part came', async () => {
    const number = await ingest.provision({ phone: '+14155556002' });
    const [first, second, third] = parts();
    const send = (pdu: SmsPdu) => smsc.deliver(pdu, { to: '14155556002' });
    expect([await send(first), await send(second)]).toEqual([0, 0]);
    ingest.logDown = true;
    expect(await send(third)).toBe(0x64);
    ingest.logDown = false;
    clock.advance(60_000);
    await upkeep();
    expect(await ingest.published(number)).toMatchObject([{ text: TEXT, truncated: false }]);
    expect(await send(third)).toBe(0);
    await upkeep();
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('are finished when an older release completed them and left them behind, from the database or by a resend', async () => {
    const number = await ingest.provision({ phone: '+14155556004' });
    const send = (pdu: SmsPdu) => smsc.deliver(pdu, { to: '14155556004' });
    const left = [parts(), parts()] as const;
    ingest.logDown = true;
    for (const [first, second, third] of left) {
      expect([await send(first), await send(second), await send(third)]).toEqual([0, 0, 0x64]);
    }
    await ingest.sql.query(
      'UPDATE assemblies SET done = false WHERE id IN (SELECT assembly_id FROM undone_assemblies)',
    );
    await ingest.sql.query('DELETE FROM undone_assemblies');
    ingest.logDown = false;
    const [[, , resent]] = left;
    expect(await send(resent)).toBe(0);
    expect(await ingest.published(number)).toHaveLength(1);
    await none('SELECT FROM undone_assemblies');
    clock.advance(60_000);
    await upkeep();
    await upkeep();
    expect(new Set((await ingest.published(number, 2)).map(({ message_id }) => message_id)).size).toBe(2);
    await none('SELECT assembly_id FROM undone_assemblies UNION ALL SELECT id FROM assemblies WHERE NOT done');
    expect(await ingest.published(number, 2)).toHaveLength(2);
  });

  it('start anew when the same reference comes with other content', async () => {
    const number = await ingest.provision({ phone: '+14155556003' });
    const send = (pdu: SmsPdu) => smsc.deliver(pdu, { to: '14155556003' });
    const [first, second, third] = parts();
    for (const pdu of [first, second, third]) await send(pdu);
    const again = writePdus(TEXT.toUpperCase(), { ref: lastRef });
    for (const pdu of again) expect(await send(pdu)).toBe(0);
    expect((await ingest.published(number, 2)).map((message) => message.text)).toEqual([TEXT, TEXT.toUpperCase()]);
  });
});
