export { MalformedSmsError } from './malformed-sms-error.js';
export { DEFAULT_LANGUAGE, NATIONAL_LANGUAGES, type GsmLanguage } from './gsm7-alphabet.js';
export { decodeGsm7, encodeGsm7 } from './gsm7.js';
export { fillBits, packSeptets, unpackSeptets } from './gsm7-packing.js';
export { textEncoding, type TextEncoding } from './data-coding.js';
export { parseUserDataHeader, type Concatenation, type UserDataHeader } from './user-data-header.js';
export { isReceipt, readPart, type ReadOptions, type SmsPart, type SmsPdu } from './pdu-reading.js';
export { decodeParts, type SmsText } from './part-text.js';
export { writePdus, type WriteOptions } from './pdu-writing.js';
export {
  ASSEMBLY_TIMEOUT_MS,
  BROUGHT_WINDOW_MS,
  DUPLICATE_WINDOW_MS,
  isExpired,
  INTERLEAVE_WINDOW_MS,
  LATE_WINDOW_MS,
  PROMPT_MS,
  placePart,
  type ArrivedPart,
  type Assembly,
  type AssemblyPart,
  type Placement,
} from './segment-assembly.js';
export { smppParameterTag } from './smpp-parameter.js';
export {
  destinationCandidates,
  displaySender,
  printableAddress,
  ADDRESS_OCTETS_MAX,
  senderKey,
  TON,
  type AddressOptions,
} from './address.js';
export { extractCode, type ExtractedCode, type ExtractOptions } from './code/extract-code.js';
export type { ScoredCandidate } from './code/features.js';
