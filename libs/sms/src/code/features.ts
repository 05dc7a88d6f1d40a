import type { Candidate } from './candidates.js';
import { surroundings, type Surroundings } from './surroundings.js';
import type { Mention } from './words/mentions.js';
import { roleSet, type Role, type RoleSet } from './words/roles.js';

/** How far a word for code may stand from what is right after it, in UTF-16 units. */
const NEAR_UNITS = 22;
const CURRENCY_SIGNS = '$€£¥￥₹₽₩₪₺฿₫₴₦₱₸₮৳﷼';
/** Capitals that follow a word for code without being one. */
const WORDS_IN_CAPITALS =
  /^(?:SENT|BELOW|HERE|READY|STOP|HELP|YOUR|THIS|THAT|FROM|WITH|WILL|ONLY|CONFIRMED|REQUIRED|NEEDED|ACTIVE|APPROVED|CORRECT|WRONG|INVALID|NEVER)$/;
/** What may stand before letters that are the code, after the little words: a colon and quotes, or nothing. */
const COLON_BEFORE = /[:=：][\s"'«“「[*]*$/;

/** `SAVE20`, `VIP2026`: letters that can be spoken, then a number. Offers have such codes. */
const OFFER_LIKE = /^(?=[A-Z]*[AEIOUY])[A-Z]{3,}\d{1,4}$/;
/** `23-11-26`, in whatever order. */
const SHORT_DATE =
  /^(?:(?:[012]\d|3[01])-(?:0\d|1[0-2])-[23]\d|(?:0\d|1[0-2])-(?:[012]\d|3[01])-[23]\d|[23]\d-(?:0\d|1[0-2])-(?:[012]\d|3[01]))$/;
/** "[Foo]", "Foo Bank:" */
const SENDER_NAME =
  /^\s*(?:<#>\s*)?(?:[[(【][^\])】\d\n]{1,30}[\])】][\s:]*|[^\s\d:.,!?]{2,20}(?: [^\s\d:.,!?]{1,20}){0,2} ?: ?)$/;
/** "… de retrait est", "… for order 5 is": a little word and more; "… balance is" is another thing's. */
const BELONGS_TO_WORD = /^ \p{L}{1,4} [^,;:]*\p{L}[^,;:]* $/u;
const SENDER_NAME_UNITS_MAX = 48;
const NOTHING_FOLLOWS = /^[\s.]*(?:$|\n)/;
const SOMETHING_NEW_FOLLOWS = /^\s*[^\p{L}\p{N}\s]/u;

/** What the features of all candidates of a text share. */
export interface TextContext {
  text: string;
  mentions: readonly Mention[];
  /** Roles of all words of the text. */
  rolesAnywhere: number;
  /** A percentage, or "$5 off", stands in the text: offers have one, codes do not. */
  hasPercent: boolean;
  /** Digits of the sender, or empty. */
  senderDigits: string;
}

interface CandidateContext extends TextContext, Surroundings {
  candidate: Candidate;
  /** A few units before the candidate, and after it. */
  before: string;
  after: string;
}

const CODE = roleSet('code');
const IS = roleSet('is');
const ASK = roleSet('ask');
const ENDING = roleSet('ending');
const CURRENCY = roleSet('currency');
const UNIT = roleSet('unit');
const PROOF = roleSet('proof');
const SECRECY = roleSet('secrecy');
const ELSEWHERE = roleSet('elsewhere');
const DATE = roleSet('date');
const OVER = roleSet('over');
const TELLS_OF_OTHERS = roleSet(
  'otherCode',
  'reference',
  'money',
  'currency',
  'contact',
  'send',
  'unit',
  'date',
  'ending',
);
const has = (roles: RoleSet, wanted: RoleSet): boolean => (roles & wanted) !== 0;

const isAfterWord = ({ rolesBefore }: CandidateContext): boolean => (rolesBefore & CODE) !== 0;
const isNearWord = ({ gapBefore }: CandidateContext): boolean =>
  gapBefore !== null && gapBefore.length <= NEAR_UNITS && /^\D*$/.test(gapBefore);
const isRightAfterWord = (context: CandidateContext): boolean => isAfterWord(context) || isNearWord(context);

/** A role of the word before that tells of something else than a code. */
function before(role: Role): (context: CandidateContext) => boolean {
  const wanted = roleSet(role);
  return (context) => has(context.rolesBefore, wanted) && !isAfterWord(context);
}
function anywhere(role: Role): (context: CandidateContext) => boolean {
  const wanted = roleSet(role);
  return ({ rolesAnywhere }) => has(rolesAnywhere, wanted);
}
const isAfterReference = before('reference');
const isAfterContact = before('contact');
const isAfterMoney = before('money');
const isAfterCurrency = before('currency');
const isAfterSendTo = before('sendTo');
const hasWordForCode = anywhere('code');

/** "is" or a colon stands right before. */
const isAnnounced = ({ rolesBeside, before }: CandidateContext): boolean =>
  has(rolesBeside, IS) || COLON_BEFORE.test(before);

const NEEDS_WORD: ReadonlySet<string> = new Set(['long', 'short', 'uneven', 'spelled', 'dotted']);
const endsLine = (after: string): boolean => /^[\s"'*.]*(?:\n|$)/.test(after);

/** What speaks for a candidate and against it. Points add up; {@link CODE_SCORE_MIN} make a code. */
const FEATURES = {
  six_digits: [2, ({ candidate }) => /^\d{6}$/.test(candidate.code)],
  five_seven_or_eight_digits: [1.5, ({ candidate }) => /^(?:\d{5}|\d{7,8})$/.test(candidate.code)],
  four_digits: [1, ({ candidate }) => /^\d{4}$/.test(candidate.code)],
  capitals_and_digits: [1, ({ candidate }) => candidate.form === 'alphanumeric' && !/[a-z]/.test(candidate.code)],
  grouped: [0.5, ({ candidate }) => candidate.form === 'grouped'],
  g_prefix: [4, ({ candidate }) => candidate.form === 'prefixed'],
  right_after_word: [5, isAfterWord],
  near_word: [3.25, (context) => isNearWord(context) && !isAfterWord(context)],
  word_before: [3, (context) => context.gapBefore !== null && !isRightAfterWord(context)],
  word_after: [3.5, ({ gapAfter }) => gapAfter !== null],
  word_somewhere: [1.5, (context) => hasWordForCode(context) && !isRightAfterWord(context) && !wordBeside(context)],
  announced: [1, isAnnounced],
  asked_for: [2.5, ({ rolesBefore }) => has(rolesBefore, ASK)],
  sign_in_text: [1, anywhere('proof')],
  secrecy_text: [1, anywhere('secrecy')],
  on_its_own_line: [1.5, ({ before, after }) => /(?:^|\n)[\s"'*]*$/.test(before) && endsLine(after)],
  whole_text: [3, ({ text, candidate }) => text.trim().length === candidate.end - candidate.start],
  starts_text: [
    1,
    ({ text, candidate }) => candidate.start <= 8 && /^[\s<#>[(]*$/.test(text.slice(0, candidate.start)),
  ],
  after_sender_name: [3, isAfterSenderName],
  // Against
  needs_its_word: [-9, (context) => NEEDS_WORD.has(context.candidate.form) && !isRightAfterWord(context)],
  short_and_not_announced: [-9, (context) => context.candidate.form === 'short' && !isAfterWord(context)],
  dotted_and_not_announced: [-9, (context) => context.candidate.form === 'dotted' && !isPlainlyAnnounced(context)],
  letters_not_announced: [-14, (context) => context.candidate.form === 'letters' && !lettersMayBeCode(context)],
  is_a_word: [-14, ({ candidate, isWord }) => candidate.form === 'letters' && isWord],
  word_then_number: [-3, ({ candidate }) => candidate.form === 'alphanumeric' && OFFER_LIKE.test(candidate.code)],
  lower_case_mix: [-1, ({ candidate }) => /[a-z]/.test(candidate.code)],
  ending: [-12, (context) => has(context.rolesBefore, ENDING) || maskedBefore(context)],
  reference: [-5, (context) => isAfterReference(context) && context.gapBefore === null],
  reference_after_word: [
    -2.5,
    (context) => isAfterReference(context) && context.gapBefore !== null && !isSaidOfWord(context),
  ],
  money: [-6, (context) => isAmount(context) && !isSaidOfWord(context)],
  money_after: [-7, ({ rolesAfter, after }) => has(rolesAfter, CURRENCY) || startsWithCurrency(after)],
  contact: [-8, (context) => isAfterContact(context) || isWhereToSend(context)],
  measure: [-7, ({ rolesAfter }) => has(rolesAfter, UNIT)],
  other_code: [-6, before('otherCode')],
  time_or_date: [-3, isTimeOrDate],
  short_date: [-4, (context) => isShortDate(context) && !isAfterWord(context)],
  year: [-2.5, isYear],
  is_the_sender: [-6, ({ candidate, senderDigits }) => senderDigits !== '' && candidate.code === senderDigits],
  used_up: [-5, anywhere('used')],
  over: [-8, ({ rolesAfter }) => has(rolesAfter, OVER)],
  about_something_else: [-4, isAboutSomethingElse],
} as const satisfies Record<string, readonly [points: number, test: (context: CandidateContext) => boolean]>;

export type Feature = keyof typeof FEATURES;

const FEATURE_LIST = Object.entries(FEATURES) as [Feature, (typeof FEATURES)[Feature]][];

/** A candidate with this score or more is a code. */
export const CODE_SCORE_MIN = 4.5;

export interface ScoredCandidate {
  code: string;
  score: number;
  /** Why, in the order of the table. */
  features: Feature[];
}

/** @param text normalised and masked */
export function textContext(text: string, mentions: readonly Mention[], from: string): TextContext {
  return {
    text,
    mentions,
    rolesAnywhere: mentions.reduce((roles, mention) => roles | mention.roles, 0),
    hasPercent: /\d ?%|[$€£]\d{1,4} off\b/i.test(text),
    senderDigits: /^[\d-]+$/.test(from) ? from.replaceAll('-', '') : '',
  };
}

/** Adds up what speaks for and against a candidate. */
export function scoreCandidate(candidate: Candidate, text: TextContext): ScoredCandidate {
  const context: CandidateContext = {
    ...text,
    ...surroundings(text.text, candidate, text.mentions),
    candidate,
    before: text.text.slice(Math.max(0, candidate.start - 6), candidate.start),
    after: text.text.slice(candidate.end, candidate.end + 6),
  };
  let score = 0;
  const features: Feature[] = [];
  for (const [feature, [points, applies]] of FEATURE_LIST) {
    if (!applies(context)) continue;
    score += points;
    features.push(feature);
  }
  return { code: candidate.code, score, features };
}

function wordBeside({ gapBefore, gapAfter }: CandidateContext): boolean {
  return gapBefore !== null || gapAfter !== null;
}

/** "Your code is KXQZPD", "KXQZPD is your code". */
function lettersMayBeCode(context: CandidateContext): boolean {
  if (WORDS_IN_CAPITALS.test(context.candidate.code)) return false;
  if (isAfterWord(context)) return isAnnounced(context);
  return context.candidate.start === 0 && context.gapAfter !== null && has(context.rolesAfter, IS);
}

/** "is" or a colon right after the word itself. */
function isPlainlyAnnounced(context: CandidateContext): boolean {
  return isAfterWord(context) && isAnnounced(context);
}

/** "The code to collect your parcel is 583921": what "is" stands after belongs to the word for code. */
function isSaidOfWord({ rolesBeside, gapBefore }: CandidateContext): boolean {
  return has(rolesBeside, IS) && gapBefore !== null && BELONGS_TO_WORD.test(gapBefore);
}

/** The text is a sender's name and the number, or says next that it is a secret, or what it proves. */
function isAfterSenderName({ text, mentions, candidate, rolesAnywhere, after }: CandidateContext): boolean {
  if (candidate.form !== 'digits' && candidate.form !== 'grouped') return false;
  if (candidate.start === 0 || candidate.start > SENDER_NAME_UNITS_MAX || looksLikeTime(candidate.code)) return false;
  if (!SENDER_NAME.test(text.slice(0, candidate.start))) return false;
  const namesOther = mentions.some(({ start, roles }) => start < candidate.start && has(roles, TELLS_OF_OTHERS));
  if (namesOther) return false;
  return NOTHING_FOLLOWS.test(after) || (SOMETHING_NEW_FOLLOWS.test(after) && has(rolesAnywhere, PROOF | SECRECY));
}

function isShortDate({ text, candidate: { form, start, end } }: CandidateContext): boolean {
  return form === 'grouped' && SHORT_DATE.test(text.slice(start, end));
}

/** `*4321`, `xx4321`, `...4321`; but `*583921*` is bold. */
function maskedBefore({ before, after }: CandidateContext): boolean {
  if (before.endsWith('*')) return !after.startsWith('*');
  return /(?:[•…]|\.{2,}|[*xX]{2,}[-\s]?)$/.test(before);
}

function isAmount(context: CandidateContext): boolean {
  if (CURRENCY_SIGNS.includes(lastMark(context.before))) return true;
  // "over 120 EUR: 583921" is no amount, "balance: 583921" is.
  return (
    isAfterMoney(context) ||
    (isAfterCurrency(context) && !has(context.rolesBeside, IS) && !COLON_BEFORE.test(context.before))
  );
}

function lastMark(before: string): string {
  return before.trimEnd().slice(-1) || ' ';
}

function startsWithCurrency(after: string): boolean {
  const mark = after.trimStart().charAt(0);
  return mark !== '' && CURRENCY_SIGNS.includes(mark);
}

/** A meeting, a prize, a discount. */
function isAboutSomethingElse({ rolesAnywhere, hasPercent }: CandidateContext): boolean {
  return (has(rolesAnywhere, ELSEWHERE) || hasPercent) && !has(rolesAnywhere, PROOF);
}

/** "In 2026"; but "2026 is your code" opens a text. */
function isYear(context: CandidateContext): boolean {
  if (!/^(?:19\d|20[0-4])\d$/.test(context.candidate.code) || isRightAfterWord(context)) return false;
  return context.gapAfter === null || (context.candidate.start > 0 && !has(context.rolesAfter, IS));
}

/** A time of day or a year. */
function looksLikeTime(code: string): boolean {
  return /^(?:(?:[01]\d|2[0-3])[0-5]\d|(?:19|20)\d\d)$/.test(code);
}

/** "till 2300", "in 2026". */
function isTimeOrDate({ candidate, rolesBefore, linkRoles, before }: CandidateContext): boolean {
  return (
    looksLikeTime(candidate.code) &&
    has((rolesBefore & CODE ? 0 : rolesBefore) | linkRoles, DATE) &&
    !COLON_BEFORE.test(before)
  );
}

function isWhereToSend(context: CandidateContext): boolean {
  return isAfterSendTo(context) && context.sendBefore;
}
