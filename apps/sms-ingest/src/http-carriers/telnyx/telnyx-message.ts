import Type from 'typebox';
import { printableAddress } from '#libs/sms';
import { jsonReader } from '../carrier-json.js';
import { carrierTimeMs } from '../carrier-time.js';
import type { CarrierReading, InboundMessage } from '../http-carrier-format.port.js';
import { withinLimits } from '../inbound-limits.js';

const Optional = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whose copy this request is, where a message has several recipients. */
const OURS = 'webhook_delivered';

/** Of what is no phone number an id keeps the beginning. */
const RECIPIENT_IN_ID_MAX = 64;

const readEvent = jsonReader(Type.Object({ data: Type.Object({ event_type: Type.String() }) }));
const readReceived = jsonReader(
  Type.Object({
    data: Type.Object({
      payload: Type.Object({
        id: Type.String(),
        from: Optional(Type.Object({ phone_number: Optional(Type.String()) })),
        to: Type.Array(Type.Object({ phone_number: Type.String(), status: Optional(Type.String()) }), { minItems: 1 }),
        text: Optional(Type.String()),
        type: Type.Optional(Type.Unknown()),
        parts: Type.Optional(Type.Unknown()),
        received_at: Type.Optional(Type.Unknown()),
      }),
    }),
  }),
);

/**
 * What an event of Telnyx's API v2 tells. Only `message.received` is a message; an MMS is stored as unsupported.
 * What only adorns a message is never a reason to refuse it.
 * @throws DomainError `validation_failed` when it is no event, or lacks what a message needs
 */
export function telnyxReading(json: unknown): CarrierReading {
  if (readEvent(json).data.event_type !== 'message.received') return { kind: 'ignored' };
  const { payload } = readReceived(json).data;
  const isMms = textOf(payload.type).toUpperCase() === 'MMS';
  const recipients = recipientsOf(payload.to);
  const messageFor = (to: string): InboundMessage =>
    withinLimits({
      id: recipients.length === 1 ? payload.id : `${payload.id} ${to.slice(0, RECIPIENT_IN_ID_MAX)}`,
      from: payload.from?.phone_number ?? '',
      to,
      content: isMms ? { kind: 'unsupported', text: '' } : { kind: 'sms', text: payload.text ?? '' },
      segments: Number(payload.parts),
      sentAtMs: carrierTimeMs(textOf(payload.received_at)),
    });
  return { kind: 'messages', messages: recipients.map(messageFor) };
}

/** An SMS has one; a group message names everybody in it. */
function recipientsOf(to: readonly { phone_number: string; status?: string | null }[]): string[] {
  const ours = to.filter(({ status }) => status === OURS);
  return [...new Set((ours.length > 0 ? ours : to).map(({ phone_number }) => printableAddress(phone_number)))];
}
