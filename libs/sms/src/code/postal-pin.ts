import { has, type Test } from './context.js';
import { roleSet } from './words/roles.js';

/** In capitals it is more often a PIN, and so it is where the text calls it the reader's own. */
const WORD_BEFORE = /\bpin ?code(?: is| no)?[\s:.?-]{0,2}$/;
/** In two groups, "pin" is enough. */
const WORD_BEFORE_GROUPS = /\b[Pp]in[\s:.?-]{1,2}$/;
/** "Pin code 400053, Andheri" */
const WORD_BEFORE_PLACE = /\bpin ?code(?: is| no)?[\s:.?-]{0,2}$/i;
/** "PIN code of my area is 400053" */
const WORD_OF_PLACE_BEFORE =
  /\bpin ?code of (?:my|our|this|the|ur) (?:area|place|locality|city|town|village)(?: is)?[\s:.-]{0,2}$/i;
const WORD_OF_PLACE_UNITS = 36;
const PLACE_AFTER = /^, ?\p{L}/u;
/** "400053 is the pincode" */
const WORD_AFTER = /^ is (?:the |d |my |our )?pin ?code\b/;
/** "We deliver to 400053 pincode" */
const WORD_AT_ONCE_AFTER = /^ pincode\b/;
const WORD_UNITS_MAX = 16;
const POSTAL_PIN = /^[1-8]\d{5}$/;
const OF_READER = /\byour\b/i;
/** What a postal PIN is not for. */
const PROOF_OR_SECRECY = roleSet('proof', 'secrecy');
/** Nor for this, after the word: "geef pincode 583921 aan de koerier". */
const HANDOVER = roleSet('handover');
const ASK = roleSet('ask');

/** "pin code 400053": in India the six digits of an address. */
export const isPostalPin: Test = (context) => {
  const { text, candidate, rolesAnywhere, rolesBeforeWord, after } = context;
  if (
    candidate.code.length !== 6 ||
    !POSTAL_PIN.test(candidate.code) ||
    has(rolesAnywhere, PROOF_OR_SECRECY) ||
    has(rolesBeforeWord, ASK)
  )
    return false;
  if (OF_READER.test(text)) return false;
  if (WORD_AT_ONCE_AFTER.test(text.slice(candidate.end, candidate.end + WORD_UNITS_MAX))) return true;
  if (has(rolesAnywhere, HANDOVER)) return false;
  if (WORD_OF_PLACE_BEFORE.test(text.slice(Math.max(0, candidate.start - WORD_OF_PLACE_UNITS), candidate.start)))
    return true;
  const before = text.slice(Math.max(0, candidate.start - WORD_UNITS_MAX), candidate.start);
  if (after.startsWith(' is ') && WORD_AFTER.test(text.slice(candidate.end, candidate.end + WORD_UNITS_MAX)))
    return true;
  if (PLACE_AFTER.test(after) && WORD_BEFORE_PLACE.test(before)) return true;
  return WORD_BEFORE.test(before) || (candidate.form === 'grouped' && WORD_BEFORE_GROUPS.test(before));
};
