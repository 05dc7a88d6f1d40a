import { DomainError } from '#libs/contracts';
import type { InboundMessage } from '../http-carrier-format.port.js';
import { withinLimits } from '../inbound-limits.js';

/**
 * An incoming message by the parameters of Twilio's webhook. With media it is an MMS, which is stored as unsupported.
 * @throws DomainError `validation_failed` when it is none
 */
export function twilioMessage(parameters: ReadonlyMap<string, string>): InboundMessage {
  const required = (name: string): string => {
    const value = parameters.get(name);
    if (value !== undefined && value !== '') return value;
    const errors = [{ field: name, message: `${name} is missing` }];
    throw new DomainError('validation_failed', undefined, { errors, retryable: false });
  };
  const isMms = countOf(parameters.get('NumMedia')) > 0;
  return withinLimits({
    id: required('MessageSid'),
    // Empty when it is withheld.
    from: parameters.get('From') ?? required('From'),
    to: required('To'),
    content: isMms ? { kind: 'unsupported', text: '' } : { kind: 'sms', text: parameters.get('Body') ?? '' },
    segments: Math.max(1, countOf(parameters.get('NumSegments'))),
    sentAtMs: null,
  });
}

function countOf(digits: string | undefined): number {
  return digits !== undefined && /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
}
