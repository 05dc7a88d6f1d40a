import type { ValidationError } from '@nestjs/common';
import type { FieldError } from '#libs/contracts';

/** One entry per bad field, nested ones as `parent.child`. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
    return [...own.slice(0, 1), ...fieldErrors(error.children ?? [], field)];
  });
}
