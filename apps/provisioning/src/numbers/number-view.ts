import { isPublished } from './number-state.js';
import type { EsimState, Metadata, NumberFailure, NumberSource, PhoneNumber } from './number.js';
import type { NumberStatus } from './number-state.js';

/** A number as the API shows it. */
export interface NumberResource {
  id: string;
  phone: string | null;
  status: NumberStatus;
  source: NumberSource;
  mode: 'live' | 'test';
  country: string;
  iccid: string | null;
  lpa: string | null;
  qr: string | null;
  esim_state: EsimState | null;
  webhook_url: string | null;
  webhook_enabled: boolean;
  webhook_disabled_reason: string | null;
  label: string | null;
  metadata: Metadata;
  created_at: string;
  activated_at: string | null;
  released_at: string | null;
  failure: NumberFailure | null;
}

/**
 * @param secrets the opened LPA string and its QR code; null before activation and on hosted numbers
 */
export function numberResource(number: PhoneNumber, secrets: { lpa: string; qr: string } | null): NumberResource {
  // One that was given up before it was active was never the user's.
  const shown = isPublished(number.status) && number.activatedAt !== null;
  return {
    id: number.id,
    phone: shown ? number.phone : null,
    status: number.status,
    source: number.source,
    mode: number.mode,
    country: number.country,
    iccid: shown ? number.iccid : null,
    lpa: secrets?.lpa ?? null,
    qr: secrets?.qr ?? null,
    esim_state: number.esimState,
    webhook_url: number.webhookUrl,
    webhook_enabled: number.webhookEnabled,
    webhook_disabled_reason: number.webhookDisabledReason,
    label: number.label,
    metadata: number.metadata,
    created_at: number.createdAt.toISOString(),
    activated_at: number.activatedAt?.toISOString() ?? null,
    released_at: number.releasedAt?.toISOString() ?? null,
    failure: number.failure,
  };
}
