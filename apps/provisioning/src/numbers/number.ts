import type { AccountId, Mode, NumberId } from '#libs/contracts';
import type { NumberStatus } from './number-state.js';

export type NumberSource = 'esim' | 'hosted';
/** What became of the profile: released by the SM-DP+, then as the device reports it (SGP.22, 5.3.5). */
export type EsimState = 'released' | 'downloaded' | 'installed' | 'enabled' | 'disabled' | 'deleted';

export const NUMBER_FAILURE_CODES = ['carrier_refused', 'carrier_unreachable', 'carrier_answer_invalid'] as const;

export interface NumberFailure {
  code: (typeof NUMBER_FAILURE_CODES)[number];
  detail: string;
}

export type Metadata = Record<string, unknown>;

/** A number of an account, as it is stored. */
export interface PhoneNumber {
  id: NumberId;
  /** Order of creation within the account; in commit order, so that a cursor skips nothing. */
  seq: string;
  accountId: AccountId;
  mode: Mode;
  status: NumberStatus;
  source: NumberSource;
  country: string;
  inventoryId: string;
  carrierId: string | null;
  /** E.164; shown once the number is active. */
  phone: string;
  iccid: string | null;
  lpaSealed: string | null;
  esimState: EsimState | null;
  webhookUrl: string | null;
  /** When it got a webhook after it had none; null: it has had one from the beginning, or has none. */
  webhookAddedAt: Date | null;
  webhookEnabled: boolean;
  webhookDisabledReason: string | null;
  label: string | null;
  metadata: Metadata;
  failure: NumberFailure | null;
  revision: number;
  /** Outbox row of the latest event. */
  eventRow: string | null;
  createdAt: Date;
  activatedAt: Date | null;
  releasedAt: Date | null;
  /** Its phone is given to nobody else before; null until it is released, and for one that was never active. */
  quarantinedUntil: Date | null;
}
