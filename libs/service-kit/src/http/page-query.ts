import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { QueryInt } from './query-int.js';

const LIMIT_DEFAULT = 50;

/** What every list takes. */
export class PageQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: LIMIT_DEFAULT })
  @IsOptional()
  @QueryInt(1, 100)
  limit = LIMIT_DEFAULT;

  /** Opaque: whose list it is reads it, and says what it is not. */
  @ApiPropertyOptional({ description: '`next_cursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}
