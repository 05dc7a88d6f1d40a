import { describe, expect, it } from '@jest/globals';
import { matchRoute } from './route-owners.js';

const match = (method: string, path: string, query = '') => matchRoute(method, path, new URLSearchParams(query));
const routed = (method: string, path: string, query = '') => {
  const found = match(method, path, query);
  return found.kind === 'route' ? found.route : null;
};

describe('matchRoute', () => {
  it('holds what may be held, and nothing else', () => {
    expect(routed('GET', '/v1/numbers/num_1/messages')?.holding).toBe('call');
    expect(routed('GET', '/v1/numbers/num_1/messages', 'wait=5')?.holding).toBe('wait');
    expect(routed('GET', '/v1/numbers/num_1/code')?.holding).toBe('wait');
    expect(routed('POST', '/v1/numbers/provision')?.holding).toBe('wait');
    expect(routed('GET', '/v1/events')?.holding).toBe('stream');
    expect(routed('GET', '/v1/numbers', 'wait=5')?.holding).toBe('call');
  });

  it('sends HEAD where GET goes', () => {
    expect(routed('HEAD', '/v1/numbers')?.owner).toBe('provisioning');
  });

  it('names the methods of a path that was asked with another', () => {
    expect(match('POST', '/v1/numbers/num_1')).toEqual({
      kind: 'method',
      template: '/v1/numbers/:id',
      allowed: ['GET', 'PATCH', 'DELETE'],
    });
    expect(match('GET', '/v1/api-secret/rotate')).toMatchObject({ kind: 'method', allowed: ['POST'] });
  });

  it.each(['/v1', '/v1/none', '/v1/numbers/num_1/qrxsvg', '/v1/numbers/num_1/qr.svg/x', '/internal/numbers/num_1'])(
    'finds nobody for %s',
    (path) => {
      expect(match('GET', path)).toEqual({ kind: 'none' });
    },
  );

  it('keeps all of /v1/admin for the operator', () => {
    for (const path of ['/v1/admin/accounts', '/v1/admin/inventory']) {
      expect(routed('POST', path)?.caller).toBe('operator');
    }
    expect(routed('GET', '/v1/admin/carriers')).toMatchObject({ caller: 'operator', owner: 'sms-ingest' });
  });
});
