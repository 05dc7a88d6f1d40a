import { has, type Test } from './context.js';
import { roleSet } from './words/roles.js';

const MEANS = roleSet('means');
const BEFORE_UNITS = 80;
const AFTER_UNITS = 24;

const VERIFIED = '(?:successfully )?(?:verified|confirmed|authenticated|activated|signed in|logged in)';
/** "your phone number", "tu cuenta": nothing that is still to be done stands between. */
const WHAT =
  '(?: (?:your|the|this|phone|mobile|number|e-?mail|address|account|device|identity|profile|' +
  'tu|su|seu|o|il|tuo|suo|votre|ton|n[uú]mero|numéro|tel[eé]fon[oe]|téléphone|cuenta|conta|compte|sesión|в|номер|аккаунт)){0,4}';
const WITH =
  ' (?:with|using|via|con|com|avec|tramite|kodem|кодом)(?: (?:the |el |le |il |o )?(?:code|c[oó]digo|codice|otp|pin))?:? $';

/** "You have verified your number with 583921"; but "Once you have verified it with 583921" is still to come. */
const DONE_BEFORE = new RegExp(
  '(?<!\\p{L})(?:' +
    `(?<!(?:once|after|when|if|until|unless) )(?:you(?:['’]ve| have)?|was|were|been) (?:just |now |already )?${VERIFIED}|` +
    '(?<!(?:si|cuando|tras) )ha[is]? (?:sido )?(?:verificado|confirmado|validado|iniciado|verificato|confermato|convalidato)|' +
    'você (?:confirmou|verificou|validou|entrou)|' +
    '(?<!(?:si|quand|lorsque) vous )(?:avez|a été) (?:bien )?(?:vérifié|confirmé|validé)|' +
    '(?<!(?:być|zostać) )(?:potwierdzon|zweryfikowan)[aeoy]|(?<!если )вы (?:успешно )?(?:подтвердили|вошли)' +
    `)${WHAT}${WITH}`,
  'iu',
);
/** "Sie haben Ihre Nummer mit 583921 bestätigt" */
const DONE_AFTER =
  /^ (?:(?:erfolgreich|succesvol) )?(?:bestätigt|verifiziert|angemeldet|bevestigd|geverifieerd|ingelogd)(?!\p{L})/iu;

/** With the number something has been proven: nobody is to type it any more. */
export const isProvenAlready: Test = ({ text, candidate: { start, end }, linkRoles, rolesBefore, rolesBeforeWord }) =>
  has(linkRoles | rolesBefore | rolesBeforeWord, MEANS) &&
  (DONE_BEFORE.test(text.slice(Math.max(0, start - BEFORE_UNITS), start)) ||
    DONE_AFTER.test(text.slice(end, end + AFTER_UNITS)));
