import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import { Rfc3339 } from '#libs/service-kit';

export class RedeliveriesDto {
  @ApiProperty()
  @IsString()
  number_id!: string;

  @ApiProperty({ format: 'date-time', description: 'inclusive, on received_at' })
  @Rfc3339()
  since!: string;

  @ApiProperty({ format: 'date-time', description: 'exclusive, on received_at; not before `since`' })
  @Rfc3339()
  until!: string;
}

export class RedeliveriesAcceptedDto {
  @ApiProperty({ type: 'integer', description: 'messages that will be delivered again' })
  messages!: number;
}
