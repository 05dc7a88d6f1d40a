import { describe, expect, it } from '@jest/globals';
import { parseLauncherSettings } from './launcher-settings.js';
import {
  assignPorts,
  PORTS_NEEDED,
  SERVICE_NAMES,
  serviceEnvironment,
  type PlatformContext,
  type ServiceName,
} from './service-plan.js';

const FREE = Array.from({ length: PORTS_NEEDED }, (_, index) => 20_000 + index);
const SECRETS = {
  MEISIM_KEYS: 'k1:AAAA',
  MEISIM_INTERNAL_KEY: 'internal',
  MEISIM_ADMIN_TOKEN: 'admin',
  SIMULATOR_SMPP_PASSWORD: 'smpp',
};

function portsFor(env: NodeJS.ProcessEnv) {
  const { settings } = parseLauncherSettings(env, '/');
  if (settings === undefined) throw new Error('bad settings');
  return assignPorts(FREE, settings);
}

function contextWith(base: NodeJS.ProcessEnv): PlatformContext {
  const ports = portsFor({ GATEWAY_PORT: '0' });
  return {
    base,
    ports,
    secrets: SECRETS,
    databaseUrl: 'postgres://db',
    carriersFile: '/home/carriers.yaml',
    compileCache: '/home/cache',
    smdpState: '/home/smdp.jsonl',
  };
}

describe('assignPorts', () => {
  it('gives every server a port of its own', () => {
    const { http, ops, smpp, es2plus } = portsFor({ GATEWAY_PORT: '0' });
    const all = [...Object.values(http), ...Object.values(ops), smpp, es2plus];
    expect(new Set(all).size).toBe(PORTS_NEEDED);
    expect(all).not.toContain(0);
  });

  it("keeps to the user's ports", () => {
    expect(portsFor({ INGEST_PORT: '4000' }).http).toMatchObject({ gateway: 3000, 'sms-ingest': 4000 });
  });
});

describe('serviceEnvironment', () => {
  it('passes Kafka and the secrets of carriers on, and nothing that is meant for npm or the launcher', () => {
    const base = { KAFKA_BROKERS: 'k:9092', TWILIO_TOKEN: 't', npm_config_x: '1', MEISIM_HOME: '/h', PORT: '80' };
    const env = serviceEnvironment('message-store', contextWith(base));
    expect(env).toMatchObject({ KAFKA_BROKERS: 'k:9092', TWILIO_TOKEN: 't' });
    expect(env).not.toHaveProperty('npm_config_x');
    expect(env).not.toHaveProperty('MEISIM_HOME');
    expect(env['PORT']).not.toBe('80');
  });

  it('lets webhooks reach this machine and live keys the simulator, unless the user says otherwise', () => {
    const usual = serviceEnvironment('webhook-dispatcher', contextWith({}));
    expect(usual).toMatchObject({ WEBHOOK_ALLOW_PRIVATE: 'loopback', ALLOW_SIMULATED_LIVE: 'true' });
    const strict = serviceEnvironment('webhook-dispatcher', contextWith({ WEBHOOK_ALLOW_PRIVATE: 'false' }));
    expect(strict['WEBHOOK_ALLOW_PRIVATE']).toBe('false');
  });

  it('gives the simulator no key and no database', () => {
    const env = serviceEnvironment('carrier-simulator', contextWith({}));
    for (const name of ['DATABASE_URL', 'MEISIM_KEYS', 'MEISIM_INTERNAL_KEY', 'MEISIM_ADMIN_TOKEN']) {
      expect(env).not.toHaveProperty(name);
    }
    expect(env['SMPP_PASSWORD']).toBe(SECRETS.SIMULATOR_SMPP_PASSWORD);
  });

  it('lets the simulated SM-DP+ report progress to provisioning', () => {
    const env = serviceEnvironment('carrier-simulator', contextWith({}));
    expect(env['ES2PLUS_PROGRESS_URL']).toBe(serviceEnvironment('gateway', contextWith({}))['PROVISIONING_URL']);
  });

  it('has the simulated SM-DP+ keep its profiles, where the user says so if he does', () => {
    expect(serviceEnvironment('carrier-simulator', contextWith({}))['SMDP_STATE_FILE']).toBe('/home/smdp.jsonl');
    const elsewhere = contextWith({ SMDP_STATE_FILE: '/tmp/mine' });
    expect(serviceEnvironment('carrier-simulator', elsewhere)['SMDP_STATE_FILE']).toBe('/tmp/mine');
  });

  it('tells everyone the same address of each service', () => {
    const seenBy = (name: ServiceName) => serviceEnvironment(name, contextWith({}))['PROVISIONING_URL'];
    const others = SERVICE_NAMES.filter((name) => name !== 'carrier-simulator');
    expect(new Set(others.map(seenBy)).size).toBe(1);
  });
});
