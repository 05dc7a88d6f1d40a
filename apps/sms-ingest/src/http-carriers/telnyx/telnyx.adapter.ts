import type { KeyObject } from 'node:crypto';
import { provenBy, type ProvingSecret } from '../accepted-secrets.js';
import { jsonAnswer, parseJson, singleHeader } from '../carrier-json.js';
import type { CarrierReading, CarrierRequest, HttpCarrierFormat } from '../http-carrier-format.port.js';
import { telnyxReading } from './telnyx-message.js';
import { isTelnyxSignature } from './telnyx-signature.js';

/** Telnyx's messaging webhook, API v2: JSON signed with the account's Ed25519 key. */
export class TelnyxFormat implements HttpCarrierFormat {
  readonly answer = jsonAnswer;

  /** @param publicKeys of the account: what any of them proves is taken */
  constructor(private readonly publicKeys: readonly KeyObject[]) {}

  proof({ headers, body, receivedAtMs }: CarrierRequest): ProvingSecret | null {
    const signature = singleHeader(headers['telnyx-signature-ed25519']);
    const timestamp = singleHeader(headers['telnyx-timestamp']);
    if (signature === null || timestamp === null) return null;
    const signed = { signature, timestamp, body };
    return provenBy(this.publicKeys, (key) => isTelnyxSignature(key, signed, receivedAtMs));
  }

  read({ body }: CarrierRequest): CarrierReading {
    return telnyxReading(parseJson(body));
  }
}
