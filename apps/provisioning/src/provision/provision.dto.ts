import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsMetadata } from '../numbers/metadata.dto.js';
import type { Metadata, NumberSource } from '../numbers/number.js';

const URL_LENGTH_MAX = 2_048;
const LABEL_LENGTH_MAX = 200;

/** What number is wanted. */
export class ProvisionDto {
  @ApiPropertyOptional({ type: String, nullable: true, example: 'https://agent.example.com/sms' })
  @IsOptional()
  @IsString()
  @Length(1, URL_LENGTH_MAX)
  webhook_url?: string | null;

  @ApiPropertyOptional({ type: String, description: 'ISO 3166-1 alpha-2; default: US' })
  @ValidateIf((_dto, value) => value !== undefined)
  @Matches(/^[A-Z]{2}$/, { message: 'country must be two capital letters' })
  country = 'US';

  @ApiPropertyOptional({ type: String, nullable: true, example: '415' })
  @IsOptional()
  @Matches(/^\d{1,6}$/, { message: 'area_code must be 1 to 6 digits' })
  area_code?: string | null;

  @ApiPropertyOptional({ enum: ['esim', 'hosted'], description: 'default: whatever is there, eSIM first' })
  @IsOptional()
  @IsIn(['esim', 'hosted'])
  source?: NumberSource | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LABEL_LENGTH_MAX)
  label?: string | null;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsMetadata()
  metadata?: Metadata | null;
}
