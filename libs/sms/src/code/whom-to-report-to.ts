import { has, type CandidateContext, type Test } from './context.js';
import { isAskedFor, isInTextOfWord, isMeansOfProof, isSubjectOfProof } from './words-around.js';
import { HELP, HELP_JOINED, REPORT, REPORT_JOINED } from './words/report-and-help.js';
import { roleSet } from './words/roles.js';

/** Few words, and the groups of its number before the last one, stand between the noun and the number. */
const NO_WORD = '.,;:!?。，：！？\n\ufffc0123456789';
const ANNOUNCES = ':：?？';
const GROUPS = '\ufffc0123456789()+ -';
const UP_TO_NUMBER = String.raw`(?:[^${ANNOUNCES}]{0,30}[:：]?|[^${ANNOUNCES}]{0,12}[?？]) {0,2}[\d\ufffc()+ -]*$`;
const AFTER_REPORT = upToNumber(REPORT, REPORT_JOINED);
const AFTER_EITHER = upToNumber(`${REPORT}|${HELP}`, `${REPORT_JOINED}|${HELP_JOINED}`);
const NOUN_UNITS = 64;
const BEYOND_ASCII = /[^\0-\x7f]/;
const CLAUSE_ENDS = /[.,;:!?\n]/;
/** "800 " of "800 575757" */
const FIRST_GROUPS = /(?<!\d)(?:\d{2,4}[ -])+$/;
const GROUPS_UNITS = 16;
/** Not the full stop of "Tel. " */
const ENDS_OR_NUMBER = /[\d!?]|\..*\p{L}/u;

/** "1930 पर कॉल करें", "1332로 신고하세요": languages that put the verb last. */
const REPORTED_THERE = new RegExp(
  '^ ?(?:पर (?:कॉल|संपर्क|सूचि|सूचना|रिपोर्ट|शिकायत|फ़ोन|फोन)|(?:নম্বরে|এ) (?:কল|ফোন|জানান)|' +
    "'? ?(?:numaral[iı]|nolu|no'lu)|'[iıuüyeaı]{1,2} aray[iı]n|(?:まで|へ|に)(?:ご?連絡|お?電話|ご?相談|通報|お問)|" +
    '(?:으로|로|에) ?(?:신고|문의|연락|전화|상담))',
  'iu',
);
const REPORTED_UNITS = 16;

const IS = roleSet('is');
const SECRECY = roleSet('secrecy');
const CODE = roleSet('code');
const CONTACT = roleSet('contact');
const LINK = roleSet('link');
/** "Never tell your OTP or PIN" */
const CODE_TOLD = roleSet('code', 'link', 'tell');

function upToNumber(words: string, joined: string): RegExp {
  return new RegExp(withoutAccents(`(?:(?<!\\p{L})(?:${words})(?!\\p{L})|${joined})${UP_TO_NUMBER}`), 'u');
}

/** Latin, Greek and Cyrillic accents only: the signs of other scripts tell words apart. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/**
 * The text warns never to share a code, and the number is whom to report to, to call or to ask: "Never share your OTP.
 * Report on 1800 1234", "Ne communiquez jamais vos codes. Info : 3639". The number's sentence has no word for code.
 */
export const isWhomToReportTo: Test = (context) => {
  if (!has(context.rolesAnywhere, SECRECY) || isPresented(context)) return false;
  if (context.gapBefore !== null) {
    return isBehindWarning(context) && (nounBefore(context) === 'report' || isInNumberToCall(context));
  }
  if (!isInTextOfWord(context)) return false;
  const noun = nounBefore(context);
  // "Report scams on 18001234. Never share your code."; but "Foo Support: 583921. Never share your code."
  if (!hasWordBefore(context)) return noun === 'report' && !context.hasColonBefore;
  if (noun === 'report' || isInNumberToCall(context) || isReportedThere(context)) return true;
  return noun === 'help' && !isAskedFor(context);
};

/** What the words right before the number name. */
function nounBefore(context: CandidateContext): 'report' | 'help' | null {
  const words = textBefore(context);
  if (words === '' || !AFTER_EITHER.test(words)) return null;
  return AFTER_REPORT.test(words) ? 'report' : 'help';
}

const isReportedThere: Test = ({ text, candidate: { end } }) =>
  REPORTED_THERE.test(text.slice(end, end + REPORTED_UNITS));

/** "583921 is …", "583921 to sign in" */
const isPresented: Test = (context) =>
  has(context.rolesAfter, IS) || isSubjectOfProof(context) || isMeansOfProof(context);

/**
 * The words before the number in its clause, with what stands between; empty where there are none. Most texts have none,
 * and to look for nouns takes longer than to see that.
 */
function textBefore({ text, candidate: { start } }: CandidateContext): string {
  const before = text.slice(Math.max(0, start - NOUN_UNITS), start);
  let end = before.length;
  while (end > 0 && GROUPS.includes(before.charAt(end - 1))) end -= 1;
  if (end > 0 && ANNOUNCES.includes(before.charAt(end - 1))) end -= 1;
  let begin = end;
  while (begin > 0 && !NO_WORD.includes(before.charAt(begin - 1))) begin -= 1;
  if (begin === end) return '';
  const words = before.slice(begin).toLowerCase().replaceAll('-', ' ');
  return BEYOND_ASCII.test(words) ? withoutAccents(words) : words;
}

/** "Call 800 575757": the first groups of its number stand between. */
const isInNumberToCall: Test = ({ text, mentions, candidate: { start } }) => {
  const groups = FIRST_GROUPS.exec(text.slice(Math.max(0, start - GROUPS_UNITS), start))?.[0];
  if (groups === undefined) return false;
  const word = mentions.findLast(({ end, roles }) => end <= start - groups.length && !has(roles, LINK));
  return (
    word !== undefined && has(word.roles, CONTACT) && !ENDS_OR_NUMBER.test(text.slice(word.end, start - groups.length))
  );
};

const hasWordBefore: Test = ({ mentions, candidate: { start } }) =>
  mentions.some((mention) => mention.end <= start && has(mention.roles, CODE));

/** A warning without the full stop at its end: "Never share your OTP, report on …". Its secret is the word for code nearest to the number. */
const isBehindWarning: Test = ({ text, mentions, rolesInGap, candidate: { start } }) => {
  if (has(rolesInGap, SECRECY)) return true;
  const word = mentions.findLastIndex(({ end, roles }) => end <= start && has(roles, CODE));
  const before = mentions.findLast(({ roles }, index) => index < word && !has(roles, CODE_TOLD));
  if (before === undefined || !has(before.roles, SECRECY)) return false;
  return !CLAUSE_ENDS.test(text.slice(before.end, mentions[word]?.start));
};
