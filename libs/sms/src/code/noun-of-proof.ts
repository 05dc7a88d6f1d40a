import { has, type Test } from './context.js';
import { roleSet } from './words/roles.js';

/**
 * Nouns that name the proof itself. Those that mean a confirmation, too, are none of them: "Bestätigung 5839" may be a
 * booking's.
 */
const NOUN = [
  'authentication|authentification|v[eé]rification|verificaci[oó]n?|autenticaci[oó]n?|verifica[cç][aã]o|autentica[cç][aã]o',
  'autenticazione|verificare|autentificare|verifizierung|authentifizierung|verificatie|authenticatie|verifiering|verificering',
  'verifisering|autentisering|weryfikacja|uwierzytelnianie|ov[eě][rř]en[ií]|overenie|verifikace|verifik[aá]cia|verifikacija',
  'hitelesítés|hitelesites|todennus|verifikasi|otentikasi|autentikasi|verifikavimas|verifik[aā]cija|autentimine|autentifikim',
  'xác thực|xác minh|xac thuc|xac minh|верификация|верифікація|аутентификация|автентифікація|авторизация|авторизація',
  'επαλήθευση|ταυτοποίηση|تحقق|التحقق|مصادقة|احراز هویت|אימות|सत्यापन|যাচাই|ยืนยันตัวตน',
  '인증|본인 ?인증|본인 ?확인|認証|本人認証|本人確認|认证|認證|验证|驗證|身份验证|身分驗證|短信验证|簡訊驗證',
].join('|');
/** `[Foo] Verificación `, `Foo: verificación `, `Verificación: `: nothing stands before it in its sentence. */
const NOUN_FIRST = new RegExp(`(?:^|[\\n.!?:：\\])】]|\\p{So})\\s*(?:${NOUN}) ?[:：]? ?$`, 'iu');
const NOUN_UNITS = 32;
/** "Verificación 5839, no lo compartas" */
const MARK_OR_SPACE = /^[\s.,;:!()-]*$/;
const FORMS: ReadonlySet<string> = new Set(['digits', 'grouped']);

const PROOF = roleSet('proof');
const SECRECY = roleSet('secrecy');

/**
 * A noun of proof stands right before the number, first in its sentence, and behind the number nothing but that it is a
 * secret.
 */
export const isAfterNounOfProof: Test = ({ text, mentions, rolesBefore, candidate }) => {
  const { form, start, end } = candidate;
  if (!has(rolesBefore, PROOF) || !FORMS.has(form)) return false;
  if (!NOUN_FIRST.test(text.slice(Math.max(0, start - NOUN_UNITS), start))) return false;
  const next = mentions.find((mention) => mention.start >= end);
  if (next === undefined || !has(next.roles, SECRECY)) return MARK_OR_SPACE.test(text.slice(end));
  return MARK_OR_SPACE.test(text.slice(end, next.start));
};
