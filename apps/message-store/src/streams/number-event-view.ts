import type { NumberProvisioned } from '#libs/contracts';

/** A number as a stream shows it: as `GET /v1/numbers/{id}` does, but for the LPA string and its QR code. */
export interface NumberEventView {
  id: string;
  phone: string;
  status: NumberProvisioned['status'];
  source: 'esim' | 'hosted' | null;
  mode: NumberProvisioned['mode'];
  country: string;
  iccid: string | null;
  esim_state: string | null;
  webhook_url: string | null;
  webhook_enabled: boolean;
  webhook_disabled_reason: string | null;
  label: string | null;
  metadata: Record<string, unknown>;
  created_at: string | null;
  activated_at: string;
  released_at: string | null;
  failure: null;
}

/** What events of older versions do not say is null here. */
export function numberEventView(event: NumberProvisioned): NumberEventView {
  return {
    id: event.number_id,
    phone: event.phone,
    status: event.status,
    source: event.source ?? null,
    mode: event.mode,
    country: event.country,
    iccid: event.iccid ?? null,
    esim_state: event.esim_state ?? null,
    webhook_url: event.webhook_url,
    webhook_enabled: event.webhook_enabled,
    webhook_disabled_reason: event.webhook_disabled_reason ?? null,
    label: event.label ?? null,
    metadata: event.metadata ?? {},
    created_at: event.created_at ?? null,
    activated_at: event.activated_at,
    released_at: event.released_at,
    failure: null,
  };
}
