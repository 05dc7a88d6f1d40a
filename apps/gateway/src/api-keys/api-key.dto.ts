import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { API_SCOPES, KEY_SCOPES } from '#libs/contracts';
import { PageQuery } from '#libs/service-kit';

const SCOPES = Object.entries(API_SCOPES).map(([scope, meaning]) => `- \`${scope}\`: ${meaning}`);
const SCOPES_DESCRIPTION = [
  'What the key may do. Default: what the key that asks may do, and never more than that.',
  '',
  '- `*`: everything.',
  ...SCOPES,
].join('\n');

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

  @ApiPropertyOptional({ type: [String], description: SCOPES_DESCRIPTION, example: ['numbers:read', 'messages:read'] })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn([...KEY_SCOPES], { each: true })
  scopes?: string[];
}

export class ListApiKeysQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only keys that begin with this, for example `sk_live_1a2B`.' })
  @IsOptional()
  @Matches(/^sk_[A-Za-z0-9_]{0,60}$/, { message: 'prefix must be the beginning of an API key' })
  prefix?: string;
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
  @ApiProperty({ type: [String], description: 'What the key may do; `*`: everything.', example: ['*'] })
  scopes: string[] = [];
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
  @ApiProperty({ description: 'Where to go on reading, also on the last page.' })
  next_cursor: string = '';
}
