import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayUnderTest } from './testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
let key: string;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  key = (await gateway.createAccount()).api_key;
});
afterAll(() => gateway.stop());

/** What the gateway answers to these bytes, until it or the client closes. */
function exchange(bytes: string): Promise<string> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
  });
}

const request = (line: string, headers: string[] = [], body = '') =>
  [line, 'Host: test', `Authorization: Bearer ${key}`, ...headers, 'Connection: close', '', body].join('\r\n');

const JSON_BODY = 'Content-Type: application/json';

describe('whatever a client sends', () => {
  it.each([
    ['bytes that are no HTTP', () => '\u0016\u0003\u0001\u0002', 400, 'bad_request'],
    ['a method that nobody knows', () => request('FOO /v1/numbers HTTP/1.1'), 400, 'bad_request'],
    ['a tunnel', () => request('CONNECT example.com:443 HTTP/1.1'), 405, 'method_not_allowed'],
    ['no host', () => 'GET /v1/account HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'bad_request'],
    ['huge headers', () => request('GET /v1/account HTTP/1.1', [`X: ${'a'.repeat(20_000)}`]), 431, 'headers_too_large'],
    ['a path that is no UTF-8', () => request('GET /v1/numbers/%ff HTTP/1.1'), 400, 'bad_request'],
    [
      'two framings of one body',
      () => request('POST /v1/api-keys HTTP/1.1', ['Content-Length: 2', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
      400,
      'bad_request',
    ],
    [
      'a form',
      () =>
        request(
          'POST /v1/api-keys HTTP/1.1',
          ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 3'],
          'a=b',
        ),
      415,
      'unsupported_media_type',
    ],
    [
      'half a JSON text',
      () => request('POST /v1/api-keys HTTP/1.1', [JSON_BODY, 'Content-Length: 5'], '{"a":'),
      400,
      'bad_request',
    ],
    [
      'a JSON text that is no UTF-8',
      () => request('POST /v1/api-keys HTTP/1.1', [JSON_BODY, 'Content-Length: 13'], '{"label":"\u00ff"}'),
      400,
      'bad_request',
    ],
    [
      'a compressed body',
      () => request('POST /v1/api-keys HTTP/1.1', [JSON_BODY, 'Content-Encoding: gzip', 'Content-Length: 2'], '{}'),
      415,
      'unsupported_media_type',
    ],
    [
      'a compressed body for another service',
      () => {
        const headers = [JSON_BODY, 'Content-Encoding: br', 'Transfer-Encoding: chunked'];
        return request('POST /v1/numbers/provision HTTP/1.1', headers, '2\r\n{}\r\n0\r\n\r\n');
      },
      415,
      'unsupported_media_type',
    ],
    [
      'an id that is longer than any',
      () => request(`DELETE /v1/api-keys/${'a'.repeat(10_000)} HTTP/1.1`),
      404,
      'not_found',
    ],
    [
      'a body that says it is too large',
      () => request('POST /v1/api-keys HTTP/1.1', [JSON_BODY, 'Content-Length: 10000000'], 'x'.repeat(10_000_000)),
      413,
      'payload_too_large',
    ],
    [
      'a body that turns out too large',
      () =>
        request(
          'POST /v1/api-keys HTTP/1.1',
          [JSON_BODY, 'Transfer-Encoding: chunked'],
          `989680\r\n${'x'.repeat(10_000_000)}\r\n0\r\n\r\n`,
        ),
      413,
      'payload_too_large',
    ],
  ])('answers %s with a problem document', async (_title, bytes, status, code) => {
    const answer = await exchange(bytes());
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
    expect(answer).toMatch(/x-request-id: \S+/i);
    expect(answer).toContain(`"code":"${code}"`);
  });

  it('says which codings of a body it takes', async () => {
    const compressed = [JSON_BODY, 'Content-Encoding: gzip', 'Content-Length: 2'];
    const refused = await exchange(request('POST /v1/api-keys HTTP/1.1', compressed, '{}'));
    expect(refused).toMatch(/^accept-encoding: identity\r$/im);
    expect(refused).toContain('Send the body without a Content-Encoding.');
    const plain = [JSON_BODY, 'Content-Encoding: Identity', 'Content-Length: 2'];
    expect(await exchange(request('POST /v1/api-keys HTTP/1.1', plain, '{}'))).toMatch(/^HTTP\/1\.1 201 /);
    expect(await exchange(request('GET /v1/api-keys HTTP/1.1', ['Content-Encoding: gzip']))).toMatch(
      /^HTTP\/1\.1 200 /,
    );
  });

  it('wants a key before it says that there is no such id', async () => {
    const path = `/v1/api-keys/${'a'.repeat(300)}`;
    expect(await exchange(`DELETE ${path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n`)).toMatch(/ 401 /);
  });

  it('leaves an expectation out of account that it does not know', async () => {
    const bytes = request('POST /v1/api-keys HTTP/1.1', [JSON_BODY, 'Content-Length: 2', 'Expect: wonders'], '{}');
    expect(await exchange(bytes)).toMatch(/^HTTP\/1\.1 201 /);
  });

  it.each(['/v1/account', '/v1/none', '/v1/admin/audit', '/health/ready', '/docs'])(
    'takes the whole URL of %s for its path',
    async (path) => {
      const head = async (target: string) => (await exchange(request(`GET ${target} HTTP/1.1`))).split('\r\n', 1)[0];
      expect(await head(`http://gateway.example${path}`)).toBe(await head(path));
    },
  );

  it('lets nobody past the limits by an escape in the path', async () => {
    const answer = await exchange(request('DELETE /%761/api-keys/a%2Fb HTTP/1.1'));
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toMatch(/ratelimit/i);
  });

  it('answers pipelined requests in their order, a bad one among them', async () => {
    const keepAlive = (path: string) => `GET ${path} HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer ${key}\r\n\r\n`;
    const answer = await exchange(
      keepAlive('/v1/api-keys') +
        keepAlive('/v1/none') +
        keepAlive('/v1/api-keys?limit=x') +
        request('GET /v1/api-keys HTTP/1.1'),
    );
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '404', '422', '200']);
  });
});
