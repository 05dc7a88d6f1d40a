/** A service in a process of its own, for tests of a service's life: it holds requests, throws, or will not stop. */
import { Controller, Get, Module, type OnModuleDestroy } from '@nestjs/common';
import { runService } from '../boot/run-service.js';
import { composeSettings, HttpSettings, OpsSettings } from '../settings/common.settings.js';
import { BooleanSetting } from '../settings/setting-types.js';

class ExampleSettings extends composeSettings(OpsSettings, HttpSettings) {
  @BooleanSetting()
  NEVER_STOPS = false;
}

@Controller()
class ExampleController {
  @Get('slow')
  async slow(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return 'whole';
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

await runService({ name: 'example', module: ExampleModule, settings: ExampleSettings });
