import { has, type CandidateContext, type Test } from './context.js';
import { roleSet } from './words/roles.js';

const PIN = /\bpin/i;
/** In capitals it is more often a PIN, and so it is where the text calls it the reader's own. */
const WORD_BEFORE = /\bpin ?code(?: is| no)?[\s:.?-]{0,2}$/;
/** In two groups, "pin" is enough. */
const WORD_BEFORE_GROUPS = /\b[Pp]in[\s:.?-]{1,2}$/;
/** "Pin code 400053, Andheri", "Pin code 400053 andheri, opp to" */
const WORD_BEFORE_PLACE = /\bpin ?code(?: is| no)?[\s:.?-]{0,2}$/i;
const PLACE_AFTER = /^(?:, ?\p{L}| \p{Ll}+,)/u;
/** "PIN code of my area is 400053", "pin code for Andheri is 400053" */
const WORD_OF_PLACE_BEFORE =
  /\b(?:[Pp][Ii][Nn] ?[Cc][Oo][Dd][Ee] of (?:my|our|this|the|ur) (?:area|place|locality|city|town|village)|(?:pin ?code (?:for|at)|[Pp]in ?code of)(?: \p{Lu}\p{Ll}+){1,2})(?: is)?[\s:.-]{1,2}$/u;
const WORD_OF_PLACE_UNITS = 48;
/** "Deliveries to PIN code 400053": where something is done. */
const PREPOSITION_BEFORE = /\b(?:to|in|at|near|serve|serving|across) pin(?: ?codes?)?[\s:.-]{0,2}$/i;
/** "12 MG Road, Andheri, PIN 400053": the end of an address. */
const ADDRESS_BEFORE =
  /\b(?:address|road|rd|street|marg|nagar|layout|sector|block|floor|flat|cross|colony|dist|district|chowk|taluk|phase)\b[^.!?\n]{0,44}[ ,]pin(?: ?code)?[\s:.-]{0,2}$/i;
const ADDRESS_UNITS = 80;
/** "Kochi. Pin code 400053", "Bengaluru, PIN 400053", "Kerala - 400053": the largest towns, and the states. */
const CITY_BEFORE =
  /\b(?:mumbai|bombay|navi mumbai|thane|delhi|new delhi|gurgaon|gurugram|noida|faridabad|ghaziabad|bengaluru|bangalore|mysore|mysuru|mangalore|mangaluru|hyderabad|secunderabad|chennai|madras|coimbatore|madurai|salem|trichy|kolkata|calcutta|howrah|pune|nagpur|nashik|aurangabad|ahmedabad|surat|vadodara|baroda|rajkot|jaipur|jodhpur|udaipur|kota|lucknow|kanpur|agra|varanasi|allahabad|prayagraj|meerut|patna|ranchi|jamshedpur|dhanbad|bhopal|indore|gwalior|jabalpur|raipur|bhubaneswar|cuttack|guwahati|chandigarh|ludhiana|amritsar|jalandhar|dehradun|shimla|srinagar|jammu|kochi|cochin|ernakulam|thrissur|kozhikode|calicut|kollam|kottayam|trivandrum|thiruvananthapuram|visakhapatnam|vizag|vijayawada|guntur|tirupati|warangal|goa|panaji|puducherry|pondicherry|kerala|karnataka|tamil ?nadu|telangana|andhra pradesh|maharashtra|gujarat|rajasthan|punjab|haryana|uttar pradesh|u\.?p|madhya pradesh|m\.?p|bihar|jharkhand|odisha|orissa|west bengal|assam|uttarakhand|chhattisgarh|himachal pradesh)[\s.,;-]{1,3}pin(?: ?code)?(?: is| no)?[\s.:-]{0,3}$/i;
const CITY_UNITS = 48;
/** "400053 is the pincode", "400053 is mg road pin" */
const WORD_AFTER = /^ is (?:(?:the |d |my |our )?pin ?code\b|(?!you|ur )(?:\p{Ll}+ ){1,3}pin\b)/u;
const WORD_AFTER_UNITS = 40;
/** "PIN code 400053 is not serviceable" */
const SERVED_AFTER =
  /^ (?:is|are) (?:not |now |currently |no longer )?(?:serviceable|served|deliverable|covered)\b|^ area\b/;
/** "We deliver to 400053 pincode" */
const WORD_AT_ONCE_AFTER = /^ pincode\b/;
const WORD_UNITS_MAX = 24;
const POSTAL_PIN = /^[1-8]\d{5}$/;
const OF_READER = /\byour\b/i;
/** What a postal PIN is not for. */
const PROOF_OR_SECRECY = roleSet('proof', 'secrecy');
/** Nor for this, after the word: "geef pincode 583921 aan de koerier". */
const HANDOVER = roleSet('handover');
const ASK = roleSet('ask');

/** "Dayton, OH 45402" */
const CITY_AND_STATE_BEFORE =
  /\p{Lu}\p{Ll}+,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) $/u;

/** The five digits of an address in the US. */
export const isZipCode: Test = (context) =>
  /^\d{5}$/.test(context.candidate.code) && CITY_AND_STATE_BEFORE.test(textBefore(context, WORD_UNITS_MAX));

/** "pin code 400053": in India the six digits of an address. */
export const isPostalPin: Test = (context) => {
  const { candidate, rolesAnywhere, rolesBeforeWord } = context;
  if (candidate.code.length !== 6 || !POSTAL_PIN.test(candidate.code) || has(rolesAnywhere, PROOF_OR_SECRECY))
    return false;
  if (!PIN.test(context.text) || has(rolesBeforeWord, ASK)) return false;
  const after = context.text.slice(candidate.end, candidate.end + WORD_AFTER_UNITS);
  if (SERVED_AFTER.test(after) || PREPOSITION_BEFORE.test(textBefore(context, WORD_UNITS_MAX))) return true;
  if (OF_READER.test(context.text)) return false;
  if (CITY_BEFORE.test(textBefore(context, CITY_UNITS))) return true;
  if (WORD_AT_ONCE_AFTER.test(after) || ADDRESS_BEFORE.test(textBefore(context, ADDRESS_UNITS))) return true;
  return !has(rolesAnywhere, HANDOVER) && isCalledPostal(context, after);
};

function isCalledPostal(context: CandidateContext, after: string): boolean {
  if (WORD_AFTER.test(after) || WORD_OF_PLACE_BEFORE.test(textBefore(context, WORD_OF_PLACE_UNITS))) return true;
  const before = textBefore(context, WORD_UNITS_MAX);
  if (PLACE_AFTER.test(after) && WORD_BEFORE_PLACE.test(before)) return true;
  return WORD_BEFORE.test(before) || (context.candidate.form === 'grouped' && WORD_BEFORE_GROUPS.test(before));
}

function textBefore({ text, candidate: { start } }: CandidateContext, units: number): string {
  return text.slice(Math.max(0, start - units), start);
}
