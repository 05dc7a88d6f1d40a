import { has, type Test } from './context.js';
import { looksLikeTime } from './dates-and-times.js';
import { mayBeTyped } from './may-be-typed.js';
import { isInItsSentence } from './same-sentence.js';
import { isAnnounced, isAskedFor, isInTextOfWord } from './words-around.js';
import { roleSet } from './words/roles.js';

/** `Foo: `, `[Foo] ` */
const ENDS_NAME = /[:：\])】]\s*$/;

/** "Never share 583921 with anyone" */
const TELL_NOBODY_BEFORE = /(?:never|n[o'’]t|nt) (?:ever )?(?:share|disclose|reveal|forward|tell|give)(?: out)? $/i;
const TO_ANYBODY_AFTER = /^ (?:with|to) any(?:one|body| one)\b/i;
const TELL_NOBODY_UNITS = 26;
/** "Never share this: 583921", "Keep this to yourself: 583921" */
const THIS_TO_NOBODY_BEFORE =
  /(?:(?:never|n['’]?t|not) (?:ever )?(?:share|disclose|reveal|forward|tell|give) (?:this|it)(?: out)?(?: (?:with|to) any(?:one|body)(?: else)?)?|keep (?:this|it) (?:to yourself|secret|safe|private|confidential)) ?: ?$/i;
const THIS_TO_NOBODY_UNITS = 48;

/** "Was it you? Then 583921 is what you need" */
const THEN_BEFORE =
  /(?:^|[.!?:]\s+)(?:ok |okay )?(?:then|so|dann|alors|donc|entonces|pues|então|entao|allora|quindi|atunci|dan|då|så|wtedy|to|tak|pak|тогда|тоді|тогава|akkor|maka|jadi|o zaman) $/iu;
const THEN_UNITS = 20;

/** Four small letters. */
const COUNTED_AFTER = /^ \p{Ll}{4}/u;
const COUNTED_UNITS = 5;

/** "expirado em 10 min", "kadaluarsa 10 menit": a limit that is still to come; but not "… 10 min ago". */
const IN_SO_LONG =
  /^[:(]? ?(?:(?:in|within|em|en|dans|tra|fra|entro|over|om|dalam|trong|через|за|za|peste) )?\d{1,3} ?(?:m(?:in|nt|enit)|мин|хв|phút|phut|giây|giờ|jam|detik|hour|hora|ore(?!\p{L})|uur|tim|se[cgk])\p{L}*(?!\p{L}|\.? (?:ago|geleden|fa|atrás|lalu|yang lalu|trước|siden|sedan|temu|назад|тому)(?!\p{L}))/iu;
const IN_SO_LONG_UNITS = 40;

const CODE = roleSet('code');
const IS = roleSet('is');
const NEEDED = roleSet('needed');
const OVER = roleSet('over');
const PROOF = roleSet('proof');
const SECRECY = roleSet('secrecy');
const THERE_OR_PROOF = roleSet('place', 'handover', 'proves', 'proof');

const isAfterThen: Test = ({ text, candidate: { start } }) =>
  THEN_BEFORE.test(text.slice(Math.max(0, start - THEN_UNITS), start));

/** "904716 is what you need to sign in"; four digits may as well be a sum, where nothing says what they are for. */
export const isNeeded: Test = (context) => {
  if (!has(context.rolesAnywhere, NEEDED) || !has(context.rolesAfter, IS) || !mayBeTyped(context)) return false;
  if (!context.isAtStart && !context.before.endsWith(', ') && !isAfterThen(context)) return false;
  const { text, mentions, candidate, wordAfterEnd } = context;
  if (candidate.code.length === 4 && !has(context.rolesAnywhere, THERE_OR_PROOF)) return false;
  const next = mentions.find(({ roles, start }) => start >= wordAfterEnd && has(roles, NEEDED));
  return next !== undefined && text.slice(wordAfterEnd, next.start).trim() === '';
};

/** "Your withdrawal needs confirming. 2841 is good until 21:40.", "[Foo] 2841 is valid for 5 minutes" */
export const isValidFor: Test = ({ text, mentions, rolesAfter, rolesAnywhere, wordAfterEnd, isAtStart, before }) => {
  if (!isAtStart || !has(rolesAfter, IS)) return false;
  if (!has(rolesAnywhere, PROOF) && !ENDS_NAME.test(before)) return false;
  const next = mentions.find(({ start }) => start >= wordAfterEnd);
  return next !== undefined && has(next.roles, SECRECY) && text.slice(wordAfterEnd, next.start).trim() === '';
};

/** "Never share 583921 with anyone. Foo will use it for your payment.", "Never share this: 583921" */
export const isKeptFromAll: Test = (context) => {
  const { text, candidate } = context;
  if (!has(context.rolesAnywhere, SECRECY)) return false;
  if (context.hasColonBefore && candidate.form === 'digits' && !looksLikeTime(candidate.code))
    return THIS_TO_NOBODY_BEFORE.test(text.slice(Math.max(0, candidate.start - THIS_TO_NOBODY_UNITS), candidate.start));
  return (
    TO_ANYBODY_AFTER.test(text.slice(candidate.end, candidate.end + TELL_NOBODY_UNITS)) &&
    mayBeTyped(context) &&
    TELL_NOBODY_BEFORE.test(text.slice(Math.max(0, candidate.start - TELL_NOBODY_UNITS), candidate.start))
  );
};

/** "Never share your code. 3812 frauds were stopped": a word that the tables do not know follows, as after no code. */
export const isCount: Test = (context) => {
  const { text, candidate, rolesAfter } = context;
  return (
    candidate.code.length <= 5 &&
    rolesAfter === 0 &&
    COUNTED_AFTER.test(text.slice(candidate.end, candidate.end + COUNTED_UNITS)) &&
    isInTextOfWord(context) &&
    // "58392 is your code B002"
    !isInItsSentence(context, CODE) &&
    !isAnnounced(context) &&
    !isAskedFor(context)
  );
};

/** "Code 583921 expired", "Código 583921 expirado" */
export const isOver: Test = ({ text, rolesAfter, wordAfterEnd }) =>
  has(rolesAfter, OVER) && !IN_SO_LONG.test(text.slice(wordAfterEnd, wordAfterEnd + IN_SO_LONG_UNITS).trimStart());
