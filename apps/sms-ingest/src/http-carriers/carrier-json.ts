import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { DomainError } from '#libs/contracts';

/** @throws DomainError `bad_request` when it is not JSON */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new DomainError('bad_request', 'The body is not JSON.');
  }
}

/**
 * Reads JSON of one shape; fields that the shape does not name are ignored.
 * @returns a function that throws DomainError `validation_failed` naming each bad field
 */
export function jsonReader<T extends TSchema>(shape: T): (value: unknown) => Static<T> {
  const validator = Compile(shape);
  return (value) => {
    if (validator.Check(value)) return value;
    const errors = validator.Errors(value).map(({ instancePath, message }) => ({
      field: instancePath.replace(/^\//, '').replaceAll('/', '.'),
      message,
    }));
    throw new DomainError('validation_failed', undefined, { errors, retryable: false });
  };
}

/** The answer of carriers that ask for nothing but a 2xx. */
export function jsonAnswer(messageId: string | null): { contentType: string; body: string } {
  return { contentType: 'application/json; charset=utf-8', body: JSON.stringify({ message_id: messageId }) };
}

/** A header that must be there once; null otherwise. */
export function singleHeader(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
