import type { HttpCarrier } from '#libs/carriers';
import { acceptedSecrets, provenBy, type ProvingSecret } from '../accepted-secrets.js';
import { jsonAnswer, parseJson, singleHeader } from '../carrier-json.js';
import type { CarrierReading, CarrierRequest, HttpCarrierFormat } from '../http-carrier-format.port.js';
import { smsGateReading } from './smsgate-message.js';
import { isSmsGateSignature } from './smsgate-signature.js';

/** The webhooks of SMS Gateway for Android: a spare phone as a carrier. */
export class SmsGateFormat implements HttpCarrierFormat {
  readonly answer = jsonAnswer;
  private readonly signingKeys: readonly string[];

  constructor(private readonly carrier: HttpCarrier) {
    this.signingKeys = acceptedSecrets(carrier);
  }

  proof({ headers, body, receivedAtMs }: CarrierRequest): ProvingSecret | null {
    const signature = singleHeader(headers['x-signature']);
    const timestamp = singleHeader(headers['x-timestamp']);
    if (signature === null || timestamp === null) return null;
    const signed = { signature, timestamp, body };
    return provenBy(this.signingKeys, (key) => isSmsGateSignature(key, signed, receivedAtMs));
  }

  read({ body }: CarrierRequest): CarrierReading {
    return smsGateReading(parseJson(body), this.carrier.slots);
  }
}
