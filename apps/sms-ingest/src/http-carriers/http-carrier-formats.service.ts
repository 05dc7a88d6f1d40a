import type { KeyObject } from 'node:crypto';
import type { HttpCarrier } from '#libs/carriers';
import { DomainError } from '#libs/contracts';
import { SettingsError } from '#libs/service-kit';
import { acceptedSecrets } from './accepted-secrets.js';
import { GenericFormat } from './generic/generic.adapter.js';
import type { HttpCarrierFormat } from './http-carrier-format.port.js';
import { SmsGateFormat } from './smsgate/smsgate.adapter.js';
import { telnyxPublicKey } from './telnyx/telnyx-signature.js';
import { TelnyxFormat } from './telnyx/telnyx.adapter.js';
import { TwilioFormat } from './twilio/twilio.adapter.js';

/** The format of each HTTP carrier. */
export class HttpCarrierFormats {
  private constructor(private readonly formats: ReadonlyMap<string, HttpCarrierFormat>) {}

  /**
   * @param publicUrl CARRIER_PUBLIC_URL
   * @throws SettingsError naming each carrier that lacks what its format needs
   */
  static for(carriers: readonly HttpCarrier[], publicUrl: string | undefined): HttpCarrierFormats {
    const formats = new Map<string, HttpCarrierFormat>();
    const problems: string[] = [];
    for (const carrier of carriers) {
      const format = formatOf(carrier, publicUrl);
      if (typeof format === 'string') problems.push(format);
      else formats.set(carrier.id, format);
    }
    if (problems.length > 0) throw new SettingsError(problems);
    return new HttpCarrierFormats(formats);
  }

  /** @throws DomainError `not_found` when there is no such HTTP carrier */
  of(carrierId: string): HttpCarrierFormat {
    const format = this.formats.get(carrierId);
    if (!format) throw new DomainError('not_found');
    return format;
  }
}

/** @returns what is missing, when something is */
function formatOf(carrier: HttpCarrier, publicUrl: string | undefined): HttpCarrierFormat | string {
  switch (carrier.format) {
    case 'generic':
      return new GenericFormat(carrier);
    case 'twilio':
      if (publicUrl === undefined) return `CARRIER_PUBLIC_URL: ${carrier.id} needs it, because Twilio signs the URL`;
      return new TwilioFormat(carrier, publicUrl);
    case 'telnyx':
      return telnyxFormat(carrier);
    case 'smsgate':
      if (carrier.slots.length > 0) return new SmsGateFormat(carrier);
      return `CARRIERS_FILE, ${carrier.id}: numbers must say which number the phone receives for`;
  }
}

function telnyxFormat(carrier: HttpCarrier): TelnyxFormat | string {
  const keys: KeyObject[] = [];
  for (const [index, secret] of acceptedSecrets(carrier).entries()) {
    const field = index === 0 ? 'secret_env' : 'previous_secret_env';
    const key = telnyxPublicKey(secret);
    if (key === null) {
      return `CARRIERS_FILE, ${carrier.id}: ${field} must name the account's public key, base64 of 32 bytes`;
    }
    keys.push(key);
  }
  return new TelnyxFormat(keys);
}
