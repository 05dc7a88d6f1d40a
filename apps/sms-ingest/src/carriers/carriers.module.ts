import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Carriers } from './carriers.service.js';

/** Provides the carriers, which are read before anything is connected: a bad file costs nothing but a message. */
@Global()
@Module({})
export class CarriersModule {
  static of(carriers: Carriers): DynamicModule {
    return { module: CarriersModule, providers: [{ provide: Carriers, useValue: carriers }], exports: [Carriers] };
  }
}
