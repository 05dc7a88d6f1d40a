import { parseIccid } from '#libs/esim';
import { FunctionFailure, REASON, SUBJECT } from './function-status.js';

/** Profile states before the download. SGP.22, 3.1.6. */
export type ProfileState = 'Available' | 'Allocated' | 'Linked' | 'Confirmed' | 'Released' | 'Unavailable';

export interface Profile {
  iccid: string;
  profileType: string | null;
  state: ProfileState;
  eid: string | null;
  matchingId: string | null;
}

export interface DownloadOrder {
  eid?: string | undefined;
  iccid?: string | undefined;
  profileType?: string | undefined;
}

export interface ConfirmOrder {
  iccid: string;
  releaseFlag: boolean;
  eid?: string | undefined;
  matchingId?: string | undefined;
}

export interface Confirmation {
  matchingId: string;
  eid?: string;
}

export interface ProfileSource {
  /** The iccid that the nth profile ordered by type gets. */
  iccidOf(index: number): string;
  randomMatchingId(): string;
}

const EID = /^\d{32}$/;
/** SGP.22, 4.1: upper-case letters, digits and hyphen. */
const MATCHING_ID = /^[A-Z0-9-]{1,255}$/;

/**
 * The profiles of the SM-DP+ and what may become of them. The operator's stock is taken as given: any well-formed
 * ICCID names a profile that is Available until it is ordered.
 */
export class ProfileStore {
  private readonly profiles = new Map<string, Profile>();
  private readonly matchingIds = new Set<string>();
  private orderedByType = 0;

  /** @param onReleased hears of every profile that may be downloaded from now on */
  constructor(
    private readonly source: ProfileSource,
    private readonly onReleased: (profile: Readonly<Profile>) => void = () => undefined,
  ) {}

  /** SGP.22, 5.3.1. */
  downloadOrder(order: DownloadOrder): { iccid: string } {
    checkEid(order.eid);
    if (order.iccid === undefined && order.profileType === undefined) {
      throw new FunctionFailure(SUBJECT.profileType, REASON.mandatoryElementMissing, 'iccid or profileType is needed');
    }
    const profile = this.profileOf(order.iccid ?? this.nextIccid());
    if (profile.state !== 'Available') {
      throw new FunctionFailure(SUBJECT.iccid, REASON.alreadyInUse, 'the profile is not available', profile.iccid);
    }
    profile.state = order.eid === undefined ? 'Allocated' : 'Linked';
    profile.eid = order.eid ?? null;
    profile.profileType = order.profileType ?? null;
    return { iccid: profile.iccid };
  }

  /** SGP.22, 5.3.2. */
  confirmOrder(order: ConfirmOrder): Confirmation {
    checkEid(order.eid);
    const profile = this.known(order.iccid);
    if (profile.state !== 'Allocated' && profile.state !== 'Linked') {
      throw transitionFailure(profile, 'Confirmed');
    }
    if (profile.eid !== null && order.eid !== undefined && profile.eid !== order.eid) {
      throw new FunctionFailure(SUBJECT.eid, REASON.invalidAssociation, 'another EID was ordered', order.eid);
    }
    const matchingId = order.matchingId ?? this.source.randomMatchingId();
    this.checkMatchingId(matchingId);
    this.matchingIds.add(matchingId);
    profile.eid = order.eid ?? profile.eid;
    profile.matchingId = matchingId;
    profile.state = 'Confirmed';
    if (order.releaseFlag) this.release(profile);
    return { matchingId, ...(profile.eid === null ? {} : { eid: profile.eid }) };
  }

  /** SGP.22, 5.3.3. */
  cancelOrder(iccid: string, finalState: 'Available' | 'Unavailable'): void {
    const profile = this.known(iccid);
    if (profile.state === 'Available' || profile.state === 'Unavailable') throw transitionFailure(profile, finalState);
    if (profile.matchingId !== null) this.matchingIds.delete(profile.matchingId);
    profile.state = finalState;
    profile.eid = null;
    profile.matchingId = null;
  }

  /** SGP.22, 5.3.4. */
  releaseProfile(iccid: string): void {
    const profile = this.known(iccid);
    if (profile.state !== 'Confirmed') throw transitionFailure(profile, 'Released');
    this.release(profile);
  }

  countByState(): Partial<Record<ProfileState, number>> {
    const counts: Partial<Record<ProfileState, number>> = {};
    for (const profile of this.profiles.values()) counts[profile.state] = (counts[profile.state] ?? 0) + 1;
    return counts;
  }

  private release(profile: Profile): void {
    profile.state = 'Released';
    this.onReleased(profile);
  }

  private profileOf(iccid: string): Profile {
    const key = parseIccid(iccid);
    if (key === null) throw new FunctionFailure(SUBJECT.iccid, REASON.invalid, 'not an ICCID', iccid);
    const existing = this.profiles.get(key);
    if (existing) return existing;
    const profile: Profile = { iccid, profileType: null, state: 'Available', eid: null, matchingId: null };
    this.profiles.set(key, profile);
    return profile;
  }

  private known(iccid: string): Profile {
    const profile = this.profiles.get(parseIccid(iccid) ?? '');
    if (!profile) throw new FunctionFailure(SUBJECT.iccid, REASON.unknown, 'no such profile', iccid);
    return profile;
  }

  private nextIccid(): string {
    let iccid: string;
    do {
      iccid = this.source.iccidOf(this.orderedByType);
      this.orderedByType += 1;
    } while (this.profiles.has(iccid));
    return iccid;
  }

  private checkMatchingId(matchingId: string): void {
    if (!MATCHING_ID.test(matchingId)) {
      throw new FunctionFailure(SUBJECT.matchingId, REASON.invalid, 'not a matchingId', matchingId);
    }
    if (this.matchingIds.has(matchingId)) {
      throw new FunctionFailure(SUBJECT.matchingId, REASON.alreadyInUse, 'the matchingId is taken', matchingId);
    }
  }
}

function checkEid(eid: string | undefined): void {
  if (eid !== undefined && !EID.test(eid)) throw new FunctionFailure(SUBJECT.eid, REASON.invalid, 'not an EID', eid);
}

function transitionFailure(profile: Profile, wanted: ProfileState): FunctionFailure {
  const message = `a profile that is ${profile.state} cannot become ${wanted}`;
  return new FunctionFailure(SUBJECT.iccid, REASON.invalidTransition, message, profile.iccid);
}
