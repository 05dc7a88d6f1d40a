import { ApiProperty } from '@nestjs/swagger';

export class UnroutedMessageDto {
  @ApiProperty()
  message_id!: string;

  @ApiProperty()
  carrier_id!: string;

  @ApiProperty({ type: [String], description: 'What the destination may mean, likeliest first' })
  to!: string[];

  @ApiProperty()
  from!: string;

  @ApiProperty({ format: 'date-time' })
  received_at!: string;
}

export class UnroutedPageDto {
  @ApiProperty({ description: 'All unrouted messages that are kept' })
  count!: number;

  @ApiProperty({ type: [UnroutedMessageDto], description: 'Newest first' })
  messages!: UnroutedMessageDto[];

  @ApiProperty({ description: 'Goes on with older ones' })
  next_cursor!: string;
}
