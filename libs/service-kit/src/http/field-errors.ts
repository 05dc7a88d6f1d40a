import type { ValidationError } from '@nestjs/common';
import type { FieldError } from '#libs/contracts';

/** Constraints on what a field is. What else is wrong with it follows from that, and would mislead: "5" is not above 9. */
const TYPES: readonly string[] = ['isString', 'isInt', 'isBoolean', 'isArray'];

/** One entry per bad field, nested ones as `parent.child`. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const broken = Object.entries(error.constraints ?? {});
    const [, message] = broken.find(([constraint]) => TYPES.includes(constraint)) ?? broken[0] ?? [];
    const own = message === undefined ? [] : [{ field, message }];
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}
