/** A service in a process of its own, for tests of a service's life: it holds requests, for ever if need be, throws, or will not stop. */
import { Controller, Get, Module, type OnModuleDestroy } from '@nestjs/common';
import { runService } from '../boot/run-service.js';
import { composeSettings, HttpSettings, OpsSettings } from '../settings/common.settings.js';
import { BooleanSetting, IntSetting } from '../settings/setting-types.js';

class ExampleSettings extends composeSettings(OpsSettings, HttpSettings) {
  @BooleanSetting()
  NEVER_STOPS = false;

  /** How long requests under way may take to end, ms. */
  @IntSetting(0, 3_600_000)
  DRAIN_MS = 5_000;
}

@Controller()
class ExampleController {
  @Get('slow')
  async slow(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return 'whole';
  }

  @Get('held')
  async hold(): Promise<void> {
    await new Promise(() => undefined);
  }

  @Get('throw')
  throwLater(): string {
    setImmediate(() => {
      throw new Error('out of any request');
    });
    return 'thrown';
  }
}

@Module({ controllers: [ExampleController] })
class ExampleModule implements OnModuleDestroy {
  constructor(private readonly settings: ExampleSettings) {}

  async onModuleDestroy(): Promise<void> {
    if (this.settings.NEVER_STOPS) await new Promise(() => undefined);
  }
}

await runService({
  name: 'example',
  module: ExampleModule,
  settings: ExampleSettings,
  drainMs: ({ DRAIN_MS }) => DRAIN_MS,
});
