import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SmsPdu } from '#libs/sms';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { HTTP_CARRIER_SECRET, IngestHarness } from '../testing/ingest-harness.adapter.js';

describe('HTTP carriers, generic format', () => {
  let smsc: FakeSmsc;
  let ingest: IngestHarness;

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({
      smppPort: smsc.port,
      carriers: [
        {
          ...{ id: 'rotating', type: 'http', format: 'generic' },
          ...{ secret_env: 'TEST_NEW_SECRET', previous_secret_env: 'INGEST_TEST_SECRET' },
        },
      ],
      env: { TEST_NEW_SECRET: 'a-secret-to-come' },
    });
    await smsc.bound(1);
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  const textPdu: SmsPdu = { esmClass: 0, dataCoding: 0, shortMessage: Buffer.from('Your code is 583921') };
  const sms = (to: string, id: string) => ({ provider_message_id: id, to, from: '24578', text: 'Your code is 583921' });

  it('take a message once, however often it is sent', async () => {
    const number = await ingest.provision({ phone: '+14155557001' });
    const sent = { ...sms('+14155557001', 'a-1'), sent_at: '2026-05-19T14:23:00+02:00' };
    const answers = await Promise.all([1, 2, 3].map(() => ingest.postMessage(sent)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(bodies.map((body) => (body as { message_id: string }).message_id)).size).toBe(1);
    const late = (await (await ingest.postMessage(sent)).json()) as { message_id: string };
    const messages = await ingest.published(number);
    expect(new Set(messages.map((message) => message.message_id))).toEqual(new Set([late.message_id]));
    expect(messages[0]).toMatchObject({
      from: '245-78',
      code: '583921',
      carrier_id: 'web',
      transport_identity: 'a-1',
      carrier_sent_at: '2026-05-19T12:23:00.000Z',
    });
  });

  it('hear of no short outage of the log: not all of them ask again', async () => {
    const number = await ingest.provision({ phone: '+14155557002' });
    ingest.logDown = true;
    const answer = ingest.postMessage(sms('+14155557002', 'b-1'));
    await ingest.appendFailed();
    ingest.logDown = false;
    expect((await answer).status).toBe(200);
    expect((await ingest.postMessage(sms('+14155557002', 'b-1'))).status).toBe(200);
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('need their secret, before anything of the body is looked at', async () => {
    const answer = await ingest.postMessage({ nothing: 'right' }, 'wrong');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'unauthorized' });
  });

  it('may write the scheme of their secret as they like (RFC 9110, 11.1)', async () => {
    const number = await ingest.provision({ phone: '+14155557011' });
    const authorized = (authorization: string) =>
      fetch(`${ingest.service.url}/carriers/web/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(sms(number.phone, 'scheme-1')),
      });
    for (const scheme of ['bearer', 'BEARER']) {
      expect((await authorized(`${scheme} ${HTTP_CARRIER_SECRET}`)).status).toBe(200);
    }
    for (const wrong of [
      HTTP_CARRIER_SECRET,
      `Basic ${HTTP_CARRIER_SECRET}`,
      `Bearer ${HTTP_CARRIER_SECRET}x`,
      `Bearer ${HTTP_CARRIER_SECRET.slice(0, -1)}`,
      'Bearer ',
    ]) {
      expect((await authorized(wrong)).status).toBe(401);
    }
  });

  it('are not refused for a sender that they do not know, nor is anybody over SMPP', async () => {
    const number = await ingest.provision({ phone: '+14155557012' });
    expect((await ingest.postMessage({ ...sms(number.phone, 'no-sender'), from: '' })).status).toBe(200);
    expect(await smsc.deliver(textPdu, { from: '', to: '14155557012' })).toBe(0);
    // Who forgets the field hears of it.
    expect((await ingest.postMessage({ ...sms(number.phone, 'no-field'), from: undefined })).status).toBe(422);
    expect((await ingest.published(number, 2)).map(({ from }) => from)).toEqual(['', '']);
  });

  it('have senders written as over SMPP: without control characters, up to 320 octets', async () => {
    const number = await ingest.provision({ phone: '+14155557014' });
    const from = ' Cash\u001b\u0085 App\u007f';
    expect(await smsc.deliver(textPdu, { from, to: '14155557014' })).toBe(0);
    expect((await ingest.postMessage({ ...sms(number.phone, 'controls'), from: `${from}\0\n` })).status).toBe(200);
    const long = { ...sms(number.phone, 'long-sender'), from: `\ud800${'é'.repeat(1_000)}` };
    expect((await ingest.postMessage(long)).status).toBe(200);
    const senders = (await ingest.published(number, 3)).map((message) => message.from);
    expect(senders).toEqual(['Cash App', 'Cash App', `\ufffd${'é'.repeat(158)}`]);
  });

  it('are not refused for a destination that can be no number: it waits with what came for nobody', async () => {
    const agent = `rcs:${'brand_'.repeat(60)}agent`;
    const numbers = Array.from({ length: 20 }, (_, index) => `+141555570${10 + index}`).join(',');
    for (const [at, to] of [agent, numbers, '+1415555\u00070151'].entries()) {
      const answer = await ingest.postMessage({ ...sms(to, `nobody-${at}`) });
      expect(answer.status).toBe(200);
      const { message_id } = (await answer.json()) as { message_id: string };
      const kept: unknown[] = await ingest.sql.query('SELECT FROM unrouted WHERE message_id = $1', [message_id]);
      expect(kept).toHaveLength(1);
    }
  });

  it('may prove themselves with the secret before, while it is being replaced', async () => {
    const number = await ingest.provision({ phone: '+14155557015' });
    const post = (id: string, token: string) =>
      fetch(`${ingest.service.url}/carriers/rotating/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(sms(number.phone, id)),
      });
    const proofs = async () => {
      const metrics = await (await fetch(`${ingest.service.opsUrl}/metrics`)).text();
      return metrics
        .match(/^meisim_ingest_http_proofs_total\{.*carrier="rotating".*$/gm)
        ?.map((line) => /secret="(\w+)".* (\d+)$/.exec(line)?.slice(1).join(' '));
    };
    expect((await post('new', 'a-secret-to-come')).status).toBe(200);
    expect(await proofs()).toEqual(['current 1', 'previous 0']);
    expect((await post('old', HTTP_CARRIER_SECRET)).status).toBe(200);
    expect((await post('other', 'another')).status).toBe(401);
    expect((await post('none', '')).status).toBe(401);
    // So an operator sees when nobody uses it any more.
    expect(await proofs()).toEqual(['current 1', 'previous 1']);
    expect(await ingest.published(number, 2)).toHaveLength(2);
  });

  it('are told when a body is too large, and may send the longest text that is taken', async () => {
    const number = await ingest.provision({ phone: '+14155557013' });
    const text = '\u2713'.repeat(40_000);
    expect((await ingest.postMessage({ ...sms(number.phone, 'long'), text })).status).toBe(200);
    expect((await ingest.postMessage({ ...sms(number.phone, 'longer'), text: `${text}!` })).status).toBe(422);
    const answer = await ingest.postMessage({ ...sms(number.phone, 'too-long'), text: 'x'.repeat(256 * 1024) });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'payload_too_large' }]);
    expect(await ingest.published(number)).toMatchObject([{ text }]);
  });

  it('are told each bad field', async () => {
    const answer = await ingest.postMessage({ to: '', from: 5, text: 5 });
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(errors.map((error) => error.field).sort()).toEqual(['from', 'provider_message_id', 'text', 'to']);
  });

  it.each(['2026-02-30T10:00:00Z', '2026-05-19', '2026-05-19T24:00:00Z'])(
    'are told that no calendar has %s',
    async (sent_at) => {
      const answer = await ingest.postMessage({ ...sms('+14155557009', 'c-1'), sent_at });
      expect(answer.status).toBe(422);
      const message = 'sent_at must be an RFC 3339 time';
      expect(await answer.json()).toMatchObject({ errors: [{ field: 'sent_at', message }] });
    },
  );

  it('are not there when they are not configured', async () => {
    for (const id of ['nobody', 'smsc']) {
      const url = `${ingest.service.url}/carriers/${id}/messages`;
      expect((await fetch(url, { method: 'POST' })).status).toBe(404);
    }
  });

  it('are told that there is only POST', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await fetch(`${ingest.service.url}/carriers/web/messages`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await answer.json()).toMatchObject({ code: 'method_not_allowed' });
    }
  });
});
