import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls, type SecureContext } from 'node:tls';

export interface BrokerAddress {
  host: string;
  port: number;
}

/** Where the broker of an advertised address is reached, for example through a tunnel. */
export type Route = (advertised: BrokerAddress) => BrokerAddress;

export interface BrokerSocketOptions {
  route?: Route;
  /** With it TLS is spoken, to a broker whose certificate is good for the address that it advertises. */
  secureContext?: SecureContext;
}

/** @param onConnect called once requests may be written: with TLS, not before the broker's certificate was checked */
export function openBrokerSocket(
  advertised: BrokerAddress,
  { route, secureContext }: BrokerSocketOptions,
  onConnect: () => void,
): Socket {
  const address = route === undefined ? advertised : route(advertised);
  if (secureContext === undefined) return connectTcp({ ...address, noDelay: true }, onConnect);
  const { host } = advertised;
  const options = {
    secureContext,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
    // An IP address is no server name (RFC 6066, 3).
    servername: isIP(host) === 0 ? host : '',
    checkServerIdentity: (_name: string, certificate: Parameters<typeof checkServerIdentity>[1]) =>
      checkServerIdentity(host, certificate),
  };
  return connectTls({ ...address, ...options }, onConnect).setNoDelay(true);
}
