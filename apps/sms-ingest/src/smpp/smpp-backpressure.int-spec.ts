import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writePdus } from '#libs/sms';
import { waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

const WINDOW = 100;
const BINDS = 2;
const PENDING_MAX = 150;
const MESSAGES = 1_000;
const RESEND_MS = 50;
const THROTTLED = 0x58;

describe('SMPP carriers while the log hangs', () => {
  let smsc: FakeSmsc;
  let ingest: IngestHarness;

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({
      ...{ smppPort: smsc.port, smpp: { window: WINDOW, binds: BINDS } },
      env: { SMPP_PENDING_MAX: String(PENDING_MAX) },
    });
    await smsc.bound(BINDS);
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  async function inFlight(): Promise<number> {
    const { carriers } = (await ingest.asOperator('/v1/admin/carriers')) as {
      carriers: { binds: { in_flight: number }[] }[];
    };
    return carriers.flatMap(({ binds }) => binds).reduce((sum, bind) => sum + bind.in_flight, 0);
  }

  it('are told to slow down instead of filling our memory, and every message arrives once afterwards', async () => {
    const number = await ingest.provision();
    const statuses = new Map<number, number>();
    let next = 0;
    const lane = async (bind: number): Promise<void> => {
      for (let index = next++; index < MESSAGES; index = next++) {
        const [pdu] = writePdus(`message ${index}`);
        for (let status = -1; pdu && status !== 0;) {
          status = await smsc.deliver(pdu, {}, bind);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status !== 0) await new Promise((resolve) => setTimeout(resolve, RESEND_MS));
        }
      }
    };
    const release = ingest.hangLog();
    const lanes = Array.from({ length: BINDS * WINDOW }, (_, index) => lane(index % BINDS));
    await waitFor('the limit', async () => (await inFlight()) >= PENDING_MAX);
    await waitFor('carriers told to slow down', () => (statuses.get(THROTTLED) ?? 0) >= BINDS * WINDOW);
    expect(await inFlight()).toBeLessThanOrEqual(PENDING_MAX);
    expect(statuses.get(0)).toBeUndefined();
    release();
    await Promise.all(lanes);
    const texts = (await ingest.published(number, MESSAGES)).map((message) => message.text);
    expect(new Set(texts).size).toBe(MESSAGES);
    expect(texts).toHaveLength(MESSAGES);
    expect([...statuses.keys()].sort()).toEqual([0, THROTTLED]);
  });

  it('get their enquire_link answered, and stay bound', async () => {
    await ingest.provision();
    const release = ingest.hangLog();
    const [pdu] = writePdus('still unanswered');
    if (!pdu) throw new Error('expected a part');
    const answers = Array.from({ length: WINDOW + 10 }, () => smsc.deliver(pdu));
    await waitFor('a full window', async () => (await inFlight()) >= WINDOW);
    const [session] = smsc.sessions;
    const answer = await new Promise<{ command_status: number }>((resolve) => session?.enquire_link(resolve));
    expect(answer.command_status).toBe(0);
    release();
    expect(new Set(await Promise.all(answers))).toEqual(new Set([0]));
  });
});
