import { Injectable } from '@nestjs/common';
import { loadCarriersFile, type Carrier, type HttpCarrier, type SmppCarrier } from '#libs/service-kit';
import { SmsIngestSettings } from '../sms-ingest.settings.js';

/** The carriers that this service was told of, in the order of CARRIERS_FILE. */
@Injectable()
export class Carriers {
  private readonly all: readonly Carrier[];

  /** @throws SettingsError when the file is not usable */
  constructor(settings: SmsIngestSettings) {
    this.all = settings.CARRIERS_FILE === undefined ? [] : loadCarriersFile(settings.CARRIERS_FILE);
  }

  smpp(): SmppCarrier[] {
    return this.all.filter((carrier) => carrier.type === 'smpp');
  }

  http(): HttpCarrier[] {
    return this.all.filter((carrier) => carrier.type === 'http');
  }
}
