import { DomainError } from '#libs/contracts';
import type { CarrierReading, InboundMessage } from '../http-carrier-format.port.js';
import { withinLimits } from '../inbound-limits.js';

/** Any other status is news of a message that the account sent. */
const INCOMING: ReadonlySet<string> = new Set(['received', 'receiving']);

/**
 * What the parameters of Twilio's webhook tell: an incoming message, or, when an account has its status callbacks sent
 * here as well, how an outgoing one fares. A message with media is an MMS, which is stored as unsupported.
 * @throws DomainError `validation_failed` when it is neither
 */
export function twilioReading(parameters: ReadonlyMap<string, string>): CarrierReading {
  const status = parameters.get('MessageStatus') ?? parameters.get('SmsStatus') ?? 'received';
  if (!INCOMING.has(status.toLowerCase())) return { kind: 'ignored' };
  return { kind: 'messages', messages: [incomingMessage(parameters)] };
}

function incomingMessage(parameters: ReadonlyMap<string, string>): InboundMessage {
  const required = (name: string): string => {
    const value = parameters.get(name);
    if (value !== undefined && value !== '') return value;
    const errors = [{ field: name, message: `${name} is missing` }];
    throw new DomainError('validation_failed', undefined, { errors, retryable: false });
  };
  const isMms = countOf(parameters.get('NumMedia')) > 0;
  return withinLimits({
    id: required('MessageSid'),
    from: parameters.get('From') ?? '',
    to: required('To'),
    content: isMms ? { kind: 'unsupported', text: '' } : { kind: 'sms', text: parameters.get('Body') ?? '' },
    segments: countOf(parameters.get('NumSegments')),
    sentAtMs: null,
  });
}

function countOf(digits: string | undefined): number {
  return digits !== undefined && /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
}
