import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type RunningService } from '#libs/service-kit';
import { carrierSimulator } from './simulator.service.js';
import type { SimulatorSettings } from './simulator.settings.js';
import type { SmppPdu, SmppSession } from './smsc/smpp-library.adapter.js';

interface EsmeSession extends SmppSession {
  bind_receiver(fields: object, onAnswer: () => void): boolean;
}
const library = createRequire(import.meta.url)('smpp') as {
  connect(options: { host: string; port: number }): EsmeSession;
};

interface State {
  smpp_port: number;
  es2plus_url: string;
  binds: { kind: string; system_id: string }[];
  batches: { accepted: number; failed: number; finished_at: string | null }[];
  pdus: { id: string; status: number | null }[];
}

describe('carrier simulator', () => {
  let service: RunningService<SimulatorSettings>;
  let esme: EsmeSession | undefined;
  let answer = (pdu: SmppPdu): SmppPdu => pdu.response();

  async function post(path: string, body: object): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(service.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  async function state(query = ''): Promise<State> {
    return (await (await fetch(`${service.url}/state${query}`)).json()) as State;
  }

  beforeAll(async () => {
    service = await startService(carrierSimulator, {
      env: { LOG_LEVEL: 'silent', SMPP_RESEND_DELAY_MS: '20', SMS_TIMEOUT_MS: '300' },
    });
    await service.ready;
  });

  afterAll(async () => {
    esme?.destroy();
    await service.stop();
  });

  const sms = { to: '+14155551234', from: '24578', text: 'Your code is 583921' };

  it('answers 503 while nobody is bound', async () => {
    expect(await post('/sms', sms)).toMatchObject({ status: 503, body: { code: 'service_unavailable' } });
  });

  it('answers 202 with an id for each part once all are taken', async () => {
    const session = library.connect({ host: '127.0.0.1', port: (await state()).smpp_port });
    esme = session;
    session.on('deliver_sm', (pdu: SmppPdu) => session.send(answer(pdu)));
    await new Promise<void>((resolve) => {
      session.on('connect', () => session.bind_receiver({ system_id: 'meisim', password: 'simulator' }, resolve));
    });
    const accepted = await post('/sms', { ...sms, text: 'long '.repeat(80), parts: 'udh16' });
    expect(accepted.status).toBe(202);
    expect(accepted.body.ids).toHaveLength(3);
    const { binds, pdus } = await state('?pdus=3');
    expect(binds).toMatchObject([{ kind: 'receiver', system_id: 'meisim' }]);
    expect(pdus.map((pdu) => [pdu.id, pdu.status])).toEqual((accepted.body.ids as string[]).map((id) => [id, 0]));
  });

  it('answers 503 when a part is put off, and resends those of a batch', async () => {
    let asked = 0;
    answer = (pdu) => pdu.response({ command_status: (asked += 1) % 2 === 1 ? 0x58 : 0 });
    expect((await post('/sms', sms)).status).toBe(503);
    const batch = await post('/sms/batch', { messages: Array.from({ length: 50 }, () => sms), rate_per_s: 5_000 });
    expect(batch).toMatchObject({ status: 202, body: { messages: 50 } });
    let progress = (await state('?pdus=0')).batches.at(-1);
    while (progress?.finished_at === null) progress = (await state('?pdus=0')).batches.at(-1);
    expect(progress).toMatchObject({ accepted: 50, failed: 0 });
    answer = (pdu) => pdu.response();
  });

  it('answers 503 when no answer comes in time', async () => {
    await post('/faults', { smpp: { hang: true } });
    expect((await post('/sms', sms)).status).toBe(503);
    expect(await post('/faults', {})).toMatchObject({ status: 200, body: { smpp: { hang: false } } });
    expect((await post('/sms', sms)).status).toBe(202);
  });

  it('names each bad field', async () => {
    const refused = await post('/sms', { to: 'me', from: '24578', text: 'x', encoding: 'utf8' });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'to' }, { field: 'encoding' }] } });
    expect((await post('/faults', { smpp: { drop_rate: 2 } })).body).toMatchObject({
      errors: [{ field: 'smpp.drop_rate' }],
    });
  });
});
