import {
  NO_PROGRESS_FAULTS,
  NO_SMPP_FAULTS,
  type Es2PlusFault,
  type Es2PlusFunction,
  type FaultPlan,
  type ProgressFaults,
  type SmppFaults,
} from './fault-plan.js';
import { SeededRandom } from './seeded-random.js';

export interface FaultChange {
  /** Starts the randomness anew. */
  seed?: number | undefined;
  smpp?: Partial<SmppFaults> | undefined;
  es2plus?: Es2PlusFault[] | undefined;
  progress?: Partial<ProgressFaults> | undefined;
}

/** The faults in force. Replaced as a whole, so that `{}` ends them all. */
export class Faults {
  private plan: FaultPlan = { smpp: NO_SMPP_FAULTS, es2plus: [], progress: NO_PROGRESS_FAULTS };
  private readonly listeners: (() => void)[] = [];
  private submitted = 0;
  random: SeededRandom;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  get smpp(): SmppFaults {
    return this.plan.smpp;
  }

  get progress(): ProgressFaults {
    return this.plan.progress;
  }

  /** Place of the next part among those submitted since the seed was given. */
  nextOrdinal(): number {
    this.submitted += 1;
    return this.submitted;
  }

  current(): FaultPlan {
    return this.plan;
  }

  replace(change: FaultChange): FaultPlan {
    if (change.seed !== undefined) {
      this.random = new SeededRandom(change.seed);
      this.submitted = 0;
    }
    this.plan = {
      smpp: { ...NO_SMPP_FAULTS, ...change.smpp },
      es2plus: (change.es2plus ?? []).map((fault) => ({ ...fault })),
      progress: { ...NO_PROGRESS_FAULTS, ...change.progress },
    };
    for (const listener of this.listeners) listener();
    return this.plan;
  }

  /** Calls `listener` whenever the plan was replaced. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The fault for this call, counted as used; `null` when the call goes well. */
  takeEs2Plus(called: Es2PlusFunction): Es2PlusFault | null {
    const fault = this.plan.es2plus.find(
      (candidate) => (candidate.function ?? called) === called && (candidate.times ?? 1) > 0,
    );
    if (!fault) return null;
    if (fault.times !== undefined) fault.times -= 1;
    return fault;
  }
}
