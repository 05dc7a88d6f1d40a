import type { AttemptTrigger, SmsReceived } from '#libs/contracts';

/** Why a delivery came about. */
export type DeliveryTrigger = Exclude<AttemptTrigger, 'retry'>;

/** One message on its way to its webhook. */
export interface Delivery {
  /** The message's id; of a replay or test, its request's. Unique among deliveries. */
  readonly id: string;
  readonly trigger: DeliveryTrigger;
  /** With text and code sealed. */
  readonly message: SmsReceived;
  /** Attempts that have ended. */
  readonly attempts: number;
  /** W3C trace context of the message. */
  readonly traceparent: string | null;
}

/** What the delivery's next attempt is called in the delivery log. */
export function attemptTrigger(delivery: Delivery): AttemptTrigger {
  return delivery.attempts === 0 ? delivery.trigger : 'retry';
}

/** Delays between the attempts of a delivery, ms: a test is one attempt, whose outcome somebody waits for. */
export function delaysOf(trigger: DeliveryTrigger, delaysMs: readonly number[]): readonly number[] {
  return trigger === 'test' ? [] : delaysMs;
}
