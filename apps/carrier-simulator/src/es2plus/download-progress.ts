import { NOTIFICATION_POINTS, type NotificationPoint } from './notification-points.js';
import type { InstallationProgress } from './profile-store.js';
import { isInstalling, type Profile } from './profile.js';

/** One profile on its way into a phone; which report is next follows from how many were taken. */
export interface Installation {
  profile: Readonly<Profile>;
  /** Of the order that is being installed: the profile may be ordered again. */
  matchingId: string | null;
  progress: InstallationProgress;
}

export function installationOf(profile: Readonly<Profile>, progress: InstallationProgress): Installation {
  return { profile, matchingId: profile.matchingId, progress };
}

/** Whether there is still something to report: an order that was cancelled is not installed any more. */
export function isUnderWay({ profile, matchingId }: Installation): boolean {
  return isInstalling(profile) && profile.matchingId === matchingId;
}

/** What the profile has become when this report is sent; null: it stays what it is. */
export function stateReached({
  notificationPointId: point,
  notificationPointStatus,
}: ProgressReport): 'Downloaded' | 'Installed' | null {
  if (notificationPointStatus.status === 'Failed') return null;
  if (point === 3) return 'Downloaded';
  return point === 4 ? 'Installed' : null;
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
  { profile }: Installation,
  callId: string,
  timestamp: string,
  failAt: number,
): ProgressReport | null {
  const point = NOTIFICATION_POINTS[profile.reports];
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
