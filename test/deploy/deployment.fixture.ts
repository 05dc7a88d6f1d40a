import { readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';

/** One container that runs a service of ours: what it gives to node, and the settings that the service gets. */
export interface DeployedService {
  name: string;
  /** Flags of Node, then the entry file. */
  command: readonly string[];
  env: Record<string, string>;
  /** Names of the settings that it gets by itself, and not with all others. */
  ownNames: readonly string[];
  /** What others in the same network reach it by: `host:port`. */
  reachedBy: readonly string[];
}

interface EnvEntry {
  name: string;
  value?: string;
}

interface ManifestContainer {
  name: string;
  args: string[];
  env: EnvEntry[];
  envFrom: { configMapRef?: { name: string }; secretRef?: { name: string; optional?: boolean } }[];
  ports: { name: string; containerPort: number }[];
  lifecycle: { preStop: { sleep: { seconds: number } } };
  startupProbe: object;
  livenessProbe: object;
  readinessProbe: object;
}

interface Manifest {
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  stringData?: Record<string, string>;
  spec: {
    template: { spec: { terminationGracePeriodSeconds: number; containers: [ManifestContainer] } };
    ports: { port: number; targetPort: string }[];
  };
}

/** What an operator has to bring; the form is the code's, the values are of this test. */
export const OPERATOR_SECRETS = {
  DATABASE_URL: 'postgres://meisim:password@postgres:5432/meisim',
  MEISIM_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  MEISIM_INTERNAL_KEY: Buffer.alloc(32, 2).toString('base64'),
  MEISIM_ADMIN_TOKEN: 'an-admin-token-for-this-test',
};

function manifests(file: string): Manifest[] {
  const documents = parseAllDocuments(readFileSync(`deploy/kubernetes/${file}`, 'utf8'));
  return documents.map((document): Manifest => document.toJS() as Manifest);
}

function manifest(name: string, kind: string): Manifest {
  const found = manifests(`${name}.yaml`).find((one) => one.kind === kind);
  if (!found) throw new Error(`${name}.yaml has no ${kind}`);
  return found;
}

/** The container of a Deployment as the manifests describe it. */
export function deploymentContainer(name: string): ManifestContainer {
  return manifest(name, 'Deployment').spec.template.spec.containers[0];
}

/** How long a service may take from SIGTERM until it is killed, ms. */
export function kubernetesGraceMs(name: string): number {
  const { terminationGracePeriodSeconds, containers } = manifest(name, 'Deployment').spec.template.spec;
  return (terminationGracePeriodSeconds - containers[0].lifecycle.preStop.sleep.seconds) * 1_000;
}

/** The same on Compose. */
export function composeGraceMs(name: string): number {
  return Number(/^(\d+)s$/.exec(compose().services[name]?.stop_grace_period ?? '')?.[1]) * 1_000;
}

/** Ports of a Service whose target is a port that its container names. */
function servedPorts(name: string, container: ManifestContainer): string[] {
  const { ports } = manifest(name, 'Service').spec;
  const served = ports.filter(({ targetPort }) => container.ports.some((port) => port.name === targetPort));
  return served.map(({ port }) => `${name}:${port}`);
}

export function kubernetesService(name: string): DeployedService {
  const container = deploymentContainer(name);
  const shared = manifests('configmap.yaml')[0]?.data ?? {};
  const env = { ...shared };
  for (const { name: key, value } of container.env) {
    const secret = Object.entries(OPERATOR_SECRETS).find(([known]) => known === key)?.[1];
    env[key] = value ?? secret ?? '';
  }
  const ownNames = container.env.map((entry) => entry.name);
  return { name, command: container.args, env, ownNames, reachedBy: servedPorts(name, container) };
}

/** CARRIERS_FILE as the example secret has it. */
export function exampleCarriersFile(): string {
  const secrets = manifests('secret.example.yaml');
  return secrets.find((secret) => secret.metadata.name === 'meisim-carriers')?.stringData?.['carriers.yaml'] ?? '';
}

/** What the example secret for a Kafka with a login gives to all services. */
export function exampleKafkaEnv(): Record<string, string> {
  const secrets = manifests('secret.example.yaml');
  return secrets.find((secret) => secret.metadata.name === 'meisim-kafka')?.stringData ?? {};
}

/** What the example secret gives to sms-ingest besides. */
export function exampleCarriersEnv(): Record<string, string> {
  const secrets = manifests('secret.example.yaml');
  return secrets.find((secret) => secret.metadata.name === 'meisim-carriers-env')?.stringData ?? {};
}

interface Compose {
  'x-environment': Record<string, string>;
  services: Record<
    string,
    {
      command?: string[];
      environment: Record<string, string>;
      healthcheck: { test: unknown[] };
      stop_grace_period: string;
    }
  >;
  configs: { carriers: { file: string } };
}

function compose(): Compose {
  return parse(readFileSync('docker-compose.kafka.yml', 'utf8'), { merge: true }) as Compose;
}

export function composeService(name: string): DeployedService {
  const { services, 'x-environment': shared } = compose();
  const service = services[name];
  if (!service) throw new Error(`no such service: ${name}`);
  const env = Object.fromEntries(
    Object.entries(service.environment).map(([key, value]) => {
      const required = Object.entries(OPERATOR_SECRETS).find(([known]) => known === key && known !== 'DATABASE_URL');
      return [key, required ? required[1] : substituted(value)];
    }),
  );
  const sharesAll = Object.keys(shared).every((key) => key in env);
  const ownNames = Object.keys(env).filter((key) => !(sharesAll && key in shared));
  return { name, command: service.command ?? [], env, ownNames, reachedBy: [`${name}:${env['PORT'] ?? ''}`] };
}

/** The command by which Compose looks whether a container is healthy. */
export function composeHealthCheck(name: string): unknown[] {
  return compose().services[name]?.healthcheck.test ?? [];
}

export function composeCarriersFile(): string {
  return readFileSync(compose().configs.carriers.file, 'utf8');
}

/** `${NAME:-default}` becomes the default, `${NAME:?message}` a word. */
function substituted(value: string): string {
  return value.replace(/\$\{[A-Z_]+:([-?])([^}]*)\}/g, (_match, form: string, text: string) =>
    form === '-' ? text : 'given',
  );
}
