import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { NumberEventView } from './number-event-view.js';
import type { ResetReason } from './stream-start.js';

const NUMBER_ID = '^num_[0-7][0-9A-HJKMNP-TV-Z]{25}$';

export class EventsQueryDto {
  @ApiPropertyOptional({ description: 'only the events of this number', pattern: NUMBER_ID })
  @IsOptional()
  @Matches(new RegExp(NUMBER_ID), { message: '$property must be the id of a number' })
  number_id?: string;
}

export class NumberEventDto implements NumberEventView {
  @ApiProperty({ example: 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA' }) id!: string;
  @ApiProperty({ example: '+14155551234' }) phone!: string;
  @ApiProperty({ enum: ['active', 'suspended', 'released'] }) status!: NumberEventView['status'];
  @ApiProperty({ type: String, enum: ['esim', 'hosted'], nullable: true }) source!: NumberEventView['source'];
  @ApiProperty({ enum: ['live', 'test'] }) mode!: NumberEventView['mode'];
  @ApiProperty({ example: 'US' }) country!: string;
  @ApiProperty({ type: String, nullable: true }) iccid!: string | null;
  @ApiProperty({ type: String, nullable: true }) esim_state!: string | null;
  @ApiProperty({ type: String, nullable: true }) webhook_url!: string | null;
  @ApiProperty() webhook_enabled!: boolean;
  @ApiProperty({ type: String, nullable: true }) webhook_disabled_reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) label!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) metadata!: Record<string, unknown>;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) created_at!: string | null;
  @ApiProperty({ format: 'date-time' }) activated_at!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) released_at!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) failure!: null;
}

export class EventsResetDto {
  @ApiProperty({ enum: ['unknown_id', 'too_old'] }) reason!: ResetReason;
}
