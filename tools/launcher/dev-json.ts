import type { NewAccount } from '../admin/admin-client.js';
import { localUrl, type PlatformPorts } from './service-plan.js';
import type { ServiceState } from './supervised-service.js';

/** $MEISIM_HOME/dev.json: how to reach the running platform. */
export interface DevJson {
  gateway_url: string;
  api_key: string;
  test_api_key: string;
  api_secret: string;
  admin_token: string;
  simulator_url: string;
  es2plus_url: string;
  carrier_url: string;
  database_url: string;
  services: { name: string; pid: number; ops_url: string }[];
}

export interface DevFacts {
  ports: PlatformPorts;
  account: NewAccount;
  adminToken: string;
  databaseUrl: string;
  services: readonly ServiceState[];
}

export function devJson({ ports, account, adminToken, databaseUrl, services }: DevFacts): DevJson {
  return {
    gateway_url: localUrl(ports.http.gateway),
    api_key: account.api_key,
    test_api_key: account.test_api_key,
    api_secret: account.api_secret,
    admin_token: adminToken,
    simulator_url: localUrl(ports.http['carrier-simulator']),
    es2plus_url: localUrl(ports.es2plus),
    carrier_url: localUrl(ports.http['sms-ingest']),
    database_url: databaseUrl,
    services: services.map(({ name, pid, opsUrl }) => ({ name, pid, ops_url: opsUrl })),
  };
}
