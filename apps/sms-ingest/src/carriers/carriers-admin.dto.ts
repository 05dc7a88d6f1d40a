import { ApiProperty } from '@nestjs/swagger';

export class BindDto {
  @ApiProperty({ enum: ['connecting', 'bound', 'waiting', 'stopped'] })
  state!: 'connecting' | 'bound' | 'waiting' | 'stopped';

  @ApiProperty({ format: 'date-time', description: 'Since when it is in this state' })
  since!: string;

  @ApiProperty({ description: 'Messages taken and not answered yet' })
  in_flight!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why the last session ended or did not come about; kept while the next one stands',
  })
  last_error!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When that was' })
  last_error_at!: string | null;
}

export class CarrierDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: ['smpp', 'http'] })
  type!: 'smpp' | 'http';

  @ApiProperty({ description: 'Whether messages can come: one bind stands, or the carrier posts to us' })
  up!: boolean;

  @ApiProperty()
  simulated!: boolean;

  @ApiProperty({ type: [BindDto], description: 'Of this replica; empty for HTTP carriers' })
  binds!: BindDto[];
}

export class CarrierListDto {
  @ApiProperty({ type: [CarrierDto] })
  carriers!: CarrierDto[];
}
