import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventPublisher } from '#libs/messaging';
import { writePdus } from '#libs/sms';
import { waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';
import { WAITING_PAGE } from './unrouted.repository.js';

const MINUTE_MS = 60_000;

describe('routing', () => {
  let smsc: FakeSmsc;
  let germanSmsc: FakeSmsc;
  let ingest: IngestHarness;

  const send = async (to: string, text: string, bind = 0) => {
    const [pdu] = writePdus(text);
    return pdu && (await smsc.deliver(pdu, { to }, bind));
  };
  const unrouted = async () =>
    (await ingest.asOperator('/v1/admin/unrouted')) as { count: number; messages: { to: string[]; from: string }[] };

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    germanSmsc = await FakeSmsc.start();
    const german = {
      ...{ id: 'german', type: 'smpp', host: '127.0.0.1', port: germanSmsc.port, system_id: 'meisim' },
      ...{ password_env: 'INGEST_TEST_SECRET', country: 'DE' },
    };
    ingest = await IngestHarness.start({ smppPort: smsc.port, carriers: [german] });
    await smsc.bound(2);
    await germanSmsc.bound(1);
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
    await germanSmsc.stop();
  });

  it('gives a cursor for a list without messages, too, and takes it back', async () => {
    const { next_cursor: cursor } = await ingest.asOperator('/v1/admin/unrouted');
    expect(await ingest.asOperator(`/v1/admin/unrouted?cursor=${String(cursor)}`)).toMatchObject({ messages: [] });
  });

  it('keeps a message to an unknown number, lists it, and routes it when the number becomes active', async () => {
    expect(await send('14155552001', 'early code 583921')).toBe(0);
    expect(await unrouted()).toMatchObject({
      count: 1,
      messages: [{ to: ['+14155552001'], from: '245-78', carrier_id: 'smsc' }],
    });
    const rows: unknown[] = await ingest.sql.query('SELECT * FROM unrouted');
    expect(JSON.stringify(rows)).not.toContain('583921');
    const number = await ingest.provision({ phone: '+14155552001' });
    expect(await ingest.published(number)).toMatchObject([{ text: 'early code 583921', code: '583921' }]);
    expect(await unrouted()).toMatchObject({ count: 0, messages: [] });
  });

  it('routes any number of early messages, a page at a time', async () => {
    const count = 2 * WAITING_PAGE + 1;
    const texts = Array.from({ length: count }, (_, index) => `early ${index}`);
    const answers = await Promise.all(texts.map((text) => send('14155552009', text)));
    expect(new Set(answers)).toEqual(new Set([0]));
    const publisher = ingest.service.app.get(EventPublisher);
    const publishAll = publisher.publishAll.bind(publisher);
    const appended: number[] = [];
    publisher.publishAll = (publications) => {
      appended.push(publications.length);
      return publishAll(publications);
    };
    const number = await ingest.provision({ phone: '+14155552009' });
    expect((await ingest.published(number, count)).map(({ text }) => text).sort()).toEqual(texts.sort());
    publisher.publishAll = publishAll;
    expect(Math.max(...appended)).toBe(WAITING_PAGE);
    const kept = "SELECT FROM unrouted WHERE '+14155552009' = ANY(phones)";
    // The last page is in the log before its rows are gone.
    await waitFor('nothing to be kept', async () => (await ingest.sql.query<unknown[]>(kept)).length === 0);
  });

  it('routes the others although one that was kept is damaged', async () => {
    for (const text of ['will be damaged', 'is whole']) expect(await send('14155552010', text)).toBe(0);
    const first = `SELECT message_id FROM unrouted WHERE '+14155552010' = ANY(phones) ORDER BY message_id LIMIT 1`;
    await ingest.sql.query(
      `UPDATE unrouted SET message_sealed = left(message_sealed, -8) || 'AAAAAAAA' WHERE message_id = (${first})`,
    );
    const number = await ingest.provision({ phone: '+14155552010' });
    expect(await ingest.published(number)).toMatchObject([{ text: 'is whole' }]);
    await ingest.sql.query(`DELETE FROM unrouted WHERE '+14155552010' = ANY(phones)`);
  });

  it('keeps what came more than ten minutes before the number became active', async () => {
    expect(await send('14155552002', 'for somebody else')).toBe(0);
    await ingest.provision({
      phone: '+14155552002',
      activated_at: new Date(Date.now() + 11 * MINUTE_MS).toISOString(),
    });
    expect((await unrouted()).count).toBe(1);
  });

  it('routes early messages in the order in which they came, also those of one millisecond', async () => {
    const texts = ['first', 'second', 'third', 'fourth', 'fifth'];
    for (const text of texts) expect(await send('14155552005', text)).toBe(0);
    const newestFirst = "SELECT message_id FROM unrouted WHERE '+14155552005' = ANY(phones) ORDER BY message_id DESC";
    const rows: { message_id: string }[] = await ingest.sql.query(newestFirst);
    for (const { message_id } of rows) {
      await ingest.sql.query("UPDATE unrouted SET ready_at = date_trunc('hour', now()) WHERE message_id = $1", [
        message_id,
      ]);
    }
    const activated = new Date(Date.now() - 55 * MINUTE_MS).toISOString();
    const number = await ingest.provision({ phone: '+14155552005', activated_at: activated });
    expect((await ingest.published(number, texts.length)).map((message) => message.text)).toEqual(texts);
  });

  it('keeps a crowd of messages to one unknown number together, so that others need not wait for each', async () => {
    const crowd = Array.from({ length: 100 }, (_, index) => send('14155552006', `crowd ${index}`, index % 2));
    expect(new Set(await Promise.all(crowd))).toEqual(new Set([0]));
    const [kept]: { messages: string; transactions: string }[] = await ingest.sql.query(
      `SELECT count(*) AS messages, count(DISTINCT xmin::text) AS transactions
       FROM unrouted WHERE '+14155552006' = ANY(phones)`,
    );
    expect(Number(kept?.messages)).toBe(100);
    expect(Number(kept?.transactions)).toBeLessThan(50);
    const number = await ingest.provision({ phone: '+14155552006' });
    expect(new Set((await ingest.published(number, 100)).map((message) => message.text)).size).toBe(100);
  });

  it('routes an early message although the log was down when its number became known', async () => {
    expect(await send('14155552003', 'still there')).toBe(0);
    ingest.failAppendsOf('sms.received');
    const provisioned = ingest.provision({ phone: '+14155552003' });
    await ingest.appendFailed();
    ingest.failAppendsOf(null);
    expect(await ingest.published(await provisioned)).toHaveLength(1);
  });

  it('lets no message fall between, however close it comes to its number', async () => {
    const phones = Array.from({ length: 20 }, (_, index) => `+1415555${3000 + index}`);
    const numbers = await Promise.all(
      phones.map(async (phone, index) => {
        const [number, answer] = await Promise.all([
          ingest.provision({ phone }),
          send(phone.slice(1), `close ${index}`, index % 2),
        ]);
        expect(answer).toBe(0);
        return number;
      }),
    );
    for (const [index, number] of numbers.entries()) {
      expect((await ingest.published(number)).map((message) => message.text)).toEqual([`close ${index}`]);
    }
  });

  it('reads national numbers as the country of carrier and number writes them', async () => {
    const number = await ingest.provision({ phone: '+4915112345678', country: 'DE' });
    const [pdu] = writePdus('national');
    if (!pdu) throw new Error('expected a part');
    const national = { to: '015112345678', toTon: 2, from: '030123456', fromTon: 2 };
    expect(await germanSmsc.deliver(pdu, national)).toBe(0);
    expect(await ingest.published(number)).toMatchObject([{ phone: '+4915112345678', from: '+4930123456' }]);
  });

  it('gives SMS to a released number to its old owner, and to the new one once there is one', async () => {
    const phone = '+14155552004';
    const old = await ingest.provision({ phone });
    const releasedAt = new Date().toISOString();
    await ingest.provision({ ...old, status: 'released', revision: 2, released_at: releasedAt });
    expect(await send(phone.slice(1), 'after release')).toBe(0);
    expect(await ingest.published(old)).toMatchObject([{ text: 'after release' }]);
    const next = await ingest.provision({ phone });
    expect(await send(phone.slice(1), 'new owner')).toBe(0);
    expect(await ingest.published(next)).toMatchObject([{ text: 'new owner' }]);
    expect(await ingest.published(old)).toHaveLength(1);
  });

  it('gives what waited to an owner who had released the number before anybody here heard of him', async () => {
    const phone = '+14155552011';
    const activatedAt = new Date(Date.now() - MINUTE_MS).toISOString();
    expect(await send(phone.slice(1), 'before its release')).toBe(0);
    const owner = await ingest.provision({
      ...{ phone, status: 'released', revision: 2 },
      ...{ activated_at: activatedAt, released_at: new Date().toISOString() },
    });
    expect(await ingest.published(owner)).toMatchObject([{ text: 'before its release' }]);
  });

  it('leads operators through all unrouted messages by cursor', async () => {
    for (const digit of [1, 2, 3]) await send(`1415555400${digit}`, 'nobody');
    const first = await ingest.asOperator('/v1/admin/unrouted?limit=2');
    const next = await ingest.asOperator(`/v1/admin/unrouted?limit=2&cursor=${String(first['next_cursor'])}`);
    const ids = [first, next].flatMap((page) =>
      (page['messages'] as { message_id: string }[]).map((m) => m.message_id),
    );
    expect(new Set(ids).size).toBe(4);
    expect(await ingest.asOperator('/v1/admin/unrouted?cursor=bad')).toMatchObject({ code: 'validation_failed' });
  });
});
