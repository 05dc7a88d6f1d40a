import { loadCarriersFile, type Carrier, type HttpCarrier, type SmppCarrier } from '#libs/service-kit';

/** The carriers that this service was told of, in the order of CARRIERS_FILE. */
export class Carriers {
  private constructor(private readonly all: readonly Carrier[]) {}

  /**
   * @param file path of CARRIERS_FILE; undefined: no carriers
   * @throws SettingsError when the file is not usable
   */
  static load(file: string | undefined): Carriers {
    return new Carriers(file === undefined ? [] : loadCarriersFile(file));
  }

  smpp(): SmppCarrier[] {
    return this.all.filter((carrier) => carrier.type === 'smpp');
  }

  http(): HttpCarrier[] {
    return this.all.filter((carrier) => carrier.type === 'http');
  }
}
