import { randomBytes } from 'node:crypto';
import { carrierSimulator } from '../../apps/carrier-simulator/src/simulator.service.js';
import { GATEWAY } from '../../apps/gateway/src/gateway.service.js';
import { messageStore } from '../../apps/message-store/src/message-store.service.js';
import { provisioning } from '../../apps/provisioning/src/provisioning.service.js';
import { smsIngest } from '../../apps/sms-ingest/src/sms-ingest.service.js';
import { DispatcherModule } from '../../apps/webhook-dispatcher/src/dispatcher.module.js';
import { DispatcherSettings } from '../../apps/webhook-dispatcher/src/dispatcher.settings.js';
import { startService, type RunningService } from '#libs/service-kit';
import { describedMetrics } from './known-metrics.js';
import type { DescribedMetric } from './metrics-page.js';

const NOWHERE = 'http://127.0.0.1:9';

function environment(databaseUrl: string): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_MAX: '2',
    MEISIM_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    MEISIM_INTERNAL_KEY: randomBytes(32).toString('base64'),
    MEISIM_ADMIN_TOKEN: randomBytes(16).toString('hex'),
    GATEWAY_PORT: '0',
    PROVISIONING_URL: NOWHERE,
    MESSAGE_STORE_URL: NOWHERE,
    SMS_INGEST_URL: NOWHERE,
    WEBHOOK_DISPATCHER_URL: NOWHERE,
    KAFKA_PARTITIONS: '1',
    LOG_LEVEL: 'silent',
  };
}

/** What the services of the platform show on /metrics, by service; each is started on this database and stopped. */
export async function liveMetrics(databaseUrl: string): Promise<Map<string, DescribedMetric[]>> {
  const env = environment(databaseUrl);
  const found = new Map<string, DescribedMetric[]>();
  const look = async (starting: Promise<Pick<RunningService, 'platform' | 'stop' | 'ready'>>): Promise<void> => {
    const { platform, stop, ready } = await starting;
    try {
      await ready;
      found.set(platform.name, describedMetrics(platform.metrics));
    } finally {
      await stop();
    }
  };
  await look(startService(GATEWAY, { env }));
  await look(startService(provisioning, { env }));
  await look(startService(smsIngest, { env }));
  await look(startService(messageStore, { env }));
  const module = DispatcherModule.withDelays();
  await look(startService({ name: 'webhook-dispatcher', module, settings: DispatcherSettings }, { env }));
  await look(startService(carrierSimulator, { env }));
  return found;
}
