import type { ProcessIdentity } from './process-identity.js';

/** How to end a process: one signal after the other, each with its time to work. */
export interface StopPlan {
  /** Processes of a lower phase are gone before those of the next one are asked. */
  phase: number;
  steps: { signal: NodeJS.Signals; graceMs: number }[];
}

/** One JSON line from the guarded process to its guard. */
export type GuardMessage =
  | { kind: 'watch'; process: ProcessIdentity; plan: StopPlan }
  | { kind: 'forget'; pid: number }
  /** A file that is true only while the guarded process lives. */
  | { kind: 'remove'; path: string };

/** Services end on SIGTERM by themselves, on a second one without waiting for what is under way; a hung one does not. */
export const SERVICE_STOP_PLAN: StopPlan = {
  phase: 1,
  steps: [
    { signal: 'SIGTERM', graceMs: 4_000 },
    { signal: 'SIGTERM', graceMs: 2_000 },
    { signal: 'SIGKILL', graceMs: 1_000 },
  ],
};

/** SIGINT is Postgres' fast shutdown, SIGQUIT its immediate one (recovery at the next start). */
export const POSTGRES_STOP_PLAN: StopPlan = {
  phase: 2,
  steps: [
    { signal: 'SIGINT', graceMs: 4_000 },
    { signal: 'SIGQUIT', graceMs: 2_000 },
    { signal: 'SIGKILL', graceMs: 1_000 },
  ],
};
