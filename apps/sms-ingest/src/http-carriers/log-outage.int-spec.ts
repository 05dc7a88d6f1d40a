import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

let smsc: FakeSmsc;
let ingest: IngestHarness;

beforeAll(async () => {
  smsc = await FakeSmsc.start();
  ingest = await IngestHarness.start({
    smppPort: smsc.port,
    env: { HTTP_ANSWER_LIMIT_MS: '300', HTTP_PENDING_MAX: '2' },
  });
});
afterAll(async () => {
  await ingest.stop();
  await smsc.stop();
});

it('tells an HTTP carrier to send again when the log is away for longer, and keeps the identity of the message', async () => {
  const number = await ingest.provision({ phone: '+14155557021' });
  const sms = { provider_message_id: 'o-1', to: number.phone, from: '24578', text: 'Your code is 583921' };
  ingest.logDown = true;
  const refused = await ingest.postMessage(sms);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).not.toBeNull();
  ingest.logDown = false;
  await waitFor('the message to be taken', async () => (await ingest.postMessage(sms)).status === 200);
  // An answer that came too late for the limit leaves a repeat, under the same id.
  const ids = new Set((await ingest.published(number)).map(({ message_id }) => message_id));
  const claimed: { message_id: string }[] = await ingest.sql.query('SELECT message_id FROM carrier_identities');
  expect([...ids]).toEqual(claimed.map(({ message_id }) => message_id));
});

it('holds no more requests than it may while the log is away: what comes beyond waits at its carrier', async () => {
  const { phone } = await ingest.provision({ phone: '+14155557022' });
  const sms = (id: string) => ({ provider_message_id: id, to: phone, from: '24578', text: 'Your code is 583921' });
  ingest.logDown = true;
  const answers = await Promise.all(['p-1', 'p-2', 'p-3'].map((id) => ingest.postMessage(sms(id))));
  ingest.logDown = false;
  const details = await Promise.all(answers.map((answer) => answer.json() as Promise<{ detail: string }>));
  const refused = details.filter(({ detail }) => detail === 'Too many messages wait to become durable.');
  expect([answers.map(({ status }) => status), refused.length]).toEqual([[503, 503, 503], 1]);
  await waitFor('room again', async () => (await ingest.postMessage(sms('p-3'))).status === 200);
});

it('tells a carrier that it is to send again before it stops, rather than cut it off', async () => {
  const stopping = await IngestHarness.start({ smppPort: smsc.port });
  const { phone } = await stopping.provision({ phone: '+14155557023' });
  stopping.logDown = true;
  const sms = { provider_message_id: 's-1', to: phone, from: '24578', text: 'Your code is 583921' };
  const answer = stopping.postMessage(sms);
  await stopping.appendFailed();
  const stopped = stopping.stop();
  const { status, headers } = await answer;
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  await stopped;
});
