import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountIdentity } from '#libs/security';
import { Identity, IdentityGuard } from '#libs/service-kit';
import { nextPosition, writeCursor } from '../messages/cursor.js';
import { MessageReader } from '../messages/message-reader.service.js';
import { NamedNumberGuard } from '../numbers/own-number.adapter.js';
import { positionAfter, sinceTime } from '../messages/page-request.js';
import { SealedTexts } from '../messages/sealed-texts.service.js';
import { AttemptPageDto, AttemptsQueryDto, MessageAttemptsDto } from './attempts.dto.js';
import { AttemptsRepository } from './attempts.repository.js';
import { attemptView, type AttemptView, type StoredAttempt } from './stored-attempt.js';

@ApiTags('Attempts')
@Controller('v1')
@UseGuards(IdentityGuard)
export class AttemptsController {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly reader: MessageReader,
    private readonly texts: SealedTexts,
  ) {}

  @Get('messages/:id/attempts')
  @ApiOperation({ summary: 'All attempts to deliver a message, oldest first' })
  @ApiOkResponse({ type: MessageAttemptsDto })
  async ofMessage(
    @Param('id') id: string,
    @Identity() identity: AccountIdentity,
  ): Promise<{ attempts: AttemptView[] }> {
    const { messageId } = await this.reader.owned(id, identity);
    const attempts = await this.attempts.ofMessages([messageId]);
    attempts.sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime() || a.attempt - b.attempt);
    return { attempts: attempts.map((attempt) => this.view(attempt)) };
  }

  @Get('attempts')
  @UseGuards(NamedNumberGuard)
  @ApiOperation({ summary: 'The delivery log of the account, in store order' })
  @ApiOkResponse({ type: AttemptPageDto })
  async list(
    @Query() query: AttemptsQueryDto,
    @Identity() identity: AccountIdentity,
  ): Promise<{ attempts: AttemptView[]; next_cursor: string }> {
    const after = positionAfter(identity.account_id, query.cursor);
    const { attempts, last } = await this.attempts.find({
      accountId: identity.account_id,
      mode: identity.mode,
      after,
      limit: query.limit,
      numberId: query.number_id ?? null,
      outcome: query.outcome ?? null,
      since: sinceTime(query.since),
    });
    const positions = attempts.map((attempt) => attempt.position);
    const next = nextPosition({ positions, last, after, limit: query.limit });
    return {
      attempts: attempts.map((attempt) => this.view(attempt)),
      next_cursor: writeCursor(identity.account_id, next),
    };
  }

  private view(attempt: StoredAttempt): AttemptView {
    return attemptView(attempt, (id, sealed) => this.texts.excerpt(id, sealed));
  }
}
