import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';

export class RotateSecretDto {
  @ApiPropertyOptional({
    description:
      '`true`: every older secret ends now, for the day on which one leaked. Webhooks that start more than 2 s after the ' +
      'answer carry the new signature alone. Possible also when five secrets sign. Unknown fields are refused here.',
  })
  @IsOptional()
  @IsBoolean()
  end_previous?: boolean;
}

export class RotatedSecretDto {
  @ApiProperty({ description: 'The new secret, shown this once.', example: 'whsec_…' })
  api_secret: string = '';
  @ApiProperty({
    format: 'date-time',
    description:
      'Until then the previous secret signs as well; with `end_previous`, when it ended. At most five sign at once.',
  })
  previous_expires_at: string = '';
}
