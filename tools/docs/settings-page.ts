import { GatewaySettings } from '../../apps/gateway/src/gateway.settings.js';
import { MessageStoreSettings } from '../../apps/message-store/src/message-store.settings.js';
import { ProvisioningSettings } from '../../apps/provisioning/src/provisioning.settings.js';
import { SimulatorSettings } from '../../apps/carrier-simulator/src/simulator.settings.js';
import { SmsIngestSettings } from '../../apps/sms-ingest/src/sms-ingest.settings.js';
import { DispatcherSettings } from '../../apps/webhook-dispatcher/src/dispatcher.settings.js';
import { LAUNCHER_VARIABLES } from '../launcher/launcher-settings.js';
import { rulesOf } from './dto-rules.js';
import type { FieldRule } from './field-rules.js';
import { markdownTable } from './markdown-table.js';
import { settingFormat } from './setting-format.js';
import { readSettingComments } from './setting-comments.js';

/** The settings of each service, by its folder in apps. */
export const SERVICE_SETTINGS: Readonly<Record<string, new () => object>> = {
  gateway: GatewaySettings,
  provisioning: ProvisioningSettings,
  'sms-ingest': SmsIngestSettings,
  'message-store': MessageStoreSettings,
  'webhook-dispatcher': DispatcherSettings,
  'carrier-simulator': SimulatorSettings,
};

/** One way to read a variable, and the services that read it so. */
export interface SettingRow {
  name: string;
  services: string[];
  default: string;
  format: string;
  meaning: string;
}

/** @param root the repository */
export function settingRows(root: string): SettingRow[] {
  const comments = readSettingComments(root);
  const rows = new Map<string, SettingRow>();
  for (const [service, Settings] of Object.entries(SERVICE_SETTINGS)) {
    const initial = new Map<string, unknown>(Object.entries(new Settings()));
    for (const [name, rules] of rulesOf(Settings)) {
      const row = { name, ...described(rules, initial.get(name)), meaning: comments.of(service, name) };
      const key = Object.values(row).join('\n');
      const known = rows.get(key) ?? { ...row, services: [] };
      known.services.push(service);
      rows.set(key, known);
    }
  }
  return [...rows.values()];
}

function described(rules: readonly FieldRule[], initial: unknown): Pick<SettingRow, 'default' | 'format'> {
  const isOptional = rules.some((rule) => rule.name === 'isOptional');
  const isText = typeof initial === 'string' && initial !== '';
  const isGiven = isText || typeof initial === 'number' || typeof initial === 'boolean';
  const otherwise = isOptional ? 'none' : '**required**';
  return { default: isGiven ? `\`${initial}\`` : otherwise, format: settingFormat(rules) };
}

function table(rows: readonly SettingRow[], { showServices }: { showServices: boolean }): string {
  const head = ['Setting', 'Default', 'Format', 'Meaning', ...(showServices ? ['Read by'] : [])];
  const cells = rows.map((row) => [
    `\`${row.name}\``,
    row.default,
    row.format,
    row.meaning,
    ...(showServices ? [readers(row.services)] : []),
  ]);
  return markdownTable(head, cells);
}

function readers(services: readonly string[]): string {
  const others = Object.keys(SERVICE_SETTINGS).filter((service) => !services.includes(service));
  if (others.length === 0) return 'all';
  return others.length === 1 ? `all but ${others.join()}` : services.join(', ');
}

function sections(rows: readonly SettingRow[]): [string, readonly SettingRow[]][] {
  const users = new Map<string, number>();
  for (const { name, services } of rows) users.set(name, (users.get(name) ?? 0) + services.length);
  const isShared = ({ name }: SettingRow) => (users.get(name) ?? 0) > 1;
  const byName = (a: SettingRow, b: SettingRow) => a.name.localeCompare(b.name);
  return [
    ['Read by several services', rows.filter(isShared).sort(byName)],
    ...Object.keys(SERVICE_SETTINGS).map((service): [string, SettingRow[]] => [
      service,
      rows.filter((row) => !isShared(row) && row.services.includes(service)),
    ]),
  ];
}

/**
 * docs/settings.md: every environment variable that a service reads.
 * @param root the repository
 */
export function settingsPage(root: string): string {
  const ofServices = sections(settingRows(root))
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows], index) => `## ${title}\n\n${table(rows, { showServices: index === 0 })}`);
  const launcher = Object.entries(LAUNCHER_VARIABLES).map(([name, { default: text, format, meaning }]) => {
    return [`\`${name}\``, text === '' ? 'none' : `\`${text}\``, format, meaning];
  });
  return `# Settings

Services are set by environment variables. One that is set to nothing counts as not set; a service that cannot use what
it is given names every such setting and ends with code 78. Where the text says that services must be set alike, give
them one source (a ConfigMap, as in [deploy/kubernetes](../deploy/kubernetes/configmap.yaml)). Carriers and their secrets
have a file of their own: [carriers.md](carriers.md). This page is made from the code (\`npm run docs:generate\`).

${ofServices.join('\n\n')}

## npm start

The launcher reads these itself, and chooses the ports, keys and addresses of the services. Any other setting above goes
to the services as it is.

${markdownTable(['Setting', 'Default', 'Format', 'Meaning'], launcher)}

## npm run meisim

\`MEISIM_URL\` and \`MEISIM_ADMIN_TOKEN\` name a platform and its operator; \`MEISIM_API_KEY\` and \`MEISIM_API_SECRET\` an
account, for \`listen\`; \`KAFKA_BROKERS\`, with what else that Kafka asks for (\`KAFKA_…\` above), or \`DATABASE_URL\` an
event log, for \`dlq\`. What is unset is taken from the
platform that \`npm start\` runs here (\`MEISIM_HOME\`).
`;
}
