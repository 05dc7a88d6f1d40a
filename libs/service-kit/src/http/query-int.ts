import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/**
 * A whole number of a query, in digits and within `min` and `max`, both inclusive. `Number` alone would also take `1e1`,
 * `0x10` and nothing at all.
 */
export function QueryInt(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value,
    ),
    IsInt({ message: '$property must be a whole number, in digits' }),
    Min(min),
    Max(max),
  );
}
