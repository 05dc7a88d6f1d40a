import type { ValidationError } from '@nestjs/common';
import type { FieldError } from '#libs/contracts';

/** Constraints on what a field is. What else is wrong with it follows from that, and would mislead: "5" is not above 9. */
const TYPES: readonly string[] = ['isString', 'isInt', 'isBoolean', 'isArray'];

/** One entry per bad field, nested ones as `parent.child`. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const message = messageOf(error);
    const own = message === undefined ? [] : [{ field, message }];
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}

/** What is wrong with the field itself; of one that is missing there is one thing to say. */
function messageOf({ constraints = {}, value, property }: ValidationError): string | undefined {
  const broken = Object.entries(constraints);
  const [constraint, message] = broken.find(([name]) => TYPES.includes(name)) ?? broken[0] ?? [];
  // `unknownValue` is said of a whole object, which has no value either.
  const isMissing = value === undefined && constraint !== undefined && constraint !== 'unknownValue';
  return isMissing ? `${property} is required` : message;
}
