const WHEN = '2026-05-19T14:23:01.204Z';
const NUMBER = 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA';
const MESSAGE = 'msg_01HXY3ZD8VQ6T2M4K9S7B5N1RC';

/** What a field of this name looks like, wherever it stands and has no example of its own. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  account_id: 'acct_01HXY3A0000000000000000000',
  attempt: 1,
  attempts: 1,
  bound_domain: null,
  candidates: [],
  carrier_id: 'demo',
  count: 3,
  confidence: 0.98,
  country: 'US',
  duration_ms: 84,
  error: null,
  esim_state: 'installed',
  evidence: null,
  failure: null,
  from: '245-78',
  field: 'iccid',
  iccid: '8901260000000000017',
  imported: 10_000,
  in_flight: 0,
  label: 'signup-bot-7',
  last_status: 200,
  last_error: null,
  last_error_at: null,
  limit: 50,
  line: 17,
  max_numbers: 5,
  max_provisions_30d: 20,
  message: 'is no ICCID',
  messages: 2,
  lpa: 'LPA:1$smdp.example.com$K2-1A2B3C-4D5E6F',
  message_id: MESSAGE,
  metadata: { agent: 'signup-bot-7' },
  name: 'Acme',
  next_cursor: 'eyJwIjoiNDIifQ',
  number_id: NUMBER,
  numbers: 2,
  number_status: 'active',
  phone: '+14155551234',
  provider_message_id: 'SM8f6c2d',
  provisions_30d: 3,
  qr: 'data:image/svg+xml;base64,PHN2Zy…',
  reason: 'no_message',
  rejected: 0,
  response_excerpt: 'ok',
  score: 0.98,
  segments: 1,
  status_code: 200,
  text: "Your Cash App code is 583921. Don't share.",
  total: 2,
  timeout: 30,
  to: '+14155551234',
  unchanged: 0,
  up: 2,
  updated: 0,
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
