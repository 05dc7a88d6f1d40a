import { Controller, Get, Query } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ProfileStore } from '../es2plus/profile-store.js';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { SimulatorServers } from '../simulator-servers.service.js';
import { SmscServer } from '../smsc/smsc.server.js';
import { SmsSender } from '../sms/sms-sender.service.js';

const SHOWN_DEFAULT = 1_000;
const OTHERS_DEFAULT = 100;
const SHOWN_MAX = 50_000;

export class StateQuery {
  @ApiPropertyOptional({ description: 'newest PDUs shown', default: SHOWN_DEFAULT })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(SHOWN_MAX)
  pdus = SHOWN_DEFAULT;

  @ApiPropertyOptional({ description: 'newest ES2+ calls shown', default: SHOWN_DEFAULT })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(SHOWN_MAX)
  calls = SHOWN_DEFAULT;

  @ApiPropertyOptional({
    description: 'newest commands, responses, dropped parts, ended sessions and progress reports shown',
    default: OTHERS_DEFAULT,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(SHOWN_MAX)
  others = OTHERS_DEFAULT;
}

@Controller('state')
export class StateController {
  constructor(
    private readonly servers: SimulatorServers,
    private readonly smsc: SmscServer,
    private readonly sender: SmsSender,
    private readonly profiles: ProfileStore,
    private readonly faults: Faults,
    private readonly journal: Journal,
  ) {}

  @Get()
  read(@Query() query: StateQuery): object {
    return {
      ...this.servers.addresses(),
      binds: this.smsc.binds(),
      ...this.smsc.queueState(),
      counts: this.journal.counts,
      batches: this.sender.batches(),
      profiles: this.profiles.countByState(),
      faults: this.faults.current(),
      pdus: this.journal.latestPdus(query.pdus),
      es2plus_calls: this.journal.latestCalls(query.calls),
      commands: this.journal.latestCommands(query.others),
      responses: this.journal.latestResponses(query.others),
      ended_sessions: this.journal.latestEndedSessions(query.others),
      dropped: this.journal.latestDropped(query.others),
      progress_reports: this.journal.latestReports(query.others),
    };
  }
}
