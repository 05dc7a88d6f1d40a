/** Outcome of an ES2+ function. SGP.22, 5.2.6. */
export interface FunctionExecutionStatus {
  status: 'Executed-Success' | 'Executed-WithWarning' | 'Failed' | 'Expired';
  statusCodeData?: StatusCodeData;
}

export interface Es2PlusResponse {
  header: { functionExecutionStatus: FunctionExecutionStatus };
  [field: string]: unknown;
}

export interface StatusCodeData {
  subjectCode: string;
  reasonCode: string;
  subjectIdentifier?: string;
  message?: string;
}

/** Subject codes. SGP.22, 5.2.6.1. */
export const SUBJECT = {
  functionRequester: '1.1',
  function: '1.6',
  eid: '8.1.1',
  iccid: '8.2.1',
  profileType: '8.2.5',
  matchingId: '8.2.6',
} as const;

/** Reason codes. SGP.22, 5.2.6.2. */
export const REASON = {
  invalid: '2.1',
  mandatoryElementMissing: '2.2',
  alreadyInUse: '3.3',
  invalidTransition: '3.5',
  unavailable: '3.7',
  unknown: '3.9',
  invalidAssociation: '3.10',
  executionError: '4.2',
} as const;

/** A function that was not executed; shown to the caller in the body, with HTTP 200. */
export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure';

  constructor(
    readonly subjectCode: string,
    readonly reasonCode: string,
    message: string,
    readonly subjectIdentifier?: string,
    readonly status: 'Failed' | 'Expired' = 'Failed',
  ) {
    super(message);
  }

  toStatus(): FunctionExecutionStatus {
    return {
      status: this.status,
      statusCodeData: {
        subjectCode: this.subjectCode,
        reasonCode: this.reasonCode,
        ...(this.subjectIdentifier === undefined ? {} : { subjectIdentifier: this.subjectIdentifier }),
        message: this.message,
      },
    };
  }
}
