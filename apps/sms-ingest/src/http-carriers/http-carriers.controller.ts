import { Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { GenericMessageDto, MessageTakenDto } from './generic/generic-message.dto.js';
import { HttpCarrierIntake } from './http-carrier-intake.service.js';

/** Where HTTP carriers post messages. 2xx only once the message is durable; until then they are to try again. */
@ApiTags('Carriers')
@Controller('carriers')
export class HttpCarriersController {
  constructor(
    private readonly carriers: HttpCarrierIntake,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/messages')
  @HttpCode(200)
  @ApiBearerAuth()
  @ApiOperation({
    summary: 'Hands over an SMS; a resend with the same provider_message_id yields the same message',
    description: 'As shown in the format `generic`; Twilio, Telnyx and SMS Gateway for Android post their own.',
  })
  @ApiBody({ type: GenericMessageDto })
  @ApiExtraModels(MessageTakenDto)
  @ApiOkResponse({
    description: 'durable, now or before; Twilio gets an empty TwiML document',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(MessageTakenDto) } },
      'text/xml': { schema: { type: 'string', example: '<Response/>' } },
    },
  })
  async take(
    @Param('id') carrierId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { contentType, body } = await this.carriers.take(carrierId, {
      target: request.raw.url ?? '',
      headers: request.headers,
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      receivedAtMs: this.clock.now(),
    });
    void reply.type(contentType);
    return body;
  }
}
