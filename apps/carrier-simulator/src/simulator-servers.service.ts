import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Es2PlusServer } from './es2plus/es2plus.server.js';
import { ProfileStore } from './es2plus/profile-store.js';
import { ProgressReporter } from './es2plus/progress-reporter.client.js';
import { SimulatorSettings } from './simulator.settings.js';
import { SmscServer } from './smsc/smsc.server.js';
import { SmsSender } from './sms/sms-sender.service.js';

/** Opens and closes the two protocol servers with the service. */
@Injectable()
export class SimulatorServers implements OnApplicationBootstrap, OnModuleDestroy {
  private smppPort = 0;
  private es2PlusUrl = '';

  constructor(
    private readonly settings: SimulatorSettings,
    private readonly smsc: SmscServer,
    private readonly es2Plus: Es2PlusServer,
    private readonly sender: SmsSender,
    private readonly reporter: ProgressReporter,
    private readonly profiles: ProfileStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { HOST, SMPP_PORT, ES2PLUS_PORT } = this.settings;
    this.smppPort = await this.smsc.listen(SMPP_PORT, HOST);
    this.es2PlusUrl = await this.es2Plus.listen(ES2PLUS_PORT, HOST);
    this.profiles.resume();
  }

  async onModuleDestroy(): Promise<void> {
    this.sender.close();
    this.reporter.close();
    await Promise.all([this.smsc.close(), this.es2Plus.close()]);
  }

  addresses(): { smpp_port: number; es2plus_url: string } {
    return { smpp_port: this.smppPort, es2plus_url: this.es2PlusUrl };
  }
}
