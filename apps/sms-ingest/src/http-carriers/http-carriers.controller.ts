import { Body, Controller, HttpCode, Inject, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#libs/contracts';
import { CLOCK } from '#libs/service-kit';
import { IngestMetrics } from '../intake/ingest-metrics.service.js';
import { Intake } from '../intake/intake.service.js';
import { CarrierSecretGuard } from './carrier-secret-guard.service.js';
import { GenericMessageDto, MessageTakenDto } from './generic-message.dto.js';

/** Where HTTP carriers post messages. 2xx only once the message is durable; until then they are to try again. */
@ApiTags('Carriers')
@Controller('carriers')
@UseGuards(CarrierSecretGuard)
export class HttpCarriersController {
  constructor(
    private readonly intake: Intake,
    private readonly metrics: IngestMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/messages')
  @HttpCode(200)
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Hands over an SMS; a resend with the same provider_message_id yields the same message' })
  @ApiOkResponse({ type: MessageTakenDto })
  async take(@Param('id') carrierId: string, @Body() message: GenericMessageDto): Promise<MessageTakenDto> {
    const receivedAtMs = this.clock.now();
    try {
      const { outcome, messageId } = await this.intake.acceptWhole({
        carrierId,
        source: { address: message.from, ton: null },
        destination: { address: message.to, ton: null },
        receivedAtMs,
        sentAtMs: message.sent_at === undefined ? null : Date.parse(message.sent_at),
        transportIdentity: message.provider_message_id,
        content: { kind: 'sms', text: message.text },
        segments: 1,
        truncated: false,
      });
      this.metrics.answered(carrierId, outcome, this.clock.now() - receivedAtMs);
      return { message_id: messageId };
    } catch (error) {
      this.metrics.answered(carrierId, 'later', this.clock.now() - receivedAtMs);
      throw error;
    }
  }
}
