import { parseIccid } from '#libs/esim';
import { FunctionFailure, REASON, SUBJECT } from './function-status.js';
import { ALL_REPORTS, isInstalling, type Profile, type ProfileState } from './profile.js';
import { forgetful, type SmdpMemory } from './smdp-memory.js';

/** Hears of every profile that may be downloaded from now on, or whose reports a restart has interrupted. */
export type ReleaseListener = (profile: Readonly<Profile>, progress: InstallationProgress) => void;

/** What a phone does with a profile that was released to it. */
export interface InstallationProgress {
  reached(state: 'Downloaded' | 'Installed'): void;
  /** The operator has taken the report of this step; `endsIt`: no other step follows. */
  reported(endsIt: boolean): void;
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

  constructor(
    private readonly source: ProfileSource,
    private readonly onReleased: ReleaseListener = () => undefined,
    private readonly memory: SmdpMemory = forgetful,
  ) {
    for (const profile of memory.profiles()) {
      this.profiles.set(parseIccid(profile.iccid) ?? profile.iccid, profile);
      if (profile.matchingId !== null) this.matchingIds.add(profile.matchingId);
    }
  }

  /** Goes on with the reports that a restart has interrupted. */
  resume(): void {
    for (const profile of this.profiles.values()) if (isInstalling(profile)) this.announce(profile);
  }

  /** As it stands; undefined when nobody has ordered it yet. */
  find(iccid: string): Readonly<Profile> | undefined {
    return this.profiles.get(parseIccid(iccid) ?? '');
  }

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
    if (profile.state === 'Downloaded' || profile.state === 'Installed') {
      // The code that 5.3.3 has for this, where other transitions have none of their own.
      const message = 'the profile is already downloaded';
      throw new FunctionFailure(SUBJECT.iccid, REASON.alreadyInUse, message, profile.iccid);
    }
    if (profile.matchingId !== null) this.matchingIds.delete(profile.matchingId);
    profile.state = finalState;
    profile.reports = 0;
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
    this.announce(profile);
  }

  private announce(profile: Profile): void {
    this.onReleased(profile, {
      reached: (state) => {
        profile.state = state;
        this.memory.keep(profile, null);
      },
      reported: (endsIt) => {
        profile.reports = endsIt ? ALL_REPORTS : profile.reports + 1;
        this.memory.keep(profile, null);
      },
    });
  }

  private profileOf(iccid: string): Profile {
    const key = parseIccid(iccid);
    if (key === null) throw new FunctionFailure(SUBJECT.iccid, REASON.invalid, 'not an ICCID', iccid);
    const existing = this.profiles.get(key);
    if (existing) return existing;
    const profile: Profile = { iccid, profileType: null, state: 'Available', eid: null, matchingId: null, reports: 0 };
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
