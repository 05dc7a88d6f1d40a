import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNumber, Max, Min, ValidateIf } from 'class-validator';

/** May be left out. Not null either: a fault that is there and does nothing would be a test of nothing. */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** An optional probability, 0 to 1. */
export function Rate(): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ minimum: 0, maximum: 1 }), MayBeAbsent(), IsNumber(), Min(0), Max(1));
}

/** An optional whole number from `min` to `max`. */
export function Whole(max: number, min = 0): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ minimum: min, maximum: max }),
    MayBeAbsent(),
    IsInt(),
    Min(min),
    Max(max),
  );
}
