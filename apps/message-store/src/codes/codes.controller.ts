import { Controller, Get, Param, Query, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdentityGuard } from '#libs/service-kit';
import { sinceTime } from '../messages/page-request.js';
import { senderKeys } from '../messages/stored-message.js';
import { OwnNumberGuard } from '../numbers/own-number.adapter.js';
import { goneSignal } from '../waits/client-gone.adapter.js';
import type { CodeAnswer } from './code-answer.js';
import { CodeAnswerDto, CodeQueryDto } from './codes.dto.js';
import { Codes } from './codes.service.js';

@ApiTags('Messages')
@Controller('v1/numbers/:id/code')
@UseGuards(IdentityGuard, OwnNumberGuard)
export class CodesController {
  constructor(private readonly codes: Codes) {}

  @Get()
  @ApiOperation({ summary: 'The newest code that came to a number, waiting for one if need be' })
  @ApiOkResponse({ type: CodeAnswerDto })
  async read(
    @Param('id') numberId: string,
    @Query() query: CodeQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CodeAnswer> {
    return this.codes.newest(
      {
        numberId,
        since: sinceTime(query.since),
        senderKeys: query.from === undefined ? null : senderKeys(query.from),
        timeoutMs: query.timeout * 1000,
      },
      goneSignal(reply),
    );
  }
}
