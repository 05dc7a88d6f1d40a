import Type from 'typebox';
import { Compile } from 'typebox/compile';

/** Functions that we call on an SM-DP+. */
export type Es2PlusFunction = 'downloadOrder' | 'confirmOrder' | 'cancelOrder';

/** How a call ended, as far as we can know. */
export type Es2PlusOutcome =
  | { kind: 'executed'; answer: Es2PlusAnswer; warning: string | null }
  /** The SM-DP+ says no, and will say so again. */
  | { kind: 'refused'; subjectCode: string; reasonCode: string; detail: string }
  /** Not by the SM-DP+ as ES2+ says it, but by what stands before it (HTTP 401, 404): it says nothing of the profile. */
  | { kind: 'turned-away'; detail: string }
  /** Certainly not executed; trying again may help. */
  | { kind: 'not-executed'; detail: string }
  /** It may or may not have been executed: the same call again, with the same identifier, will tell. */
  | { kind: 'unknown'; detail: string };

export interface Es2PlusAnswer {
  iccid: string | null;
  matchingId: string | null;
  smdpAddress: string | null;
}

const StatusCodeData = Type.Object({
  subjectCode: Type.String(),
  reasonCode: Type.String(),
  message: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});
const Response = Type.Object({
  header: Type.Object({
    functionExecutionStatus: Type.Object({
      status: Type.String(),
      statusCodeData: Type.Optional(Type.Union([StatusCodeData, Type.Null()])),
    }),
  }),
  iccid: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  matchingId: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  smdpAddress: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});
const responseValidator = Compile(Response);

/** Time-out and too many requests, of whoever stands before it (RFC 9110, 15.5.9; RFC 6585, 4): it passes. */
const PASSING: ReadonlySet<number> = new Set([408, 429]);
/** "Not possible to process the function for the moment." */
const BUSY = { subjectCode: '1.2', reasonCode: '4.4' };
const NOT_SAID = { subjectCode: '-', reasonCode: '-' };

/**
 * What an HTTP answer of an SM-DP+ means. Failures come in the body with HTTP 200 (SGP.22, 5.2.6 and 6.5.1.4). Another
 * status of success may be a gateway's, behind which the call was executed.
 * @param httpStatus with it, the body is only read when it is one of success
 */
export function interpretAnswer(httpStatus: number, body: string): Es2PlusOutcome {
  if (httpStatus >= 500 || PASSING.has(httpStatus)) return { kind: 'unknown', detail: `HTTP ${httpStatus}` };
  if (httpStatus >= 300) return { kind: 'turned-away', detail: `HTTP ${httpStatus}` };
  const response = parse(body);
  if (!responseValidator.Check(response)) {
    const detail = httpStatus === 200 ? 'the answer is not an ES2+ response' : `HTTP ${httpStatus}`;
    return { kind: 'unknown', detail };
  }
  const { status, statusCodeData } = response.header.functionExecutionStatus;
  const said = statusCodeData ? describe(statusCodeData) : null;
  switch (status) {
    case 'Executed-Success':
    case 'Executed-WithWarning':
      return { kind: 'executed', answer: answerOf(response), warning: status === 'Executed-WithWarning' ? said : null };
    case 'Expired':
      // Its validity period passed before it was executed (SGP.22, 5.2.6): nothing happened.
      return { kind: 'not-executed', detail: `Expired ${said ?? ''}`.trim() };
    case 'Failed':
      return failureOf(codesOf(statusCodeData), said ?? 'Failed');
    default:
      return { kind: 'unknown', detail: `status ${plain(status, 40)}` };
  }
}

function failureOf(codes: typeof NOT_SAID, detail: string): Es2PlusOutcome {
  const isBusy = codes.subjectCode === BUSY.subjectCode && codes.reasonCode === BUSY.reasonCode;
  return isBusy ? { kind: 'not-executed', detail } : { kind: 'refused', ...codes, detail };
}

function answerOf(response: Type.Static<typeof Response>): Es2PlusAnswer {
  return {
    iccid: response.iccid ?? null,
    matchingId: response.matchingId ?? null,
    smdpAddress: response.smdpAddress ?? null,
  };
}

function describe(data: Type.Static<typeof StatusCodeData>): string {
  return `${plain(data.subjectCode, CODE_UNITS_MAX)}/${plain(data.reasonCode, CODE_UNITS_MAX)} ${plain(data.message ?? '', 200)}`.trim();
}

function codesOf(data: Type.Static<typeof StatusCodeData> | null | undefined) {
  if (!data) return NOT_SAID;
  return { subjectCode: plain(data.subjectCode, CODE_UNITS_MAX), reasonCode: plain(data.reasonCode, CODE_UNITS_MAX) };
}

const CODE_UNITS_MAX = 32;

/** Of another's text what a database takes: no control characters, no half of a pair where it is cut. */
function plain(text: string, unitsMax: number): string {
  return text
    .slice(0, unitsMax)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
