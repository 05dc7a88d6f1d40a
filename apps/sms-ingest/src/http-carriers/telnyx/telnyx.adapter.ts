import type { KeyObject } from 'node:crypto';
import { jsonAnswer, parseJson, singleHeader } from '../carrier-json.js';
import type { CarrierReading, CarrierRequest, HttpCarrierFormat } from '../http-carrier-format.port.js';
import { telnyxReading } from './telnyx-message.js';
import { isTelnyxSignature } from './telnyx-signature.js';

/** Telnyx's messaging webhook, API v2: JSON signed with the account's Ed25519 key. */
export class TelnyxFormat implements HttpCarrierFormat {
  readonly answer = jsonAnswer;

  constructor(private readonly publicKey: KeyObject) {}

  isAuthentic({ headers, body, receivedAtMs }: CarrierRequest): boolean {
    const signature = singleHeader(headers['telnyx-signature-ed25519']);
    const timestamp = singleHeader(headers['telnyx-timestamp']);
    if (signature === null || timestamp === null) return false;
    return isTelnyxSignature(this.publicKey, { signature, timestamp, body }, receivedAtMs);
  }

  read({ body }: CarrierRequest): CarrierReading {
    return telnyxReading(parseJson(body));
  }
}
