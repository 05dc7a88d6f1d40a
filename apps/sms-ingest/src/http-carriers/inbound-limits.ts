import { DomainError, type FieldError } from '#libs/contracts';
import { printableAddress } from '#libs/sms';
import type { InboundMessage } from './http-carrier-format.port.js';

/** UTF-16 units of the longest text that is taken. */
export const TEXT_UNITS_MAX = 40_000;
export const MESSAGE_ID = /^[^\p{Cc}]{1,200}$/u;

/** Of one SMS (3GPP 23.040, 9.2.3.24.1). */
const SEGMENTS_MAX = 255;

/**
 * The message as it can be stored and shown: half a surrogate pair, which JSON can write and nothing behind us takes,
 * as U+FFFD, its addresses as over SMPP, and a number of parts that an SMS can have. One whose destination can be no
 * number, however long it is, is kept with what comes for nobody: carriers do not send again what they were refused.
 * @throws DomainError `validation_failed` naming each bad part
 */
export function withinLimits({ id, from, to, content, segments, sentAtMs }: InboundMessage): InboundMessage {
  const errors: FieldError[] = [];
  const refuse = (field: string, rule: string) => errors.push({ field, message: `${field} must be ${rule}` });
  if (!MESSAGE_ID.test(id)) refuse('id', '1 to 200 printable characters');
  const recipient = printableAddress(to);
  if (recipient === '') refuse('to', 'a phone number');
  if (content.text.length > TEXT_UNITS_MAX) refuse('text', `at most ${TEXT_UNITS_MAX} characters`);
  if (errors.length > 0) throw new DomainError('validation_failed', undefined, { errors, retryable: false });
  return {
    id: id.toWellFormed(),
    // Empty where it is withheld: the text is what counts.
    from: printableAddress(from),
    to: recipient,
    content: { ...content, text: content.text.toWellFormed() },
    // A number that makes no sense is no reason to refuse the message.
    segments: Math.min(Math.max(1, Math.trunc(segments) || 1), SEGMENTS_MAX),
    sentAtMs,
  };
}
