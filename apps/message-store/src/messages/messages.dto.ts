import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { PageQuery, QueryInt, Rfc3339 } from '#libs/service-kit';
import { ADDRESS_OCTETS_MAX } from '#libs/sms';

/** A page of what came from some time on. */
export class SincePageQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'date-time', description: 'inclusive' })
  @IsOptional()
  @Rfc3339()
  since?: string;
}

export class MessagesQueryDto extends SincePageQuery {
  @ApiPropertyOptional({ example: '24578', description: 'sender; `24578` and `245-78` are the same' })
  @IsOptional()
  @IsString()
  @Length(1, ADDRESS_OCTETS_MAX)
  from?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 60, description: 'seconds to wait for a message when none matches' })
  @IsOptional()
  @QueryInt(1, 60)
  wait?: number;
}

export class DeliveryDto {
  @ApiProperty({ enum: ['pending', 'delivered', 'failed', 'exhausted', 'skipped', 'none'] })
  state!: string;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  last_status!: number | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  next_attempt_at!: string | null;
}

export class StagesDto {
  @ApiPropertyOptional({ format: 'date-time' })
  smsc_submitted?: string;
  @ApiProperty({ format: 'date-time' })
  carrier_received!: string;
  @ApiProperty({ format: 'date-time' })
  log_acked!: string;
  @ApiProperty({ format: 'date-time' })
  stored!: string;
  @ApiPropertyOptional({ format: 'date-time' })
  attempt_started?: string;
  @ApiPropertyOptional({ format: 'date-time' })
  acknowledged?: string;
}

export class MessageDto {
  @ApiProperty({ example: '245-78' })
  from!: string;
  @ApiProperty({ example: "Your Cash App code is 583921. Don't share." })
  text!: string;
  @ApiProperty({ format: 'date-time' })
  received_at!: string;
  @ApiProperty({ example: 'msg_01HXY3ZD8VQ6T2M4K9S7B5N1RC' })
  id!: string;
  @ApiProperty()
  number_id!: string;
  @ApiProperty({ example: '+14155551234' })
  phone!: string;
  @ApiProperty({ type: 'string', nullable: true, example: '583921' })
  code!: string | null;
  @ApiProperty({ enum: ['sms', 'unsupported'] })
  kind!: string;
  @ApiProperty({ description: 'a part did not come in time' })
  truncated!: boolean;
  @ApiProperty({ type: 'integer' })
  segments!: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  carrier_sent_at!: string | null;
  @ApiProperty({ type: () => DeliveryDto })
  delivery!: DeliveryDto;
  @ApiPropertyOptional({
    type: Boolean,
    enum: [true],
    description:
      'only on a message that cannot be opened any more (its key is gone, or it was damaged): `text` is empty and `code` null',
  })
  unreadable?: true;
  @ApiPropertyOptional({ type: () => StagesDto, description: 'only where one message is asked for' })
  stages?: StagesDto;
}

export class MessagePageDto {
  @ApiProperty({ type: () => [MessageDto] })
  messages!: MessageDto[];
  @ApiProperty({ description: 'always given, also on the last page' })
  next_cursor!: string;
}
