/**
 * The check digit that makes `digits` pass Luhn when appended (ISO/IEC 7812-1, annex B; ITU-T E.118).
 * @param digits digits only
 */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - fromRight) - 48;
    const weighted = fromRight % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return String((10 - (sum % 10)) % 10);
}

/**
 * The ICCID without separators and without the F that older SM-DP+ pad with, or null when it is none:
 * 89, 18 to 20 digits, and a right check digit (18 digits: issuers that leave the check digit out).
 */
export function parseIccid(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '').replace(/F{1,2}$/i, '');
  if (!/^89\d{16,18}$/.test(digits)) return null;
  if (digits.length === 18) return digits;
  return luhnDigit(digits.slice(0, -1)) === digits.slice(-1) ? digits : null;
}

export interface IccidParts {
  /** E.164 country code, 1 to 3 digits. */
  countryCode: string;
  /** Issuer identifier, digits. */
  issuer: string;
  /** Account number within the issuer; padded with zeros to make 19 digits in all. */
  account: number | bigint;
}

const ICCID_DIGITS = 19;

/**
 * Makes a 19-digit ICCID with its check digit (ITU-T E.118).
 * @throws RangeError when the parts leave no room or are not digits
 */
export function makeIccid({ countryCode, issuer, account }: IccidParts): string {
  const prefix = `89${countryCode}${issuer}`;
  const room = ICCID_DIGITS - 1 - prefix.length;
  const digits = account.toString();
  if (!/^\d+$/.test(prefix + digits) || digits.length > room) throw new RangeError('ICCID parts do not fit 19 digits');
  const body = prefix + digits.padStart(room, '0');
  return body + luhnDigit(body);
}
