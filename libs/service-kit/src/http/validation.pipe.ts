import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { DomainError } from '#libs/contracts';
import { fieldErrors } from './field-errors.js';
import { DEPTH_MAX, findUnstorable } from './storable.js';

/** What users send; identities, headers and the like come from ourselves, or are read by hand. */
const CHECKED: readonly ArgumentMetadata['type'][] = ['body', 'query', 'param'];

/**
 * Checks bodies and queries against their DTO (fields in snake_case, as the wire has them). Unknown fields are
 * dropped; bad ones answer 422 `validation_failed` with one entry each. Text that no database takes is bad anywhere.
 * @param unknownFields `refuse` where dropping one would do something else than what was meant
 */
export function createValidationPipe(unknownFields: 'drop' | 'refuse' = 'drop'): ValidationPipe {
  return new StorableValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: unknownFields === 'refuse',
    forbidUnknownValues: true,
    exceptionFactory: (errors) =>
      new DomainError('validation_failed', undefined, { errors: fieldErrors(errors), retryable: false }),
  });
}

class StorableValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // Nest takes `null` for an empty object; nobody who sends it means that.
    if (metadata.type === 'body' && value === null) throw invalid('body', 'body must be a JSON object');
    if (CHECKED.includes(metadata.type)) assertStorable(value, metadata);
    return super.transform(value, metadata);
  }
}

function assertStorable(value: unknown, { type, data }: ArgumentMetadata): void {
  // A file of text is no field; who reads it says what is wrong with it.
  if (type === 'body' && typeof value === 'string') return;
  const unstorable = findUnstorable(value);
  if (unstorable === null) return;
  if (type === 'param') throw new DomainError('not_found');
  if (unstorable.kind === 'too-deep') {
    throw invalid('body', `body must not be nested deeper than ${DEPTH_MAX} levels`);
  }
  const field = unstorable.field || (data ?? type);
  throw invalid(field, `${field} must be text without NUL characters and without halves of surrogate pairs`);
}

function invalid(field: string, message: string): DomainError {
  return new DomainError('validation_failed', undefined, { errors: [{ field, message }] });
}
