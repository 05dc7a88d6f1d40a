/** One replica of webhook-dispatcher as its `main.ts` runs it, with delays between attempts that a test can wait for. */
import { DispatcherModule } from '../../apps/webhook-dispatcher/src/dispatcher.module.js';
import { DispatcherSettings } from '../../apps/webhook-dispatcher/src/dispatcher.settings.js';
import { runService } from '#libs/service-kit';

const delaysMs: unknown = JSON.parse(process.env['TEST_DELAYS_MS'] ?? '[]');
if (!Array.isArray(delaysMs) || !delaysMs.every((delay) => typeof delay === 'number')) {
  throw new Error('TEST_DELAYS_MS: a list of ms');
}

await runService({
  name: 'webhook-dispatcher',
  module: DispatcherModule.withDelays(delaysMs),
  settings: DispatcherSettings,
  drainMs: (settings) => settings.WEBHOOK_DRAIN_MS_MAX,
});
