import { DomainError, type AccountUpdated, type Mode, type NumberProvisioned } from '#libs/contracts';
import type { OwnedNumber } from '#libs/service-kit';
import type { EndpointRoute } from '../endpoints/message-route.js';
import { webhookTarget, type WebhookTarget } from '../endpoints/webhook-target.js';

/** Whose key asks. */
export interface Asker {
  account_id: string;
  mode: Mode;
}

/**
 * Where a test goes. A disabled webhook can be tested, too: that is how its owner finds out that it is back.
 * @throws DomainError not_found, account_suspended, validation_failed (no usable webhook), number_not_active, or
 * service_unavailable while the account has not been heard of yet
 */
export function testRoute(
  number: NumberProvisioned | null,
  account: AccountUpdated | null,
  asker: Asker,
): { number: NumberProvisioned; route: EndpointRoute } {
  if (number?.account_id !== asker.account_id || number.mode !== asker.mode) throw new DomainError('not_found');
  if (account?.status === 'suspended') throw new DomainError('account_suspended');
  const target = targetOf(number.webhook_url);
  if (number.status !== 'active') throw new DomainError('number_not_active');
  if (!account) throw new DomainError('service_unavailable', undefined, { retryAfterS: 1 });
  return { number, route: { kind: 'deliver', target, revision: number.revision, account } };
}

/**
 * A number of which no event has come: before its activation there is none, and shortly after it is on its way.
 * @throws DomainError not_found, number_not_active
 */
export function refuseUnheardOf(number: OwnedNumber, asker: Asker): void {
  if (number.account_id !== asker.account_id || number.mode !== asker.mode) throw new DomainError('not_found');
  if (number.status !== 'active') throw new DomainError('number_not_active');
}

function targetOf(text: string | null): WebhookTarget {
  const target = text === null ? null : webhookTarget(text);
  if (target) return target;
  const message = text === null ? 'the number has no webhook' : 'is not a URL';
  throw new DomainError('validation_failed', undefined, { errors: [{ field: 'webhook_url', message }] });
}
