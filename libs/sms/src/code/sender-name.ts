import { has, type CandidateContext, type Test } from './context.js';
import { looksLikeTime } from './dates-and-times.js';
import type { Mention } from './words/mentions.js';
import { roleSet } from './words/roles.js';

/** `[Foo]`, `【Foo】`, `(Foo)` */
const IN_BRACKETS = '[[(【][^\\])】\\d\\n]{1,30}[\\])】]';
/** `Foo`, `Foo Bank` */
const NAME = '(?=\\S{0,20}[\\p{L}\\ufffb\\ufffc])[^\\s:：.,!?]{2,20}(?: [^\\s\\d:：.,!?]{1,20}){0,3}';
const NAME_TO_NUMBER = new RegExp(`^\\s*(?:<#>\\s*)?(?:${IN_BRACKETS}[\\s:]*|${NAME} ?[:：]\\s*)$`, 'u');
/** `Foo - `, before nothing but six digits */
const NAME_AND_DASH = new RegExp(`^\\s*${NAME} - $`, 'u');
const SIX_DIGITS_ALONE = /^\d{6}\s*$/;
/** `Foo `, `Foo login `, before nothing but digits */
const NAME_AND_SPACE = /^\s*\p{Lu}[\p{L}\p{N}]{1,19} (?:\p{L}{2,19} ){0,2}$/u;
/** … and four digits, where "login 4410" may be a desk's: "Foo ID check 5839" */
const NAME_OF_CHECK = /(?:ID|identity|security|verification) check $/i;
/** `583921`, `583-921`, `583 921`; but `20-44-51` is a bank's sort code. */
const DIGITS_OR_HALVES = /^\d{3}(?:[- ]?\d{3}|\d\d?)$/;
/** "Give Dave 583921" is no sender's name. */
const TWO_WORDS = /\S \S/;
const ENDS_NAME = /[:：\])】]\s*$/;
/** `583921 (Foo)`, `583921 - Foo` */
const NAME_FROM_NUMBER = new RegExp(`^ ?(?:${IN_BRACKETS}|- ${NAME})[\\s.!]*$`, 'u');
/** "Your position: 583921" names what the reader has, and no sender. */
const OF_READER =
  /^\s*(?:your|su|sus|tu|seu|sua|teu|tua|votre|vos|ton|dein|deine|ihr|ihre|uw|je|jouw|il tuo|la tua|twój|twoja|váš|vaše|ваш|ваша|ваше) /i;
const SENDER_NAME_UNITS_MAX = 48;
const SPACE_AFTER_UNITS_MAX = 2;
/** "Ann: 98123456": a name and so many digits are a phone number. */
const PHONE_DIGITS_MIN = 7;
const ENDS_TEXT = /^\.?\s*$/;
const NOTHING_FOLLOWS = /^[\s.]*(?:$|\n)/;
const SOMETHING_NEW_FOLLOWS = /^\s*[^\p{L}\p{N}\s]|^\s+\p{Lu}/u;

const CODE = roleSet('code');
const LINK = roleSet('link');
const PROOF_OR_SECRECY = roleSet('proof', 'secrecy');
/** Words that say in a sender's place that the number is no code. */
const NAMES_OTHERS = roleSet(
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
const UNIT = roleSet('unit');
/** "Go", "km": as a whole word before a colon it is a part of a name, where "Points" says what is counted. */
const UNIT_ABBREVIATION_UNITS_MAX = 2;
const PROOF = roleSet('proof');
const NAMES_NO_SENDER = NAMES_OTHERS | roleSet('thing', 'chat', 'elsewhere', 'ask', 'link', 'secrecy');

/** The text is a sender's name and the number, or says next that it is a secret, or what it proves. */
export function isAfterSenderName({
  text,
  mentions,
  candidate,
  rolesAnywhere,
  rolesBeside,
  before,
  after,
}: CandidateContext): boolean {
  if (candidate.form !== 'digits' && candidate.form !== 'grouped') return false;
  if (candidate.start === 0 || candidate.start > SENDER_NAME_UNITS_MAX || looksLikeTime(candidate.code)) return false;
  // "here: 583921", "no: 583921"
  if (has(rolesBeside, LINK) && !has(rolesBeside, CODE | PROOF_OR_SECRECY)) return false;
  if (!isNameBefore(text, candidate.start, before)) return false;
  if (mentions.some((mention) => mention.start < candidate.start && namesOther(mention))) return false;
  if (NOTHING_FOLLOWS.test(after)) return candidate.code.length < PHONE_DIGITS_MIN || !/[:：]\s*$/.test(before);
  if (!SOMETHING_NEW_FOLLOWS.test(after)) return false;
  const isCodeNext = mentions.some(({ start, roles }) => start > candidate.start && has(roles, CODE));
  return isCodeNext || has(rolesAnywhere, PROOF_OR_SECRECY);
}

function namesOther({ start, end, roles }: Mention): boolean {
  return has(end - start > UNIT_ABBREVIATION_UNITS_MAX ? roles : roles & ~UNIT, NAMES_OTHERS);
}

/** "Foo 583921", "IG 583 921", "Foo login 58392": the whole text, with nothing between the name and the number. */
export const isAfterBareSenderName: Test = ({ text, mentions, rolesBefore, candidate }) => {
  const { code, form, start, end } = candidate;
  // Hardly a text is so short, and nothing else is looked at in the others.
  if (start === 0 || start > SENDER_NAME_UNITS_MAX || text.length - end > SPACE_AFTER_UNITS_MAX) return false;
  if (!ENDS_TEXT.test(text.slice(end))) return false;
  const name = text.slice(0, start);
  if (!DIGITS_OR_HALVES.test(text.slice(start, end)) || !NAME_AND_SPACE.test(name) || code.endsWith('000'))
    return false;
  if (mentions.some(({ roles }) => has(roles, NAMES_NO_SENDER))) return false;
  if (has(rolesBefore, PROOF)) return code.length > 4 || (NAME_OF_CHECK.test(name) && !looksLikeTime(code));
  // "SG 570118" is an address.
  const lettersMin = form === 'grouped' ? 2 : 3;
  return code.length === 6 && name.trim().length >= lettersMin && !TWO_WORDS.test(name);
};

function isNameBefore(text: string, start: number, before: string): boolean {
  const endsName = ENDS_NAME.test(before);
  if (!endsName && !before.endsWith(' - ')) return false;
  const name = text.slice(0, start);
  if (OF_READER.test(name)) return false;
  return endsName ? NAME_TO_NUMBER.test(name) : NAME_AND_DASH.test(name) && SIX_DIGITS_ALONE.test(text.slice(start));
}

/** The text is a number and a sender's name. */
export function isBeforeSenderName({ text, candidate, rolesAnywhere }: CandidateContext): boolean {
  if (candidate.form !== 'digits' && candidate.form !== 'grouped') return false;
  if (text.length - candidate.end > SENDER_NAME_UNITS_MAX || text.slice(0, candidate.start).trim() !== '') return false;
  if (candidate.code.length >= PHONE_DIGITS_MIN || looksLikeTime(candidate.code)) return false;
  return !has(rolesAnywhere, NAMES_OTHERS) && NAME_FROM_NUMBER.test(text.slice(candidate.end));
}
