import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import type { AttemptOutcome } from '#libs/contracts';
import { ATTEMPT_OUTCOMES, AttemptDto } from '#libs/service-kit';
import { SincePageQuery } from '../messages/messages.dto.js';

export class AttemptsQueryDto extends SincePageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  number_id?: string;

  @ApiPropertyOptional({ enum: ATTEMPT_OUTCOMES })
  @IsOptional()
  @IsIn(ATTEMPT_OUTCOMES)
  outcome?: AttemptOutcome;
}

export class MessageAttemptsDto {
  @ApiProperty({ type: () => [AttemptDto] })
  attempts!: AttemptDto[];
}

export class AttemptPageDto extends MessageAttemptsDto {
  @ApiProperty({ description: 'always given, also on the last page' })
  next_cursor!: string;
}
