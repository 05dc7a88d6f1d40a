/** The words by which users and metrics know why an attempt failed. Stable: they are part of the API. */
export const ATTEMPT_ERRORS = [
  'timeout',
  'connection_refused',
  'connection_reset',
  'connection_failed',
  'host_unreachable',
  'dns_failure',
  'tls_error',
  'invalid_response',
  'invalid_url',
  'address_not_allowed',
  'http_error',
  'redirect_not_followed',
  'gone',
] as const;

/** `http_error` and the two after it: the endpoint answered, with a status that does not acknowledge. */
export type AttemptError = (typeof ATTEMPT_ERRORS)[number];

const BY_CODE: Readonly<Record<string, AttemptError>> = {
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'connection_refused',
  ECONNRESET: 'connection_reset',
  EPIPE: 'connection_reset',
  ECONNABORTED: 'connection_reset',
  EHOSTUNREACH: 'host_unreachable',
  ENETUNREACH: 'host_unreachable',
  EADDRNOTAVAIL: 'host_unreachable',
  ENOTFOUND: 'dns_failure',
  ENODATA: 'dns_failure',
  ETIMEOUT: 'dns_failure',
  ESERVFAIL: 'dns_failure',
  EAI_AGAIN: 'dns_failure',
  OUTBOUND_REFUSED: 'address_not_allowed',
  RESPONSE_MALFORMED: 'invalid_response',
  ERR_INVALID_URL: 'invalid_url',
  EPROTO: 'tls_error',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls_error',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls_error',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls_error',
  UNABLE_TO_GET_ISSUER_CERT: 'tls_error',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls_error',
  HOSTNAME_MISMATCH: 'tls_error',
};

const BY_PREFIX: readonly (readonly [string, AttemptError])[] = [
  ['ERR_TLS_', 'tls_error'],
  ['ERR_SSL_', 'tls_error'],
  ['CERT_', 'tls_error'],
  ['CRL_', 'tls_error'],
];

/** How deep `cause` and `errors` are followed: happy eyeballs wraps once, the connector once more. */
const CAUSES_MAX = 4;

/**
 * Why a connection or request failed, as one of our words; never the library's or the endpoint's own text, which
 * could tell a user about an inner network.
 */
export function classifyAttemptError(error: unknown): AttemptError {
  for (const code of codesOf(error, CAUSES_MAX)) {
    const word = BY_CODE[code] ?? BY_PREFIX.find(([prefix]) => code.startsWith(prefix))?.[1];
    if (word !== undefined) return word;
  }
  return 'connection_failed';
}

/** The codes of an error and of what caused it, outermost first. */
function codesOf(error: unknown, depth: number): string[] {
  if (depth === 0 || typeof error !== 'object' || error === null) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  // A name that has no address, and one whose server is silent, are both failures of the name.
  const named = 'name' in error && error.name === 'HostUnresolvedError' ? ['ENOTFOUND'] : [];
  const inner: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const cause = 'cause' in error ? [error.cause] : [];
  return [...named, ...own, ...[...inner, ...cause].flatMap((next) => codesOf(next, depth - 1))];
}
