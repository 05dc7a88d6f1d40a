/**
 * What a phone that installs a profile makes its SM-DP+ report, in this order: downloaded, installed, confirmed,
 * enabled (SGP.22, 5.3.5).
 */
export const NOTIFICATION_POINTS = [3, 4, 5, 6] as const;
export type NotificationPoint = (typeof NOTIFICATION_POINTS)[number];
