import type { Profile } from './profile-store.js';

/**
 * What a phone that installs a profile makes its SM-DP+ report, in this order: downloaded, installed, confirmed,
 * enabled (SGP.22, 5.3.5).
 */
export const NOTIFICATION_POINTS = [3, 4, 5, 6] as const;
export type NotificationPoint = (typeof NOTIFICATION_POINTS)[number];

/** One profile on its way into a phone. */
export interface Installation {
  profile: Readonly<Profile>;
  /** Of the order that is being installed: the profile may be ordered again. */
  matchingId: string | null;
  /** Place in NOTIFICATION_POINTS of the next report. */
  step: number;
}

export function installationOf(profile: Readonly<Profile>): Installation {
  return { profile, matchingId: profile.matchingId, step: 0 };
}

export function afterStep(installation: Installation): Installation {
  return { ...installation, step: installation.step + 1 };
}

/** Whether there is still something to report: an order that was cancelled is not installed any more. */
export function isUnderWay({ profile, matchingId, step }: Installation): boolean {
  return step < NOTIFICATION_POINTS.length && profile.state === 'Released' && profile.matchingId === matchingId;
}

export interface ProgressReport {
  header: { functionRequesterIdentifier: string; functionCallIdentifier: string };
  iccid: string;
  eid?: string;
  profileType: string;
  timestamp: string;
  notificationPointId: NotificationPoint;
  notificationPointStatus: {
    status: 'Executed-Success' | 'Failed';
    statusCodeData?: { subjectCode: string; reasonCode: string; message: string };
  };
}

/** @param failAt the notificationPointId that fails; 0: none */
export function progressReport(
  { profile, step }: Installation,
  callId: string,
  timestamp: string,
  failAt: number,
): ProgressReport | null {
  const point = NOTIFICATION_POINTS[step];
  if (point === undefined) return null;
  const failed = point === failAt;
  return {
    header: { functionRequesterIdentifier: 'smdp-simulator', functionCallIdentifier: callId },
    iccid: profile.iccid,
    ...(profile.eid === null ? {} : { eid: profile.eid }),
    profileType: profile.profileType ?? 'unspecified',
    timestamp,
    notificationPointId: point,
    notificationPointStatus: failed
      ? { status: 'Failed', statusCodeData: { subjectCode: '8.2.1', reasonCode: '4.2', message: 'injected' } }
      : { status: 'Executed-Success' },
  };
}
