import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Rfc3339 } from '#libs/service-kit';
import { ADDRESS_OCTETS_MAX } from '#libs/sms';
import { MESSAGE_ID, TEXT_UNITS_MAX } from '../inbound-limits.js';

/** A message as a carrier of format `generic` posts it. */
export class GenericMessageDto {
  @ApiProperty({ description: "The carrier's own id: a resend with it yields the same message" })
  @IsString()
  @IsNotEmpty()
  @Matches(MESSAGE_ID, { message: 'provider_message_id must be 1 to 200 printable characters' })
  provider_message_id!: string;

  @ApiProperty({
    example: '+14155551234',
    description: `what is longer than ${ADDRESS_OCTETS_MAX} octets is cut: it is no phone number, and kept as unrouted`,
  })
  @IsString()
  @IsNotEmpty({ message: 'to must be a phone number' })
  to!: string;

  @ApiProperty({
    example: '24578',
    description: `empty when it is withheld; what is longer than ${ADDRESS_OCTETS_MAX} octets is cut`,
  })
  @IsString()
  from!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(TEXT_UNITS_MAX)
  text!: string;

  @ApiProperty({ required: false, format: 'date-time' })
  @IsOptional()
  @Rfc3339()
  sent_at?: string;
}

export class MessageTakenDto {
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'msg_01HXY3A0000000000000000000',
    description: 'null: it was no incoming message, and is ignored',
  })
  message_id!: string | null;
}
