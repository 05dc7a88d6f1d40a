import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CARRIERS, type Carriers } from './carriers.adapter.js';

/** Provides the carriers, which are read before anything is connected: a bad file costs nothing but a message. */
@Global()
@Module({})
export class CarriersModule {
  static of(carriers: Carriers): DynamicModule {
    const providers = [{ provide: CARRIERS, useValue: carriers }];
    return { module: CarriersModule, providers, exports: providers };
  }
}
