import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class SandboxMessageDto {
  @ApiProperty({ example: 'num_01HXY3A0000000000000000000' })
  @IsString()
  @Length(1, 64)
  number_id!: string;

  @ApiProperty({ description: 'Sender: a short code, a phone number or a name.', example: '24578' })
  @IsString()
  @Length(1, 21)
  from!: string;

  @ApiProperty({ maxLength: 1600, example: "Your Cash App code is 583921. Don't share." })
  @IsString()
  @Length(1, 1600)
  text!: string;
}

export class SandboxAcceptedDto {
  @ApiProperty({ type: [String], description: "The simulated carrier's own ids, one per part." })
  ids: string[] = [];
}
