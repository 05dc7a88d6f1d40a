export {
  buildActivationCode,
  InvalidActivationCodeError,
  parseActivationCode,
  type ActivationCode,
} from './activation-code.js';
export { luhnDigit, makeIccid, parseIccid, type IccidParts } from './iccid.js';
export { qrDataUri, qrPng, qrSvg } from './qr-code.js';
