import type { AccountUpdated, NumberProvisioned, SmsReceived, SUPERSEDED } from '#libs/contracts';
import { webhookTarget, type WebhookTarget } from './webhook-target.js';

/** Why a message goes to no webhook although its number has one. Stable: part of the API, in `attempt.error`. */
export const SKIP_REASONS = [
  'message_deleted',
  'number_released',
  'number_suspended',
  'webhook_disabled',
  'webhook_url_invalid',
  'account_suspended',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Why there is nothing to deliver at all. */
export const NO_DELIVERY_REASONS = ['unsupported_message', 'no_webhook'] as const;
export type NoDeliveryReason = (typeof NO_DELIVERY_REASONS)[number];

/** Why an attempt was not made. */
export type UntriedReason = SkipReason | NoDeliveryReason | typeof SUPERSEDED;

/** To an endpoint, by what was known of it when the route was found. */
export interface EndpointRoute {
  kind: 'deliver';
  target: WebhookTarget;
  /** The number's. */
  revision: number;
  account: AccountUpdated;
}

/** Nowhere, for good: no attempt is made. */
export type UntriedRoute = { kind: 'none'; reason: NoDeliveryReason } | { kind: 'skip'; reason: SkipReason };

/** Where a message goes. */
export type MessageRoute =
  | EndpointRoute
  | UntriedRoute
  /** The projection does not know the number or account yet: the message waits for that, and is not given up. */
  | { kind: 'park' };

/**
 * Where a message goes, by the latest that is known of its number and account.
 * @param goneRevision of the number whose webhook has answered 410 or failed for too long: it is as good as disabled
 */
export function messageRoute(
  message: SmsReceived,
  number: NumberProvisioned | null,
  account: AccountUpdated | null,
  goneRevision = 0,
): MessageRoute {
  if (message.kind === 'unsupported') return { kind: 'none', reason: 'unsupported_message' };
  if (!number) return { kind: 'park' };
  if (number.webhook_url === null) return { kind: 'none', reason: 'no_webhook' };
  const reason = numberSkipReason(number, goneRevision);
  if (reason) return { kind: 'skip', reason };
  if (!account) return { kind: 'park' };
  if (account.status === 'suspended') return { kind: 'skip', reason: 'account_suspended' };
  const target = webhookTarget(number.webhook_url);
  if (!target) return { kind: 'skip', reason: 'webhook_url_invalid' };
  return { kind: 'deliver', target, revision: number.revision, account };
}

function numberSkipReason(number: NumberProvisioned, goneRevision: number): SkipReason | null {
  if (number.status === 'released') return 'number_released';
  if (number.status === 'suspended') return 'number_suspended';
  return number.webhook_enabled && number.revision > goneRevision ? null : 'webhook_disabled';
}
