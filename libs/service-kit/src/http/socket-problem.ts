import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { DomainError, type ErrorCode } from '#libs/contracts';
import { PROBLEM_CONTENT_TYPE, problemDocument } from './problem.js';
import { requestIdFrom } from './request-id.js';

/** Codes of Node's HTTP server that say more than a bad request. */
const PARSER_PROBLEMS: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/** The answers to the last two requests over a socket. They end in turn: earlier ones have ended when the first of these has. */
const lastAnswers = new WeakMap<Duplex, readonly ServerResponse[]>();

/** Lets `answerClientError` know what a socket has been answered already. */
export function followAnswers(server: Server): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const before = lastAnswers.get(request.socket)?.slice(-1) ?? [];
    lastAnswers.set(request.socket, [...before, response]);
  });
}

/**
 * A request has one answer: another in the middle of it, or while the rest of an answered request is still to come, would
 * be taken for part of the first or for the answer to the next request, and one that overtakes an earlier answer for that.
 * Source: RFC 9112, 9.2 and 9.3.2.
 */
function isAnswered(socket: Duplex): boolean {
  const open = (lastAnswers.get(socket) ?? []).filter(
    ({ writableFinished, req }) => !writableFinished || !req.complete,
  );
  return open.length > 1 || open.some(({ headersSent }) => headersSent);
}

/** Answers what Node's HTTP parser refuses, or gave up waiting for: there is no request yet, only a socket. */
export function answerClientError(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswered(socket)) {
    socket.destroy();
    return;
  }
  endWithProblem(socket, PARSER_PROBLEMS[error.code ?? ''] ?? 'bad_request');
}

/**
 * Requests that Node would answer itself, without a problem document: an `Expect` that it does not know is left out of
 * account (RFC 9110, 10.1.1), and nobody gets a tunnel.
 */
export function answerOddRequests(server: Server): void {
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response);
  });
  server.on('connect', (_request, socket) => {
    endWithProblem(socket, 'method_not_allowed');
  });
}

function endWithProblem(socket: Duplex, code: ErrorCode): void {
  const problem = new DomainError(code);
  const requestId = requestIdFrom(undefined);
  const body = JSON.stringify(problemDocument(problem, requestId));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    `content-type: ${PROBLEM_CONTENT_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.on('error', () => {
    socket.destroy();
  });
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
