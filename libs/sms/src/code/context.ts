import type { Candidate } from './candidate.js';
import { MARK, type Marks } from './marks.js';
import { surroundings, type Surroundings } from './surroundings.js';
import type { Mention } from './words/mentions.js';
import { roleSet, type Role, type RoleSet } from './words/roles.js';

/** What the features of all candidates of a text share. */
export interface TextContext {
  text: string;
  mentions: readonly Mention[];
  /** Roles of all words of the text. */
  rolesAnywhere: RoleSet;
  /** A percentage, or money off, stands in the text: offers have one, codes do not. */
  hasPercent: boolean;
  /** The text with its addresses and other numbers in sight. */
  written: string;
  /** Digits of the sender, or empty. */
  senderDigits: string;
  /** No other candidate may be a code. Found out after a first look at all of them. */
  isAlone: boolean;
}

/** What the features of one candidate look at. */
export interface CandidateContext extends TextContext, Surroundings {
  candidate: Candidate;
  /** How many digits its code has; 0 unless it is digits alone. */
  digits: number;
  /** A few units before the candidate, and after it. */
  before: string;
  after: string;
  /** A colon stands before, or "=", or a dash after a word or a masked number, and nothing but spaces and quotes between. */
  hasColonBefore: boolean;
  /** A text, a line or a sentence starts here, or what a sender's name introduces. */
  isAtStart: boolean;
}

export type Test = (context: CandidateContext) => boolean;

const BESIDE_UNITS = 6;
const ONLY_DIGITS = /^\d+$/;
const COLON_BEFORE = /(?:[:：]|(?<!\d ?)=|(?<=[\p{L})\ufffc] )- )[\s"'«“「[*]*$/u;
/** Not after "no. ", "Auftragsnr. ", "№ ": the number of something. */
const START_BEFORE =
  /(?:^\s*|[\n!?:>)\]】。！]\s*|\.(?<!(?:\p{Ll}nr|(?<!\p{L})(?:[Nn]o|NO|[Nn]r|NR|n|č|nº|[Rr]ef|[Nn]um))\.)\s*|\p{So}(?<!№)\ufe0f?\s*)$/u;
/** "PIN for the line ending 2210 = 4068" is no sum. */
const EQUALS_BEFORE = / = $/;
/** Of "时间：" the tables know the first sign only; French puts a space. A number of its own may follow at once. */
const LABEL_END = /^\p{Lo}? ?[:：=\d\ufffc]/u;
const ENDING = roleSet('ending');
const DIGITS_AND_HYPHENS = /^[\d-]+$/;
const HAS_PERCENT = /\d ?%/;
/** A percentage, and money off, has one of these. */
const OF_OFFERS = MARK.percent | MARK.dollar | MARK.beyondAscii;
/** "$5 off", 满300减40, 立减10元, 500円引き */
const HAS_MONEY_OFF = /[$€£]\d{1,4} off\b|[满滿]\d{1,4}元?[减減]|[立直再][减減]\d|円(?:引|off|オフ)/i;

/** A percentage, or money off */
export function tellsPercent(text: string): boolean {
  return (text.includes('%') && HAS_PERCENT.test(text)) || HAS_MONEY_OFF.test(text);
}

/** A text as its candidates are looked for in it. */
export interface ReadableText {
  /** Normalised and masked. */
  text: string;
  /** Not masked. */
  written: string;
  marks: Marks;
}

export function textContext(
  { text, marks, written }: ReadableText,
  mentions: readonly Mention[],
  from: string,
): TextContext {
  return {
    text,
    mentions,
    rolesAnywhere: mentions.reduce((roles, mention) => roles | mention.roles, 0),
    hasPercent: (marks & OF_OFFERS) !== 0 && tellsPercent(text),
    written,
    senderDigits: DIGITS_AND_HYPHENS.test(from) ? from.replaceAll('-', '') : '',
    isAlone: false,
  };
}

export function candidateContext(candidate: Candidate, shared: TextContext): CandidateContext {
  const { text, mentions, rolesAnywhere, hasPercent, written, senderDigits, isAlone } = shared;
  // Field by field: spreading two objects costs more than everything that is asked of them.
  const around = surroundings(text, candidate, mentions);
  const before = text.slice(Math.max(0, candidate.start - BESIDE_UNITS), candidate.start);
  return {
    text,
    mentions,
    rolesAnywhere,
    hasPercent,
    written,
    senderDigits,
    isAlone,
    rolesBefore: around.rolesBefore,
    linkRoles: around.linkRoles,
    rolesBeside: around.rolesBeside,
    wordBefore: around.wordBefore,
    rolesBeforeWord: around.rolesBeforeWord,
    rolesAfter: around.rolesAfter,
    wordAfterEnd: around.wordAfterEnd,
    gapBefore: around.gapBefore,
    rolesInGap: around.rolesInGap,
    gapAfter: around.gapAfter,
    rolesShortlyBefore: around.rolesShortlyBefore,
    isWord: around.isWord,
    candidate,
    digits: ONLY_DIGITS.test(candidate.code) ? candidate.code.length : 0,
    before,
    after: text.slice(candidate.end, candidate.end + BESIDE_UNITS),
    hasColonBefore: COLON_BEFORE.test(before) || (has(around.rolesInGap, ENDING) && EQUALS_BEFORE.test(before)),
    isAtStart: START_BEFORE.test(before),
  };
}

/** A word that ends there is a label, or has a number of its own: "583921 Time: 14:30", "583921 Time 14:30". */
export function endsLabel(text: string, wordEnd: number): boolean {
  return LABEL_END.test(text.slice(wordEnd, wordEnd + 3));
}

/** Whether any of the wanted roles is among the roles. */
export function has(roles: RoleSet, wanted: RoleSet): boolean {
  return (roles & wanted) !== 0;
}

/** A word with the role stands anywhere in the text. */
export function anywhere(role: Role): Test {
  const wanted = roleSet(role);
  return ({ rolesAnywhere }) => has(rolesAnywhere, wanted);
}
