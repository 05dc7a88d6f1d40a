import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';

/** An optional probability, 0 to 1. */
export function Rate(): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ minimum: 0, maximum: 1 }), IsOptional(), IsNumber(), Min(0), Max(1));
}

/** An optional whole number from 0 to `max`. */
export function Whole(max: number): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ minimum: 0, maximum: max }), IsOptional(), IsInt(), Min(0), Max(max));
}
