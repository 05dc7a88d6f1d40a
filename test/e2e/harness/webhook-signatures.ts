import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ReceivedRequest } from '#libs/testing';

/** The first six fields keep these names and this order; `code` comes after them. */
export interface WebhookBody {
  event: string;
  number_id: string;
  phone: string;
  from: string;
  text: string;
  received_at: string;
  message_id: string;
  code: string | null;
}

export function webhookBody(request: ReceivedRequest): WebhookBody {
  return JSON.parse(request.rawBody.toString('utf8')) as WebhookBody;
}

function header(request: ReceivedRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function equal(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/**
 * What a receiver outside of this project would check, written from what the guide says alone: v1 over the body, v2 over
 * `t.body`, and Standard Webhooks over `id.timestamp.body` with the decoded key.
 * @returns which of the three hold
 */
export function verifySignatures(
  request: ReceivedRequest,
  secret: string,
): { v1: boolean; v2: boolean; standard: boolean } {
  const body = request.rawBody;
  const parts = header(request, 'x-meisim-signature')
    .split(',')
    .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);
  const valuesOf = (name: string) => parts.filter(([key]) => key === name).map(([, value]) => value);
  const [t = ''] = valuesOf('t');
  const v1 = createHmac('sha256', secret).update(body).digest('hex');
  const v2 = createHmac('sha256', secret).update(`${t}.`).update(body).digest('hex');
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${header(request, 'webhook-id')}.${header(request, 'webhook-timestamp')}.`;
  const standard = `v1,${createHmac('sha256', key).update(signed).update(body).digest('base64')}`;
  return {
    v1: valuesOf('v1').some((value) => equal(value, v1)),
    v2: valuesOf('v2').some((value) => equal(value, v2)),
    standard: header(request, 'webhook-signature')
      .split(' ')
      .some((value) => equal(value, standard)),
  };
}
