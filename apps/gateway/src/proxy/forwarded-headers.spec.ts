import { describe, expect, it } from '@jest/globals';
import { answerHeaders, forwardedHeaders } from './forwarded-headers.js';

const OWN = {
  identity: { name: 'x-meisim-identity', token: 'v1.ours' },
  host: 'provisioning:3000',
  requestId: 'req_1',
  traceparent: undefined,
};

describe('forwardedHeaders', () => {
  it('keeps what the service reads and drops what only we may say', () => {
    const forwarded = forwardedHeaders(
      'POST',
      {
        host: 'api.example',
        authorization: 'Bearer sk',
        'x-meisim-identity': 'forged',
        'x-forwarded-for': '1.2.3.4',
        te: 'trailers',
        'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA',
        'x-anything': 'else',
        expect: '100-continue',
        'content-type': 'application/json',
        'content-length': '2',
        'idempotency-key': 'k',
        prefer: 'wait=5',
      },
      OWN,
    );
    expect(forwarded).toEqual({
      host: 'provisioning:3000',
      'x-meisim-identity': 'v1.ours',
      'x-request-id': 'req_1',
      'content-type': 'application/json',
      'content-length': '2',
      'idempotency-key': 'k',
      prefer: 'wait=5',
    });
  });

  it('sends no length along with a GET, whose body stays behind', () => {
    expect(forwardedHeaders('GET', { 'content-length': '5' }, OWN)).not.toHaveProperty('content-length');
  });
});

describe('answerHeaders', () => {
  it("keeps the service's connection to itself", () => {
    expect(
      answerHeaders({ connection: 'keep-alive', 'keep-alive': 'timeout=5', 'x-request-id': 'x', etag: '"1"' }),
    ).toEqual({ etag: '"1"' });
  });
});
