import Type from 'typebox';
import type { ReceivingSlot } from '#libs/carriers';
import { DomainError } from '#libs/contracts';
import { jsonReader } from '../carrier-json.js';
import { carrierTimeMs } from '../carrier-time.js';
import type { CarrierReading } from '../http-carrier-format.port.js';
import { withinLimits } from '../inbound-limits.js';
import { receivingPhone } from './receiving-slot.js';

const Optional = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));

const readEvent = jsonReader(Type.Object({ event: Type.String() }));
const readReceived = jsonReader(
  Type.Object({
    // `payload.messageId` is made from the content: two messages that read the same share it.
    id: Type.String(),
    deviceId: Type.String(),
    payload: Type.Object({
      phoneNumber: Optional(Type.String()),
      // Its name in newer releases of the app.
      sender: Optional(Type.String()),
      message: Optional(Type.String()),
      simNumber: Optional(Type.Integer()),
      receivedAt: Optional(Type.String()),
    }),
  }),
);

/** Events that are a message which came in, and whether it is one that we can read. */
const RECEIVED: ReadonlyMap<string, 'sms' | 'unsupported'> = new Map([
  ['sms:received', 'sms'],
  ['sms:data-received', 'unsupported'],
  ['mms:received', 'unsupported'],
]);

/**
 * What an event of the app tells.
 * @param slots which SIM receives for which number: the app does not say it
 * @throws DomainError `validation_failed` when it is no event; `service_unavailable` when no number is known for its
 *   SIM, so that the app keeps the message until the operator has named one
 */
export function smsGateReading(json: unknown, slots: readonly ReceivingSlot[]): CarrierReading {
  const kind = RECEIVED.get(readEvent(json).event);
  if (kind === undefined) return { kind: 'ignored' };
  const { id, deviceId, payload } = readReceived(json);
  const sim = payload.simNumber ?? null;
  const to = receivingPhone(slots, deviceId, sim);
  if (to === null) {
    const where = `device ${JSON.stringify(deviceId)}, SIM ${sim ?? 'unknown'}`;
    throw new DomainError('service_unavailable', `CARRIERS_FILE names no single number for ${where}.`);
  }
  const message = withinLimits({
    id,
    from: payload.phoneNumber ?? payload.sender ?? '',
    to,
    content: kind === 'sms' ? { kind, text: payload.message ?? '' } : { kind, text: '' },
    segments: 1,
    sentAtMs: carrierTimeMs(payload.receivedAt),
  });
  return { kind: 'messages', messages: [message] };
}
