export { Keyring, SealedTextError, type SealedKind } from './keyring.js';
export { openTextAndCode, sealTextAndCode, type SealedTextAndCode, type TextAndCode } from './text-and-code.js';
export { apiKeyMode, hashApiKey, newApiKey, type ApiKeyMode } from './api-keys.js';
export { constantTimeEqual } from './constant-time.js';
export {
  IDENTITY_HEADER,
  IDENTITY_LIFETIME_MS,
  IdentityTokenError,
  parseInternalKey,
  signIdentity,
  verifyIdentity,
  type AccountIdentity,
  type Identity,
  type IdentityRequest,
  type OperatorIdentity,
  type ServiceIdentity,
} from './identity-token.js';
export { OutboundUrlGuard, type OutboundUrlGuardOptions } from './outbound/outbound-url-guard.js';
export { guardedConnector, type GuardedConnectorOptions } from './outbound/guarded-connector.js';
export { HostUnresolvedError, OutboundRefusedError } from './outbound/outbound-refused-error.js';
