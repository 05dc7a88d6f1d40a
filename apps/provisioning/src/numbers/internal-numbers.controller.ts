import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError, parseId } from '#libs/contracts';
import { AllowIdentity, IdentityGuard } from '#libs/service-kit';
import { NumbersService } from './numbers.service.js';

interface InternalNumber {
  number_id: string;
  account_id: string;
  mode: 'live' | 'test';
  phone: string | null;
  status: string;
}

/** For other services whose projection does not know a number (yet). */
@ApiExcludeController()
@Controller('internal/numbers')
@UseGuards(IdentityGuard)
@AllowIdentity('service')
export class InternalNumbersController {
  constructor(private readonly numbers: NumbersService) {}

  @Get(':id')
  async get(@Param('id') id: string): Promise<InternalNumber> {
    const parsed = parseId('number', id);
    const number = parsed === null ? null : await this.numbers.find(parsed);
    if (!number) throw new DomainError('not_found');
    return {
      number_id: number.id,
      account_id: number.accountId,
      mode: number.mode,
      phone: number.activatedAt === null ? null : number.phone,
      status: number.status,
    };
  }
}
