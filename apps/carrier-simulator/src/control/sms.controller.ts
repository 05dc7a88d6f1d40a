import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import { SmsSender } from '../sms/sms-sender.service.js';
import { SmsAcceptedDto, SmsBatchDto, SmsDto } from './sms.dto.js';

@Controller('sms')
export class SmsController {
  constructor(private readonly sender: SmsSender) {}

  /** 202 once the other side took every part; 503 otherwise. */
  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: SmsAcceptedDto })
  async send(@Body() message: SmsDto): Promise<{ ids: string[] }> {
    return { ids: await this.sender.send(message) };
  }

  /** 202 at once; GET /state shows how far it is. */
  @Post('batch')
  @HttpCode(202)
  sendBatch(@Body() batch: SmsBatchDto): { id: string; messages: number } {
    const { id, messages } = this.sender.sendBatch(batch.messages, batch.rate_per_s ?? null);
    return { id, messages };
  }
}
