import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowIdentity, IdentityGuard, PageQuery } from '#libs/service-kit';
import { displaySender } from '#libs/sms';
import { Carriers } from '../carriers/carriers.service.js';
import { decodeCursor, encodeCursor } from './unrouted-cursor.js';
import { UnroutedPageDto } from './unrouted.dto.js';
import { UnroutedRepository } from './unrouted.repository.js';

@ApiTags('admin')
@Controller('v1/admin/unrouted')
@UseGuards(IdentityGuard)
@AllowIdentity('operator')
export class UnroutedController {
  constructor(
    private readonly unrouted: UnroutedRepository,
    private readonly carriers: Carriers,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Messages to phones that are no number of ours; their texts stay sealed' })
  @ApiOkResponse({ type: UnroutedPageDto })
  async list(@Query() { limit, cursor }: PageQuery): Promise<UnroutedPageDto> {
    const before = cursor === undefined ? null : decodeCursor(cursor);
    const [entries, count] = await Promise.all([this.unrouted.list(limit, before), this.unrouted.count()]);
    const last = entries.at(-1);
    const end = last ? { readyAt: last.ready_at, messageId: last.message_id } : before;
    return {
      count,
      messages: entries.map((entry) => ({
        message_id: entry.message_id,
        carrier_id: entry.carrier_id,
        to: entry.phones,
        from: displaySender(entry.sender, { country: this.carriers.country(entry.carrier_id) }),
        received_at: entry.ready_at.toISOString(),
      })),
      next_cursor: encodeCursor(end),
    };
  }
}
