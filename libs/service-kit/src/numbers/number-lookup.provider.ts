import type { FactoryProvider } from '@nestjs/common';
import type { Clock } from '#libs/contracts';
import { CLOCK, INTERNAL_KEY, SERVICE_NAME } from '../platform/tokens.js';
import { NumberLookup } from './number-lookup.client.js';

interface LookupSettings {
  PROVISIONING_URL?: string;
}

/** Provides `NumberLookup` to a service by its own settings. */
export function provideNumberLookup(Settings: new () => LookupSettings): FactoryProvider<NumberLookup> {
  return {
    provide: NumberLookup,
    inject: [Settings, INTERNAL_KEY, SERVICE_NAME, CLOCK],
    useFactory: ({ PROVISIONING_URL: url }: LookupSettings, internalKey: Buffer, service: string, clock: Clock) =>
      new NumberLookup({ url, internalKey, service, clock }),
  };
}
