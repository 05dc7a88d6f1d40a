import type { Es2PlusFault } from '../faults/fault-plan.js';
import type { Es2PlusCallEntry } from '../journal/journal-entries.js';
import type { Es2PlusResponse } from './function-status.js';

/** What a fault is about, and not what it does. */
const CONDITIONS: ReadonlySet<string> = new Set(['function', 'times', 'message']);

/** Names of the fields of a fault that do something, for the journal. */
export function effectsOf(fault: Es2PlusFault | null): string[] {
  return Object.entries(fault ?? {}).flatMap(([field, value]) => (value && !CONDITIONS.has(field) ? [field] : []));
}

/** Takes down what the request says of itself: also what is not as it should be, where it can be read. */
export function noteRequest(entry: Es2PlusCallEntry, body: Readonly<Record<string, unknown>>): void {
  const header: unknown = body.header;
  const callId =
    typeof header === 'object' && header !== null && 'functionCallIdentifier' in header
      ? header.functionCallIdentifier
      : null;
  entry.call_id = text(callId);
  entry.iccid = text(body.iccid);
}

export function noteResponse(entry: Es2PlusCallEntry, response: Es2PlusResponse): void {
  const { status, statusCodeData } = response.header.functionExecutionStatus;
  entry.status = status;
  entry.subject_code = statusCodeData?.subjectCode ?? null;
  entry.reason_code = statusCodeData?.reasonCode ?? null;
  entry.iccid = text(response.iccid) ?? entry.iccid;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
