import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const FIRST_PORT = 15_000;
const PORTS_MAX = 15_000;
const LINUX_PORT_RANGE = '/proc/sys/net/ipv4/ip_local_port_range';

/** Below it the kernel takes no port for an outgoing connection, so that a restarted service finds its own free. */
function firstEphemeralPort(): number {
  try {
    return Number(readFileSync(LINUX_PORT_RANGE, 'utf8').trim().split(/\s+/)[0]);
  } catch {
    return 32_768;
  }
}

/** Whether a server could listen there now. Rejects when the host or port itself is unusable (EACCES, EADDRNOTAVAIL). */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** Different TCP ports of 127.0.0.1 that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const end = Math.max(FIRST_PORT + 1_000, Math.min(firstEphemeralPort(), FIRST_PORT + PORTS_MAX));
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(FIRST_PORT, end);
    if (await isPortFree(port)) found.add(port);
  }
  return [...found];
}

export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  if (port === undefined) throw new Error('no free TCP port');
  return port;
}
