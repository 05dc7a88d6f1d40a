import type { HttpCarrier } from '#libs/carriers';
import { jsonAnswer, parseJson, singleHeader } from '../carrier-json.js';
import type { CarrierReading, CarrierRequest, HttpCarrierFormat } from '../http-carrier-format.port.js';
import { smsGateReading } from './smsgate-message.js';
import { isSmsGateSignature } from './smsgate-signature.js';

/** The webhooks of SMS Gateway for Android: a spare phone as a carrier. */
export class SmsGateFormat implements HttpCarrierFormat {
  readonly answer = jsonAnswer;

  constructor(private readonly carrier: HttpCarrier) {}

  isAuthentic({ headers, body, receivedAtMs }: CarrierRequest): boolean {
    const signature = singleHeader(headers['x-signature']);
    const timestamp = singleHeader(headers['x-timestamp']);
    if (signature === null || timestamp === null) return false;
    return isSmsGateSignature(this.carrier.secret, { signature, timestamp, body }, receivedAtMs);
  }

  read({ body }: CarrierRequest): CarrierReading {
    return smsGateReading(parseJson(body), this.carrier.slots);
  }
}
