import { Inject, Injectable } from '@nestjs/common';
import { qrDataUri } from '#libs/esim';
import type { Keyring } from '#libs/security';
import { KEYRING } from '#libs/service-kit';
import { numberResource, type NumberResource } from './number-view.js';
import type { PhoneNumber } from './number.js';

/** Opens what is sealed of a number, for its owner. */
@Injectable()
export class NumberPresenter {
  constructor(@Inject(KEYRING) private readonly keyring: Keyring) {}

  async resource(number: PhoneNumber): Promise<NumberResource> {
    const lpa = this.lpa(number);
    return numberResource(number, lpa === null ? null : { lpa, qr: await qrDataUri(lpa) });
  }

  /** The LPA string, or null before activation and on hosted numbers. A secret: never to be logged. */
  lpa(number: PhoneNumber): string | null {
    return number.lpaSealed === null ? null : this.keyring.open('lpa', number.id, number.lpaSealed);
  }
}
