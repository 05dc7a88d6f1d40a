import { describe, expect, it } from '@jest/globals';
import { loggedPath } from './access-log.js';

describe('the path in the log', () => {
  it.each([
    ['/v1/numbers/+14155550123', '/v1/numbers/[redacted]'],
    ['/v1/numbers/%2B14155550123/messages', '/v1/numbers/[redacted]/messages'],
    ['/v1/numbers/4155550', '/v1/numbers/[redacted]'],
    ['/v1/numbers/+1-415-555-0123', '/v1/numbers/[redacted]'],
    ['/v1/numbers/1%20(415)%20555.0123', '/v1/numbers/[redacted]'],
    ['/v1/numbers/4155550123.json', '/v1/numbers/[redacted].json'],
    ['/v1/none/from-14155550123-to-+4915112345678', '/v1/none/from-[redacted]-to-[redacted]'],
  ])('shows no phone number: %s', (url, logged) => {
    expect(loggedPath(url)).toBe(logged);
  });

  it.each([
    '/v1/numbers/num_01234567890123456789012345/messages',
    '/v1/messages/msg_01K1234567XY3A000000000000',
    '/carriers/web2/messages',
    '/v1/numbers/415555',
  ])('shows ids as they are: %s', (url) => {
    expect(loggedPath(url)).toBe(url);
  });

  it('has no query, which may hold what a message said', () => {
    expect(loggedPath('/v1/attempts?from=+14155550123')).toBe('/v1/attempts');
  });
});
