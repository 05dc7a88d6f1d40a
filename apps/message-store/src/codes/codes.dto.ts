import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { QueryInt, Rfc3339 } from '#libs/service-kit';
import { ADDRESS_OCTETS_MAX } from '#libs/sms';

const TIMEOUT_DEFAULT_S = 30;

export class CodeQueryDto {
  @ApiPropertyOptional({ format: 'date-time', description: 'inclusive; default: 60 s ago' })
  @IsOptional()
  @Rfc3339()
  since?: string;

  @ApiPropertyOptional({ example: '24578', description: 'sender; `24578` and `245-78` are the same' })
  @IsOptional()
  @IsString()
  @Length(1, ADDRESS_OCTETS_MAX)
  from?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 120, default: TIMEOUT_DEFAULT_S, description: 'seconds' })
  @IsOptional()
  @QueryInt(1, 120)
  timeout = TIMEOUT_DEFAULT_S;
}

export class CandidateDto {
  @ApiProperty({ example: '583921' })
  code!: string;
  @ApiProperty()
  score!: number;
}

export class CodeEvidenceMessageDto {
  @ApiProperty()
  message_id!: string;
  @ApiProperty()
  from!: string;
  @ApiProperty({ format: 'date-time' })
  received_at!: string;
}

export class CarrierLinksDto {
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: 'integer', description: 'those over which messages can come now' })
  up!: number;
}

export class CodeEvidenceDto {
  @ApiProperty({ format: 'date-time' })
  since!: string;
  @ApiProperty({ type: 'integer' })
  waited_ms!: number;
  @ApiProperty({ type: 'string', nullable: true })
  number_status!: string | null;
  @ApiProperty({
    type: () => CarrierLinksDto,
    nullable: true,
    description: "carriers' links over which the number's messages come; null: not known",
  })
  carrier_links!: CarrierLinksDto | null;
  @ApiProperty({
    type: () => [CodeEvidenceMessageDto],
    description: 'newest first; also the newest with a code, when it is `unreadable`',
  })
  messages_without_code!: CodeEvidenceMessageDto[];
}

export class CodeAnswerDto {
  @ApiProperty({ type: 'string', nullable: true, example: '583921' })
  code!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  message_id!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: '245-78' })
  from!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  received_at!: string | null;
  @ApiProperty({ type: 'number', nullable: true, minimum: 0, maximum: 1 })
  confidence!: number | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'host that the code is bound to' })
  bound_domain!: string | null;
  @ApiProperty({ type: () => [CandidateDto] })
  candidates!: CandidateDto[];
  @ApiPropertyOptional({ enum: ['no_message', 'message_without_code', 'number_not_active', 'carrier_link_down'] })
  reason?: string;
  @ApiPropertyOptional({ type: () => CodeEvidenceDto })
  evidence?: CodeEvidenceDto;
}
