import { freePort } from '../../processes/free-ports.js';
import type { Receiver } from '../receiver/receiver.js';

/**
 * Endpoints that are bad in one way each, after a control: the same messages to endpoints that answer at once, whose
 * ratios are what the load and the machine do by themselves.
 */
export const HOSTILE_KINDS = [
  { name: 'control', label: 'answer at once (control)' },
  { name: 'hang', label: 'accept and never answer' },
  { name: 'refuse', label: 'refuse connections' },
  { name: 'reset', label: 'reset in mid-response' },
  { name: 'drip', label: 'drip one byte a second' },
  { name: 'big', label: 'answer 10 MB' },
  { name: 'invalid', label: 'answer invalid HTTP' },
  { name: 'tls', label: 'fail TLS' },
  { name: 'dns', label: 'resolve to nothing' },
  { name: 'redirect', label: 'redirect' },
] as const;
export type HostileKind = (typeof HOSTILE_KINDS)[number];
export type HostileName = HostileKind['name'];

/** @param index tells endpoints of one kind apart */
export async function hostileUrl(kind: HostileName, receiver: Receiver, index: number): Promise<string> {
  switch (kind) {
    case 'control':
      return receiver.url(`/ok/control/${index}`);
    case 'refuse':
      return `http://127.0.0.1:${await freePort()}/refused/${index}`;
    case 'tls':
      return `https://127.0.0.1:${receiver.port}/tls/${index}`;
    case 'dns':
      return `http://endpoint-${index}.invalid/dns`;
    default:
      return receiver.url(`/${kind}/${index}`);
  }
}
