import type { HttpCarrier } from '#libs/carriers';
import { acceptedSecrets, provenBy, type ProvingSecret } from '../accepted-secrets.js';
import { singleHeader } from '../carrier-json.js';
import type { CarrierAnswer, CarrierReading, CarrierRequest, HttpCarrierFormat } from '../http-carrier-format.port.js';
import { twilioReading } from './twilio-message.js';
import { isTwilioSignature } from './twilio-signature.js';

/** Twilio sends fewer than 100. Reading and sorting more costs us before we know who asks for it. */
const PARAMETERS_MAX = 500;

/** Twilio's "a message comes in" webhook: a signed form, answered with TwiML that does nothing. */
export class TwilioFormat implements HttpCarrierFormat {
  private readonly authTokens: readonly string[];

  /** @param publicUrl base of the URL that Twilio was given, without a trailing slash: it is part of what is signed */
  constructor(
    carrier: HttpCarrier,
    private readonly publicUrl: string,
  ) {
    this.authTokens = acceptedSecrets(carrier);
  }

  proof({ headers, target, body }: CarrierRequest): ProvingSecret | null {
    const signature = singleHeader(headers['x-twilio-signature']);
    if (signature === null || isCrowded(body)) return null;
    const parameters = parametersOf(body);
    const url = this.publicUrl + target;
    return provenBy(this.authTokens, (token) => isTwilioSignature(signature, token, url, parameters));
  }

  read({ body }: CarrierRequest): CarrierReading {
    return twilioReading(new Map(parametersOf(body)));
  }

  answer(): CarrierAnswer {
    return { contentType: 'text/xml; charset=utf-8', body: '<?xml version="1.0" encoding="UTF-8"?><Response/>' };
  }
}

/** Whether there are more parameters than any request of Twilio's has. */
function isCrowded(body: Buffer): boolean {
  let separator = -1;
  for (let count = 0; count < PARAMETERS_MAX; count += 1) {
    separator = body.indexOf('&', separator + 1);
    if (separator < 0) return false;
  }
  return true;
}

function parametersOf(body: Buffer): [string, string][] {
  return [...new URLSearchParams(body.toString('utf8'))];
}
