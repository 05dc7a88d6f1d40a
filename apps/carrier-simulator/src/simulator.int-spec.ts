import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type RunningService } from '#libs/service-kit';
import { carrierSimulator } from './simulator.service.js';
import { SimulatorSettings } from './simulator.settings.js';
import type { SmppPdu, SmppSession } from './smsc/smpp-library.adapter.js';

interface EsmeSession extends SmppSession {
  bind_receiver(fields: object, onAnswer: () => void): boolean;
}
const library = createRequire(import.meta.url)('smpp') as {
  connect(options: { host: string; port: number }): EsmeSession;
};

type DeliverPdu = SmppPdu & {
  data_coding: number;
  short_message: { message: unknown };
  receipted_message_id?: Buffer | string;
};

interface State {
  smpp_port: number;
  es2plus_url: string;
  binds: { kind: string; system_id: string }[];
  batches: { id: string; accepted: number; failed: number; finished_at: string | null }[];
  pdus: { id: string; status: number | null }[];
  commands: object[];
  faults: { smpp: { rate_per_s_max: number } };
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

  const password = new SimulatorSettings().SMPP_PASSWORD;
  const sms = { to: '+14155551234', from: '24578', text: 'Your code is 583921' };

  it('has a password that every ESME can send', () => {
    expect(password.length).toBeLessThanOrEqual(8);
  });

  it('answers 503 while nobody is bound', async () => {
    expect(await post('/sms', sms)).toMatchObject({ status: 503, body: { code: 'service_unavailable' } });
  });

  it('answers 202 with an id for each part once all are taken', async () => {
    const session = library.connect({ host: '127.0.0.1', port: (await state()).smpp_port });
    esme = session;
    session.on('deliver_sm', (pdu: SmppPdu) => session.send(answer(pdu)));
    await new Promise<void>((resolve) => {
      session.on('connect', () => session.bind_receiver({ system_id: 'meisim', password }, resolve));
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

  it('shows a batch as long as it runs, however many come after it', async () => {
    const slow = await post('/sms/batch', { messages: [sms, sms], rate_per_s: 0.01 });
    for (let later = 0; later < 21; later += 1) await post('/sms/batch', { messages: [sms] });
    const { batches } = await state('?pdus=0');
    expect(batches.find(({ id }) => id === slow.body.id)).toMatchObject({ submitted: 1, finished_at: null });
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
  });

  it.each([`+${'1'.repeat(20)}`, `+${'1'.repeat(16)}`, '1'.repeat(21)])(
    'refuses the sender %s, which no source_addr holds or no number is',
    async (from) => {
      const refused = await post('/sms', { ...sms, from });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'from' }] } });
    },
  );

  it.each(['+12345', '12345678901234567890', '+123', 'Cash App'])('takes the sender %s', async (from) => {
    expect((await post('/sms', { ...sms, from })).status).toBe(202);
  });

  it('refuses a batch for a message that has no form, naming it, and lists no such batch', async () => {
    const before = (await state('?pdus=0')).batches.length;
    const refused = await post('/sms/batch', { messages: [sms, { ...sms, text: 'д', encoding: 'gsm7' }] });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'messages.1.text' }] } });
    expect((await state('?pdus=0')).batches).toHaveLength(before);
  });

  it.each([
    [{ smpp: { drop_rate: 2 } }, 'smpp.drop_rate'],
    [{ smpp: { dropp_rate: 1 } }, 'smpp.dropp_rate'],
    [{ smpp: { delay_ms_min: 50, delay_ms_max: 10 } }, 'smpp.delay_ms_max'],
    [{ smpp: { hang: 'yes' } }, 'smpp.hang'],
    [{ smpp: { hang: null } }, 'smpp.hang'],
    [{ smpp: { drop_rate: null } }, 'smpp.drop_rate'],
    [{ smpp: 'all' }, 'smpp'],
    [{ smpp: null }, 'smpp'],
    [{ smpp: [{ hang: true }] }, 'smpp'],
    [{ es2plus: null }, 'es2plus'],
    [{ es2plus: { http_status: 500 } }, 'es2plus'],
    [{ es2plus: [null] }, 'es2plus.0'],
    [{ es2plus: [{ function: 'order' }] }, 'es2plus.0.function'],
    [{ es2plus: [{ function: 'confirmOrder' }] }, 'es2plus.0'],
    [{ es2plus: [{ http_status: 500, status: 'Failed' }] }, 'es2plus.0'],
    [{ es2plus: [{ http_status: 500, lose_answer: true }] }, 'es2plus.0'],
    [{ es2plus: [{ http_status: 500, times: 0 }] }, 'es2plus.0.times'],
    [{ constructor: 1 }, 'constructor'],
    [{ smpp: { toString: 1 } }, 'smpp.toString'],
    [{ es2plus: [{ http_status: 500, valueOf: true }] }, 'es2plus.0.valueOf'],
    [{ es2plus: [{ subject_code: 'x' }] }, 'es2plus.0.subject_code'],
    [{ es2plus: [{ http_status: 200 }] }, 'es2plus.0.http_status'],
    [{ progress: { fail_at: 7 } }, 'progress.fail_at'],
    [{ progress: [] }, 'progress'],
    [{ seed: -1 }, 'seed'],
    [{ seed: 2 ** 32 }, 'seed'],
    [{ now: 'malformed_pdu' }, 'now'],
    [{ now: ['explode'] }, 'now'],
    [{ faults: {} }, 'faults'],
  ])('refuses the faults %j, naming %s, and leaves those in force', async (change, field) => {
    await post('/faults', { smpp: { rate_per_s_max: 7 } });
    const refused = await post('/faults', change);
    expect(refused).toMatchObject({ status: 422, body: { code: 'validation_failed', errors: [{ field }] } });
    expect((await state()).faults.smpp.rate_per_s_max).toBe(7);
    await post('/faults', {});
  });

  it('sends Latin-1 and national tables as such, and the id that it was told to give', async () => {
    const seen: DeliverPdu[] = [];
    answer = (pdu) => {
      seen.push(pdu as DeliverPdu);
      return pdu.response();
    };
    await post('/sms', { ...sms, text: 'Código ñ', encoding: 'latin1', identity: 'smsc-77' });
    await post('/sms', { ...sms, text: 'Şifre 583921', encoding: 'gsm7', language: 'turkish' });
    await post('/sms', { ...sms, text: 'x'.repeat(200), identity: 'long' });
    const ids = seen.map(({ receipted_message_id: id }) => id?.toString());
    expect(ids).toEqual(['smsc-77', undefined, 'long.1', 'long.2']);
    expect(seen.map(({ data_coding }) => data_coding)).toEqual([3, 0, 0, 0]);
    expect(seen[0]?.short_message.message).toBe('Código ñ');
    expect(await post('/sms', { ...sms, text: 'д', encoding: 'latin1' })).toMatchObject({
      ...{ status: 422, body: { errors: [{ field: 'text' }] } },
    });
    answer = (pdu) => pdu.response();
  });

  it('tells what each side saw and when', async () => {
    await post('/sms', { ...sms, text: 'where is it' });
    const { pdus, commands } = await state('?pdus=1');
    expect(pdus).toMatchObject([{ attempt: 1, faults: [], outcome: 'answered', sequence_number: expect.any(Number) }]);
    expect(commands).toMatchObject([{ command: 'bind_receiver', session_id: 'session-1' }]);
  });
});
