/** How long a client waits before it connects again, ms. */
const RETRY_MS = 2_000;

/** The first lines of every stream. The id lets a client go on from here although no event has come yet. */
export function openingFrame(id: string | null): string {
  return `retry: ${RETRY_MS}\n${id === null ? '' : `id: ${id}\n`}: connected\n\n`;
}

/** An event but for its id, which differs between streams. @param data JSON in one line */
export function eventBody(event: string, data: string): string {
  return `event: ${event}\ndata: ${data}\n`;
}

/** Source: HTML, 9.2.5. */
export function eventFrame(body: string, id: string): string {
  return `${body}id: ${id}\n\n`;
}

/**
 * Keeps proxies from taking the connection for dead. The id without data is no event, but clients go on from it: a
 * quiet account need not have the events of all others looked through when it comes back.
 */
export function heartbeatFrame(id: string | null): string {
  return id === null ? ': still here\n\n' : `: still here\nid: ${id}\n\n`;
}

/** The last lines of a stream that the server ends in order. */
export const CLOSING_FRAME = ': the server is stopping, connect again\n\n';
