import { Controller, Delete, Get, HttpCode, Param, Query, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DomainError, TOPICS } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import type { AccountIdentity } from '#libs/security';
import { Identity, IdentityGuard } from '#libs/service-kit';
import { AuditLog } from '../audit/audit-log.service.js';
import { OwnNumberGuard } from '../numbers/own-number.adapter.js';
import { goneSignal } from '../waits/client-gone.adapter.js';
import { MessageReader, type MessagePage } from './message-reader.service.js';
import type { MessageView } from './message-view.js';
import { MessageDto, MessagePageDto, MessagesQueryDto } from './messages.dto.js';
import { MessageWriterRepository } from './message-writer.repository.js';
import { positionAfter, sinceTime } from './page-request.js';
import { senderKeys } from './stored-message.js';

@ApiTags('Messages')
@Controller('v1')
@UseGuards(IdentityGuard)
export class MessagesController {
  constructor(
    private readonly reader: MessageReader,
    private readonly messages: MessageWriterRepository,
    private readonly audit: AuditLog,
    private readonly publisher: EventPublisher,
  ) {}

  @Get('numbers/:id/messages')
  @UseGuards(OwnNumberGuard)
  @ApiOperation({ summary: "A number's messages, oldest first; with `wait`, held until one comes" })
  @ApiOkResponse({ type: MessagePageDto })
  async list(
    @Param('id') numberId: string,
    @Query() query: MessagesQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessagePage> {
    return this.reader.page(
      {
        numberId,
        after: positionAfter(numberId, query.cursor),
        limit: query.limit,
        since: sinceTime(query.since),
        senderKeys: query.from === undefined ? null : senderKeys(query.from),
      },
      (query.wait ?? 0) * 1000,
      goneSignal(reply),
    );
  }

  @Get('messages/:id')
  @ApiOperation({ summary: 'A message with its delivery and stage times' })
  @ApiOkResponse({ type: MessageDto })
  read(@Param('id') id: string, @Identity() identity: AccountIdentity): Promise<MessageView> {
    return this.reader.one(id, identity);
  }

  @Delete('messages/:id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Forgets a message',
    description:
      'Polls, lists and replays know it no more, and it goes to no webhook any more: attempts that would start more than 2 s after the answer are not made. A delivery that waited for its next attempt ends as `skipped`, with the error `message_deleted`.',
  })
  @ApiNoContentResponse()
  async forget(@Param('id') id: string, @Identity() identity: AccountIdentity): Promise<void> {
    const { messageId, numberId, accountId } = await this.reader.owned(id, identity);
    await this.audit.record(identity, 'message.delete', messageId);
    // Before it is forgotten: whoever gets an answer can be sure that no webhook gets it, and others ask again.
    await this.publisher.publish(
      TOPICS.messageDeleted,
      numberId,
      { message_id: messageId, number_id: numberId, account_id: accountId },
      { id: messageId },
    );
    if (!(await this.messages.delete(messageId))) throw new DomainError('not_found');
  }
}
