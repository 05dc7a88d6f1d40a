import type { NumberProvisioned } from '#libs/contracts';
import { isPublished } from './number-state.js';
import type { PhoneNumber } from './number.js';

/** The event that tells the other services a number's latest state; `null` before it was ever active. */
export function numberEvent(number: PhoneNumber): NumberProvisioned | null {
  const { status, activatedAt, releasedAt, quarantinedUntil } = number;
  if (!isPublished(status) || activatedAt === null) return null;
  return {
    number_id: number.id,
    account_id: number.accountId,
    mode: number.mode,
    phone: number.phone,
    country: number.country,
    status,
    webhook_url: number.webhookUrl,
    webhook_added_at: number.webhookAddedAt?.toISOString() ?? null,
    webhook_enabled: number.webhookEnabled,
    revision: number.revision,
    activated_at: activatedAt.toISOString(),
    released_at: releasedAt?.toISOString() ?? null,
    quarantined_until: quarantinedUntil?.toISOString() ?? null,
    source: number.source,
    iccid: number.iccid,
    esim_state: number.esimState,
    webhook_disabled_reason: number.webhookDisabledReason,
    label: number.label,
    metadata: number.metadata,
    created_at: number.createdAt.toISOString(),
  };
}
