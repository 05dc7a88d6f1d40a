import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowIdentity, IdentityGuard } from '#libs/service-kit';
import { SmppLinks } from '../smpp/smpp-links.service.js';
import { Carriers } from './carriers.service.js';

interface CarrierLink {
  carrier_id: string;
  simulated: boolean;
  /** Whether messages can come: one bind of this replica stands, or the carrier posts to us. */
  up: boolean;
  /** Phones (E.164) that it delivers to; null: any. */
  phones: string[] | null;
}

/** For other services that explain to a user why nothing comes. */
@ApiExcludeController()
@Controller('internal/carrier-links')
@UseGuards(IdentityGuard)
@AllowIdentity('service')
export class CarrierLinksController {
  constructor(
    private readonly carriers: Carriers,
    private readonly links: SmppLinks,
  ) {}

  @Get()
  list(): { links: CarrierLink[] } {
    const smpp = this.carriers.smpp().map(({ id, simulated }) => {
      return { carrier_id: id, simulated, up: this.links.isUp(id), phones: null };
    });
    const http = this.carriers.http().map(({ id, simulated, numbers }) => {
      return { carrier_id: id, simulated, up: true, phones: numbers.length > 0 ? numbers : null };
    });
    return { links: [...smpp, ...http] };
  }
}
