import { describe, expect, it } from '@jest/globals';
import { classifyAttemptError } from './attempt-error.js';

const failure = (code: string, more: object = {}) => Object.assign(new Error('10.1.2.3 said no'), { code, ...more });

describe('classifyAttemptError', () => {
  it.each([
    ['ECONNREFUSED', 'connection_refused'],
    ['ECONNRESET', 'connection_reset'],
    ['EPIPE', 'connection_reset'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['ENOTFOUND', 'dns_failure'],
    ['OUTBOUND_REFUSED', 'address_not_allowed'],
    ['RESPONSE_MALFORMED', 'invalid_response'],
    ['CERT_HAS_EXPIRED', 'tls_error'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls_error'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls_error'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls_error'],
    ['ENETUNREACH', 'host_unreachable'],
  ])('calls %s %s', (code, word) => {
    expect(classifyAttemptError(failure(code))).toBe(word);
  });
  it('looks into what caused the error', () => {
    expect(classifyAttemptError(new Error('failed', { cause: failure('ECONNREFUSED') }))).toBe('connection_refused');
  });
  it('looks into the errors of several addresses', () => {
    const all = new AggregateError([failure('ECONNREFUSED'), failure('ENETUNREACH')], 'all failed');
    expect(classifyAttemptError(all)).toBe('connection_refused');
  });
  it('calls a silent name server a failure of the name, not a time-out of the endpoint', () => {
    const silent = Object.assign(failure('ETIMEDOUT'), { name: 'HostUnresolvedError' });
    expect(classifyAttemptError(silent)).toBe('dns_failure');
  });
  it.each([[undefined], ['text'], [new Error('odd')], [failure('EODD')]])('has a word for %p too', (error) => {
    expect(classifyAttemptError(error)).toBe('connection_failed');
  });
  it('ends on errors that cause each other', () => {
    const knot: Error = new Error('knot');
    knot.cause = knot;
    expect(classifyAttemptError(knot)).toBe('connection_failed');
  });
});
