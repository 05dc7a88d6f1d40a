import { AdminClient, type AccountRequest, type NewAccount } from '../../../tools/admin/admin-client.js';
import { waitFor, type ReceivedRequest, type WebhookReceiver } from '#libs/testing';
import { ApiConsumer, type MessageView } from './api.js';
import type { TestPlatform } from './platform.js';
import { webhookBody } from './webhook-signatures.js';

export interface Customer {
  account: NewAccount;
  live: ApiConsumer;
  test: ApiConsumer;
}

/** A customer of their own for a test, so that tests share no quota. */
export async function newCustomer(platform: TestPlatform, request: Partial<AccountRequest> = {}): Promise<Customer> {
  const { gateway_url, admin_token } = platform.dev;
  const account = await new AdminClient(gateway_url, admin_token).createAccount({ name: 'e2e', ...request });
  return {
    account,
    live: new ApiConsumer(gateway_url, account.api_key),
    test: new ApiConsumer(gateway_url, account.test_api_key),
  };
}

export interface Sms {
  to: string;
  from: string;
  text: string;
  encoding?: 'gsm7' | 'ucs2' | 'auto';
  parts?: 'auto' | 'udh8' | 'udh16' | 'sar' | 'payload';
}

/** The simulated network sends it over its real SMPP link. @returns the HTTP status: 202 once our side took it all */
export async function sendSms(platform: TestPlatform, sms: Sms): Promise<number> {
  const response = await fetch(new URL('/sms', platform.dev.simulator_url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sms),
  });
  return response.status;
}

export async function sendBatch(platform: TestPlatform, messages: readonly Sms[], ratePerS: number): Promise<number> {
  const response = await fetch(new URL('/sms/batch', platform.dev.simulator_url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages, rate_per_s: ratePerS }),
  });
  return response.status;
}

/** The first message of a number that meets the query, waiting for it on the server. */
export async function firstMessage(consumer: ApiConsumer, numberId: string, query = 'wait=20'): Promise<MessageView> {
  const { messages } = await consumer.messages(numberId, `?${query}`);
  const [message] = messages;
  if (message === undefined) throw new Error(`no message of ${numberId} came`);
  return message;
}

/** The message once its delivery is in one of these states. */
export async function messageInState(
  consumer: ApiConsumer,
  messageId: string,
  states: readonly string[],
  timeoutMs = 15_000,
): Promise<MessageView> {
  return waitFor(
    `delivery ${states.join(' or ')}`,
    async () => {
      const { body } = await consumer.get<MessageView>(`/v1/messages/${messageId}`);
      return states.includes(body.delivery.state) ? body : null;
    },
    { timeoutMs, intervalMs: 50 },
  );
}

/** The webhook requests for one number, once there are that many. */
export async function requestsFor(
  receiver: WebhookReceiver,
  numberId: string,
  count: number,
  timeoutMs = 20_000,
): Promise<ReceivedRequest[]> {
  const ofNumber = () => receiver.requests.filter((request) => webhookBody(request).number_id === numberId);
  return waitFor(`${count} webhook requests for ${numberId}`, () => (ofNumber().length >= count ? ofNumber() : null), {
    timeoutMs,
  });
}
