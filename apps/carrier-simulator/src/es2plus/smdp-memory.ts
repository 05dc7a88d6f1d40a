import type { Es2PlusResponse } from './function-status.js';
import type { Profile } from './profile.js';

/** A call that was executed, and what it was answered with. */
export interface ExecutedCall {
  id: string;
  response: Es2PlusResponse;
}

/** What an SM-DP+ knows after a restart. */
export interface SmdpMemory {
  /** Each profile that was ever ordered, as it was last. */
  profiles(): readonly Profile[];
  /** The oldest first. */
  calls(): readonly ExecutedCall[];
  /** Outlives this process once it returns: both or neither. */
  keep(profile: Readonly<Profile>, call: ExecutedCall | null): void;
}

/** An SM-DP+ that forgets everything when it ends. */
export const forgetful: SmdpMemory = {
  profiles: () => [],
  calls: () => [],
  keep: () => undefined,
};
