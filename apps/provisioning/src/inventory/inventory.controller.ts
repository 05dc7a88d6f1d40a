import { Body, Controller, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/contracts';
import { AllowIdentity, IdentityGuard } from '#libs/service-kit';
import { ImportQueryDto, ImportResultDto } from './inventory.dto.js';
import { InventoryImportService } from './inventory-import.service.js';

@ApiTags('admin')
@Controller('v1/admin/inventory')
@UseGuards(IdentityGuard)
@AllowIdentity('operator')
export class InventoryController {
  constructor(private readonly inventory: InventoryImportService) {}

  @Post()
  @ApiOperation({ summary: 'Bring a CSV file (iccid, imsi, msisdn, profile_type) into stock; may be repeated' })
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportResultDto })
  import(@Query() query: ImportQueryDto, @Body() body: unknown): Promise<ImportResultDto> {
    if (typeof body !== 'string')
      throw new DomainError('unsupported_media_type', 'Send the file as `Content-Type: text/csv`.');
    return this.inventory.import(body, query.carrier);
  }
}
