import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idTimeMs, parseId } from '#libs/contracts';
import { writePdus, type SmsPdu } from '#libs/sms';
import { waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

const OK = 0x00;
const LATER = 0x64;
const NEVER = 0x65;

describe('SMS over SMPP', () => {
  let smsc: FakeSmsc;
  let ingest: IngestHarness;
  let lastPhone = 4_155_550_000;

  /** A number that no other test sends to, and how to send to it. */
  async function ownNumber() {
    lastPhone += 1;
    const number = await ingest.provision({ phone: `+1${lastPhone}` });
    const to = number.phone.slice(1);
    return { number, to, send: (pdu: SmsPdu, bind = 0) => smsc.deliver(pdu, { to }, bind) };
  }

  const single = (dataCoding: number, octets: Uint8Array | string, esmClass = 0): SmsPdu => ({
    esmClass,
    dataCoding,
    shortMessage: typeof octets === 'string' ? Buffer.from(octets, 'latin1') : octets,
  });

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({
      smppPort: smsc.port,
      smpp: { identity_tlv: 'receipted_message_id' },
      env: { SMPP_ANSWER_LIMIT_MS: '3000' },
    });
    await smsc.bound(2);
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  it('publishes a message with its code, sealed, before it answers', async () => {
    const { number, send } = await ownNumber();
    expect(await send(single(0, 'Your Cash App code is 583921.'))).toBe(OK);
    const [message] = await ingest.published(number);
    expect(message).toMatchObject({
      phone: number.phone,
      account_id: number.account_id,
      from: '245-78',
      text: 'Your Cash App code is 583921.',
      code: '583921',
      kind: 'sms',
      truncated: false,
      segments: 1,
      carrier_id: 'smsc',
      transport_identity: null,
    });
    const id = parseId('message', message?.message_id ?? '');
    expect(id && new Date(idTimeMs(id)).toISOString()).toBe(message?.received_at);
    expect(JSON.stringify(ingest.events)).not.toContain('583921');
  });

  it.each([
    ['GSM 7-bit with extension', single(0, Uint8Array.of(0x1b, 0x65, 0x35, 0x00)), '€5@'],
    ['ASCII', single(1, '$5 @ [x]'), '$5 @ [x]'],
    ['Latin-1', single(3, 'Código ñ'), 'Código ñ'],
    ['UCS-2 with emoji', single(8, Buffer.from('d83ddc4d0031', 'hex')), '👍1'],
    ['a message class', single(0xf1, 'class 1'), 'class 1'],
    ['an SME acknowledgement with text', single(0, 'id:1 stat:DELIVRD', 0x08), 'id:1 stat:DELIVRD'],
    ['message_payload', writePdus('x'.repeat(500), { parts: 'payload' })[0] ?? single(0, ''), 'x'.repeat(500)],
  ])('reads %s', async (_what, pdu, text) => {
    const { number, send } = await ownNumber();
    expect(await send(pdu)).toBe(OK);
    expect((await ingest.published(number))[0]?.text).toBe(text);
  });

  it('records binary messages as unsupported, with an empty text', async () => {
    const { number, send } = await ownNumber();
    expect(await send(single(4, Uint8Array.of(1, 2, 3)))).toBe(OK);
    expect(await ingest.published(number)).toMatchObject([{ kind: 'unsupported', text: '', code: null }]);
  });

  it('joins parts that come in reverse over two binds, twice, interleaved with another message', async () => {
    const { number, send } = await ownNumber();
    const first = 'Your code is 583921 👍 '.repeat(12);
    const second = 'Another message. '.repeat(20);
    const a = writePdus(first, { parts: 'udh8', ref: 7 }).reverse();
    const b = writePdus(second, { parts: 'udh16', ref: 7 });
    const answers: number[] = [];
    for (const [index, pdu] of a.entries()) {
      const other = b[index];
      answers.push(await send(pdu, index % 2));
      answers.push(await send(pdu, (index + 1) % 2));
      if (other) answers.push(await send(other, index % 2));
    }
    for (const pdu of b.slice(a.length)) answers.push(await send(pdu));
    expect(new Set(answers)).toEqual(new Set([OK]));
    const messages = await ingest.published(number, 2);
    expect(messages.map((message) => message.text).sort()).toEqual([second, first].sort());
    expect(messages).toHaveLength(2);
  });

  it('joins SAR parts sent at the same moment', async () => {
    const { number, send } = await ownNumber();
    const text = 'SAR parts over two binds. '.repeat(30);
    const parts = writePdus(text, { parts: 'sar', ref: 40_000 });
    await Promise.all(parts.map((pdu, index) => send(pdu, index % 2)));
    expect(await ingest.published(number)).toMatchObject([{ text, segments: parts.length, truncated: false }]);
  });

  it('keeps the text of parts sealed in the database', async () => {
    const { send } = await ownNumber();
    const [part] = writePdus('readable words '.repeat(20), { ref: 99 });
    expect(part && (await send(part))).toBe(OK);
    const rows: { part_sealed: string }[] = await ingest.sql.query('SELECT * FROM segments');
    expect(JSON.stringify(rows)).not.toContain('readable');
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('readable words').toString('base64').slice(0, 16));
  });

  it('acknowledges receipts and stores nothing', async () => {
    const { number, send } = await ownNumber();
    expect(await send(single(0, 'id:1 stat:DELIVRD', 0x04))).toBe(OK);
    expect(await send(single(0, 'id:1 stat:ENROUTE', 0x20))).toBe(OK);
    expect(await send(single(0, 'after them'))).toBe(OK);
    expect(await ingest.published(number)).toMatchObject([{ text: 'after them' }]);
  });

  it('says "later" when the log stays down, and takes the message when it is back', async () => {
    const { number, send } = await ownNumber();
    ingest.logDown = true;
    expect(await send(single(0, 'patience'))).toBe(LATER);
    ingest.logDown = false;
    expect(await send(single(0, 'patience'))).toBe(OK);
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('keeps nothing of which it has said "later", however long the database stood still', async () => {
    const { number, send } = await ownNumber();
    const nobodys = '14155559999';
    const standstill = ingest.sql.createQueryRunner();
    await standstill.startTransaction();
    await standstill.query('LOCK TABLE numbers');
    await standstill.query("SELECT pg_advisory_xact_lock(hashtextextended('meisim.phone.+' || $1, 0))", [nobodys]);
    const answers = [send(single(0, 'late')), smsc.deliver(single(0, 'late, too'), { to: nobodys })];
    expect(await Promise.all(answers)).toEqual([LATER, LATER]);
    await standstill.commitTransaction();
    await standstill.release();
    expect(await send(single(0, 'again'))).toBe(OK);
    expect(await smsc.deliver(single(0, 'again, too'), { to: nobodys })).toBe(OK);
    expect((await ingest.published(number)).map(({ text }) => text)).toEqual(['again']);
    expect(await ingest.sql.query('SELECT FROM unrouted WHERE phones @> $1', [[`+${nobodys}`]])).toHaveLength(1);
  });

  it('gives the log no longer than its carrier waits, unless copies of the message have the same identity', async () => {
    const { send, to } = await ownNumber();
    expect(await send(single(0, 'without an identity'))).toBe(OK);
    expect(ingest.lastLimitMs).toBeGreaterThan(0);
    expect(ingest.lastLimitMs).toBeLessThanOrEqual(3_000);
    const fields = { source_addr: '24578', dest_addr_ton: 1, destination_addr: to, receipted_message_id: 'smsc-79' };
    expect((await smsc.deliverRaw({ ...fields, short_message: Buffer.from('with one') })).command_status).toBe(OK);
    expect(ingest.lastLimitMs).toBeUndefined();
  });

  it('keeps its carrier waiting through a short outage, and makes one message of it', async () => {
    const { number, send } = await ownNumber();
    const text = 'in two parts, too '.repeat(15);
    const [first, last] = writePdus(text, { ref: 12 });
    if (!first || !last) throw new Error('expected two parts');
    ingest.logDown = true;
    const answers = [send(single(0, 'patience'), 0), send(first, 1), send(last, 0)];
    await ingest.appendFailed();
    ingest.logDown = false;
    expect(await Promise.all(answers)).toEqual([OK, OK, OK]);
    expect((await ingest.published(number, 2)).map((message) => message.text).sort()).toEqual(
      [text, 'patience'].sort(),
    );
    expect(await ingest.published(number, 2)).toHaveLength(2);
  });

  it('brings a message to the log by a resend of its last part when the log was down for it', async () => {
    const { number, send } = await ownNumber();
    const text = 'in two parts '.repeat(20);
    const [first, last] = writePdus(text, { ref: 11 });
    if (!first || !last) throw new Error('expected two parts');
    expect(await send(first)).toBe(OK);
    ingest.logDown = true;
    expect(await send(last)).toBe(LATER);
    ingest.logDown = false;
    expect(await send(last)).toBe(OK);
    expect(await send(last)).toBe(OK);
    expect((await ingest.published(number)).map((message) => message.text)).toEqual([text]);
  });

  it('makes one message of resends that carry the same identity', async () => {
    const { number, to } = await ownNumber();
    const fields = {
      ...{ source_addr: '24578', dest_addr_ton: 1, destination_addr: to, short_message: Buffer.from('once') },
      receipted_message_id: 'smsc-77',
    };
    expect((await smsc.deliverRaw(fields)).command_status).toBe(OK);
    expect((await smsc.deliverRaw(fields, 1)).command_status).toBe(OK);
    const { number: other, send } = await ownNumber();
    await send(single(0, 'afterwards'));
    await ingest.published(other);
    expect(await ingest.published(number)).toMatchObject([{ transport_identity: 'smsc-77' }]);
  });

  it('makes one message of a resend over a session that was bound anew', async () => {
    const { number, to } = await ownNumber();
    const fields = {
      ...{ source_addr: '24578', dest_addr_ton: 1, destination_addr: to, short_message: Buffer.from('once more') },
      receipted_message_id: 'smsc-78',
    };
    expect((await smsc.deliverRaw(fields)).command_status).toBe(OK);
    const [session] = smsc.sessions;
    session?.destroy();
    await waitFor('the session ends', () => session && !smsc.sessions.includes(session));
    await smsc.bound(2);
    expect((await smsc.deliverRaw(fields, 1)).command_status).toBe(OK);
    const { number: other, send } = await ownNumber();
    await send(single(0, 'afterwards, too'));
    await ingest.published(other);
    expect(await ingest.published(number)).toMatchObject([{ transport_identity: 'smsc-78', text: 'once more' }]);
  });

  it('refuses for good only what can never be read', async () => {
    const { number, send } = await ownNumber();
    expect(await send(single(0, Uint8Array.of(9, 0, 3, 1), 0x40))).toBe(NEVER);
    expect(await send(single(0, 'still bound'))).toBe(OK);
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('refuses a part of a message that would be larger than what the log takes, at the first', async () => {
    const { number, send } = await ownNumber();
    const payload = { dataCoding: 1, shortMessage: Buffer.alloc(0), messagePayload: Buffer.alloc(60_000, 0x20) };
    const sar = { ref: 77, total: 255, seq: 1 };
    expect(await send({ ...payload, esmClass: 0, sar })).toBe(NEVER);
    const udh = Buffer.concat([Buffer.from('0500034dff01', 'hex'), payload.messagePayload]);
    expect(await send({ ...payload, esmClass: 0x40, messagePayload: udh })).toBe(NEVER);
    expect(await send({ ...payload, esmClass: 0 })).toBe(OK);
    expect(await ingest.published(number)).toMatchObject([{ segments: 1 }]);
    expect(await ingest.sql.query('SELECT FROM assemblies WHERE total = 255')).toEqual([]);
  });

  it('answers a malformed PDU with generic_nack and goes on', async () => {
    const { number, send } = await ownNumber();
    const [session] = smsc.sessions;
    const nack = waitFor('generic_nack', () => smsc.commands.includes('generic_nack'));
    const pdu = Buffer.alloc(20);
    pdu.writeUInt32BE(20, 0);
    pdu.writeUInt32BE(0x05, 4);
    pdu.writeUInt32BE(77_777, 12);
    session?.socket.write(pdu);
    await nack;
    expect(await send(single(0, 'still here'))).toBe(OK);
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('survives a stream without sense by binding again', async () => {
    const { number, send } = await ownNumber();
    const [session] = smsc.sessions;
    session?.socket.write(Buffer.alloc(64, 0xff));
    await waitFor('the session ends', () => session && !smsc.sessions.includes(session));
    await smsc.bound(2);
    expect(await send(single(0, 'bound again'), 1)).toBe(OK);
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('shows its links to operators, to other services and in its health', async () => {
    expect(await ingest.asOperator('/v1/admin/carriers')).toMatchObject({
      carriers: [
        { id: 'smsc', type: 'smpp', up: true, binds: [{ state: 'bound' }, { state: 'bound' }] },
        { id: 'web', type: 'http', up: true },
      ],
    });
    expect(await ingest.asService('/internal/carrier-links')).toEqual({
      links: [
        { carrier_id: 'smsc', simulated: false, up: true, phones: null },
        { carrier_id: 'web', simulated: false, up: true, phones: null },
      ],
    });
    const health = (await (await fetch(`${ingest.service.opsUrl}/health/ready`)).json()) as { details: object };
    expect(health.details).toMatchObject({ 'carrier:smsc': { status: 'up' } });
  });
});
