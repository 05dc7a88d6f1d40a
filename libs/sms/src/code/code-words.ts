/**
 * Words that announce a code, by how their script sets words apart. All in lower case. A new language is a line here
 * and its examples in extract-code.spec.ts.
 */
const WHOLE_WORDS = [
  // English; `code` also French, Dutch, German and Italian usage
  'codes?|passcodes?|otps?|pins?|one[- ]time (?:password|pass|code|pin)|2fa|mfa|tokens?|verification|password|passkey',
  'access key|security key|confirmation number|verification number|authenticator',
  // Spanish, Portuguese, Catalan, Romanian
  'c[oó]digos?|clave|contraseña|contrasena|senha|palavra-passe|chave de acesso|codi|cod|codul|parola',
  // French, Italian
  'mot de passe|codice|codici',
  // German, Dutch: compounds end in the word
  'kode|kennwort|passwort|einmalpasswort|m?tan|smstan|pushtan|pr[üu]fnummer|wachtwoord',
  '\\p{L}{2,20}-?(?:code|kod|kode|koden|pin|tan|passwort|kennwort|wachtwoord|koodi(?:si|nne)?)',
  // Polish, Czech, Slovak, Swedish, Danish, Norwegian, Finnish, Hungarian, Croatian, Turkish, Malay: stem and ending
  'k[oó]d(?:u|em|y|en|er|et|ja|od|om|a|unuz|unuzu|un|ini|lar|ları|je|ea)?|has[łl]o|hesl[oa]m?|l[öo]senord(?:et)?',
  'koodi(?:si|nne)?|tunnusluku|salasana|jelsz[óo]|lozinka|[şs]ifre(?:niz|n|si|nizi)?|parola(?:n[ıi]z)?|do[ğg]rulama',
  'adgangskode(?:n)?|engangskode(?:n)?|passord',
  // Indonesian, Vietnamese
  'kode(?:nya)?|kata sandi|sandi|mã|m[aã] (?:x[aá]c|otp|b[aả]o|[đd][aă]ng)|mật khẩu|mat khau',
  // Russian, Ukrainian, Bulgarian, Serbian, Kazakh
  'код(?:а|ом|у|ы|ът|ды|ыңыз)?|пароль|пароля|паролем|парола|лозинка',
  // Greek
  'κωδικ(?:ός|ος|ό|ο|ού|ου|οί)|συνθηματικ(?:ό|ο)',
  // Persian and Urdu; short words that other words contain
  'کد|رمز|پین|کوڈ',
  // Hindi and its neighbours
  'कोड|ओटीपी|पिन|पासवर्ड|কোড|ওটিপি|குறியீடு|కోడ్|ಕೋಡ್|കോഡ്|કોડ|ਕੋਡ',
  // Hebrew, with its prefixes
  '[הבלו]?(?:קוד|סיסמה|סיסמא|סיסמת)(?:ך)?',
] as const;

/** Scripts that write words together, or put prefixes on them: found anywhere. */
const ANYWHERE = [
  // Arabic, Persian
  'الرمز|رمزك|رمز ال|رمز تأكيد|كود|الكود|كلمة المرور|كلمة السر|رقم التحقق|یکبار مصرف|گذرواژه',
  // Chinese
  '验证码|驗證碼|校验码|校驗碼|动态码|動態碼|确认码|確認碼|认证码|認證碼|安全码|安全碼|激活码|登录码|登入碼|识别码|識別碼',
  '随机码|隨機碼|短信码|动态密码|動態密碼|一次性密码|一次性密碼|密码|密碼|口令',
  // Japanese
  'コード|認証番号|確認番号|暗証番号|承認番号|パスワード|ワンタイム|検証番号',
  // Korean
  '인증 ?번호|인증 ?코드|확인 ?번호|확인 ?코드|보안 ?코드|비밀번호|로그인 ?코드|코드',
  // Thai, Lao, Khmer, Burmese
  'รหัส|โค้ด|ລະຫັດ|លេខកូដ|ကုဒ်',
  // Georgian, Armenian
  'კოდი|კოდია|կոդ',
] as const;

const CODE_WORD_SOURCE = `(?<![\\p{L}\\p{N}])(?:${WHOLE_WORDS.join('|')})(?![\\p{L}\\p{N}])|${ANYWHERE.join('|')}`;

/** A new regular expression each time: a global one keeps a position. */
export function codeWordPattern(): RegExp {
  return new RegExp(CODE_WORD_SOURCE, 'gu');
}

/** Codes that are no codes: they are put out of sight before words are looked for. */
export const OTHER_CODES = new RegExp(
  '(?<!\\p{L})(?:zip|post(?:al)?|area|country|qr|bar|dress|source|promo(?:tion(?:al)?)?|discount|coupon|voucher|gift' +
    '|referral|invit(?:e|ation)|swift|sort|error|status|product|item|tracking|booking|reservation|flight|dial(?:ing)?' +
    '|rabatt|gutschein|aktions|kortings|actie|rabat|indirim|promosyon|kupon)[- ]?(?:code|kod|kode|koden|kodu|pin)s?(?!\\p{L})' +
    '|c[oó]digo (?:postal|promocional|de descuento|de desconto|de área|qr|de barras)|code (?:promo|postal|barre|parrain\\w{0,4})' +
    '|codice (?:sconto|fiscale|postale)|kod (?:rabatowy|pocztowy|promocyjny)|slevov[ýé]\\w{0,3} kód|промокод\\p{L}{0,3}' +
    '|优惠码|邀请码|折扣码|二维码|優惠碼|クーポンコード|qrコード|할인 ?코드|쿠폰 ?코드|pin ?code(?= \\d{6}, )',
  'gu',
);
