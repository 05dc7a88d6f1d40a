import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { HttpCarrier } from '#libs/carriers';
import { DomainError } from '#libs/contracts';
import { constantTimeEqual } from '#libs/security';
import { fieldErrors } from '#libs/service-kit';
import { acceptedSecrets, provenBy, type ProvingSecret } from '../accepted-secrets.js';
import { jsonAnswer, parseJson } from '../carrier-json.js';
import { carrierTimeMs } from '../carrier-time.js';
import type { CarrierReading, CarrierRequest, HttpCarrierFormat } from '../http-carrier-format.port.js';
import { withinLimits } from '../inbound-limits.js';
import { GenericMessageDto } from './generic-message.dto.js';

/** Our own format: JSON with the carrier's secret as a bearer token. */
export class GenericFormat implements HttpCarrierFormat {
  readonly answer = jsonAnswer;
  private readonly secrets: readonly string[];

  constructor(carrier: HttpCarrier) {
    this.secrets = acceptedSecrets(carrier);
  }

  proof({ headers }: CarrierRequest): ProvingSecret | null {
    // Schemes are case-insensitive: RFC 9110, 11.1.
    const [, token = ''] = /^bearer +(.*)$/i.exec(headers['authorization']?.toString() ?? '') ?? [];
    return provenBy(this.secrets, (secret) => constantTimeEqual(token, secret));
  }

  read({ body }: CarrierRequest): CarrierReading {
    const message = checked(parseJson(body));
    return {
      kind: 'messages',
      messages: [
        withinLimits({
          id: message.provider_message_id,
          from: message.from,
          to: message.to,
          content: { kind: 'sms', text: message.text },
          segments: 1,
          sentAtMs: carrierTimeMs(message.sent_at),
        }),
      ],
    };
  }
}

function checked(json: unknown): GenericMessageDto {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new DomainError('bad_request', 'The body is no JSON object.');
  }
  const message = plainToInstance(GenericMessageDto, json);
  const errors = fieldErrors(validateSync(message, { forbidUnknownValues: true }));
  if (errors.length > 0) throw new DomainError('validation_failed', undefined, { errors, retryable: false });
  return message;
}
