import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

export class ImportQueryDto {
  @ApiPropertyOptional({ description: 'carrier of CARRIERS_FILE that gives out these profiles' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, { message: 'carrier must be an id of CARRIERS_FILE' })
  carrier?: string;
}

export class ImportErrorDto {
  @ApiProperty() line!: number;
  @ApiProperty() field!: string;
  @ApiProperty() message!: string;
}

export class ImportResultDto {
  @ApiProperty({ description: 'new in stock' }) imported!: number;
  @ApiProperty({ description: 'in stock before, with other particulars' }) updated!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty({ description: 'rows that were not taken' }) rejected!: number;
  @ApiProperty({ type: [ImportErrorDto], description: 'why, the first 1,000' }) errors!: ImportErrorDto[];
}
