import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

export class CreateApiKeyDto {
  @ApiPropertyOptional({ enum: ['live', 'test'], description: 'Default: the mode of the key that asks.' })
  @IsOptional()
  @IsIn(['live', 'test'])
  mode?: 'live' | 'test';

  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  label?: string;
}

export class ListApiKeysQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;

  @ApiPropertyOptional({ description: '`next_cursor` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  cursor?: string;
}

export class ApiKeyDto {
  @ApiProperty({ example: 'key_01HXY3A0000000000000000000' })
  id: string = '';
  @ApiProperty({ enum: ['live', 'test'] })
  mode: string = '';
  @ApiProperty({ description: 'First characters of the key.', example: 'sk_live_1a2B3c' })
  prefix: string = '';
  @ApiProperty({ type: String, nullable: true })
  label: string | null = null;
  @ApiProperty({ format: 'date-time' })
  created_at: string = '';
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Up to 15 s behind.' })
  last_used_at: string | null = null;
}

export class NewApiKeyDto extends ApiKeyDto {
  @ApiProperty({ description: 'The key itself, shown this once.', example: 'sk_live_…' })
  api_key: string = '';
}

export class ApiKeysDto {
  @ApiProperty({ type: [ApiKeyDto] })
  api_keys: ApiKeyDto[] = [];
  @ApiProperty({ type: String, nullable: true, description: 'Where to go on reading, also on the last page.' })
  next_cursor: string | null = null;
}
