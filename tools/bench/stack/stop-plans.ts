import type { StopPlan } from '../../processes/guard-protocol.js';

/** Children of ours that hold nothing. */
export const CHILD_STOP_PLAN: StopPlan = {
  phase: 1,
  steps: [
    { signal: 'SIGTERM', graceMs: 2_000 },
    { signal: 'SIGKILL', graceMs: 1_000 },
  ],
};

/** The launcher promises to be gone within 15 s. */
export const LAUNCHER_STOP_PLAN: StopPlan = {
  phase: 1,
  steps: [
    { signal: 'SIGTERM', graceMs: 17_000 },
    { signal: 'SIGKILL', graceMs: 1_000 },
  ],
};

/** After whatever uses it. */
export const KAFKA_STOP_PLAN: StopPlan = {
  phase: 2,
  steps: [
    { signal: 'SIGTERM', graceMs: 15_000 },
    { signal: 'SIGKILL', graceMs: 1_000 },
  ],
};
