/**
 * A connection between us and a broker that is up, and that one of both does not want. To ask again at once gets the
 * same answer, and looks to a broker like somebody who guesses passwords.
 * @returns what to tell an operator; null for any other failure
 */
export function refusalOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'KafkaJSSASLAuthenticationError') return `the broker refused the login: ${cause.message}`;
    const code: unknown = 'code' in cause ? cause.code : undefined;
    if (typeof code !== 'string') continue;
    if (UNTRUSTED.has(code)) return `the broker's certificate is not to be trusted: ${cause.message}`;
    if (code.startsWith('ERR_SSL_')) return `broker and client cannot agree on TLS: ${cause.message}`;
  }
  return null;
}

/** What Node and OpenSSL say of a certificate. */
const UNTRUSTED: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
