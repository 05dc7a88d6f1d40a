import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ENCODINGS, LANGUAGES, PARTS, type SmsMessage } from '../sms/sms-message.js';

const BATCH_MAX = 20_000;
/** 255 parts of 153 septets: more than any concatenation can number. */
const TEXT_MAX = 39_015;

export class SmsDto implements SmsMessage {
  @ApiProperty({ example: '+14155551234' })
  @Matches(/^\+?[1-9]\d{4,14}$/, { message: 'to must be an E.164 number' })
  to!: string;

  @ApiProperty({ example: '24578', description: 'E.164, a short code, other digits, or an alphanumeric sender' })
  // 20 characters at most, which source_addr holds before its NUL (SMPP 3.4, 4.6.1).
  @Matches(/^(\+\d{5,15}|\d{3,20}|[\x20-\x7e]{1,11})$/, {
    message: 'from must be an E.164 number, 3 to 20 digits, or at most 11 ASCII characters',
  })
  from!: string;

  @ApiProperty({ example: 'Your code is 583921' })
  @IsString()
  @MaxLength(TEXT_MAX)
  text!: string;

  @ApiPropertyOptional({ enum: ENCODINGS, default: 'auto' })
  @IsOptional()
  @IsIn(ENCODINGS)
  encoding?: (typeof ENCODINGS)[number];

  @ApiPropertyOptional({ enum: LANGUAGES, description: 'national tables for gsm7' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: (typeof LANGUAGES)[number];

  @ApiPropertyOptional({ example: 'smsc-77', description: "the carrier's own id of the message, in the identity TLV" })
  @IsOptional()
  @Matches(/^[!-~]{1,60}$/, { message: 'identity must be 1 to 60 printable ASCII characters' })
  identity?: string;

  @ApiPropertyOptional({ enum: PARTS, default: 'auto' })
  @IsOptional()
  @IsIn(PARTS)
  parts?: (typeof PARTS)[number];
}

export class SmsBatchDto {
  @ApiProperty({ type: () => [SmsDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_MAX)
  @ValidateNested({ each: true })
  @Type(() => SmsDto)
  messages!: SmsDto[];

  @ApiPropertyOptional({ description: 'messages per second; absent: as fast as the windows take them' })
  @IsOptional()
  @IsNumber()
  @Min(0.01)
  @Max(100_000)
  rate_per_s?: number;
}

export class SmsAcceptedDto {
  @ApiProperty({ type: [String], description: 'one for each part' })
  ids!: string[];
}
