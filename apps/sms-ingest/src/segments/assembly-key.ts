import type { Concatenation } from '#libs/sms';
import type { InboundEnvelope } from '../intake/inbound.js';

/**
 * What parts of one message have in common: carrier, source, destination, reference and total. References of
 * different schemes are different ones.
 */
export function assemblyKey(envelope: InboundEnvelope, { scheme, ref, total }: Concatenation): string {
  const { carrierId, source, destination } = envelope;
  return JSON.stringify([carrierId, source.address, destination.address, scheme, ref, total]);
}
