import { readFileSync } from 'node:fs';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { SmppSessionOptions } from './smpp-session.port.js';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----';

/**
 * A connection to an SMSC. Over TLS it stands only when the SMSC's certificate is vouched for and names this host;
 * otherwise it ends with an error that says which of the two it is.
 * @throws Error when the file of authorities cannot be read, or holds none
 */
export function connectSmsc({ host, port, tls, caFile }: SmppSessionOptions): Socket {
  if (!tls) return connectTcp({ host, port });
  return connectTls({
    host,
    port,
    // SNI carries names only (RFC 6066, 3); the certificate is checked against the host in either case.
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(caFile ? { ca: authorities(caFile) } : {}),
  });
}

/** Of a file without a certificate Node makes a list without authorities, which blames the SMSC for what the file is. */
function authorities(caFile: string): string {
  const pem = readFileSync(caFile, 'utf8');
  if (!pem.includes(CERTIFICATE)) throw new Error(`ca_file ${caFile} holds no certificate in PEM`);
  return pem;
}
