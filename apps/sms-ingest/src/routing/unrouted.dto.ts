import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

export class UnroutedQueryDto {
  @ApiProperty({ required: false, minimum: 1, maximum: 100, default: 50 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  cursor?: string;
}

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
