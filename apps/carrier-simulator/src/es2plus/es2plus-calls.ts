import type { Es2PlusFunction } from '../faults/fault-plan.js';
import { FunctionFailure, REASON, SUBJECT, type Es2PlusResponse } from './function-status.js';
import type { ProfileStore } from './profile-store.js';
import { forgetful, type SmdpMemory } from './smdp-memory.js';

type Body = Readonly<Record<string, unknown>>;

/** Requests are remembered this long, so that a repeat is answered as the first one was. */
const REMEMBERED_CALLS_MAX = 100_000;

/**
 * The four functions that an operator calls on its SM-DP+. A call with a functionCallIdentifier that was executed
 * before gets the first one's answer and changes nothing. SGP.22, 5.3.
 */
export class Es2PlusCalls {
  private readonly answered = new Map<string, Es2PlusResponse>();

  constructor(
    private readonly profiles: ProfileStore,
    private readonly smdpAddress: string,
    private readonly memory: SmdpMemory = forgetful,
  ) {
    for (const { id, response } of memory.calls()) this.remember(id, response);
  }

  execute(called: Es2PlusFunction, body: Body): Es2PlusResponse {
    const callId = callIdentity(called, body);
    if (callId === null) {
      return failed(new FunctionFailure(SUBJECT.function, REASON.mandatoryElementMissing, 'header is incomplete'));
    }
    const before = this.answered.get(callId);
    if (before) return before;
    const response = this.tryExecute(called, body);
    // A failure changed nothing, so the same call may still succeed.
    if (response.header.functionExecutionStatus.status.startsWith('Executed')) {
      this.remember(callId, response);
      this.keep(callId, response, body);
    }
    return response;
  }

  /** Before the answer goes out: a restart forgets nothing that somebody was told. */
  private keep(id: string, response: Es2PlusResponse, body: Body): void {
    const iccid = typeof response.iccid === 'string' ? response.iccid : optional(body, 'iccid');
    const profile = iccid === undefined ? undefined : this.profiles.find(iccid);
    if (profile) this.memory.keep(profile, { id, response });
  }

  private tryExecute(called: Es2PlusFunction, body: Body): Es2PlusResponse {
    try {
      return { header: { functionExecutionStatus: { status: 'Executed-Success' } }, ...this.run(called, body) };
    } catch (error) {
      if (error instanceof FunctionFailure) return failed(error);
      throw error;
    }
  }

  private run(called: Es2PlusFunction, body: Body): object {
    switch (called) {
      case 'downloadOrder':
        return this.profiles.downloadOrder({
          eid: optional(body, 'eid'),
          iccid: optional(body, 'iccid'),
          profileType: optional(body, 'profileType'),
        });
      case 'confirmOrder':
        return {
          ...this.profiles.confirmOrder({
            iccid: iccidOf(body),
            releaseFlag: releaseFlagOf(body),
            eid: optional(body, 'eid'),
            matchingId: optional(body, 'matchingId'),
          }),
          smdpAddress: this.smdpAddress,
        };
      case 'cancelOrder':
        this.profiles.cancelOrder(iccidOf(body), finalStateOf(body));
        return {};
      case 'releaseProfile':
        this.profiles.releaseProfile(iccidOf(body));
        return {};
    }
  }

  private remember(callId: string, response: Es2PlusResponse): void {
    this.answered.set(callId, response);
    if (this.answered.size <= REMEMBERED_CALLS_MAX) return;
    for (const oldest of this.answered.keys()) {
      this.answered.delete(oldest);
      return;
    }
  }
}

export function failed(failure: FunctionFailure): Es2PlusResponse {
  return { header: { functionExecutionStatus: failure.toStatus() } };
}

/** Requester, call and function together; `null` when the header lacks one. SGP.22, 6.5.1.3. */
function callIdentity(called: Es2PlusFunction, body: Body): string | null {
  const header = body.header;
  if (typeof header !== 'object' || header === null) return null;
  const { functionRequesterIdentifier, functionCallIdentifier } = header as Body;
  if (typeof functionRequesterIdentifier !== 'string' || typeof functionCallIdentifier !== 'string') return null;
  if (functionRequesterIdentifier === '' || functionCallIdentifier === '') return null;
  return JSON.stringify([functionRequesterIdentifier, called, functionCallIdentifier]);
}

function optional(body: Body, field: string): string | undefined {
  const value = body[field];
  return typeof value === 'string' ? value : undefined;
}

function iccidOf(body: Body): string {
  const iccid = optional(body, 'iccid');
  if (iccid === undefined) {
    throw new FunctionFailure(SUBJECT.iccid, REASON.mandatoryElementMissing, 'iccid is missing');
  }
  return iccid;
}

function releaseFlagOf(body: Body): boolean {
  if (typeof body.releaseFlag === 'boolean') return body.releaseFlag;
  throw new FunctionFailure(SUBJECT.function, REASON.mandatoryElementMissing, 'releaseFlag is missing');
}

function finalStateOf(body: Body): 'Available' | 'Unavailable' {
  const indicator = body.finalProfileStatusIndicator;
  if (indicator === 'Available' || indicator === 'Unavailable') return indicator;
  throw new FunctionFailure(
    SUBJECT.function,
    REASON.mandatoryElementMissing,
    'finalProfileStatusIndicator is Available or Unavailable',
  );
}
