import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { AUDIT_ACTIONS } from '#libs/contracts';
import { PageQuery } from '#libs/service-kit';

export class AdminAuditLogQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only what concerns this account.' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  account_id?: string;
}

export class AuditActorDto {
  @ApiProperty({ enum: ['key', 'operator', 'system'] })
  kind: string = '';
  @ApiProperty({ type: String, nullable: true, example: 'key_01HXY3A0000000000000000000' })
  key_id: string | null = null;
}

export class AuditEntryDto {
  @ApiProperty({ example: 'aud_01HXY3A0000000000000000000' })
  id: string = '';
  @ApiProperty({ type: String, nullable: true })
  account_id: string | null = null;
  @ApiProperty({ format: 'date-time' })
  at: string = '';
  @ApiProperty({ type: AuditActorDto })
  actor: AuditActorDto = new AuditActorDto();
  @ApiProperty({ description: `Some may be added. Now: ${AUDIT_ACTIONS.join(', ')}.`, example: 'number.release' })
  action: string = '';
  @ApiProperty({ type: String, nullable: true, example: 'num_01HXY3N8ZV5QK2T9R7M4C6B1AA' })
  object_id: string | null = null;
  @ApiProperty({ type: String, nullable: true, example: 'req_5f2c9d7be1a04c83' })
  request_id: string | null = null;
  @ApiProperty({ type: 'object', additionalProperties: true, example: { fields: ['webhook_url'] } })
  details: Record<string, unknown> = {};
}

export class AuditLogDto {
  @ApiProperty({ type: [AuditEntryDto], description: 'Oldest first.' })
  entries: AuditEntryDto[] = [];
  @ApiProperty({ description: 'Where to go on reading, also on the last page.' })
  next_cursor: string = '';
}
