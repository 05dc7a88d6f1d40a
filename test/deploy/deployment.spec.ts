import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { loadCarriersFile } from '#libs/carriers';
import { loadSettings, stopLimitMs } from '#libs/service-kit';
import { SimulatorSettings } from '../../apps/carrier-simulator/src/simulator.settings.js';
import { GatewaySettings } from '../../apps/gateway/src/gateway.settings.js';
import { MessageStoreSettings } from '../../apps/message-store/src/message-store.settings.js';
import { openCarriers } from '../../apps/provisioning/src/carriers/carriers.adapter.js';
import { ProvisioningSettings } from '../../apps/provisioning/src/provisioning.settings.js';
import { SmsIngestSettings } from '../../apps/sms-ingest/src/sms-ingest.settings.js';
import { DispatcherSettings } from '../../apps/webhook-dispatcher/src/dispatcher.settings.js';
import { nodeFlagsOf } from '../../tools/processes/node-flags.js';
import {
  composeCarriersFile,
  composeGraceMs,
  composeHealthCheck,
  composeService,
  deploymentContainer,
  exampleCarriersEnv,
  exampleCarriersFile,
  exampleKafkaEnv,
  kubernetesGraceMs,
  kubernetesService,
  type DeployedService,
} from './deployment.fixture.js';

const SERVICES: [string, new () => object][] = [
  ['gateway', GatewaySettings],
  ['provisioning', ProvisioningSettings],
  ['sms-ingest', SmsIngestSettings],
  ['message-store', MessageStoreSettings],
  ['webhook-dispatcher', DispatcherSettings],
];
const CARRIER_ENV = ['SIMULATOR_SMPP_PASSWORD', 'EXAMPLE_SMPP_PASSWORD'];

/** Settings that a service starts without, and does not do all its work without. */
const NEEDED: Record<string, readonly string[]> = {
  gateway: ['GATEWAY_PORT', 'MEISIM_ADMIN_TOKEN'],
  provisioning: ['CARRIERS_FILE'],
  'sms-ingest': ['CARRIERS_FILE'],
  'message-store': ['PROVISIONING_URL', 'SMS_INGEST_URL'],
  'webhook-dispatcher': ['PROVISIONING_URL'],
  'carrier-simulator': ['ES2PLUS_PROGRESS_URL', 'SMPP_PASSWORD'],
};
/** Services that stop by a bound of their own. */
const STOP_LIMITS_MS: Record<string, number> = {
  'webhook-dispatcher': stopLimitMs(new DispatcherSettings().WEBHOOK_DRAIN_MS_MAX),
};
/** URLs that lead elsewhere. */
const FOREIGN_URLS: readonly string[] = ['DATABASE_URL', 'CARRIER_PUBLIC_URL'];

function settingsOf(Settings: new () => object): string[] {
  const checks = getMetadataStorage().getTargetValidationMetadatas(Settings, '', false, false);
  return checks.map((entry) => entry.propertyName);
}

const SOME_SERVICES_SETTINGS = new Set(
  [...SERVICES.map(([, Settings]) => Settings), SimulatorSettings].flatMap(settingsOf),
);

function expectRunnable(service: DeployedService, Settings: new () => object): void {
  expect(service.command).toEqual([...nodeFlagsOf(service.name), `dist/apps/${service.name}/src/main.js`]);
  expect(existsSync(`apps/${service.name}/src/main.ts`)).toBe(true);
  expect(() => loadSettings(Settings, service.env)).not.toThrow();
  const itsOwn = [...settingsOf(Settings), ...(service.name === 'sms-ingest' ? CARRIER_ENV : [])];
  for (const name of service.ownNames) expect(itsOwn).toContain(name);
  const shared = Object.keys(service.env).filter((name) => !service.ownNames.includes(name));
  for (const name of shared) expect(SOME_SERVICES_SETTINGS).toContain(name);
  expect(Object.keys(service.env)).toEqual(expect.arrayContaining([...(NEEDED[service.name] ?? ['unknown service'])]));
}

/** Each URL of a service leads to a port of another one. */
function expectReachable(service: DeployedService, others: readonly DeployedService[]): void {
  const places = others.flatMap(({ reachedBy }) => reachedBy);
  const urls = Object.entries(service.env).filter(([name]) => name.endsWith('_URL') && !FOREIGN_URLS.includes(name));
  for (const [name, url] of urls) {
    expect(places).toContain(new URL(url).host);
    if (name !== 'ES2PLUS_PROGRESS_URL') {
      expect(new URL(url).hostname).toBe(
        name.replace('SIMULATOR', 'CARRIER_SIMULATOR').slice(0, -4).toLowerCase().replaceAll('_', '-'),
      );
    }
  }
}

describe('Kubernetes manifests', () => {
  it.each(SERVICES)('run %s by a command that exists, with settings that it takes', (name, Settings) => {
    expectRunnable(kubernetesService(name), Settings);
  });

  it.each(SERVICES)('let %s log in to Kafka, where there is a login', (name, Settings) => {
    const { envFrom } = deploymentContainer(name);
    expect(envFrom).toContainEqual({ secretRef: { name: 'meisim-kafka', optional: true } });
    expect(Object.keys(exampleKafkaEnv()).length).toBeGreaterThan(0);
    for (const setting of Object.keys(exampleKafkaEnv())) expect(settingsOf(Settings)).toContain(setting);
  });

  it.each(SERVICES)('lead %s to services that are there', (name) => {
    const all = SERVICES.map(([one]) => kubernetesService(one));
    expect(all.every(({ reachedBy }) => reachedBy.length === 1)).toBe(true);
    expectReachable(kubernetesService(name), all);
  });

  it.each(SERVICES)('probe %s on its operations port', (name) => {
    const container = deploymentContainer(name);
    expect(container.ports).toContainEqual({ name: 'ops', containerPort: 9090 });
    expect(container.livenessProbe).toMatchObject({ httpGet: { path: '/health/live', port: 'ops' } });
    expect(container.readinessProbe).toMatchObject({ httpGet: { path: '/health/ready', port: 'ops' } });
    expect(container.startupProbe).toMatchObject({ httpGet: { path: '/health/live', port: 'ops' } });
  });
});

it.each(SERVICES)('%s has the time to stop that it takes at most, before it is killed', (name) => {
  const limitMs = STOP_LIMITS_MS[name] ?? stopLimitMs();
  expect(kubernetesGraceMs(name)).toBeGreaterThan(limitMs);
  expect(composeGraceMs(name)).toBeGreaterThan(limitMs);
});

it('an attempt under way has its 10 s when webhook-dispatcher stops, and some time to be told of', () => {
  expect(new DispatcherSettings().WEBHOOK_DRAIN_MS_MAX).toBeGreaterThanOrEqual(11_000);
});

describe('Compose file', () => {
  const services: [string, new () => object][] = [...SERVICES, ['carrier-simulator', SimulatorSettings]];

  it.each(services)('runs %s by a command that exists, with settings that it takes', (name, Settings) => {
    expectRunnable(composeService(name), Settings);
  });

  it.each(services)('leads %s to services that are there', (name) => {
    const all = services.map(([one]) => composeService(one));
    expectReachable(composeService(name), all);
  });

  it.each(services)('looks by a program whether %s is ready', (name) => {
    const [kind, command, flag, program, ...rest] = composeHealthCheck(name);
    expect([kind, command, flag, rest]).toEqual(['CMD', 'node', '-e', []]);
    expect(typeof program).toBe('string');
    expect(() => new Script(String(program))).not.toThrow();
    expect(program).toContain(`:${composeService(name).env['OPS_PORT'] ?? ''}/health/ready`);
  });

  it('lets test keys try the sandbox', () => {
    expect(composeService('gateway').ownNames).toContain('SIMULATOR_URL');
  });
});

describe('the simulated carrier on Compose', () => {
  it('takes the password that sms-ingest binds with', () => {
    const bound = composeService('sms-ingest').env['SIMULATOR_SMPP_PASSWORD'];
    expect(bound).toBe(composeService('carrier-simulator').env['SMPP_PASSWORD']);
  });
});

describe('carriers files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meisim-carriers-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const DEPLOYED: [string, () => string, () => Record<string, string>][] = [
    ['the Kubernetes example', exampleCarriersFile, exampleCarriersEnv],
    ['Compose', composeCarriersFile, () => composeService('sms-ingest').env],
  ];
  const fileOf = (content: string) => {
    const file = join(folder, 'carriers.yaml');
    writeFileSync(file, content);
    return file;
  };

  it.each(DEPLOYED)('of %s are read by sms-ingest with the secrets that it is given', (_name, content, env) => {
    const carriers = loadCarriersFile(fileOf(content()), env());
    expect(carriers.map((carrier) => carrier.type)).toEqual(['smpp', 'es2plus']);
  });

  it.each(DEPLOYED)('of %s are read by provisioning, which is given none', (_name, content) => {
    const { env } = kubernetesService('provisioning');
    const settings = loadSettings(ProvisioningSettings, { ...env, CARRIERS_FILE: fileOf(content()) });
    const { directory, clients } = openCarriers(settings);
    expect([...clients.keys()]).toEqual([directory.onlyEs2Plus()]);
    expect(directory.onlyEs2Plus()).toMatch(/smdp$/);
  });
});
