import type { WebhookMessage } from '#libs/signing';

/**
 * The message of an `sms.received` event as a webhook tells of it; null for one that goes to no webhook (an MMS
 * notification, a binary message), and for what is no message.
 */
export function webhookMessageOf(data: string): WebhookMessage | null {
  const message: unknown = JSON.parse(data);
  if (typeof message !== 'object' || message === null) return null;
  const text = (name: string): string => {
    const value: unknown = Reflect.get(message, name);
    return typeof value === 'string' ? value : '';
  };
  if (text('kind') !== 'sms' || text('id') === '') return null;
  return {
    number_id: text('number_id'),
    phone: text('phone'),
    from: text('from'),
    text: text('text'),
    received_at: text('received_at'),
    message_id: text('id'),
    code: text('code') || null,
  };
}
