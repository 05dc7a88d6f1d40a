import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import type { ProgressReport } from './download-progress.js';
import { ProfileStore } from './profile-store.js';
import { ProgressReporter } from './progress-reporter.client.js';
import { randomProfiles } from './random-profiles.js';

const ICCID = randomProfiles.iccidOf(7);

describe('progress reports of the simulated SM-DP+', () => {
  let operator: Server;
  let reports: ProgressReport[];
  /** How the operator answers; null: not at all. */
  let statusOf: (report: ProgressReport) => number | null;
  let faults: Faults;
  let journal: Journal;
  let reporter: ProgressReporter;
  let profiles: ProfileStore;

  beforeEach(async () => {
    [reports, statusOf] = [[], () => 204];
    operator = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const isReport = request.url === '/gsma/rsp2/es2plus/handleDownloadProgressInfo';
        const report = JSON.parse(body) as ProgressReport;
        const answer = statusOf(report);
        if (isReport && answer === 204) reports.push(report);
        if (answer !== null) response.writeHead(answer).end();
      });
    });
    await new Promise<void>((resolve) => operator.listen(0, '127.0.0.1', resolve));
    const address = operator.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    [faults, journal] = [new Faults(1), new Journal(systemClock)];
    const options = { operatorUrl: `http://127.0.0.1:${address.port}`, stepMs: 1 };
    reporter = new ProgressReporter(options, faults, journal);
    profiles = new ProfileStore(randomProfiles, (profile, progress) => {
      reporter.released(profile, progress);
    });
  });
  afterEach(() => {
    reporter.close();
    operator.closeAllConnections();
    operator.close();
  });

  function order(iccid = ICCID): void {
    profiles.downloadOrder({ iccid });
    profiles.confirmOrder({ iccid, releaseFlag: true });
  }

  const points = () => reports.map(({ notificationPointId }) => notificationPointId);

  it('tell of a released profile that it is downloaded, installed, confirmed and enabled', async () => {
    order();
    await waitFor('all four', () => reports.length === 4);
    expect(points()).toEqual([3, 4, 5, 6]);
    expect(reports[0]).toMatchObject({
      header: { functionRequesterIdentifier: 'smdp-simulator', functionCallIdentifier: expect.any(String) },
      iccid: ICCID,
      notificationPointStatus: { status: 'Executed-Success' },
    });
    await waitFor('the answers', () => journal.counts.progress_reports === 4);
    expect(journal.latestReports(1)).toMatchObject([{ iccid: ICCID, notification_point: 6, http_status: 204 }]);
  });

  it('begin with the release, not with the confirmation', async () => {
    profiles.downloadOrder({ iccid: ICCID });
    profiles.confirmOrder({ iccid: ICCID, releaseFlag: false });
    order(randomProfiles.iccidOf(8));
    await waitFor('those of the other', () => reports.length === 4);
    expect(reports.some(({ iccid }) => iccid === ICCID)).toBe(false);
    profiles.releaseProfile(ICCID);
    await waitFor('its own', () => reports.length === 8);
  });

  it('are held back by a fault, and follow when it ends', async () => {
    faults.replace({ progress: { hold: true } });
    order();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(reports).toEqual([]);
    faults.replace({});
    await waitFor('all four', () => reports.length === 4);
  });

  it('end with the one that fails', async () => {
    faults.replace({ progress: { fail_at: 4 } });
    order();
    order(randomProfiles.iccidOf(8));
    await waitFor('both', () => reports.length === 4);
    expect(points().sort()).toEqual([3, 3, 4, 4]);
    expect(reports.at(-1)?.notificationPointStatus).toMatchObject({
      status: 'Failed',
      statusCodeData: { subjectCode: '8.2.1', reasonCode: '4.2' },
    });
  });

  it('say nothing of an order that was cancelled', async () => {
    faults.replace({ progress: { hold: true } });
    order();
    profiles.cancelOrder(ICCID, 'Unavailable');
    order(randomProfiles.iccidOf(8));
    faults.replace({});
    await waitFor('those of the other', () => reports.length === 4);
    expect(reports.some(({ iccid }) => iccid === ICCID)).toBe(false);
  });

  it('go on behind any number of orders that were cancelled', async () => {
    faults.replace({ progress: { hold: true } });
    for (let index = 0; index < 20_000; index += 1) {
      const iccid = randomProfiles.iccidOf(1_000 + index);
      order(iccid);
      profiles.cancelOrder(iccid, 'Unavailable');
    }
    order();
    await new Promise((resolve) => setTimeout(resolve, 5));
    faults.replace({});
    await waitFor('those of the other', () => reports.length === 4);
  });

  it('come again when the operator could not take them', async () => {
    statusOf = () => 503;
    order();
    await waitFor('a refusal', () => journal.counts.progress_reports > 0);
    expect(journal.latestReports(1)).toMatchObject([{ http_status: 503 }]);
    statusOf = () => 204;
    await waitFor('all four', () => reports.length === 4);
    expect(points()).toEqual([3, 4, 5, 6]);
  });

  it('go on for other profiles while the report of one is refused', async () => {
    statusOf = ({ iccid }) => (iccid === ICCID ? 503 : 204);
    order();
    order(randomProfiles.iccidOf(8));
    await waitFor('all four of the other', () => reports.length === 4);
    const refused = journal.latestReports(99).filter(({ iccid }) => iccid === ICCID);
    expect(refused).toMatchObject([{ notification_point: 3, attempt: 1, outcome: 'answered', http_status: 503 }]);
  });

  it.each([3, 4, 5, 6])('say %i of a profile that nobody can cancel any more', async (point) => {
    statusOf = ({ notificationPointId }) => (notificationPointId < point ? 204 : null);
    order();
    await waitFor('the report', () => journal.latestReports(1)[0]?.notification_point === point);
    const refusal = expect.objectContaining({ subjectCode: '8.2.1', reasonCode: '3.3' });
    expect(() => {
      profiles.cancelOrder(ICCID, 'Available');
    }).toThrow(refusal);
    expect(profiles.countByState()).toEqual({ [point === 3 ? 'Downloaded' : 'Installed']: 1 });
  });

  it('say of one whose download failed that it may still be cancelled', async () => {
    faults.replace({ progress: { fail_at: 3 } });
    order();
    await waitFor('the report', () => journal.latestReports(1)[0]?.outcome === 'answered');
    profiles.cancelOrder(ICCID, 'Available');
    order();
  });

  it('are in the state while the operator has not answered', async () => {
    statusOf = () => null;
    order();
    const report = await waitFor('the report', () => journal.latestReports(1)[0]);
    expect(report).toMatchObject({ iccid: ICCID, outcome: 'open', answered_at: null, http_status: null });
    operator.closeAllConnections();
    await waitFor('its end', () => report.outcome === 'unanswered');
    expect(journal.counts.progress_reports).toBe(1);
  });
});
