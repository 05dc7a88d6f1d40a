import type { LauncherSettings } from './launcher-settings.js';
import type { Secrets } from './secrets.js';

/** In the order in which they start; all of them restart alone. */
export const SERVICE_NAMES = [
  'carrier-simulator',
  'provisioning',
  'message-store',
  'webhook-dispatcher',
  'sms-ingest',
  'gateway',
] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** Who takes work from outside; they stop first, so that what they took is finished by the others. */
export const INTAKE_SERVICES: readonly ServiceName[] = ['gateway', 'sms-ingest', 'carrier-simulator'];

/** TCP ports on loopback, chosen once per start so that a restarted service is found where it was. */
export interface PlatformPorts {
  http: Record<ServiceName, number>;
  ops: Record<ServiceName, number>;
  smpp: number;
  es2plus: number;
}

export const PORTS_NEEDED = SERVICE_NAMES.length * 2 + 2;

/** @param free as many free ports as PORTS_NEEDED says */
export function assignPorts(free: readonly number[], settings: LauncherSettings): PlatformPorts {
  const pool = [...free];
  const next = (): number => pool.pop() ?? 0;
  const perService = (): Record<ServiceName, number> => ({
    'carrier-simulator': next(),
    provisioning: next(),
    'message-store': next(),
    'webhook-dispatcher': next(),
    'sms-ingest': next(),
    gateway: next(),
  });
  const http = perService();
  if (settings.gatewayPort !== 0) http.gateway = settings.gatewayPort;
  if (settings.ingestPort !== 0) http['sms-ingest'] = settings.ingestPort;
  return { http, ops: perService(), smpp: next(), es2plus: next() };
}

export function localUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}

export interface PlatformContext {
  /** The launcher's own environment: KAFKA_BROKERS, carriers' secrets and the like pass through. */
  base: NodeJS.ProcessEnv;
  ports: PlatformPorts;
  secrets: Secrets;
  databaseUrl: string;
  carriersFile: string;
  compileCache: string;
  /** What the simulated SM-DP+ keeps its profiles in. */
  smdpState: string;
}

/** Never passed on: they would point every service at one port, or be taken for npm's own. */
const LAUNCHER_ONLY = ['PORT', 'OPS_PORT', 'GATEWAY_PORT', 'INGEST_PORT', 'MEISIM_HOME', 'NODE_CHANNEL_FD'];

function inherited(base: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(base).filter(([name]) => !LAUNCHER_ONLY.includes(name) && !name.startsWith('npm_')),
  );
}

function given(base: NodeJS.ProcessEnv, name: string, otherwise: string): string {
  const value = base[name]?.trim() ?? '';
  return value === '' ? otherwise : value;
}

/** The environment of one service. */
export function serviceEnvironment(name: ServiceName, context: PlatformContext): NodeJS.ProcessEnv {
  const { base, ports, secrets, databaseUrl, carriersFile, compileCache, smdpState } = context;
  const common = {
    ...inherited(base),
    NODE_ENV: given(base, 'NODE_ENV', 'production'),
    NODE_COMPILE_CACHE: given(base, 'NODE_COMPILE_CACHE', compileCache),
    HOST: '127.0.0.1',
    OPS_PORT: String(ports.ops[name]),
    PORT: String(ports.http[name]),
  };
  if (name === 'carrier-simulator') {
    return {
      ...common,
      SMPP_PORT: String(ports.smpp),
      SMPP_PASSWORD: secrets.SIMULATOR_SMPP_PASSWORD,
      ES2PLUS_PORT: String(ports.es2plus),
      SMDP_STATE_FILE: given(base, 'SMDP_STATE_FILE', smdpState),
      ES2PLUS_PROGRESS_URL: given(base, 'ES2PLUS_PROGRESS_URL', localUrl(ports.http.provisioning)),
    };
  }
  return {
    ...common,
    ...secrets,
    GATEWAY_PORT: String(ports.http.gateway),
    INGEST_PORT: String(ports.http['sms-ingest']),
    DATABASE_URL: databaseUrl,
    CARRIERS_FILE: carriersFile,
    CARRIER_PUBLIC_URL: given(base, 'CARRIER_PUBLIC_URL', localUrl(ports.http['sms-ingest'])),
    WEBHOOK_ALLOW_PRIVATE: given(base, 'WEBHOOK_ALLOW_PRIVATE', 'loopback'),
    ALLOW_SIMULATED_LIVE: given(base, 'ALLOW_SIMULATED_LIVE', 'true'),
    PROVISIONING_URL: localUrl(ports.http.provisioning),
    MESSAGE_STORE_URL: localUrl(ports.http['message-store']),
    SMS_INGEST_URL: localUrl(ports.http['sms-ingest']),
    WEBHOOK_DISPATCHER_URL: localUrl(ports.http['webhook-dispatcher']),
    SIMULATOR_URL: localUrl(ports.http['carrier-simulator']),
  };
}
