import type { CarrierAccount } from '../load/carrier.js';
import type { StoredMessage } from '../load/customer.js';
import type { DeliveryRecord } from '../webhooks/delivery-ledger.js';

/** All that was seen from outside, once the platform has come to rest. */
export interface Observations {
  /** Senders of every SMS that the carrier was given. */
  sent: readonly string[];
  carrier: CarrierAccount;
  stored: readonly StoredMessage[];
  delivered: readonly DeliveryRecord[];
  /** One for each provisioning that was answered with 201. */
  provisioned: readonly string[];
  /** What the account's list of numbers shows. */
  listed: readonly string[];
}

/** One promise, and what contradicts it. Nothing contradicts a promise that was kept. */
export interface Verdict {
  promise: string;
  evidence: string[];
}

/** Judges "at least once" and what follows from it by what was seen. */
export function judge(seen: Observations): Verdict[] {
  return [
    verdict('our side takes every message in the end', untaken(seen)),
    verdict('every accepted message is stored', unstored(seen)),
    verdict('every accepted message is delivered', undelivered(seen)),
    verdict('every stored message is delivered, and every delivered one is stored', strays(seen)),
    verdict('every delivered message is shown as delivered', unshown(seen)),
    verdict('no webhook-id has two bodies', twoBodies(seen)),
    verdict('no message id is stored twice', storedTwice(seen)),
    verdict('no message is stored again unless the carrier sent it again', unprovokedCopies(seen)),
    verdict('a provisioning that is asked for again gives the same number', strayNumbers(seen)),
  ];
}

function verdict(promise: string, evidence: string[]): Verdict {
  return { promise, evidence };
}

function untaken({ carrier }: Observations): string[] {
  const { given, accepted, failed, refused } = carrier;
  const open = given - accepted - failed;
  return [
    ...(open > 0 ? [`${open} of ${given} messages were still with the carrier when the wait ended`] : []),
    ...(failed > 0 ? [`${failed} messages were refused for good`] : []),
    ...[...refused].map(([sender, status]) => `${sender} was refused with 0x${status.toString(16)}`),
  ];
}

/** Messages that the carrier was told are ours. Those still under way, and those refused, are judged by `untaken`. */
function accepted({ sent, carrier }: Observations): string[] {
  return carrier.accepted === carrier.given ? [...sent] : sent.filter((sender) => !carrier.refused.has(sender));
}

function unstored(seen: Observations): string[] {
  const stored = new Set(seen.stored.map(({ sender }) => sender));
  return accepted(seen)
    .filter((sender) => !stored.has(sender))
    .map((sender) => `the SMS from ${sender} is not stored`);
}

function undelivered(seen: Observations): string[] {
  const delivered = new Set(seen.delivered.filter(wasAcknowledged).map(({ sender }) => sender));
  return accepted(seen)
    .filter((sender) => !delivered.has(sender))
    .map((sender) => `the SMS from ${sender} was acknowledged by no endpoint`);
}

function strays({ stored, delivered }: Observations): string[] {
  const storedIds = new Set(stored.map(({ id }) => id));
  const deliveredIds = new Set(delivered.filter(wasAcknowledged).map(({ webhookId }) => webhookId));
  return [
    ...stored.filter(({ id }) => !deliveredIds.has(id)).map(({ id, sender }) => `${id} (${sender}): no delivery`),
    ...[...deliveredIds].filter((id) => !storedIds.has(id)).map((id) => `${id}: delivered, not stored`),
  ];
}

function unshown({ stored }: Observations): string[] {
  return stored
    .filter(({ deliveryState }) => deliveryState !== 'delivered')
    .map(({ id, sender, deliveryState }) => `${id} (${sender}) is shown as ${deliveryState}`);
}

function twoBodies({ delivered }: Observations): string[] {
  return delivered
    .filter(({ bodies }) => bodies.size > 1)
    .map(({ webhookId, sender, bodies }) => `${webhookId} (${sender}) came with ${bodies.size} bodies`);
}

function storedTwice({ stored }: Observations): string[] {
  const seen = new Set<string>();
  return stored
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id, sender }) => `${id} (${sender}) is listed twice`);
}

function unprovokedCopies(seen: Observations): string[] {
  const { answerLost, putOff } = seen.carrier;
  return [...copies(seen)]
    .filter(([sender]) => !answerLost.has(sender) && !putOff.has(sender))
    .map(([sender, ids]) => `the SMS from ${sender}, sent once, is stored as ${ids.join(' and ')}`);
}

function strayNumbers({ provisioned, listed }: Observations): string[] {
  const given = new Set(provisioned);
  const shown = new Set(listed);
  return [
    ...(given.size === provisioned.length ? [] : ['two different requests got the same number']),
    ...[...shown].filter((id) => !given.has(id)).map((id) => `${id} exists, but was given to no request`),
    ...[...given].filter((id) => !shown.has(id)).map((id) => `${id} was given out, but is not listed`),
  ];
}

/** SMS stored under more than one id, by sender. Over plain SMPP a PDU that is sent again is a new message. */
export function copies({ stored }: Pick<Observations, 'stored'>): Map<string, string[]> {
  const ids = new Map<string, Set<string>>();
  for (const { id, sender } of stored) ids.set(sender, (ids.get(sender) ?? new Set()).add(id));
  return new Map([...ids].filter(([, found]) => found.size > 1).map(([sender, found]) => [sender, [...found]]));
}

function wasAcknowledged(record: DeliveryRecord): boolean {
  return record.acknowledged > 0;
}
