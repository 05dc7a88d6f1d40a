import { has, type Test } from './context.js';
import { roleSet } from './words/roles.js';

const MEANS = roleSet('means');
const CODE = roleSet('code');
const BEFORE_UNITS = 80;
const AFTER_UNITS = 32;

const VERIFIED = '(?:successfully )?(?:verified|confirmed|authenticated|activated|signed in|logged in)';
/** "your phone number", "tu cuenta": nothing that is still to be done stands between. */
const WHAT =
  '(?: (?:your|the|this|phone|mobile|number|e-?mail|address|account|device|identity|profile|' +
  'tu|su|seu|sua|o|a|il|tuo|suo|votre|ton|n[uú]mero|numéro|tel[eé]fon[oe]|téléphone|cuenta|conta|compte|sesión|в|номер|аккаунт)){0,4}';
const WITH =
  ' (?:with|using|via|con|com|avec|tramite|kodem|(?:с )?кодом)(?: (?:the |el |le |il |o )?(?:code|c[oó]digo|codice|otp|pin))?:? $';
/** "con el ", before "código": the little word keeps the tables from seeing the means. */
const MEANS_OF_CODE = / (?:con el|con il|com o|avec le|mit dem|met de|with the|using the|via the) $/i;
const MEANS_OF_CODE_UNITS = 11;

/** "You have verified your number with 583921" */
const DONE_BEFORE = new RegExp(
  '(?<!\\p{L})(?:' +
    `(?:you(?:['’]ve| have)?|was|were|been) (?:just |now |already )?${VERIFIED}|` +
    'ha[is]? (?:sido )?(?:verificado|confirmado|validado|iniciado|verificato|confermato|convalidato)|' +
    'você (?:confirmou|verificou|validou|entrou)|' +
    '[eè] stat[oa] (?:verificat|confermat|convalidat)[oa]|' +
    '(?:avez|a été) (?:bien )?(?:vérifié|confirmé|validé)|' +
    '(?:potwierdzon|zweryfikowan)[aeoy]|вы (?:успешно )?(?:подтвердили|вошли)' +
    `)${WHAT}${WITH}`,
  'iu',
);
/** "Sie haben Ihre Nummer mit 583921 bestätigt"; but "… bestätigt werden" is still to come. */
const DONE_AFTER =
  /^ (?:(?:erfolgreich|succesvol) )?(?:bestätigt|verifiziert|angemeldet|bevestigd|geverifieerd|ingelogd)(?! (?:zu )?(?:werden|wird|wordt|te worden|is|ist|sind|bent)(?!\p{L}))(?!\p{L})/iu;
/** "Once you have verified it with 583921", "… has not been verified with 583921", "wird mit 583921 bestätigt": still to come. */
const STILL_TO_COME =
  /(?:(?<!\p{L})(?:once|after|when|if|until|unless|before|not|never|sure|ensure|must|should|can|will|si|cuando|tras|hasta|no|quand|lorsque|après|pas|quando|não|non|se hai|se você|sobald|wenn|falls|nachdem|bevor|bis|nicht|wird|werden|kann|können|muss|müssen|soll|als|zodra|nadat|niet|wordt|worden|kan|moet|być|zostać|zostanie|będzie|nie|gdy|jeśli|если|когда|после|не)|n['’]t)(?!\p{L})[^.!?\n]*$/iu;

/** With the number something has been proven: nobody is to type it any more. */
export const isProvenAlready: Test = (context) => {
  const { start, end } = context.candidate;
  if (!isMeans(context)) return false;
  const before = context.text.slice(Math.max(0, start - BEFORE_UNITS), start);
  const isDone = DONE_BEFORE.test(before) || DONE_AFTER.test(context.text.slice(end, end + AFTER_UNITS));
  return isDone && !STILL_TO_COME.test(before);
};

const isMeans: Test = ({ text, wordBefore, linkRoles, rolesBefore, rolesBeforeWord }) => {
  if (has(linkRoles | rolesBefore | rolesBeforeWord, MEANS)) return true;
  if (wordBefore === null || !has(rolesBefore, CODE)) return false;
  const { start } = wordBefore;
  return start >= MEANS_OF_CODE_UNITS && MEANS_OF_CODE.test(text.slice(start - MEANS_OF_CODE_UNITS, start));
};
