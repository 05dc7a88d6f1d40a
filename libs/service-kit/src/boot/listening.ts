import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { goDown } from '../http/going-down.js';
import { DRAIN_MS } from './stop-limits.js';

/** Connections that may wait to be accepted; the system's own limit (net.core.somaxconn) is often the same. */
const BACKLOG = 4_096;

/** Initializes the application and listens. @returns its base URL, as this machine reaches it */
export async function listen(app: NestFastifyApplication, port: number, host: string): Promise<string> {
  await app.listen({ port, host, backlog: BACKLOG });
  const address = app.getHttpServer().address();
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${address.port}`;
}

const IDLE_POLL_MS = 50;

export interface DrainingOptions {
  /** How long requests in flight may take to finish, ms. Default 5,000. */
  drainMs?: number;
  /** Aborts when nobody is to wait for them any more. */
  hurry?: AbortSignal;
}

/**
 * Requests in flight may finish. Their connections are closed as they become idle: Node closes only those
 * that are idle when the server closes, and a client's keep-alive would hold the rest. Then what is left is cut, and
 * what comes is refused with 503: the server listens until other parts of the application have ended.
 */
export async function closeDraining(
  app: NestFastifyApplication,
  { drainMs = DRAIN_MS, hurry }: DrainingOptions = {},
): Promise<void> {
  const server = app.getHttpServer();
  goDown(server, 'leaving');
  let timeIsUp = false;
  const closing = setInterval(() => {
    // Refusals are quick; of what came since, there may be requests whose head does not end.
    if (timeIsUp && !server.listening) server.closeAllConnections();
    else server.closeIdleConnections();
  }, IDLE_POLL_MS);
  const refuse = () => {
    timeIsUp = true;
    goDown(server, 'refusing');
    server.closeAllConnections();
  };
  const refusing = setTimeout(refuse, drainMs);
  if (hurry?.aborted === true) refuse();
  hurry?.addEventListener('abort', refuse);
  try {
    await app.close();
  } finally {
    clearTimeout(refusing);
    hurry?.removeEventListener('abort', refuse);
    clearInterval(closing);
  }
}
