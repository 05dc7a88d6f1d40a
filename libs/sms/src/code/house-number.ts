import type { Test } from './context.js';
import { isCalledCode } from './words-around.js';

/** "1184 Elm Close", "20 441 St. Mary's Road" */
const STREET_AFTER =
  /^ (?:\p{Lu}[\p{L}'’.-]{1,15} ){1,3}(?:St|Street|Rd|Road|Ave|Avenue|Close|Lane|Drive|Way|Court|Ct|Blvd|Boulevard|Terrace|Crescent|Gardens|Grove|Highway|Hwy|Parkway|Square)\b/u;
const STREET_UNITS = 64;

/** The number of a house, with its street behind it. */
export const isHouseNumber: Test = (context) =>
  STREET_AFTER.test(context.text.slice(context.candidate.end, context.candidate.end + STREET_UNITS)) &&
  !isCalledCode(context);
