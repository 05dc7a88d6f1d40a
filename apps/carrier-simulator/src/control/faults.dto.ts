import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
  IsNumber,
} from 'class-validator';
import { NOTIFICATION_POINTS } from '../es2plus/download-progress.js';
import {
  ES2PLUS_FUNCTIONS,
  type Es2PlusFault,
  type Es2PlusFunction,
  type ProgressFaults,
  type SmppFaults,
} from '../faults/fault-plan.js';
import { Rate, Whole } from './fault-fields.dto.js';

const DELAY_MS_MAX = 600_000;

/** See `SmppFaults` for what each does; what is left out is off. */
export class SmppFaultsDto implements Partial<SmppFaults> {
  @Whole(DELAY_MS_MAX) delay_ms_min?: number;
  @Whole(DELAY_MS_MAX) delay_ms_max?: number;
  @Rate() drop_rate?: number;
  @Rate() duplicate_rate?: number;
  @Rate() lose_answer_rate?: number;
  @Rate() reset_rate?: number;
  @Rate() wrong_sequence_rate?: number;
  @Rate() wrong_answer_sequence_rate?: number;
  @Whole(DELAY_MS_MAX) shuffle_window_ms?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsNumber()
  @Min(0)
  rate_per_s_max?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  hang?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  enquire_link_silence?: boolean;

  @Whole(0xffffffff) bind_status?: number;
}

/** See `Es2PlusFault`. */
export class Es2PlusFaultDto implements Es2PlusFault {
  @ApiPropertyOptional({ enum: ES2PLUS_FUNCTIONS })
  @IsOptional()
  @IsIn(ES2PLUS_FUNCTIONS)
  function?: Es2PlusFunction;

  @Whole(1_000_000) times?: number;
  @Whole(DELAY_MS_MAX) delay_ms?: number;

  @ApiPropertyOptional({ enum: ['Failed', 'Expired'] })
  @IsOptional()
  @IsIn(['Failed', 'Expired'])
  status?: 'Failed' | 'Expired';

  @ApiPropertyOptional({ example: '8.2.1' })
  @IsOptional()
  @Matches(/^\d+(\.\d+)*$/)
  subject_code?: string;

  @ApiPropertyOptional({ example: '3.9' })
  @IsOptional()
  @Matches(/^\d+(\.\d+)*$/)
  reason_code?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  message?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  @Min(400)
  @Max(599)
  http_status?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  lose_answer?: boolean;
}

/** See `ProgressFaults`. */
export class ProgressFaultsDto implements Partial<ProgressFaults> {
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  hold?: boolean;

  @Whole(DELAY_MS_MAX) delay_ms?: number;

  @ApiPropertyOptional({ enum: [0, ...NOTIFICATION_POINTS] })
  @IsOptional()
  @IsIn([0, ...NOTIFICATION_POINTS])
  fail_at?: number;
}

export const NOW_ACTIONS = ['reset_sessions', 'malformed_pdu'] as const;

/** Replaces all faults in force; `{}` ends them. */
export class FaultsDto {
  @ApiPropertyOptional({ description: 'starts the seeded randomness anew' })
  @IsOptional()
  @IsInt()
  @Min(0)
  seed?: number;

  @ApiPropertyOptional({ type: () => SmppFaultsDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SmppFaultsDto)
  smpp?: SmppFaultsDto;

  @ApiPropertyOptional({ type: () => [Es2PlusFaultDto] })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Es2PlusFaultDto)
  es2plus?: Es2PlusFaultDto[];

  @ApiPropertyOptional({ type: () => ProgressFaultsDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProgressFaultsDto)
  progress?: ProgressFaultsDto;

  @ApiPropertyOptional({ enum: NOW_ACTIONS, isArray: true, description: 'done once, at once' })
  @IsOptional()
  @IsIn(NOW_ACTIONS, { each: true })
  now?: (typeof NOW_ACTIONS)[number][];
}
