export {
  activeSecrets,
  InvalidSigningSecretError,
  newSigningSecret,
  SECRET_OVERLAP_MS,
  signingKey,
  type SigningKey,
} from './signing-secret.js';
export { SIGNATURE_HEADER, signatureHeaders, type SignatureHeaders, type SignedContent } from './sign.js';
export {
  TIMESTAMP_TOLERANCE_S,
  verifyBodySignature,
  verifyMeisimSignature,
  verifyStandardWebhook,
  type Verdict,
  type VerifyOptions,
} from './verify.js';
export { webhookBody, WEBHOOK_HEADERS, wireTime, type WebhookEvent, type WebhookMessage } from './webhook-body.js';
