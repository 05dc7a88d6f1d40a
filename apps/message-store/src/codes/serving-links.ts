import type { Mode } from '#libs/contracts';

/** A carrier's link, as sms-ingest tells of it. */
export interface CarrierLink {
  simulated: boolean;
  up: boolean;
  /** Phones (E.164) that it delivers to; null: any. */
  phones: readonly string[] | null;
}

/** Links over which messages for one number come. */
export interface ServingLinks {
  total: number;
  up: number;
}

/**
 * The links that serve a number. Any carrier may deliver to any number unless its entry names others; test numbers
 * belong to the simulated carrier, and live ones do where no other carrier is configured (`npm start`).
 */
export function servingLinks(links: readonly CarrierLink[], number: { mode: Mode; phone: string }): ServingLinks {
  const reaching = links.filter(({ phones }) => phones === null || phones.includes(number.phone));
  const real = reaching.filter(({ simulated }) => !simulated);
  const simulated = reaching.filter((link) => link.simulated);
  const serving = number.mode === 'live' && real.length > 0 ? real : simulated;
  return { total: serving.length, up: serving.filter(({ up }) => up).length };
}

/** Whether nothing can come now; not where no link is known at all, which says nothing. */
export function areAllDown(links: ServingLinks | null): boolean {
  return links !== null && links.total > 0 && links.up === 0;
}
