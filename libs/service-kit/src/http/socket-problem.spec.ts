import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answerClientError, followAnswers } from './socket-problem.js';

const HALF_A_REQUEST = 'POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\n{"a';
const REQUEST = 'GET / HTTP/1.1\r\nHost: test\r\n\r\n';
const NEXT_REQUEST = 'GET /next HTTP/1.1\r\nHost: test\r\n\r\n';
const NO_HTTP = 'no HTTP\r\n\r\n';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  server.on('clientError', answerClientError);
  followAnswers(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** What Node does with a request whose rest does not come. */
function giveUpWaiting({ socket }: IncomingMessage): void {
  answerClientError(Object.assign(new Error('timed out'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
}

/** @returns the statuses of all answers until the server closes; `next` is sent once the first one begins */
async function statuses(port: number, bytes: string, next = ''): Promise<string[]> {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  let answer = '';
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    if (answer === '' && next !== '') socket.write(next);
    answer += chunk.toString();
  });
  await once(socket, 'close');
  return [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status = '']) => status);
}

describe('a request has one answer', () => {
  it('when its rest does not come in time: 408', async () => {
    const port = await serve(giveUpWaiting);
    expect(await statuses(port, HALF_A_REQUEST)).toEqual(['408']);
  });

  it('when it was refused before its rest had come, and that does not come', async () => {
    const port = await serve((request, response) => {
      response.on('finish', () => setImmediate(giveUpWaiting, request));
      response.writeHead(401).end();
    });
    expect(await statuses(port, HALF_A_REQUEST)).toEqual(['401']);
  });

  it('when its client sends something that is no HTTP while the answer flows', async () => {
    const port = await serve((_request, response) => response.writeHead(200).write('data'));
    expect(await statuses(port, REQUEST, NO_HTTP)).toEqual(['200']);
  });

  it('when its answer flows, and something that is no HTTP comes behind the next request, which waits for its own', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/') response.writeHead(200).write('data');
    });
    expect(await statuses(port, REQUEST, NEXT_REQUEST + NO_HTTP)).toEqual(['200']);
  });

  it('and what comes behind it has one of its own', async () => {
    const port = await serve((_request, response) => response.writeHead(200).end());
    expect(await statuses(port, REQUEST, NO_HTTP)).toEqual(['200', '400']);
  });
});
