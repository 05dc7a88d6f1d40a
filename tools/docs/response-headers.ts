import type { OpenAPIObject } from '@nestjs/swagger';
import type { ErrorCode } from '#libs/contracts';

type Headers = NonNullable<NonNullable<OpenAPIObject['components']>['headers']>;

/** Headers that more than one answer has; answers refer to them. */
export const RESPONSE_HEADERS: Headers = {
  'X-Request-Id': {
    description: 'Names this request in our logs; yours if you sent one of 8 to 80 letters, digits and `_.:-`.',
    required: true,
    schema: { type: 'string', example: 'req_5f2c9d7be1a04c83' },
  },
  RateLimit: {
    description: 'Per limit: requests left (`r`) and seconds until it is full again (`t`).',
    schema: { type: 'string', example: '"requests";r=199;t=1' },
  },
  'RateLimit-Policy': {
    description: 'Per limit: requests at once (`q`), refilled within `w` seconds.',
    schema: { type: 'string', example: '"requests";q=200;w=2' },
  },
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', minimum: 1, example: 1 },
  },
  'WWW-Authenticate': {
    description: 'How to authenticate (RFC 6750).',
    schema: { type: 'string', example: 'Bearer' },
  },
  Location: {
    description: 'Path of the number.',
    schema: { type: 'string', example: '/v1/numbers/num_01HXY3N8ZV5QK2T9R7M4C6B1AA' },
  },
};

/** Codes that say when to try again, although their status does not always. */
const ASKING_TO_WAIT: readonly ErrorCode[] = ['idempotency_in_progress', 'too_many_signing_secrets'];

/**
 * The names of the headers that an answer carries.
 * @param codes of the problems that it may be
 */
export function headersOf(
  status: number,
  caller: 'account' | 'operator' | 'carrier',
  codes: readonly ErrorCode[] = [],
): string[] {
  const asksToWait = status === 429 || status === 503 || codes.some((code) => ASKING_TO_WAIT.includes(code));
  return [
    'X-Request-Id',
    // Also with 401, for a key that is revoked while it is asking.
    ...(caller === 'account' ? ['RateLimit', 'RateLimit-Policy'] : []),
    ...(asksToWait ? ['Retry-After'] : []),
    ...(status === 401 || status === 403 ? ['WWW-Authenticate'] : []),
  ];
}

export function headerReferences(names: readonly string[]): Record<string, { $ref: string }> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
