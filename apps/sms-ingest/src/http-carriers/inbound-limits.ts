import { DomainError, type FieldError } from '#libs/contracts';
import type { InboundMessage } from './http-carrier-format.port.js';

/** UTF-16 units of the longest text that is taken. */
export const TEXT_UNITS_MAX = 40_000;
export const MESSAGE_ID = /^[^\p{Cc}]{1,200}$/u;
export const RECIPIENT = /^[^\p{Cc}]{1,64}$/u;
/** A phone number, a short code, an alphanumeric sender; or empty, when it is withheld: the text is what counts. */
export const SENDER = /^[^\p{Cc}]{0,64}$/u;

/**
 * The message, when it can be stored and shown.
 * @throws DomainError `validation_failed` naming each bad part
 */
export function withinLimits(message: InboundMessage): InboundMessage {
  const errors: FieldError[] = [];
  const refuse = (field: string, rule: string) => errors.push({ field, message: `${field} must be ${rule}` });
  if (!MESSAGE_ID.test(message.id)) refuse('id', '1 to 200 printable characters');
  if (!SENDER.test(message.from)) refuse('from', 'at most 64 printable characters');
  if (!RECIPIENT.test(message.to)) refuse('to', '1 to 64 printable characters');
  if (message.content.text.length > TEXT_UNITS_MAX) refuse('text', `at most ${TEXT_UNITS_MAX} characters`);
  if (errors.length > 0) throw new DomainError('validation_failed', undefined, { errors, retryable: false });
  return message;
}
