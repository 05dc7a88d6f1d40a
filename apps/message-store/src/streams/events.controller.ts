import { Controller, Get, Headers, Query, Res, UseGuards } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#libs/contracts';
import type { AccountIdentity } from '#libs/security';
import { AttemptDto, Identity, IdentityGuard } from '#libs/service-kit';
import { MessageDto } from '../messages/messages.dto.js';
import { NumberAccess } from '../numbers/number-access.service.js';
import { goneSignal } from '../waits/client-gone.adapter.js';
import { EventStreams } from './event-streams.service.js';
import { EventsQueryDto, EventsResetDto, NumberEventDto } from './events.dto.js';

const DESCRIPTION = `Server-sent events, from now on or, with \`Last-Event-ID\`, from the event after that one. Each \
event's \`data\` is JSON in one line:

| \`event\` | \`data\` |
| --- | --- |
| \`number.provisioned\` | the number (NumberEventDto): as it became active, or changed, or was released |
| \`sms.received\` | the message (MessageDto), as it stood when it came in |
| \`webhook.attempt\` | the attempt (AttemptDto) |
| \`events.reset\` | EventsResetDto: what came between your last event and the next is lost to the stream; list it instead |

Events of one number keep their order. An event may come twice after a failure: its \`data.id\` tells. Lines that \
begin with a colon are comments and keep the connection open. A reader that is too slow is cut, and goes on with its \
last id.`;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies of the nginx family would collect what has to go out at once.
  'x-accel-buffering': 'no',
};

@ApiTags('Events')
@ApiExtraModels(MessageDto, AttemptDto, NumberEventDto, EventsResetDto)
@Controller('v1/events')
@UseGuards(IdentityGuard)
export class EventsController {
  constructor(
    private readonly streams: EventStreams,
    private readonly numbers: NumberAccess,
  ) {}

  @Get()
  @ApiOperation({ summary: "The account's events as they happen", description: DESCRIPTION })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: '`id` of the last event that was seen; opaque' })
  @ApiOkResponse({ description: 'the stream', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async stream(
    @Query() { number_id }: EventsQueryDto,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Identity() identity: AccountIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gone = goneSignal(reply);
    if (identity.status === 'suspended') throw new DomainError('account_suspended');
    if (number_id !== undefined) await this.numbers.check(number_id, identity);
    const { account_id: accountId, mode } = identity;
    // An empty id is how clients say that they have none (HTML, 9.2.4).
    const stream = await this.streams.open({ accountId, mode, numberId: number_id ?? null }, lastEventId || null);
    // It may have gone while the stream was opened.
    if (gone.aborted) stream.destroy();
    gone.addEventListener('abort', () => stream.destroy());
    await reply.headers(HEADERS).send(stream);
  }
}
