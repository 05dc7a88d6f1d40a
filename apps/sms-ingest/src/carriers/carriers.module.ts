import { Global, Module, type DynamicModule } from '@nestjs/common';
import { HttpCarrierFormats } from '../http-carriers/http-carrier-formats.service.js';
import { Carriers } from './carriers.service.js';

/** Provides the carriers, which are read before anything is connected: a bad file costs nothing but a message. */
@Global()
@Module({})
export class CarriersModule {
  /** @throws SettingsError when a carrier lacks what its format needs */
  static of(carriers: Carriers, publicUrl: string | undefined): DynamicModule {
    const formats = HttpCarrierFormats.for(carriers.http(), publicUrl);
    const providers = [
      { provide: Carriers, useValue: carriers },
      { provide: HttpCarrierFormats, useValue: formats },
    ];
    return { module: CarriersModule, providers, exports: providers };
  }
}
