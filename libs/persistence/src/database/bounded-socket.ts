import { Socket } from 'node:net';

/** The database did not take the connection in time, or not a word of it came. Coded as the operating system would, so that it is retried. */
class ConnectTimeoutError extends Error {
  override readonly name = 'ConnectTimeoutError';
  readonly code = 'ETIMEDOUT';
}

/**
 * A socket factory for pg (`stream`) whose sockets hear from the server within `limitMs` or fail with ETIMEDOUT: the
 * kernel takes connections also for a server that stands still. The pool's own limit would also end the wait for a free
 * connection, with an error that looks like no other transient one: a busy pool is no failure.
 */
export function boundedSocket(limitMs: number): () => Socket {
  return () => {
    const socket = new Socket();
    const limit = setTimeout(() => {
      socket.destroy(new ConnectTimeoutError(`no word of the database within ${limitMs} ms`));
    }, limitMs);
    const end = () => {
      clearTimeout(limit);
    };
    socket.once('data', end).once('close', end);
    return socket;
  };
}
