import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { loadCarriersFile, loadSettings } from '#libs/service-kit';
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
  composeService,
  deploymentContainer,
  exampleCarriersEnv,
  exampleCarriersFile,
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

function knownSettings(): Set<string> {
  const all = [...SERVICES.map(([, Settings]) => Settings), SimulatorSettings];
  return new Set(
    all.flatMap((Settings) =>
      getMetadataStorage()
        .getTargetValidationMetadatas(Settings, '', false, false)
        .map((entry) => entry.propertyName),
    ),
  );
}

function expectRunnable(service: DeployedService, Settings: new () => object): void {
  expect(service.command).toEqual([...nodeFlagsOf(service.name), `dist/apps/${service.name}/src/main.js`]);
  expect(existsSync(`apps/${service.name}/src/main.ts`)).toBe(true);
  expect(() => loadSettings(Settings, service.env)).not.toThrow();
  const known = knownSettings();
  const named = service.name === 'sms-ingest' ? [...known, ...CARRIER_ENV] : [...known];
  for (const name of Object.keys(service.env)) expect(named).toContain(name);
}

describe('Kubernetes manifests', () => {
  it.each(SERVICES)('run %s by a command that exists, with settings that it takes', (name, Settings) => {
    expectRunnable(kubernetesService(name), Settings);
  });

  it.each(SERVICES)('probe %s on its operations port', (name) => {
    const container = deploymentContainer(name);
    expect(container.ports).toContainEqual({ name: 'ops', containerPort: 9090 });
    expect(container.livenessProbe).toMatchObject({ httpGet: { path: '/health/live', port: 'ops' } });
    expect(container.readinessProbe).toMatchObject({ httpGet: { path: '/health/ready', port: 'ops' } });
    expect(container.startupProbe).toMatchObject({ httpGet: { path: '/health/live', port: 'ops' } });
  });
});

describe('Compose file', () => {
  it.each([...SERVICES, ['carrier-simulator', SimulatorSettings] as [string, new () => object]])(
    'runs %s by a command that exists, with settings that it takes',
    (name, Settings) => {
      expectRunnable(composeService(name), Settings);
    },
  );
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
