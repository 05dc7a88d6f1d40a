import Type from 'typebox';
import { jsonReader } from '../carrier-json.js';
import { carrierTimeMs } from '../carrier-time.js';
import type { CarrierReading } from '../http-carrier-format.port.js';
import { withinLimits } from '../inbound-limits.js';

const Optional = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
const Phone = Type.Object({ phone_number: Type.String() });

const readEvent = jsonReader(Type.Object({ data: Type.Object({ event_type: Type.String() }) }));
const readReceived = jsonReader(
  Type.Object({
    data: Type.Object({
      payload: Type.Object({
        id: Type.String(),
        from: Phone,
        to: Type.Array(Phone, { minItems: 1 }),
        text: Optional(Type.String()),
        type: Optional(Type.String()),
        parts: Optional(Type.Integer({ minimum: 1 })),
        received_at: Optional(Type.String()),
      }),
    }),
  }),
);

/**
 * What an event of Telnyx's API v2 tells. Only `message.received` is a message; an MMS is stored as unsupported.
 * @throws DomainError `validation_failed` when it is no event, or lacks what a message needs
 */
export function telnyxReading(json: unknown): CarrierReading {
  if (readEvent(json).data.event_type !== 'message.received') return { kind: 'ignored' };
  const { payload } = readReceived(json).data;
  const isMms = payload.type?.toUpperCase() === 'MMS';
  return {
    kind: 'message',
    message: withinLimits({
      id: payload.id,
      from: payload.from.phone_number,
      // An SMS has one recipient.
      to: payload.to[0]?.phone_number ?? '',
      content: isMms ? { kind: 'unsupported', text: '' } : { kind: 'sms', text: payload.text ?? '' },
      segments: payload.parts ?? 1,
      sentAtMs: carrierTimeMs(payload.received_at),
    }),
  };
}
