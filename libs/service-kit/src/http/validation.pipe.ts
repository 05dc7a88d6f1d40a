import { ValidationPipe } from '@nestjs/common';
import { DomainError } from '#libs/contracts';
import { fieldErrors } from './field-errors.js';

/**
 * Checks bodies and queries against their DTO (fields in snake_case, as the wire has them). Unknown fields are
 * dropped; bad ones answer 422 `validation_failed` with one entry each.
 */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    stopAtFirstError: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) =>
      new DomainError('validation_failed', undefined, { errors: fieldErrors(errors), retryable: false }),
  });
}
