import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { NOTIFICATION_POINTS } from '../es2plus/notification-points.js';
import {
  ES2PLUS_FUNCTIONS,
  type Es2PlusFault,
  type Es2PlusFunction,
  type ProgressFaults,
  type SmppFaults,
} from '../faults/fault-plan.js';
import { MayBeAbsent, Rate, Whole } from './fault-fields.dto.js';

const DELAY_MS_MAX = 600_000;
/** As SIMULATOR_SEED; of a larger one only this much would count. */
const SEED_MAX = 0xffff_ffff;

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
  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  rate_per_s_max?: number;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  hang?: boolean;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  enquire_link_silence?: boolean;

  @Whole(0xffffffff) bind_status?: number;
}

/** See `Es2PlusFault`. */
export class Es2PlusFaultDto implements Es2PlusFault {
  @ApiPropertyOptional({ enum: ES2PLUS_FUNCTIONS })
  @MayBeAbsent()
  @IsIn(ES2PLUS_FUNCTIONS)
  function?: Es2PlusFunction;

  @Whole(1_000_000, 1) times?: number;
  @Whole(DELAY_MS_MAX) delay_ms?: number;

  @ApiPropertyOptional({ enum: ['Failed', 'Expired'] })
  @MayBeAbsent()
  @IsIn(['Failed', 'Expired'])
  status?: 'Failed' | 'Expired';

  @ApiPropertyOptional({ example: '8.2.1' })
  @MayBeAbsent()
  @Matches(/^\d+(\.\d+)*$/)
  subject_code?: string;

  @ApiPropertyOptional({ example: '3.9' })
  @MayBeAbsent()
  @Matches(/^\d+(\.\d+)*$/)
  reason_code?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsString()
  message?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsInt()
  @Min(400)
  @Max(599)
  http_status?: number;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  lose_answer?: boolean;
}

/** See `ProgressFaults`. */
export class ProgressFaultsDto implements Partial<ProgressFaults> {
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  hold?: boolean;

  @Whole(DELAY_MS_MAX) delay_ms?: number;

  @ApiPropertyOptional({ enum: [0, ...NOTIFICATION_POINTS] })
  @MayBeAbsent()
  @IsIn([0, ...NOTIFICATION_POINTS])
  fail_at?: number;
}

export const NOW_ACTIONS = ['reset_sessions', 'malformed_pdu'] as const;

/** Replaces all faults in force; `{}` ends them. */
export class FaultsDto {
  @ApiPropertyOptional({ description: 'starts the seeded randomness anew' })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(SEED_MAX)
  seed?: number;

  @ApiPropertyOptional({ type: () => SmppFaultsDto })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => SmppFaultsDto)
  smpp?: SmppFaultsDto;

  @ApiPropertyOptional({ type: () => [Es2PlusFaultDto] })
  @MayBeAbsent()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Es2PlusFaultDto)
  es2plus?: Es2PlusFaultDto[];

  @ApiPropertyOptional({ type: () => ProgressFaultsDto })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ProgressFaultsDto)
  progress?: ProgressFaultsDto;

  @ApiPropertyOptional({ enum: NOW_ACTIONS, isArray: true, description: 'done once, at once' })
  @MayBeAbsent()
  @IsArray()
  @IsIn(NOW_ACTIONS, { each: true })
  now?: (typeof NOW_ACTIONS)[number][];
}
