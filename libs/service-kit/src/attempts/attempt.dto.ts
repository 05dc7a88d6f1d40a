import { ApiProperty } from '@nestjs/swagger';
import type { AttemptOutcome } from '#libs/contracts';

export const ATTEMPT_OUTCOMES = ['delivered', 'failed', 'exhausted', 'skipped'] as const satisfies AttemptOutcome[];

/** An attempt as every service shows it. */
export class AttemptDto {
  @ApiProperty({ example: 'att_01HXY3ZD8VQ6T2M4K9S7B5N1RC' })
  id!: string;
  @ApiProperty()
  message_id!: string;
  @ApiProperty()
  number_id!: string;
  @ApiProperty({ type: 'integer' })
  attempt!: number;
  @ApiProperty({ enum: ['first', 'retry', 'replay', 'test'] })
  trigger!: string;
  @ApiProperty({ enum: ATTEMPT_OUTCOMES })
  outcome!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  status_code!: number | null;
  @ApiProperty({ type: 'string', nullable: true })
  error!: string | null;
  @ApiProperty({ format: 'date-time' })
  started_at!: string;
  @ApiProperty({ type: 'integer' })
  duration_ms!: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  next_attempt_at!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  response_excerpt!: string | null;
}
