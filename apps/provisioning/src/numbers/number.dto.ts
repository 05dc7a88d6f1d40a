import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length, MaxLength, ValidateIf } from 'class-validator';
import { NUMBER_STATUSES, type NumberStatus } from './number-state.js';
import type { NumberResource } from './number-view.js';
import {
  NUMBER_FAILURE_CODES,
  type EsimState,
  type Metadata,
  type NumberFailure,
  type NumberSource,
} from './number.js';
import { IsMetadata } from './metadata.dto.js';

/** Whether a URL is too long to be called is for `WebhookUrls` to say: longer ones than it takes now have been kept. */
const URL_LENGTH_MAX = 20_000;
const URL_DESCRIPTION = 'null clears it; another one has at most 2,048 characters once it is percent-encoded';
const LABEL_LENGTH_MAX = 200;

export class NumberDto implements NumberResource {
  @ApiProperty({ example: 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA' }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: '+14155551234' }) phone!: string | null;
  @ApiProperty({ enum: NUMBER_STATUSES }) status!: NumberStatus;
  @ApiProperty({ enum: ['esim', 'hosted'] }) source!: NumberSource;
  @ApiProperty({ enum: ['live', 'test'] }) mode!: 'live' | 'test';
  @ApiProperty({ example: 'US' }) country!: string;
  @ApiProperty({ type: String, nullable: true }) iccid!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'a secret: who holds it can load the profile' })
  lpa!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'data:image/svg+xml;base64,…' }) qr!: string | null;
  @ApiProperty({ type: String, nullable: true }) esim_state!: EsimState | null;
  @ApiProperty({ type: String, nullable: true }) webhook_url!: string | null;
  @ApiProperty() webhook_enabled!: boolean;
  @ApiProperty({ type: String, nullable: true }) webhook_disabled_reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) label!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) metadata!: Metadata;
  @ApiProperty({ format: 'date-time' }) created_at!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) activated_at!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) released_at!: string | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    properties: { code: { type: 'string', enum: [...NUMBER_FAILURE_CODES] }, detail: { type: 'string' } },
    required: ['code', 'detail'],
    selfRequired: true,
    example: { code: 'carrier_refused', detail: '8.2.1/3.9' },
  })
  failure!: NumberFailure | null;
}

export class NumberListDto {
  @ApiProperty({ type: [NumberDto] }) numbers!: NumberDto[];
  @ApiProperty({ description: 'given on the last page too; go on from it to see what comes later' })
  next_cursor!: string;
}

/** What may be changed of a number; what is left out stays. */
export class ChangeNumberDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: URL_DESCRIPTION })
  @IsOptional()
  @IsString()
  @Length(1, URL_LENGTH_MAX)
  webhook_url?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LABEL_LENGTH_MAX)
  label?: string | null;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @ValidateIf((_dto, value) => value !== undefined)
  @IsMetadata()
  metadata?: Metadata;

  @ApiPropertyOptional()
  @ValidateIf((_dto, value) => value !== undefined)
  @IsBoolean()
  webhook_enabled?: boolean;
}
