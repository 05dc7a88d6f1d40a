const WHEN = '2026-05-19T14:23:01.204Z';
const NUMBER = 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA';
const MESSAGE = 'msg_01HXY3ZD8VQ6T2M4K9S7B5N1RC';

/** What a field of this name looks like, wherever it stands and has no example of its own. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  account_id: 'acct_01HXY3A0000000000000000000',
  attempt: 1,
  attempts: 1,
  candidates: [],
  carrier_id: 'demo',
  confidence: 0.98,
  country: 'US',
  duration_ms: 84,
  error: null,
  esim_state: 'installed',
  evidence: null,
  failure: null,
  from: '245-78',
  iccid: '8901260000000000017',
  label: 'signup-bot-7',
  last_status: 200,
  limit: 50,
  lpa: 'LPA:1$smdp.example.com$K2-1A2B3C-4D5E6F',
  message_id: MESSAGE,
  metadata: { agent: 'signup-bot-7' },
  name: 'Acme',
  next_cursor: 'eyJwIjoiNDIifQ',
  number_id: NUMBER,
  number_status: 'active',
  phone: '+14155551234',
  qr: 'data:image/svg+xml;base64,PHN2Zy…',
  reason: 'no_message',
  response_excerpt: 'ok',
  segments: 1,
  status_code: 200,
  text: "Your Cash App code is 583921. Don't share.",
  timeout: 30,
  to: '+14155551234',
  wait: 30,
  waited_ms: 30_000,
  webhook_disabled_reason: null,
  webhook_enabled: true,
  webhook_url: 'https://agent.example.com/sms',
};

/** An example for a field, or undefined when its schema shows enough already. */
export function exampleOf(name: string, schema: Readonly<Record<string, unknown>>): unknown {
  if ('example' in schema || 'enum' in schema || '$ref' in schema || 'allOf' in schema) return undefined;
  if (schema['type'] === 'array' || schema['type'] === 'boolean') return undefined;
  if (Object.hasOwn(EXAMPLES, name)) return EXAMPLES[name];
  if (schema['format'] === 'date-time') return name === 'released_at' ? null : WHEN;
  return undefined;
}
