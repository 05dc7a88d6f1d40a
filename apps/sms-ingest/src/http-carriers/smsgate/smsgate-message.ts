import Type from 'typebox';
import { DomainError } from '#libs/contracts';
import type { ReceivingSlot } from '#libs/service-kit';
import { jsonReader } from '../carrier-json.js';
import { carrierTimeMs } from '../carrier-time.js';
import type { CarrierReading, InboundMessage } from '../http-carrier-format.port.js';
import { withinLimits } from '../inbound-limits.js';
import { receivingPhone } from './receiving-slot.js';

const Optional = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));

const readEvent = jsonReader(Type.Object({ event: Type.String() }));
const MESSAGE = Type.Object({
  phoneNumber: Optional(Type.String()),
  // Its name in newer releases of the app.
  sender: Optional(Type.String()),
  message: Optional(Type.String()),
  simNumber: Optional(Type.Integer()),
  receivedAt: Optional(Type.String()),
});
type Message = Type.Static<typeof MESSAGE>;

// `messageId` in the payload is made from the content: two messages that read the same share it.
const ORIGIN = { id: Type.String(), deviceId: Type.String() };
const readReceived = jsonReader(Type.Object({ ...ORIGIN, payload: MESSAGE }));
const readBatch = jsonReader(Type.Object({ ...ORIGIN, payload: Type.Object({ messages: Type.Array(MESSAGE) }) }));

/** Events that are messages which came in, and whether they are such as we can read. */
const RECEIVED: ReadonlyMap<string, 'sms' | 'unsupported'> = new Map([
  ['sms:received', 'sms'],
  ['sms:data-received', 'unsupported'],
  ['mms:received', 'unsupported'],
]);
/** The same, several in one: what the phone has when its inbox is read anew. */
const BATCH = ':batch:';

/**
 * What an event of the app tells.
 * @param slots which SIM receives for which number: the app does not say it
 * @throws DomainError `validation_failed` when it is no event; `service_unavailable` when no number is known for its
 *   SIM, so that the app keeps the message until the operator has named one
 */
export function smsGateReading(json: unknown, slots: readonly ReceivingSlot[]): CarrierReading {
  const { event } = readEvent(json);
  const kind = RECEIVED.get(event.replace(BATCH, ':'));
  if (kind === undefined) return { kind: 'ignored' };
  if (!event.includes(BATCH)) {
    const { id, deviceId, payload } = readReceived(json);
    return { kind: 'messages', messages: [received(payload, { id, deviceId, kind, slots })] };
  }
  const { id, deviceId, payload } = readBatch(json);
  const messages = payload.messages.map((message, index) =>
    received(message, { id: `${id}#${index}`, deviceId, kind, slots }),
  );
  return { kind: 'messages', messages };
}

interface Origin {
  /** The app's, the same whenever it sends the message again. */
  id: string;
  deviceId: string;
  kind: 'sms' | 'unsupported';
  slots: readonly ReceivingSlot[];
}

function received(payload: Message, { id, deviceId, kind, slots }: Origin): InboundMessage {
  const sim = payload.simNumber ?? null;
  const to = receivingPhone(slots, deviceId, sim);
  if (to === null) {
    const where = `device ${JSON.stringify(deviceId)}, SIM ${sim ?? 'unknown'}`;
    throw new DomainError('service_unavailable', `CARRIERS_FILE names no single number for ${where}.`);
  }
  return withinLimits({
    id,
    from: payload.phoneNumber ?? payload.sender ?? '',
    to,
    content: kind === 'sms' ? { kind, text: payload.message ?? '' } : { kind, text: '' },
    segments: 1,
    sentAtMs: carrierTimeMs(payload.receivedAt),
  });
}
