import { canBecome } from './number-state.js';
import type { Metadata, PhoneNumber } from './number.js';

/** What a user asked to change; undefined stays as it is. */
export interface NumberChange {
  webhookUrl?: string | null;
  webhookEnabled?: boolean;
  label?: string | null;
  metadata?: Metadata;
}

/** The number with the change in it. A new URL, or asking for it, enables a webhook that was found gone. */
export function changeNumber(number: PhoneNumber, change: NumberChange, now: Date): PhoneNumber {
  const newUrl = change.webhookUrl !== undefined && change.webhookUrl !== number.webhookUrl;
  const webhookEnabled = change.webhookEnabled ?? (newUrl ? true : number.webhookEnabled);
  return {
    ...number,
    webhookUrl: change.webhookUrl === undefined ? number.webhookUrl : change.webhookUrl,
    webhookAddedAt: newUrl ? addedAt(number, change.webhookUrl, now) : number.webhookAddedAt,
    webhookEnabled,
    webhookDisabledReason: disabledReason(number, webhookEnabled),
    label: change.label === undefined ? number.label : change.label,
    metadata: change.metadata ?? number.metadata,
  };
}

/**
 * `null` when the number is in no state to be released.
 * @param quarantineMs how long the phone of one that was active rests
 */
export function releaseNumber(number: PhoneNumber, now: Date, quarantineMs: number): PhoneNumber | null {
  if (!canBecome(number.status, 'released')) return null;
  const quarantinedUntil = number.activatedAt === null ? null : new Date(now.getTime() + quarantineMs);
  return { ...number, status: 'released', releasedAt: now, quarantinedUntil };
}

/** The webhook answered 410, or failed for good. `null` when the number has changed since that was seen. */
export function disableWebhook(number: PhoneNumber, revision: number, reason: string): PhoneNumber | null {
  if (number.revision !== revision || !number.webhookEnabled) return null;
  return { ...number, webhookEnabled: false, webhookDisabledReason: reason };
}

function addedAt(number: PhoneNumber, newUrl: string | null | undefined, now: Date): Date | null {
  if (newUrl === null) return null;
  return number.webhookUrl === null ? now : number.webhookAddedAt;
}

function disabledReason(number: PhoneNumber, enabled: boolean): string | null {
  if (enabled) return null;
  return number.webhookEnabled ? 'user' : number.webhookDisabledReason;
}
