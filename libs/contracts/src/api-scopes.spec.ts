import { describe, expect, it } from '@jest/globals';
import { allowsScope, requiredScope, scopesBeyond } from './api-scopes.js';

describe('requiredScope', () => {
  it.each([
    ['POST', '/v1/numbers/provision', 'numbers:write'],
    ['GET', '/v1/numbers', 'numbers:read'],
    ['HEAD', '/v1/numbers/num_1/qr.png', 'numbers:read'],
    ['GET', '/v1/numbers/num_1/messages', 'messages:read'],
    ['GET', '/v1/numbers/num_1/code', 'messages:read'],
    ['POST', '/v1/numbers/num_1/webhook/test', 'webhooks:write'],
    ['GET', '/v1/messages/msg_1/attempts', 'webhooks:read'],
    ['POST', '/v1/messages/msg_1/redeliver', 'webhooks:write'],
    ['DELETE', '/v1/messages/msg_1', 'messages:write'],
    ['GET', '/v1/events', 'messages:read'],
    ['POST', '/v1/sandbox/messages', 'messages:write'],
    ['POST', '/v1/redeliveries', 'webhooks:write'],
    ['DELETE', '/v1/api-keys/key_1', 'account:write'],
    ['GET', '/v1/audit-log', 'account:read'],
    ['GET', '/v1/numbersx', null],
  ])('%s %s needs %s', (method, path, scope) => {
    expect(requiredScope(method, path)).toBe(scope);
  });
});

describe('allowsScope', () => {
  it('lets who may write read, and not the other way round', () => {
    expect(allowsScope(['numbers:write'], 'numbers:read')).toBe(true);
    expect(allowsScope(['numbers:read'], 'numbers:write')).toBe(false);
    expect(allowsScope(['messages:write'], 'numbers:read')).toBe(false);
    expect(allowsScope(['*'], 'account:write')).toBe(true);
    expect(allowsScope([], 'account:read')).toBe(false);
  });
});

describe('scopesBeyond', () => {
  it('lets nobody give away more than they have', () => {
    expect(scopesBeyond(['account:write', 'numbers:write'], ['numbers:read', 'account:write'])).toEqual([]);
    expect(scopesBeyond(['account:write'], ['*', 'numbers:read'])).toEqual(['*', 'numbers:read']);
    expect(scopesBeyond(['*'], ['*'])).toEqual([]);
  });
});
