/** What an eSIM activation code carries. The code is a secret: whoever holds it can load the profile. */
export interface ActivationCode {
  /** Host of the SM-DP+. */
  smdpAddress: string;
  /** Empty when the device's EID selects the profile. */
  matchingId: string;
  /** Object identifier of the SM-DP+, if the code pins one. */
  smdpOid?: string;
  /** Whether the user must type a confirmation code. */
  confirmationCodeRequired?: boolean;
}

/** A text that is no activation code. The message names the part, never its value. */
export class InvalidActivationCodeError extends Error {
  override readonly name = 'InvalidActivationCodeError';
  readonly retryable = false;
}

const HOST_PATTERN = /^(?=.{1,255}$)[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const MATCHING_ID_PATTERN = /^[A-Za-z0-9-]{0,255}$/;
const OID_PATTERN = /^\d+(?:\.\d+)+$/;

/**
 * The LPA string, `LPA:1$<smdp>$<matchingId>[$<oid>][$1]`; a QR code holds exactly this (GSMA SGP.22, 4.1).
 * @throws InvalidActivationCodeError naming the part that cannot stand in such a string
 */
export function buildActivationCode(code: ActivationCode): string {
  assertParts(code);
  const parts = ['LPA:1', code.smdpAddress, code.matchingId];
  if (code.smdpOid !== undefined || code.confirmationCodeRequired === true) parts.push(code.smdpOid ?? '');
  if (code.confirmationCodeRequired === true) parts.push('1');
  return parts.join('$');
}

/**
 * Reads an LPA string, with or without its `LPA:` prefix.
 * @throws InvalidActivationCodeError
 */
export function parseActivationCode(text: string): ActivationCode {
  const [format, smdpAddress, matchingId, smdpOid, flag, ...rest] = text.trim().replace(/^LPA:/i, '').split('$');
  if (format !== '1') throw new InvalidActivationCodeError('activation code: format must be 1');
  if (smdpAddress === undefined || matchingId === undefined || rest.length > 0) {
    throw new InvalidActivationCodeError('activation code: must have 3 to 5 parts');
  }
  if (flag !== undefined && flag !== '' && flag !== '1') {
    throw new InvalidActivationCodeError('activation code: confirmation flag must be 1');
  }
  const code: ActivationCode = {
    smdpAddress,
    matchingId,
    ...(smdpOid ? { smdpOid } : {}),
    ...(flag === '1' ? { confirmationCodeRequired: true } : {}),
  };
  assertParts(code);
  return code;
}

function assertParts(code: ActivationCode): void {
  if (!HOST_PATTERN.test(code.smdpAddress)) throw new InvalidActivationCodeError('activation code: bad SM-DP+ address');
  if (!MATCHING_ID_PATTERN.test(code.matchingId))
    throw new InvalidActivationCodeError('activation code: bad matching id');
  if (code.smdpOid !== undefined && !OID_PATTERN.test(code.smdpOid)) {
    throw new InvalidActivationCodeError('activation code: bad SM-DP+ OID');
  }
}
