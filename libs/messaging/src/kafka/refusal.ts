/**
 * A connection between us and a broker that is up, and that one of both does not want. To ask again at once gets the
 * same answer, and looks to a broker like somebody who guesses passwords.
 * @returns what to tell an operator; null for any other failure
 */
export function refusalOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'KafkaJSSASLAuthenticationError') return `the broker refused the login: ${cause.message}`;
    const type: unknown = 'type' in cause ? cause.type : undefined;
    if (type === 'ILLEGAL_SASL_STATE') return `the broker takes no login at this port (KAFKA_SASL_…): ${cause.message}`;
    if (type === 'UNSUPPORTED_SASL_MECHANISM') return `the broker takes no such login: ${cause.message}`;
    const code: unknown = 'code' in cause ? cause.code : undefined;
    if (typeof code !== 'string') continue;
    if (UNTRUSTED.has(code)) return `the broker's certificate is not to be trusted: ${cause.message}`;
    if (code.startsWith('ERR_SSL_')) return `broker and client cannot agree on TLS: ${cause.message}`;
  }
  return null;
}

/** What to tell an operator of a question to a broker that failed, refused or not. */
export function reasonOf(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal !== null) return refusal;
  const reason = error instanceof Error ? error.message : String(error);
  return HUNG_UP.test(reason) ? `${reason} (does this port ask for TLS or a login: KAFKA_TLS, KAFKA_SASL_…?)` : reason;
}

/** By kafkajs and Node: a broker that goes down does so, too, and one that is spoken to in the wrong way says nothing else. */
const HUNG_UP = /Closed connection|socket disconnected before secure TLS|ECONNRESET/;

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
