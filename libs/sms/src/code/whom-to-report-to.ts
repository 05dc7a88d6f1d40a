import { has, type CandidateContext, type Test } from './context.js';
import { isAskedFor, isInTextOfWord, isMeansOfProof, isSubjectOfProof } from './words-around.js';
import { roleSet } from './words/roles.js';

/** Asks to report something, or names the line for it. No sender calls itself so. */
const REPORT = [
  'report|inform (?:us|your bank|the bank|bank)|(?:alert|notify) us|fraud (?:desk|dept|department|line|team)|complaints?|emergency|toll ?free|hot ?line|help ?line|customer (?:care|services?|support)|(?:call|contact) cent(?:re|er)',
  'signale[rz]|alertez|contactez|opposition|blocco carte|service clients?|numero (?:vert|gratuit)|segnala\\p{L}*|servizio clienti|numero verde',
  'reporta\\p{L}*|reporte|denuncia\\p{L}*|denuncie|linea de atencion|atencion al cliente|apoio ao cliente|central de atendimento|relate a|bloqueos?|sac|em caso de duvida|sesiz\\p{L}*|sunati',
  'melden|meldet?|\\p{L}*notruf|\\p{L}*hotline|bei fragen|\\p{L}*helpdesk|meld|spærring|spærservice|sparrning|sparra|zastrzegani\\p{L}|kundenservice|kundendienst|klantenservice|klantendienst|fraudelijn|kundservice|kundtjanst|anmal|kunde ?service|kundesenter',
  'sulkupalvelu|asiakaspalvelu|ilmoita|infolini\\p{L}*|zg[lł]os|zg[lł]aszaj|infolink\\p{L}|nahlast?e|hlaste|ugyfelszolgalat\\p{L}*|bejelent\\p{L}*',
  'raportati|anuntati|сообщите (?:о|об|на|по)|сообщить (?:о|на)|горяч\\p{L}+ лини\\p{L}|контакт центр|повідомте (?:про|на)|гаряч\\p{L}+ ліні\\p{L}|сигнали|подайте сигнал',
  'prijavite|prijavi|пријавите|пријавете|καταγγελι\\p{L}+|αναφερετε|εξυπηρετηση πελατων|ihbar(?: hatt[iı])?|musteri hizmetleri|cagr[iı] merkezi',
  'qaynar xett|praneskite|zinojiet|teata|klienditugi|laporkan|lapor|pengaduan|aduan|talian|khidmat pelanggan',
  'mag report|i report|isumbong|tong (?:đai|dai)|cskh|taarifa|ripoti|ცხელი ხაზი|թեժ գիծ|տեղեկություն|զանգահարեք|शिकायत|तक्रार|हेल्पलाइन|रिपोर्ट|شکایت|ہیلپ لائن',
  'হেল্পলাইন|অভিযোগ|রিপোর্ট|புகார்|ఫిర్యాదు|ફરિયાદ|ದೂರು|പരാതി|ਸ਼ਿਕਾਇਤ|কল করুন|വിളിക്കുക',
].join('|');

/** Offers help or an answer: "Info 3639", "Questions? 58395". A sender may be called so, too: "Foo Support: 583921". */
const HELP = [
  'infos?|information|support|assistance|help|details|questions|queries|enquiries|suspicious calls?|suspect\\p{L}*(?: fraud)?|in doubt|not sure',
  'en cas de doute|un doute|besoin d.aide|aide|renseignements|assistenza|informazioni|dubbi|aiuto',
  'informate|informese|informacion|ayuda|dudas|consultas|informes|linea|apoio|central(?= [\\d(])|ajuda|duvidas|informac(?:ao|oes)|linha|informacio|dubtes',
  'hilfe|fragen|verdacht|hulp|vragen|informatie|hjalp|fragor|hjelp|hjælp|spørgsmal|spørsmal|apua|lisatietoja|neuvonta',
  'pomoc|pytania|informacje|informace|informacie|dotazy|linka|segitseg|tajekoztatas|informacio|informatii|asistenta|ajutor|relatii',
  'звонок|звонят|поддержка|справк\\p{L}|вопросы|помощь|инфо|довідка|підтримка|питання|допомога|інфо|информация|помощ|въпроси|informacije|podrska|pitanja',
  'πληροφοριες|βοηθεια|αποριες|bilgi|destek|yard[iı]m|sikayet|melumat|elaqe|анықтама|yordam|pagalba|palidziba',
  'bantuan|informasi|layanan|hubungi|pertanyaan|maklumat|tulong|tanong|ho tro|lien he|thong tin|bao ngay|msaada|დახმარება|ინფორმაცია|օգնություն',
  'सहायता|जानकारी|मदत|সহায়তা|তথ্য|உதவி|సహాయం|મદદ|ಸಹಾಯ|സഹായ\\p{L}*',
].join('|');

/** In scripts without spaces between words, or with words that are written together. */
const REPORT_JOINED =
  '举报|舉報|反诈|反詐|防詐|[专專]線|专线|热线|熱線|客服|[拨撥]打|[請请](?:[拨撥]|洽)|[檢检][舉举]|致[电電]|通報|窓口|コールセンター|신고|고객센터|콜센터|상담센터|แจ้ง|สายด่วน|(?:لل|أ|ا)[إا]?بلاغ|أبلغ|بلّغ|تواصل معنا|الخط الساخن|خدمة العملاء|לדיווח|דווחו|מוקד';
const HELP_JOINED =
  '[咨諮][询詢]|查[詢询]|相談|問い?合わ?せ|サポート|문의|상담|ติดต่อ|สอบถาม|للاستفسار|للاستعلام|للمساعدة|الدعم|پشتیبانی|اطلاعات|راهنمایی|לבירורים|לפרטים|לעזרה|תמיכה|שירות לקוחות';

/** Few words, and the groups of its number before the last one, stand between the noun and the number. */
const FEW_WORDS = String.raw`[^.,;:!?。，：！？\d\ufffc\n]`;
const UP_TO_NUMBER = String.raw`(?:${FEW_WORDS}{0,30}[:：]?|${FEW_WORDS}{0,12}[?？]) {0,2}[\d\ufffc()+ -]*$`;
const AFTER_REPORT = upToNumber(REPORT, REPORT_JOINED);
const AFTER_HELP = upToNumber(`${REPORT}|${HELP}`, `${REPORT_JOINED}|${HELP_JOINED}`);
const NOUN_UNITS = 64;
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
  return new RegExp(withoutAccents(`(?:(?<!\\p{L})(?:${words})(?!\\p{L})|${joined})${UP_TO_NUMBER}`), 'iu');
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
    return isBehindWarning(context) && (AFTER_REPORT.test(textBefore(context)) || isInNumberToCall(context));
  }
  if (!isInTextOfWord(context)) return false;
  // "Report scams on 18001234. Never share your code."; but "Foo Support: 583921. Never share your code."
  if (!hasWordBefore(context)) return !context.hasColonBefore && AFTER_REPORT.test(textBefore(context));
  return isReportedTo(context) || (!isAskedFor(context) && AFTER_HELP.test(textBefore(context)));
};

const isReportedTo: Test = (context) =>
  AFTER_REPORT.test(textBefore(context)) || isInNumberToCall(context) || isReportedThere(context);

const isReportedThere: Test = ({ text, candidate: { end } }) =>
  REPORTED_THERE.test(text.slice(end, end + REPORTED_UNITS));

/** "583921 is …", "583921 to sign in" */
const isPresented: Test = (context) =>
  has(context.rolesAfter, IS) || isSubjectOfProof(context) || isMeansOfProof(context);

function textBefore({ text, candidate: { start } }: CandidateContext): string {
  return withoutAccents(text.slice(Math.max(0, start - NOUN_UNITS), start)).replaceAll('-', ' ');
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
