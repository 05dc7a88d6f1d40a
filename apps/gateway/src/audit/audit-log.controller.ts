import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { AccountIdentity } from '#libs/security';
import { PageQuery } from '#libs/service-kit';
import { AccountGuard, CallerAccount, OperatorGuard } from '../authentication/caller.adapter.js';
import { decodeAuditCursor, encodeAuditCursor } from './audit-cursor.js';
import { AdminAuditLogQuery, AuditLogDto, type AuditEntryDto } from './audit-log.dto.js';
import { AuditLogRepository, type AuditFilter, type AuditLine } from './audit-log.repository.js';

/** Who changed what, and when. An entry is there within a second of its change. */
@ApiBearerAuth()
@Controller('v1')
export class AuditLogController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: AuditLogRepository,
  ) {}

  @Get('audit-log')
  @UseGuards(AccountGuard)
  @ApiTags('account')
  @ApiOperation({ summary: 'Changes of the account, oldest first; a test key sees those of test mode alone' })
  @ApiOkResponse({ type: AuditLogDto })
  ofAccount(@CallerAccount() caller: AccountIdentity, @Query() query: PageQuery): Promise<AuditLogDto> {
    const mode = caller.mode === 'test' ? 'test' : null;
    return this.page({ accountId: caller.account_id, mode, ...position(query) });
  }

  @Get('admin/audit')
  @UseGuards(OperatorGuard)
  @ApiTags('admin')
  @ApiOperation({ summary: 'Changes of all accounts, oldest first' })
  @ApiOkResponse({ type: AuditLogDto })
  ofAll(@Query() query: AdminAuditLogQuery): Promise<AuditLogDto> {
    return this.page({ accountId: query.account_id ?? null, mode: null, ...position(query) });
  }

  private async page(filter: AuditFilter): Promise<AuditLogDto> {
    const lines = await this.log.list(this.dataSource, filter);
    return { entries: lines.map(describe), next_cursor: encodeAuditCursor(lines.at(-1)?.seq ?? filter.afterSeq) };
  }
}

function position({ limit, cursor }: PageQuery): Pick<AuditFilter, 'afterSeq' | 'limit'> {
  return { limit, afterSeq: decodeAuditCursor(cursor) };
}

function describe(line: AuditLine): AuditEntryDto {
  return {
    id: line.id,
    account_id: line.account_id,
    at: line.at.toISOString(),
    actor: { kind: line.actor_kind, key_id: line.actor_key_id },
    action: line.action,
    object_id: line.object_id,
    request_id: line.request_id,
    details: line.details,
  };
}
