import { DomainError } from '#libs/contracts';
import type { NumberResource } from '../numbers/number-view.js';

/** How a request to provision is answered once its number has come as far as it will within the wait. */
export type ProvisionAnswer =
  | { kind: 'number'; status: 201 | 202; number: NumberResource }
  | { kind: 'failed'; error: FailedNumber }
  /** Released by its owner before it was active. */
  | { kind: 'given-up'; numberId: string };

export interface FailedNumber {
  numberId: string;
  detail: string;
}

/** Seconds after which a number that is still provisioning is worth another look. */
export const RETRY_AFTER_S = 2;

/** @param eventInLog whether the other services can know the number */
export function provisionAnswer(number: NumberResource, eventInLog: boolean): ProvisionAnswer {
  if (number.status === 'failed') {
    return { kind: 'failed', error: { numberId: number.id, detail: number.failure?.detail ?? 'no reason given' } };
  }
  if (number.status === 'released' && number.activated_at === null) return { kind: 'given-up', numberId: number.id };
  const done = number.status !== 'provisioning' && eventInLog;
  return { kind: 'number', status: done ? 201 : 202, number };
}

export function provisioningFailed({ numberId, detail }: FailedNumber): DomainError {
  return new DomainError('provisioning_failed', `The carrier did not give out the eSIM profile: ${detail}.`, {
    members: { number_id: numberId },
    retryable: true,
  });
}

export function provisioningGivenUp(numberId: string): DomainError {
  return new DomainError('number_not_active', 'The number was released before it was active.', {
    members: { number_id: numberId },
  });
}
