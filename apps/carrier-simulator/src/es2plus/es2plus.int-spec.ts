import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { Es2PlusCalls } from './es2plus-calls.js';
import { Es2PlusServer } from './es2plus.server.js';
import { ProfileStore } from './profile-store.js';
import { randomProfiles } from './random-profiles.js';

interface Answer {
  header: { functionExecutionStatus: { status: string; statusCodeData?: { subjectCode: string; reasonCode: string } } };
  iccid?: string;
  matchingId?: string;
  smdpAddress?: string;
}

describe('simulated SM-DP+', () => {
  const faults = new Faults(1);
  const journal = new Journal(systemClock);
  const iccid = randomProfiles.iccidOf(7);
  let server: Es2PlusServer;
  let url = '';
  let callNumber = 0;

  async function call(name: string, body: object, callId = `call-${(callNumber += 1)}`): Promise<Answer> {
    const response = await fetch(`${url}/gsma/rsp2/es2plus/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-admin-protocol': 'gsma/rsp/v2.5.0' },
      body: JSON.stringify({
        header: { functionRequesterIdentifier: 'meisim', functionCallIdentifier: callId },
        ...body,
      }),
    });
    expect([response.status, response.headers.get('x-admin-protocol')]).toEqual([200, 'gsma/rsp/v2.5.0']);
    return (await response.json()) as Answer;
  }

  function outcome(answer: Answer): string[] {
    const { status, statusCodeData } = answer.header.functionExecutionStatus;
    return statusCodeData ? [status, statusCodeData.subjectCode, statusCodeData.reasonCode] : [status];
  }

  beforeEach(async () => {
    faults.replace({});
    server = new Es2PlusServer(new Es2PlusCalls(new ProfileStore(randomProfiles), 'smdp.example'), faults, journal);
    url = await server.listen(0, '127.0.0.1');
  });

  afterEach(async () => {
    await server.close();
  });

  it('gives out an ordered and confirmed profile with a random matchingId', async () => {
    expect(await call('downloadOrder', { iccid })).toMatchObject({ iccid });
    const confirmed = await call('confirmOrder', { iccid, releaseFlag: true });
    expect(outcome(confirmed)).toEqual(['Executed-Success']);
    expect(confirmed.smdpAddress).toBe('smdp.example');
    expect(confirmed.matchingId).toMatch(/^[A-Z0-9]{5}(-[A-Z0-9]{5}){3}$/);
  });

  it('releases a profile in a step of its own', async () => {
    await call('downloadOrder', { iccid });
    await call('confirmOrder', { iccid, releaseFlag: false });
    expect(outcome(await call('releaseProfile', { iccid }))).toEqual(['Executed-Success']);
    expect(outcome(await call('releaseProfile', { iccid }))).toEqual(['Failed', '8.2.1', '3.5']);
  });

  it('takes a profile back that was cancelled', async () => {
    await call('downloadOrder', { iccid });
    await call('cancelOrder', { iccid, finalProfileStatusIndicator: 'Available' });
    expect(outcome(await call('downloadOrder', { iccid }))).toEqual(['Executed-Success']);
  });

  it('picks a profile when only its type is ordered', async () => {
    const answer = await call('downloadOrder', { profileType: 'us-sms' });
    expect(answer.iccid).toMatch(/^891\d{16}$/);
  });

  it('answers a repeated call as the first time', async () => {
    await call('downloadOrder', { iccid }, 'order');
    expect(outcome(await call('downloadOrder', { iccid }, 'order'))).toEqual(['Executed-Success']);
    const first = await call('confirmOrder', { iccid, releaseFlag: true }, 'confirm');
    expect(await call('confirmOrder', { iccid, releaseFlag: true }, 'confirm')).toEqual(first);
  });

  it('says in the body what is wrong', async () => {
    expect(outcome(await call('confirmOrder', { iccid, releaseFlag: true }))).toEqual(['Failed', '8.2.1', '3.9']);
    expect(outcome(await call('downloadOrder', { iccid: '12' }))).toEqual(['Failed', '8.2.1', '2.1']);
    expect(outcome(await call('downloadOrder', {}))).toEqual(['Failed', '8.2.5', '2.2']);
    await call('downloadOrder', { iccid });
    expect(outcome(await call('downloadOrder', { iccid }))).toEqual(['Failed', '8.2.1', '3.3']);
    expect(outcome(await call('confirmOrder', { iccid }))).toEqual(['Failed', '1.6', '2.2']);
  });

  it('fails as often as it was told to, and changes nothing by it', async () => {
    faults.replace({
      es2plus: [{ function: 'downloadOrder', times: 1, status: 'Failed', subject_code: '8.2.1', reason_code: '1.2' }],
    });
    expect(outcome(await call('downloadOrder', { iccid }, 'same'))).toEqual(['Failed', '8.2.1', '1.2']);
    expect(outcome(await call('downloadOrder', { iccid }, 'same'))).toEqual(['Executed-Success']);
  });

  it.each([
    ['an unknown profile type', '8.2.5', '3.9'],
    ['no profile of this type left', '8.2.5', '3.7'],
    ['a function requester that is not allowed', '1.1', '2.1'],
    ['an order that has expired', '8.2.6', '4.2'],
  ])('fails in the body, with HTTP 200, for %s', async (message, subject_code, reason_code) => {
    faults.replace({ es2plus: [{ status: 'Expired', subject_code, reason_code, message }] });
    const answer = await call('confirmOrder', { iccid, releaseFlag: true });
    expect(answer.header.functionExecutionStatus).toEqual({
      status: 'Expired',
      statusCodeData: { subjectCode: subject_code, reasonCode: reason_code, message },
    });
    expect(journal.latestCalls(1)).toMatchObject([{ status: 'Expired', subject_code, reason_code, http_status: 200 }]);
  });

  it('fails by HTTP status, and changes nothing by it', async () => {
    faults.replace({ es2plus: [{ function: 'downloadOrder', times: 1, http_status: 503 }] });
    await expect(call('downloadOrder', { iccid }, 'again')).rejects.toThrow('503');
    expect(outcome(await call('downloadOrder', { iccid }, 'again'))).toEqual(['Executed-Success']);
  });

  it('is slow with a profile, and the state shows how slow', async () => {
    await call('downloadOrder', { iccid });
    faults.replace({ es2plus: [{ function: 'confirmOrder', delay_ms: 60 }] });
    expect(outcome(await call('confirmOrder', { iccid, releaseFlag: true }))).toEqual(['Executed-Success']);
    const [last] = journal.latestCalls(1);
    expect(Date.parse(last?.answered_at ?? '') - Date.parse(last?.at ?? '')).toBeGreaterThanOrEqual(59);
  });

  it('executes a call whose answer it loses', async () => {
    faults.replace({ es2plus: [{ lose_answer: true, times: 1 }] });
    await expect(call('downloadOrder', { iccid }, 'lost')).rejects.toThrow();
    expect(outcome(await call('downloadOrder', { iccid }, 'lost'))).toEqual(['Executed-Success']);
  });

  it('shows each call with its codes', () => {
    const [last] = journal.latestCalls(1);
    expect(last).toMatchObject({ function: 'downloadOrder', iccid, status: 'Executed-Success', http_status: 200 });
  });
});
