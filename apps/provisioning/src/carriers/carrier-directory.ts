import type { Mode } from '#libs/contracts';

/** What provisioning has to know of a carrier, besides how to reach it. */
export interface KnownCarrier {
  id: string;
  /** Whether it gives out eSIM profiles over ES2+. */
  es2plus: boolean;
  simulated: boolean;
}

/** Whose numbers a request may be given. */
export interface EligibleCarriers {
  /** Carriers whose profiles may be ordered, the preferred ones first. */
  esim: string[][];
  /** Carriers behind hosted numbers. */
  hosted: string[];
  /** Whether hosted numbers that name no carrier may be given out. */
  hostedWithoutCarrier: boolean;
}

/** Test keys get numbers of simulated carriers alone, live keys of real ones, unless the setting lets them share. */
export class CarrierDirectory {
  constructor(
    private readonly carriers: readonly KnownCarrier[],
    private readonly allowSimulatedLive: boolean,
  ) {}

  eligible(mode: Mode): EligibleCarriers {
    const idsOf = (es2plus: boolean, simulated: boolean) =>
      this.carriers
        .filter((carrier) => carrier.es2plus === es2plus && carrier.simulated === simulated)
        .map((carrier) => carrier.id);
    if (mode === 'test') return { esim: [idsOf(true, true)], hosted: idsOf(false, true), hostedWithoutCarrier: false };
    const live = { esim: [idsOf(true, false)], hosted: idsOf(false, false), hostedWithoutCarrier: true };
    if (this.allowSimulatedLive) {
      live.esim.push(idsOf(true, true));
      live.hosted.push(...idsOf(false, true));
    }
    return live;
  }

  /** The carrier that a profile without a named one belongs to, when there is only one it could be. */
  onlyEs2Plus(): string | null {
    const [first, second] = this.carriers.filter((carrier) => carrier.es2plus);
    return first && !second ? first.id : null;
  }

  find(id: string): KnownCarrier | undefined {
    return this.carriers.find((carrier) => carrier.id === id);
  }
}
