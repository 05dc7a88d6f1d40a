import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { Es2PlusCalls } from './es2plus-calls.js';
import { Es2PlusServer } from './es2plus.server.js';
import { ProfileStore } from './profile-store.js';
import { randomProfiles } from './random-profiles.js';

const ICCID = randomProfiles.iccidOf(7);
const HEADERS = { 'content-type': 'application/json', 'x-admin-protocol': 'gsma/rsp/v2.5.0' };

describe('what the state tells of the ES2+ side', () => {
  let faults: Faults;
  let journal: Journal;
  let server: Es2PlusServer;
  let url = '';

  const bodyOf = (callId: string) =>
    JSON.stringify({
      header: { functionRequesterIdentifier: 'meisim', functionCallIdentifier: callId },
      iccid: ICCID,
    });

  async function post(path: string, body: string, headers: Record<string, string> = HEADERS): Promise<number> {
    return (await fetch(`${url}/gsma/rsp2/es2plus/${path}`, { method: 'POST', headers, body })).status;
  }

  beforeEach(async () => {
    [faults, journal] = [new Faults(1), new Journal(systemClock)];
    server = new Es2PlusServer(new Es2PlusCalls(new ProfileStore(randomProfiles), 'smdp.example'), faults, journal);
    url = await server.listen(0, '127.0.0.1');
  });

  afterEach(async () => {
    await server.close();
  });

  it('a call from the moment that it comes, with the fault that holds it up, and when it was answered', async () => {
    faults.replace({ es2plus: [{ function: 'downloadOrder', delay_ms: 150 }] });
    const answer = post('downloadOrder', bodyOf('one'));
    const call = await waitFor('the call', () => journal.latestCalls(1)[0]);
    await waitFor('its fault', () => call.faults.length > 0);
    expect(call).toMatchObject({
      ...{ function: 'downloadOrder', call_id: 'one', iccid: ICCID, faults: ['delay_ms'] },
      ...{ outcome: 'open', answered_at: null, http_status: null, status: null },
    });
    expect(journal.counts).toMatchObject({ es2plus_calls: 1, es2plus_open: 1 });
    expect(await answer).toBe(200);
    await waitFor('the end', () => call.outcome === 'answered');
    expect(call).toMatchObject({ http_status: 200, status: 'Executed-Success' });
    expect(Date.parse(call.answered_at ?? '') - Date.parse(call.at)).toBeGreaterThanOrEqual(149);
    expect(journal.counts).toMatchObject({ es2plus_calls: 1, es2plus_open: 0 });
  });

  it('a call whose body never ends is under way', async () => {
    const call = request(`${url}/gsma/rsp2/es2plus/confirmOrder`, {
      method: 'POST',
      headers: { ...HEADERS, 'content-length': '999' },
    });
    call.on('error', () => undefined);
    call.write('{');
    const entry = await waitFor('the call', () => journal.latestCalls(1)[0]);
    expect(entry).toMatchObject({ function: 'confirmOrder', outcome: 'open', call_id: null });
    call.destroy();
    await waitFor('the end', () => entry.outcome === 'caller_gone');
  });

  it('a call whose caller hung up before the answer, and that it took effect all the same', async () => {
    faults.replace({ es2plus: [{ delay_ms: 60 }] });
    const call = request(`${url}/gsma/rsp2/es2plus/downloadOrder`, { method: 'POST', headers: HEADERS });
    call.on('error', () => undefined);
    call.end(bodyOf('one'));
    const entry = await waitFor('the call', () => journal.latestCalls(1)[0]);
    await waitFor('its fault', () => entry.faults.length > 0);
    call.destroy();
    await waitFor('the effect', () => entry.status === 'Executed-Success');
    expect(entry).toMatchObject({ outcome: 'caller_gone', http_status: null });
  });

  it.each([
    [{ http_status: 503 }, 'answered', 503, null],
    [{ lose_answer: true }, 'lost', null, 'Executed-Success'],
    [{ subject_code: '8.2.1', reason_code: '1.2' }, 'answered', 200, 'Failed'],
  ])('which fault befell a call: %j', async (fault, outcome, httpStatus, status) => {
    faults.replace({ es2plus: [fault] });
    await post('downloadOrder', bodyOf('one')).catch(() => undefined);
    const [call] = journal.latestCalls(1);
    await waitFor('the end', () => call?.outcome === outcome);
    expect(call).toMatchObject({ faults: Object.keys(fault), http_status: httpStatus, status });
  });

  it.each([
    ['downloadOrder', 'no JSON', HEADERS, 400, /JSON/],
    ['downloadOrder', '[]', HEADERS, 400, /not a JSON object/],
    ['downloadOrder', '{}', { 'content-type': 'application/json' }, 400, /X-Admin-Protocol/],
    ['downloadOrder', '<xml/>', { ...HEADERS, 'content-type': 'text/xml' }, 415, /media type/i],
    ['orderDownload', '{}', HEADERS, 404, /no such function/],
  ])('a call that is none: %s %s', async (path, body, headers, status, problem) => {
    expect(await post(path, body, headers)).toBe(status);
    const [call] = journal.latestCalls(1);
    await waitFor('the end', () => call?.outcome === 'answered');
    expect(call).toMatchObject({ function: path, http_status: status, problem: expect.stringMatching(problem) });
  });
});
