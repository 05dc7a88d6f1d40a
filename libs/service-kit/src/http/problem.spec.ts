import { HttpException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { DomainError, ERROR_CODES } from '#libs/contracts';
import { codeOfStatus, problemDocument, problemHeaders, toDomainError } from './problem.js';

describe('toDomainError', () => {
  it.each([
    ['a statement that was cancelled', { code: '57014' }, 'service_unavailable'],
    ['a serialization failure', { code: '40001' }, 'service_unavailable'],
    ['a refused connection', { code: 'ECONNREFUSED' }, 'service_unavailable'],
    ['a Postgres that takes no writes after a fail-over', { code: '25006' }, 'service_unavailable'],
    ['a password that is just being changed', { code: '28P01' }, 'service_unavailable'],
    ['a disk of Postgres that fails', { code: '58030' }, 'service_unavailable'],
    ['what says itself that it may pass', { retryable: true }, 'service_unavailable'],
    ['what says itself that it cannot pass', { retryable: false, code: 'ECONNREFUSED' }, 'internal_error'],
    ['a violated constraint', { code: '23505' }, 'internal_error'],
    ['anything else', {}, 'internal_error'],
  ])('takes %s for what it is', (_title, properties, code) => {
    expect(toDomainError(Object.assign(new Error('x'), properties)).code).toBe(code);
  });

  it('knows a lost connection to Postgres, to which pg gives no code', () => {
    const driverError = new Error('Connection terminated unexpectedly');
    expect(toDomainError(driverError).code).toBe('service_unavailable');
    expect(toDomainError(Object.assign(new Error('query failed'), { driverError })).code).toBe('service_unavailable');
  });

  it('looks at the cause', () => {
    const cause = Object.assign(new Error('x'), { code: 'ECONNRESET' });
    expect(toDomainError(new Error('query failed', { cause })).code).toBe('service_unavailable');
  });

  it("keeps a framework's client error with its status", () => {
    expect(toDomainError(new HttpException('Body is not valid JSON', 400))).toMatchObject({
      code: 'bad_request',
      message: 'Body is not valid JSON',
    });
  });

  it('gives every status a code that has that status, or a plain 400 or 500', () => {
    for (let status = 400; status < 600; status += 1) {
      const { status: shown } = ERROR_CODES[codeOfStatus(status)];
      expect([status, 400, 500]).toContain(shown);
    }
  });
});

describe('problemHeaders', () => {
  it('rounds Retry-After up to whole seconds, at least one', () => {
    const limited = (retryAfterS: number) => new DomainError('rate_limited', undefined, { retryAfterS });
    expect(problemHeaders(limited(0.01))).toEqual({ 'retry-after': '1' });
    expect(problemHeaders(limited(2.1))).toEqual({ 'retry-after': '3' });
    expect(problemHeaders(new DomainError('unauthorized'))).toEqual({ 'www-authenticate': 'Bearer' });
    expect(problemHeaders(new DomainError('not_found'))).toEqual({});
  });

  it('ends the connection of a request that did not come in time', () => {
    expect(problemHeaders(new DomainError('request_timeout'))).toEqual({ connection: 'close' });
  });
});

describe('problemDocument', () => {
  it('has the members of RFC 9457, the code, the request and what the error adds', () => {
    const error = new DomainError('provisioning_failed', undefined, { members: { number_id: 'num_1' } });
    expect(problemDocument(error, 'req_1')).toEqual({
      type: 'urn:meisim:problem:provisioning_failed',
      title: 'Provisioning failed',
      status: 502,
      detail: ERROR_CODES.provisioning_failed.explanation,
      code: 'provisioning_failed',
      request_id: 'req_1',
      number_id: 'num_1',
    });
  });
});
