import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { parseRfc3339 } from '#libs/contracts';

/** An RFC 3339 time, also one whose '+' was not escaped in the query. */
export function Rfc3339(): PropertyDecorator {
  const unescape = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.replace(/ (?=\d{2}:\d{2}$)/, '+') : value,
  );
  const check = ValidateBy({
    name: 'isRFC3339',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && parseRfc3339(value) !== null,
      defaultMessage: () => '$property must be an RFC 3339 time',
    },
  });
  return (target, property) => {
    unescape(target, property);
    check(target, property);
  };
}
