import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { HostUnresolvedError, OutboundRefusedError } from './outbound-refused-error.js';
import type { OutboundUrlGuard } from './outbound-url-guard.js';

export interface GuardedConnectorOptions {
  /** Name look-up, TCP and TLS together, ms. Default 10,000. */
  timeoutMs?: number;
  /** Offer HTTP/2 to TLS servers. Default false. */
  allowH2?: boolean;
  /** Certificates to trust besides the system's, PEM; for tests. */
  ca?: string;
  /** TLS sessions to keep for resumption. Default 1,000. */
  tlsSessionsMax?: number;
}

/**
 * undici's own connector (TLS server name and certificate checks by the URL's host, session resumption, time-out),
 * dialling only addresses that the guard has checked: literals before the socket is made, since no look-up happens
 * for them, names in the look-up itself, so that what was checked is what is dialled. For the `connect` option of
 * an Agent, Pool or Client.
 */
export function guardedConnector(
  guard: OutboundUrlGuard,
  options: GuardedConnectorOptions = {},
): buildConnector.connector {
  const connect = buildConnector({
    timeout: options.timeoutMs ?? 10_000,
    allowH2: options.allowH2 ?? false,
    maxCachedSessions: options.tlsSessionsMax ?? 1_000,
    lookup: guardedLookup(guard),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  return (target, callback) => {
    const host = target.hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(host) && !guard.allows(host)) {
      callback(new OutboundRefusedError(`${host} is not a public address`), null);
      return;
    }
    // RFC 6066, 3: a server name stands without the root's dot, and servers refuse or do not know one that has it.
    const named = host.endsWith('.') ? { ...target, servername: host.slice(0, -1) } : target;
    connect(named, (...[error, socket]: Parameters<buildConnector.Callback>) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      if (socket.remoteAddress !== undefined && !guard.allows(socket.remoteAddress)) {
        socket.destroy();
        callback(new OutboundRefusedError(`${host} is not at a public address`), null);
        return;
      }
      callback(null, socket);
    });
  };
}

function guardedLookup(guard: OutboundUrlGuard): LookupFunction {
  return (hostname, lookup, callback) => {
    guard.resolve(hostname).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first] = found;
        if (lookup.all) callback(null, found);
        else if (first) callback(null, first.address, first.family);
        else callback(new HostUnresolvedError(hostname, 'ENOTFOUND'), '');
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), '');
      },
    );
  };
}
