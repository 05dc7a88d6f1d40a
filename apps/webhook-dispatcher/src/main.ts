import { runService } from '#libs/service-kit';
import { DispatcherModule } from './dispatcher.module.js';
import { DispatcherSettings } from './dispatcher.settings.js';

await runService({
  name: 'webhook-dispatcher',
  module: DispatcherModule.withDelays(),
  settings: DispatcherSettings,
  drainMs: (settings) => settings.WEBHOOK_DRAIN_MS_MAX,
});
