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

/**
 * Under what a part is known to its carrier; null when that says nothing. With the part's place, since some carriers
 * give all parts of a message its id; and with a space, which no id of a whole message has.
 */
export function partIdentity({ transportIdentity }: InboundEnvelope, { seq, total }: Concatenation): string | null {
  return transportIdentity === null ? null : `${transportIdentity} ${seq}/${total}`;
}
