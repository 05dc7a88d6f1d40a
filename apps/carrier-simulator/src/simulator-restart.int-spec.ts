import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService } from '#libs/service-kit';
import { randomProfiles } from './es2plus/random-profiles.js';
import { carrierSimulator } from './simulator.service.js';

const ICCID = randomProfiles.iccidOf(7);

describe('carrier simulator, started again', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'meisim-simulator-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts it, calls once, and stops it. */
  async function callOnce(called: string, fields: object): Promise<{ status: string; profiles: unknown }> {
    const env = { LOG_LEVEL: 'silent', SMDP_STATE_FILE: join(folder, 'smdp.jsonl') };
    const service = await startService(carrierSimulator, { env });
    try {
      await service.ready;
      const state = async () => (await (await fetch(`${service.url}/state`)).json()) as Record<string, unknown>;
      const response = await fetch(`${String((await state())['es2plus_url'])}/gsma/rsp2/es2plus/${called}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-admin-protocol': 'gsma/rsp/v2.5.0' },
        body: JSON.stringify({
          header: { functionRequesterIdentifier: 'meisim', functionCallIdentifier: called },
          ...fields,
        }),
      });
      const answer = (await response.json()) as { header: { functionExecutionStatus: { status: string } } };
      return { status: answer.header.functionExecutionStatus.status, profiles: (await state())['profiles'] };
    } finally {
      await service.stop();
    }
  }

  it('knows the profiles that were ordered before, and what has become of them', async () => {
    const done = 'Executed-Success';
    expect(await callOnce('downloadOrder', { iccid: ICCID })).toEqual({ status: done, profiles: { Allocated: 1 } });
    const confirmed = await callOnce('confirmOrder', { iccid: ICCID, releaseFlag: true });
    expect(confirmed).toEqual({ status: done, profiles: { Released: 1 } });
    const cancel = { iccid: ICCID, finalProfileStatusIndicator: 'Available' };
    expect(await callOnce('cancelOrder', cancel)).toEqual({ status: done, profiles: { Available: 1 } });
  });
});
