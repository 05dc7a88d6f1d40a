import { randomUUID } from 'node:crypto';
import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import {
  installationOf,
  isUnderWay,
  progressReport,
  stateReached,
  type Installation,
  type ProgressReport,
} from './download-progress.js';
import type { InstallationProgress } from './profile-store.js';
import type { Profile } from './profile.js';

const PATH = '/gsma/rsp2/es2plus/handleDownloadProgressInfo';
const TRIES_MAX = 10;
const RETRY_MS = 1_000;
const REQUEST_MS_MAX = 5_000;

export interface ReporterOptions {
  /** Base URL of the operator's ES2+ endpoint; null: nobody hears of progress. */
  operatorUrl: string | null;
  /** How long after the release, and after each report, the next one comes, ms. */
  stepMs: number;
}

interface Pending {
  installation: Installation;
  dueMs: number;
  tries: number;
}

/**
 * Tells the operator how profiles get into phones, as an SM-DP+ does: as if every profile were downloaded, installed
 * and enabled right after its release. One report at a time, so that a crowd of orders costs the operator little.
 */
export class ProgressReporter {
  private readonly pending: Pending[] = [];
  private timer: NodeJS.Timeout | null = null;
  private sending = false;
  private closed = false;

  constructor(
    private readonly options: ReporterOptions,
    private readonly faults: Faults,
    private readonly journal: Journal,
  ) {
    faults.onChange(() => {
      this.wake();
    });
  }

  /** A profile can be downloaded from now on. */
  released(profile: Readonly<Profile>, progress: InstallationProgress): void {
    if (this.options.operatorUrl === null) return;
    this.put({ installation: installationOf(profile, progress), tries: 0 }, this.options.stepMs);
    this.wake();
  }

  close(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
  }

  private put(pending: Omit<Pending, 'dueMs'>, waitMs: number): void {
    const dueMs = performance.now() + waitMs;
    // In the order of their times: what is put off longer keeps nothing else waiting.
    const before = this.pending.findLastIndex((other) => other.dueMs <= dueMs);
    this.pending.splice(before + 1, 0, { ...pending, dueMs });
  }

  /** Sends the next report if it is due, and otherwise when it will be. */
  private wake(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.closed || this.sending || this.faults.progress.hold) return;
    // A loop: thousands of orders that were cancelled may be due at once.
    for (let [next] = this.pending; next; [next] = this.pending) {
      const waitMs = next.dueMs + this.faults.progress.delay_ms - performance.now();
      if (waitMs > 0) {
        this.timer = setTimeout(() => {
          this.wake();
        }, waitMs);
        return;
      }
      this.pending.shift();
      const report = this.reportOf(next);
      if (report) {
        void this.report(next, report);
        return;
      }
    }
  }

  /** Null when there is nothing to report any more. */
  private reportOf({ installation }: Pending): ProgressReport | null {
    if (!isUnderWay(installation)) return null;
    return progressReport(installation, randomUUID(), this.journal.timestamp(), this.faults.progress.fail_at);
  }

  private async report(pending: Pending, report: ProgressReport): Promise<void> {
    const { installation, tries } = pending;
    this.sending = true;
    const state = stateReached(report);
    if (state !== null && tries === 0) installation.progress.reached(state);
    const answered = await this.send(report, tries + 1);
    this.sending = false;
    // The order that this was about may have been cancelled meanwhile, and the profile ordered again.
    if (answered && isUnderWay(installation)) {
      installation.progress.reported(report.notificationPointStatus.status === 'Failed');
      this.put({ installation, tries: 0 }, this.options.stepMs);
    } else if (!answered && tries + 1 < TRIES_MAX) {
      this.put({ installation, tries: tries + 1 }, RETRY_MS);
    }
    this.wake();
  }

  /** @returns whether the operator took it */
  private async send(report: ProgressReport, attempt: number): Promise<boolean> {
    const entry = this.journal.progressReported({
      iccid: report.iccid,
      notification_point: report.notificationPointId,
      status: report.notificationPointStatus.status,
      attempt,
    });
    const response = await fetch(`${this.options.operatorUrl ?? ''}${PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-admin-protocol': 'gsma/rsp/v2.5.0' },
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
    }).catch(() => null);
    await response?.arrayBuffer().catch(() => undefined);
    this.journal.reportEnded(entry, response?.status ?? null);
    return response?.ok === true;
  }
}
