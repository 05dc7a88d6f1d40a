import type { Es2PlusOutcome } from './es2plus-outcome.js';

/** Before anything could be sent: no connection. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** A certificate that nobody vouches for, or not any more (X509_V_ERR_… of OpenSSL): nothing was sent, either. */
const CERTIFICATE_REFUSED = /^(CERT_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF))/;
const TOO_LARGE = new Set(['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'ERR_BUFFER_TOO_LARGE']);

/** What became of a call without an answer, in words that its user can read. */
export function interpretFailure(error: unknown): Es2PlusOutcome {
  const code = errorCode(error);
  if (NOT_CONNECTED.has(code) || CERTIFICATE_REFUSED.test(code)) {
    return { kind: 'not-executed', detail: `no connection (${code})` };
  }
  return { kind: 'unknown', detail: unknownDetail(code) };
}

function unknownDetail(code: string): string {
  if (code === 'TimeoutError') return 'no answer in time';
  if (code === 'AbortError') return 'broken off';
  if (TOO_LARGE.has(code)) return 'the answer is too large';
  return `the connection broke (${code})`;
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'error';
}
