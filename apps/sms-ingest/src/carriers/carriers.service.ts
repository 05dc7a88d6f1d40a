import { loadCarriersFile, type Carrier, type HttpCarrier, type SmppCarrier } from '#libs/carriers';

/** The carriers that this service was told of, in the order of CARRIERS_FILE. */
export class Carriers {
  private readonly countries: ReadonlyMap<string, string>;

  private constructor(private readonly all: readonly Carrier[]) {
    this.countries = new Map([...this.smpp(), ...this.http()].map(({ id, country }) => [id, country]));
  }

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

  /** Country in whose way a carrier writes numbers that are not international. */
  country(carrierId: string): string {
    // What a carrier left in our tables before it was taken out of the file is read as most are.
    return this.countries.get(carrierId) ?? 'US';
  }
}
