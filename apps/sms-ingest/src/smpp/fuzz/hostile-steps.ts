import fc from 'fast-check';
import { brokenElements, brokenHeaders, concatenated, headersWithoutSense, waitingParts } from './hostile-headers.js';
import { brokenBodies, brokenLengths, garbage, mutated, truncated } from './hostile-bytes.js';
import { messages, receipts, resends, sharedSequence, unbindBehindMessage } from './honest-messages.js';
import { outOfState, unaskedResponses, unknownCommands } from './hostile-commands.js';
import type { StepMaker } from './step.js';

/** Every kind of step by name; each gives, with the place in the run, what goes over the wire and what is to become of it. */
export const STEP_KINDS = {
  messages,
  receipts,
  resends,
  sharedSequence,
  unbindBehindMessage,
  concatenated,
  headersWithoutSense,
  brokenHeaders,
  brokenElements,
  waitingParts,
  brokenBodies,
  brokenLengths,
  garbage,
  mutated,
  truncated,
  unknownCommands,
  unaskedResponses,
  outOfState,
} as const satisfies Record<string, fc.Arbitrary<StepMaker>>;

export interface PlannedStep {
  kind: string;
  make: StepMaker;
  /** Where the bytes are cut into writes; empty: one write. */
  cuts: number[] | 'each octet';
}

const cuts = fc.oneof(
  { weight: 6, arbitrary: fc.constant<number[]>([]) },
  { weight: 3, arbitrary: fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant('each octet' as const) },
);

/** The steps of a run: the same ones for the same seed. */
export function plannedSteps(seed: number, count: number): PlannedStep[] {
  const kinds = Object.entries(STEP_KINDS).map(([kind, arbitrary]) =>
    fc.record({ kind: fc.constant(kind), make: arbitrary, cuts }),
  );
  return fc.sample(fc.oneof(...kinds), { seed, numRuns: count });
}
