import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

const LIMIT_MAX = 1_000_000;

export class CreateAccountDto {
  @ApiProperty({ description: 'For operators; shown nowhere else.', minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiPropertyOptional({ description: 'Numbers held at a time; default: 5.', minimum: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMIT_MAX)
  max_numbers?: number;

  @ApiPropertyOptional({ description: 'Provisions within 30 days; default: 20, or max_numbers if that is more.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMIT_MAX)
  max_provisions_30d?: number;
}

export class ChangeAccountDto {
  @ApiPropertyOptional({ enum: ['active', 'suspended'] })
  @IsOptional()
  @IsIn(['active', 'suspended'])
  status?: 'active' | 'suspended';

  @ApiPropertyOptional({ minimum: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMIT_MAX)
  max_numbers?: number;

  @ApiPropertyOptional({ minimum: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMIT_MAX)
  max_provisions_30d?: number;
}

/** Everything that is shown once. */
export class NewAccountDto {
  @ApiProperty({ example: 'acct_01HXY3A0000000000000000000' })
  account_id: string = '';
  @ApiProperty({ example: 'sk_live_…' })
  api_key: string = '';
  @ApiProperty({ example: 'sk_test_…' })
  test_api_key: string = '';
  @ApiProperty({ example: 'whsec_…' })
  api_secret: string = '';
}

export class AdminAccountDto {
  @ApiProperty()
  account_id: string = '';
  @ApiProperty()
  name: string = '';
  @ApiProperty({ enum: ['active', 'suspended'] })
  status: string = '';
  @ApiProperty()
  max_numbers: number = 0;
  @ApiProperty()
  max_provisions_30d: number = 0;
  @ApiProperty({ format: 'date-time' })
  created_at: string = '';
}

export class AccountLimitsDto {
  @ApiProperty()
  max_numbers: number = 0;
  @ApiProperty()
  max_provisions_30d: number = 0;
}

export class AccountUsageDto {
  @ApiProperty({ description: 'Numbers held now, in the mode of the key.' })
  numbers: number = 0;
  @ApiProperty({ description: 'Numbers provisioned within the last 30 days, in the mode of the key.' })
  provisions_30d: number = 0;
}

export class AccountDto {
  @ApiProperty()
  account_id: string = '';
  @ApiProperty()
  name: string = '';
  @ApiProperty({ enum: ['active', 'suspended'] })
  status: string = '';
  @ApiProperty({ enum: ['live', 'test'], description: 'Mode of the key that asked.' })
  mode: string = '';
  @ApiProperty({ type: AccountLimitsDto })
  limits: AccountLimitsDto = new AccountLimitsDto();
  @ApiProperty({ type: AccountUsageDto, nullable: true, description: 'Null while it cannot be counted.' })
  usage: AccountUsageDto | null = null;
  @ApiProperty({ format: 'date-time' })
  created_at: string = '';
}
