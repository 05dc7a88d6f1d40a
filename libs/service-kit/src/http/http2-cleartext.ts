import type { Server } from 'node:http';
import { createServer, type Http2ServerRequest, type Http2ServerResponse, type ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** How an HTTP/2 connection begins, and no request of HTTP/1.1. Source: RFC 9113, 3.4. */
const PREFACE = 'PRI';
/** A connection that says nothing for so long is closed. */
const SILENT_MS_MAX = 30_000;

const HTTP2_OPTIONS = {
  /** Requests of one connection at a time; most of them are held open. */
  settings: { maxConcurrentStreams: 2_000 },
  /** MiB, of which every open stream takes some; the default of 10 refuses streams long before. */
  maxSessionMemory: 256,
  /** When many clients of the caller leave at once, it takes back as many requests: that is no attack. */
  streamResetBurst: 100_000,
  streamResetRate: 100_000,
};

type TakeRequest = (request: Http2ServerRequest, response: Http2ServerResponse) => void;
type TakeConnection = (socket: Socket) => void;

/**
 * Lets the service speak HTTP/2 without TLS beside HTTP/1.1 on its port (prior knowledge; RFC 9113, 3.3), so that the
 * gateway can hold thousands of requests open over a few connections. Call it before the service listens.
 */
export function acceptHttp2(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  // Fastify routes requests of both protocols; its types know the one that its own server speaks.
  const route = fastify.routing.bind(fastify) as unknown as TakeRequest;
  const refuseMore = divertHttp2(app.getHttpServer(), route);
  fastify.addHook('preClose', (done) => {
    refuseMore();
    done();
  });
}

/**
 * The same for any server. Its `closeAllConnections` then closes these, too, and its `closeIdleConnections` has them end
 * with what is under way: they are never at rest for long, and callers are to ask elsewhere.
 * @returns call it when the server closes: requests that are under way end, others are not taken any more
 */
export function divertHttp2(server: Server, takeRequest: TakeRequest): () => void {
  const http2 = createServer(HTTP2_OPTIONS, takeRequest);
  const sessions = new Set<ServerHttp2Session>();
  http2.on('session', (session) => {
    sessions.add(session.once('close', () => sessions.delete(session)));
    // The session is gone with it; whoever asked sees that.
    session.on('error', () => undefined);
  });
  const undecided = divertConnections(server, (socket) => {
    // A server of HTTP/1.1 answers clients that have said their last word; here it is the end.
    socket.allowHalfOpen = false;
    http2.emit('connection', socket);
  });
  const closeAll = server.closeAllConnections.bind(server);
  const closeIdle = server.closeIdleConnections.bind(server);
  const retire = () => {
    for (const session of sessions) session.close();
  };
  const closeAllConnections = () => {
    for (const session of sessions) session.destroy();
    closeAll();
  };
  const closeIdleConnections = () => {
    retire();
    closeIdle();
  };
  server.closeAllConnections = closeAllConnections;
  server.closeIdleConnections = closeIdleConnections;
  return () => {
    for (const socket of undecided) socket.destroy();
    retire();
  };
}

/** @returns the connections that have not said yet which protocol they speak */
function divertConnections(server: Server, takeHttp2: TakeConnection): ReadonlySet<Socket> {
  const takeHttp1 = server.listeners('connection') as TakeConnection[];
  const undecided = new Set<Socket>();
  const settle = (socket: Socket): void => {
    undecided.delete(socket);
    socket.setTimeout(0).off('timeout', destroy).off('error', destroy).off('end', destroy);
  };
  const decide = (socket: Socket): void => {
    const head: unknown = socket.read(PREFACE.length);
    if (!Buffer.isBuffer(head)) {
      socket.once('readable', () => {
        if (!socket.destroyed) decide(socket);
      });
      return;
    }
    settle(socket);
    socket.unshift(head);
    if (head.toString('latin1') === PREFACE) takeHttp2(socket);
    else for (const take of takeHttp1) take.call(server, socket);
  };
  server.removeAllListeners('connection').on('connection', (socket: Socket) => {
    undecided.add(socket);
    socket.setTimeout(SILENT_MS_MAX).on('timeout', destroy).on('error', destroy).on('end', destroy);
    socket.once('close', () => undecided.delete(socket));
    decide(socket);
  });
  return undecided;
}

function destroy(this: Socket): void {
  this.destroy();
}
