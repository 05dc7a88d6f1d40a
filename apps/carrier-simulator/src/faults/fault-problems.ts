import type { FieldError } from '#libs/contracts';
import type { FaultChange } from './faults.js';
import type { Es2PlusFault } from './fault-plan.js';

/** What contradicts itself in a change whose fields are each well-formed. */
export function faultProblems({ smpp, es2plus = [] }: FaultChange): FieldError[] {
  const problems: FieldError[] = [];
  const { delay_ms_min: min = 0, delay_ms_max: max } = smpp ?? {};
  if (max !== undefined && max < min) {
    problems.push({ field: 'smpp.delay_ms_max', message: 'delay_ms_max must not be less than delay_ms_min' });
  }
  es2plus.forEach((fault, index) => {
    const message = es2PlusProblem(fault);
    if (message !== null) problems.push({ field: `es2plus.${index}`, message });
  });
  return problems;
}

function es2PlusProblem(fault: Es2PlusFault): string | null {
  const failsInBody = fault.status !== undefined || fault.subject_code !== undefined || fault.reason_code !== undefined;
  if (failsInBody && fault.http_status !== undefined) return 'a call fails in the body or by http_status, not by both';
  if (fault.lose_answer && fault.http_status !== undefined) {
    return 'an answer is lost or has an http_status, not both';
  }
  const doesSomething = failsInBody || fault.http_status || fault.delay_ms || fault.lose_answer;
  if (!doesSomething)
    return 'a fault must have delay_ms, status, subject_code, reason_code, http_status or lose_answer';
  return null;
}
