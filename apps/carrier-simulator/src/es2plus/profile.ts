import { NOTIFICATION_POINTS } from './notification-points.js';

/** SGP.22, 3.1.6. */
export const PROFILE_STATES = [
  'Available',
  'Allocated',
  'Linked',
  'Confirmed',
  'Released',
  'Downloaded',
  'Installed',
  'Unavailable',
] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

export interface Profile {
  iccid: string;
  profileType: string | null;
  state: ProfileState;
  eid: string | null;
  matchingId: string | null;
  /** Progress reports that the operator has taken. */
  reports: number;
}

export const ALL_REPORTS = NOTIFICATION_POINTS.length;

/** Whether progress reports of it are due. */
export function isInstalling({ state, reports }: Readonly<Profile>): boolean {
  return (state === 'Released' || state === 'Downloaded' || state === 'Installed') && reports < ALL_REPORTS;
}
