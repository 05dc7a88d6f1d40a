import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewAccount } from '../admin/admin-client.js';
import { freePorts, isPortFree } from '../processes/free-ports.js';
import { Guard } from '../processes/guard.js';
import { checkCarriers } from './carriers-check.js';
import { ensureDemo } from './demo-account.js';
import { devJson, type DevJson } from './dev-json.js';
import type { Home } from './home.js';
import { LaunchError } from './launch-error.js';
import type { LauncherSettings } from './launcher-settings.js';
import { LogTail, rotateLog } from './log-tail.js';
import { mergedCarriers } from './merged-carriers.js';
import { PORT_TAKEN_EXIT_CODE, PortTakenError, withChosenPorts } from './port-choice.js';
import { writePrivateFile } from './private-file.js';
import { secretsOf, type Secrets } from './secrets.js';
import { ServiceEndedError } from './service-process.js';
import {
  assignPorts,
  INTAKE_SERVICES,
  localUrl,
  PORTS_NEEDED,
  SERVICE_NAMES,
  serviceEnvironment,
  type PlatformContext,
  type PlatformPorts,
  type ServiceName,
} from './service-plan.js';
import { untilSimulatorIsBound } from './simulated-link.js';
import { SupervisedDatabase } from './supervised-database.js';
import { SupervisedService, type ServiceState } from './supervised-service.js';

const DIST = fileURLToPath(new URL('../../', import.meta.url));

async function refuseTakenPorts(settings: LauncherSettings): Promise<void> {
  const problems: string[] = [];
  const chosen = { GATEWAY_PORT: settings.gatewayPort, INGEST_PORT: settings.ingestPort };
  for (const [name, port] of Object.entries(chosen)) {
    if (port === 0) continue;
    const problem = await isPortFree(port).then(
      (free) => (free ? null : `port ${port} is in use; set ${name} to another one, or to 0 for any`),
      (error: unknown) => `port ${port} cannot be used (${String(error)})`,
    );
    if (problem !== null) problems.push(`${name}: ${problem}`);
  }
  if (problems.length > 0) throw new LaunchError(problems);
}

export interface StartedPlatform {
  dev: DevJson;
  /** The demo account of an earlier start is not the one of this. */
  hasNewDemo: boolean;
}

/** The whole platform on this machine: Postgres, the simulated carrier, the services, the demo account. */
export class Platform {
  private readonly guard = new Guard();
  private readonly services = new Map<ServiceName, SupervisedService>();
  private readonly states = new Map<string, ServiceState>();
  private readonly tails: LogTail[] = [];
  private database: SupervisedDatabase | null = null;
  private account: NewAccount | null = null;
  private databaseUrl = '';
  private ports: PlatformPorts | null = null;
  private readonly secrets: Secrets;
  private stopped = false;

  constructor(
    private readonly settings: LauncherSettings,
    private readonly home: Home,
    private readonly env: NodeJS.ProcessEnv,
    private readonly say: (line: string) => void,
  ) {
    this.secrets = secretsOf(home.secrets, env);
  }

  /**
   * Starts everything; dev.json is the last thing written.
   * @throws LaunchError when something does not start
   */
  async start(): Promise<StartedPlatform> {
    await refuseTakenPorts(this.settings);
    // It says that a platform runs.
    this.guard.removeAtTheEnd(this.home.devJson);
    const ports = await withChosenPorts(
      async () => assignPorts(await freePorts(PORTS_NEEDED), this.settings),
      async (chosen) => this.startOn(chosen),
      async () => this.endServices(),
    );
    this.ports = ports;
    this.say('preparing the demo account');
    const demo = await ensureDemo(this.home.demo, localUrl(ports.http.gateway), this.secrets.MEISIM_ADMIN_TOKEN);
    this.account = demo.account;
    await untilSimulatorIsBound(localUrl(ports.http['carrier-simulator']));
    return { dev: this.writeDevJson(demo.account, ports), hasNewDemo: demo.replacesAnother };
  }

  /** Intake first, then the services that finish what was taken, then Postgres. */
  async stop(): Promise<void> {
    this.stopped = true;
    const all = [...this.services.values()];
    const intake = INTAKE_SERVICES.flatMap((name) => this.services.get(name) ?? []);
    await Promise.all(intake.map(async (service) => service.stop()));
    await Promise.all(all.filter((service) => !intake.includes(service)).map(async (service) => service.stop()));
    await this.database?.stop();
    this.close();
  }

  /** At once, without asking: what is durable stays so. */
  async kill(): Promise<void> {
    this.stopped = true;
    await this.endServices();
    await this.database?.kill();
    this.close();
  }

  private async endServices(): Promise<void> {
    await Promise.all([...this.services.values()].map(async (service) => service.kill()));
    this.services.clear();
    this.states.clear();
    for (const tail of this.tails.splice(0)) tail.close();
  }

  private close(): void {
    rmSync(this.home.devJson, { force: true });
    for (const tail of this.tails.splice(0)) tail.close();
    this.guard.close();
  }

  private async startDatabase(): Promise<string> {
    this.say('starting Postgres');
    const logFile = join(this.home.logs, 'postgres.log');
    rotateLog(logFile);
    const { guard, say } = this;
    this.database = await SupervisedDatabase.start({ folder: this.home.postgres, logFile, guard, say });
    return this.database.url;
  }

  private async startOn(ports: PlatformPorts): Promise<PlatformPorts> {
    const identityTlv = this.env.SMPP_IDENTITY_TLV ?? null;
    const carriers = mergedCarriers(this.settings.carriersFile, ports, identityTlv);
    if (this.settings.carriersFile !== null) await checkCarriers(carriers, { ...this.env, ...this.secrets });
    writeFileSync(this.home.carriers, carriers, { mode: 0o600 });
    this.databaseUrl = this.settings.databaseUrl ?? this.database?.url ?? (await this.startDatabase());
    await this.startServices(ports);
    return ports;
  }

  private async startServices(ports: PlatformPorts): Promise<void> {
    this.say(`starting ${SERVICE_NAMES.join(', ')}`);
    const context: PlatformContext = {
      base: this.env,
      ports,
      secrets: this.secrets,
      databaseUrl: this.databaseUrl,
      carriersFile: this.home.carriers,
      compileCache: this.home.compileCache,
      smdpState: this.home.smdpState,
    };
    const started = SERVICE_NAMES.map(async (name) => this.startService(name, context));
    const failures = (await Promise.allSettled(started)).flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    const taken = failures.find((failure) => failure instanceof PortTakenError);
    if (taken !== undefined && !this.stopped) {
      await refuseTakenPorts(this.settings);
      throw taken;
    }
    const problems = failures.flatMap((failure) =>
      failure instanceof LaunchError ? failure.problems : [String(failure)],
    );
    if (problems.length > 0) throw new LaunchError(problems);
  }

  private async startService(name: ServiceName, context: PlatformContext): Promise<void> {
    const entry = join(DIST, 'apps', name, 'src', 'main.js');
    if (this.stopped) throw new LaunchError(['stopped before everything was up']);
    if (!existsSync(entry)) throw new LaunchError([`${name} is not built: ${entry} is missing`]);
    const logFile = join(this.home.logs, `${name}.log`);
    rotateLog(logFile);
    const tail = new LogTail(logFile, (line) => {
      this.say(`[${name}] ${line}`);
    });
    this.tails.push(tail);
    const service = new SupervisedService({
      name,
      entry,
      env: serviceEnvironment(name, context),
      logFile,
      guard: this.guard,
      say: this.say,
      onReady: (state) => {
        this.onServiceReady(state);
      },
    });
    this.services.set(name, service);
    await service.start().catch((error: unknown) => {
      tail.read();
      if (error instanceof ServiceEndedError && error.exit.code === PORT_TAKEN_EXIT_CODE)
        throw new PortTakenError(name);
      const reason = error instanceof ServiceEndedError ? error.message : String(error);
      throw new LaunchError([`${name} did not start (${reason}); its log is ${logFile}`]);
    });
  }

  private onServiceReady(state: ServiceState): void {
    const again = this.states.has(state.name);
    this.states.set(state.name, state);
    if (this.account === null || this.ports === null || this.stopped) return;
    this.writeDevJson(this.account, this.ports);
    if (again) this.say(`${state.name} is ready again (pid ${state.pid})`);
  }

  private writeDevJson(account: NewAccount, ports: PlatformPorts): DevJson {
    const services = SERVICE_NAMES.flatMap((name) => this.states.get(name) ?? []);
    const adminToken = this.secrets.MEISIM_ADMIN_TOKEN;
    const content = devJson({ ports, account, adminToken, databaseUrl: this.databaseUrl, services });
    writePrivateFile(this.home.devJson, `${JSON.stringify(content, null, 2)}\n`);
    return content;
  }
}
