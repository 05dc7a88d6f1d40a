import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Es2PlusCalls } from './es2plus-calls.js';
import { ProfileStore, type InstallationProgress } from './profile-store.js';
import { randomProfiles } from './random-profiles.js';
import { openSmdpFile } from './smdp-file.adapter.js';

const ICCID = randomProfiles.iccidOf(7);
type Fields = Record<string, unknown>;

describe('a simulated SM-DP+ that is started again', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meisim-smdp-'));
    file = join(folder, 'home', 'smdp.jsonl');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** As it is after a start; what came before is in the file alone. */
  function start() {
    const released: InstallationProgress[] = [];
    const memory = openSmdpFile(file);
    const profiles = new ProfileStore(randomProfiles, (_, progress) => released.push(progress), memory);
    const calls = new Es2PlusCalls(profiles, 'smdp.example', memory);
    const call = (name: 'downloadOrder' | 'confirmOrder' | 'cancelOrder', fields: Fields, id: string = name) => {
      const header = { functionRequesterIdentifier: 'meisim', functionCallIdentifier: id };
      return calls.execute(name, { header, ...fields });
    };
    return {
      profiles,
      released,
      call,
      outcome: (...args: Parameters<typeof call>) => {
        const { status, statusCodeData } = call(...args).header.functionExecutionStatus;
        return statusCodeData ? [status, statusCodeData.subjectCode, statusCodeData.reasonCode] : [status];
      },
    };
  }

  const CANCEL = { iccid: ICCID, finalProfileStatusIndicator: 'Available' };
  const CONFIRM = { iccid: ICCID, releaseFlag: true };

  it('confirms what was ordered before', () => {
    start().call('downloadOrder', { iccid: ICCID });
    expect(start().outcome('confirmOrder', CONFIRM)).toEqual(['Executed-Success']);
  });

  it('cancels what was confirmed before, and still has the profile ordered until then', () => {
    const before = start();
    before.call('downloadOrder', { iccid: ICCID });
    before.call('confirmOrder', CONFIRM);
    const after = start();
    expect(after.outcome('downloadOrder', { iccid: ICCID }, 'another')).toEqual(['Failed', '8.2.1', '3.3']);
    expect(after.outcome('cancelOrder', CANCEL)).toEqual(['Executed-Success']);
    expect(start().outcome('downloadOrder', { iccid: ICCID }, 'another')).toEqual(['Executed-Success']);
  });

  it('answers a repeated call as it did before', () => {
    const before = start();
    before.call('downloadOrder', { iccid: ICCID });
    const first = before.call('confirmOrder', CONFIRM);
    const after = start();
    expect(after.call('confirmOrder', CONFIRM)).toEqual(first);
    expect(after.released).toEqual([]);
  });

  it('goes on with the installations that were under way, and with no others', () => {
    const before = start();
    for (const index of [1, 2, 3]) {
      const iccid = randomProfiles.iccidOf(index);
      before.call('downloadOrder', { iccid }, `order-${index}`);
      before.call('confirmOrder', { iccid, releaseFlag: index < 3 }, `confirm-${index}`);
    }
    before.released[0]?.reached('Downloaded');
    before.released[0]?.reported(true);
    before.released[1]?.reached('Downloaded');
    before.released[1]?.reported(false);
    const after = start();
    after.profiles.resume();
    expect(after.released).toHaveLength(1);
    expect(after.profiles.find(randomProfiles.iccidOf(2))).toMatchObject({ state: 'Downloaded', reports: 1 });
  });

  it('takes no harm from a line that a killed process did not finish', () => {
    start().call('downloadOrder', { iccid: ICCID });
    appendFileSync(file, '{"profile":{"iccid":"89');
    expect(start().outcome('confirmOrder', CONFIRM)).toEqual(['Executed-Success']);
    expect(start().outcome('cancelOrder', CANCEL)).toEqual(['Executed-Success']);
  });

  it('keeps activation codes to itself, and its file short', () => {
    const before = start();
    before.call('downloadOrder', { iccid: ICCID });
    before.call('confirmOrder', CONFIRM);
    for (let report = 0; report < 20; report += 1) before.released[0]?.reported(false);
    const linesOf = (text: string) => text.trimEnd().split('\n').length;
    expect(linesOf(readFileSync(file, 'utf8'))).toBe(22);
    start();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    // The profile and its two calls.
    expect(linesOf(readFileSync(file, 'utf8'))).toBe(3);
  });

  it('keeps its file short while it runs, and forgets nothing by that', () => {
    const memory = openSmdpFile(file, 10);
    const profiles = new ProfileStore(randomProfiles, () => undefined, memory);
    const calls = new Es2PlusCalls(profiles, 'smdp.example', memory);
    const header = (id: string) => ({ functionRequesterIdentifier: 'meisim', functionCallIdentifier: id });
    calls.execute('downloadOrder', { header: header('order'), iccid: ICCID });
    const profile = memory.profiles()[0];
    if (!profile) throw new Error('no profile');
    for (let change = 0; change < 100; change += 1) memory.keep(profile, null);
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(12);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const after = start();
    expect(after.outcome('downloadOrder', { iccid: ICCID }, 'order')).toEqual(['Executed-Success']);
    expect(after.outcome('downloadOrder', { iccid: ICCID }, 'another')).toEqual(['Failed', '8.2.1', '3.3']);
  });

  it('refuses a file of another kind, naming it and the line', () => {
    file = join(folder, 'other.jsonl');
    writeFileSync(file, '{"profile":{"iccid":"89"}}\n');
    expect(() => start()).toThrow(`${file}, line 1`);
  });
});
