interface ErrorDefinition {
  status: number;
  title: string;
  /** For the user: what happened, and what to do about it. Shown in docs/errors.md. */
  explanation: string;
}

/** Every `code` that the API can answer with, with its HTTP status. Codes are stable; the texts may improve. */
export const ERROR_CODES = {
  unauthorized: {
    status: 401,
    title: 'Unauthorized',
    explanation: 'The API key is missing, malformed or revoked. Send `Authorization: Bearer sk_live_…`.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    explanation: 'The key has used up its rate. Wait for the seconds that `Retry-After` names.',
  },
  too_many_wrong_keys: {
    status: 429,
    title: 'Too many wrong keys',
    explanation: 'This address has tried too many wrong API keys within a minute. Wait, then use a valid one.',
  },
  account_suspended: {
    status: 403,
    title: 'Account suspended',
    explanation: 'The account is suspended: messages are stored, nothing is delivered or changed. Ask the operator.',
  },
  forbidden: {
    status: 403,
    title: 'Forbidden',
    explanation:
      'The API key is valid but may not do this: a test key asks for something live, or the other way round.',
  },
  insufficient_scope: {
    status: 403,
    title: 'Insufficient scope',
    explanation: 'The API key lacks the scope that `required_scope` names. Use a key that has it, or make one.',
  },
  not_found: {
    status: 404,
    title: 'Not found',
    explanation: 'There is no such object in this account and mode, or no such path.',
  },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    explanation: 'The path exists, but not with this HTTP method. `Allow` names those it has.',
  },
  request_timeout: {
    status: 408,
    title: 'Request timeout',
    explanation: 'The request did not arrive in time. Send it again.',
  },
  payload_too_large: {
    status: 413,
    title: 'Payload too large',
    explanation: 'The request body is larger than this call takes.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'Unsupported media type',
    explanation: 'Send the body as `Content-Type: application/json`, without a `Content-Encoding`.',
  },
  headers_too_large: {
    status: 431,
    title: 'Headers too large',
    explanation: 'The request line and headers together are larger than 16 KiB.',
  },
  bad_request: {
    status: 400,
    title: 'Bad request',
    explanation: 'The request could not be read: malformed JSON, a bad path or a bad header.',
  },
  validation_failed: {
    status: 422,
    title: 'Validation failed',
    explanation: 'One or more fields are not valid; `errors` names each.',
  },
  webhook_url_not_allowed: {
    status: 422,
    title: 'Webhook URL not allowed',
    explanation: 'The webhook URL must be http or https to a public address.',
  },
  number_not_active: {
    status: 409,
    title: 'Number not active',
    explanation: 'The number is not in a state that allows this. Read its `status`.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'Idempotency key reused',
    explanation: 'This Idempotency-Key was used with another request body. Use a new key for a new request.',
  },
  idempotency_in_progress: {
    status: 409,
    title: 'Request in progress',
    explanation: 'The first request with this Idempotency-Key is still running. Try again shortly.',
  },
  too_many_signing_secrets: {
    status: 409,
    title: 'Too many signing secrets',
    explanation:
      'Each secret that you replace signs for 24 h more, and at most five sign at once. Wait for the seconds that `Retry-After` names, or end all older ones at once with `"end_previous": true`.',
  },
  quota_exceeded: {
    status: 402,
    title: 'Quota exceeded',
    explanation: 'The account holds as many numbers as it may. Release one, or ask the operator for more.',
  },
  provision_limit_exceeded: {
    status: 402,
    title: 'Provision limit exceeded',
    explanation: 'The account has provisioned as many numbers within 30 days as it may.',
  },
  provisioning_failed: {
    status: 502,
    title: 'Provisioning failed',
    explanation: 'The carrier did not give out the eSIM profile. The number is `failed`; its quota is free again.',
  },
  no_inventory: {
    status: 503,
    title: 'No inventory',
    explanation:
      'No number of this kind is in stock now. Try without `area_code` or `source`, with another `country`, or later.',
  },
  sandbox_unavailable: {
    status: 503,
    title: 'Sandbox unavailable',
    explanation: 'No carrier simulator runs beside this platform.',
  },
  service_unavailable: {
    status: 503,
    title: 'Service unavailable',
    explanation: 'A part of the platform is starting, stopping or overloaded. Try again after `Retry-After`.',
  },
  internal_error: {
    status: 500,
    title: 'Internal error',
    explanation: 'Our fault. Quote `request_id` when you report it.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERROR_CODES;
