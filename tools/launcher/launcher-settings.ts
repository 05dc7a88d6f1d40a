import { resolve } from 'node:path';
import { OutboundUrlGuard } from '#libs/security';

/** What the launcher itself reads; every other variable goes to the services as it is. See docs/settings.md. */
export interface LauncherSettings {
  home: string;
  /** 0: any free port. */
  gatewayPort: number;
  ingestPort: number;
  /** A Postgres of the user's; null: the embedded one. */
  databaseUrl: string | null;
  carriersFile: string | null;
}

export type ParsedSettings =
  { settings: LauncherSettings; problems?: never } | { settings?: never; problems: string[] };

const DEFAULT_HOME = '.meisim';
const DEFAULT_GATEWAY_PORT = '3000';

/** What the launcher reads, for docs/settings.md: an operator sets it for `npm start`, not for a service. */
export const LAUNCHER_VARIABLES: Readonly<Record<string, { default: string; format: string; meaning: string }>> = {
  MEISIM_HOME: {
    default: DEFAULT_HOME,
    format: 'folder',
    meaning:
      "Everything that `npm start` keeps: Postgres's data, keys, logs, `dev.json`. `npm run meisim` looks here too.",
  },
  GATEWAY_PORT: { default: DEFAULT_GATEWAY_PORT, format: 'port', meaning: 'Public port. 0: any; `dev.json` names it.' },
  INGEST_PORT: { default: '0', format: 'port', meaning: 'Port for HTTP carriers. 0: any.' },
  DATABASE_URL: { default: '', format: 'postgres:// URL', meaning: 'A Postgres of yours; unset: the embedded one.' },
  CARRIERS_FILE: { default: '', format: 'file', meaning: 'YAML list of carriers, besides the simulated one.' },
  WEBHOOK_ALLOW_PRIVATE: {
    default: 'loopback',
    format: '`false`, `loopback` or CIDR ranges',
    meaning: 'Addresses besides public ones that webhooks may go to.',
  },
};

function port(name: string, text: string, problems: string[]): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= 65_535) return value;
  problems.push(`${name} must be a port from 0 to 65535 (0: any), not "${text}"`);
  return 0;
}

/** What the services would refuse too, told before anything is started. */
function checkAllowPrivate(text: string | null, problems: string[]): void {
  try {
    new OutboundUrlGuard(text ?? 'loopback');
  } catch (error) {
    problems.push(`WEBHOOK_ALLOW_PRIVATE: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

/** An empty variable counts as not set. @returns the settings, or one line for each bad one */
export function parseLauncherSettings(env: NodeJS.ProcessEnv, workingFolder: string): ParsedSettings {
  const problems: string[] = [];
  const text = (name: string): string | null => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const databaseUrl = text('DATABASE_URL');
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl)) {
    problems.push('DATABASE_URL must be a postgres:// URL');
  }
  checkAllowPrivate(text('WEBHOOK_ALLOW_PRIVATE'), problems);
  const carriersFile = text('CARRIERS_FILE');
  const settings: LauncherSettings = {
    home: resolve(workingFolder, text('MEISIM_HOME') ?? DEFAULT_HOME),
    gatewayPort: port('GATEWAY_PORT', text('GATEWAY_PORT') ?? DEFAULT_GATEWAY_PORT, problems),
    ingestPort: port('INGEST_PORT', text('INGEST_PORT') ?? '0', problems),
    databaseUrl,
    carriersFile: carriersFile === null ? null : resolve(workingFolder, carriersFile),
  };
  const { gatewayPort, ingestPort } = settings;
  if (gatewayPort !== 0 && gatewayPort === ingestPort) {
    problems.push(`GATEWAY_PORT and INGEST_PORT are both ${gatewayPort}: give one of them another port, or 0 for any`);
  }
  return problems.length > 0 ? { problems } : { settings };
}
