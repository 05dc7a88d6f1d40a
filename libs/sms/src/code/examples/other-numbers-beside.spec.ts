import { describe, expect, it } from '@jest/globals';
import { extractCode } from '../extract-code.js';

/** How services of many languages say their code. */
const WORDINGS = [
  'Your verification code is {}.',
  '{} is your Example code.',
  'Use {} to sign in to Example.',
  'Example: OTP {}',
  'Enter {} to verify your phone.',
  'Tu código es {}.',
  'Usa {} para entrar.',
  'Seu código é {}.',
  'Votre code est {}.',
  'Saisissez {} pour vous connecter.',
  'Ihr Code lautet {}.',
  'TAN: {}',
  'Je code is {}.',
  'Il tuo codice è {}.',
  'Twój kod to {}.',
  'Váš kód je {}.',
  'Kodunuz {}.',
  'Ваш код: {}.',
  'Пароль: {}',
  'رمز التحقق {}.',
  'کد شما {} است.',
  'הקוד שלך {}.',
  'आपका ओटीपी {} है।',
  'Kode Anda {}.',
  'Mã OTP của bạn là {}.',
  'รหัส OTP {}',
  '您的验证码是{}。',
  '認証コード：{}',
  '인증번호 {}',
  'Ο κωδικός σας είναι {}.',
  'Din kod är {}.',
];
const CODES = ['583921', '5839', '58392', '58392147', '583-921', '1984', '2580'];
const OTHER_NUMBERS = [
  'Order 778812.',
  'Amount: $1,250.00.',
  'Rs 4500 at AMAZON.',
  'Card ending 4321.',
  'Call 1-800-555-0134.',
  'Expires at 14:35.',
  '22/11/2026 14:05.',
  'Ref: 88120417.',
  'Acct XX4471.',
  'Valid 10 min.',
  'Flight BA2490.',
  'EUR 45,00.',
  'Reply STOP to 24578.',
  'Balance 20441.',
  'Case no. 448201.',
  'Happy 2027!',
  'Account 55120918.',
];

/** What services say of codes without giving one out. */
const WARNINGS = [
  'We will never ask for your code.',
  'Never share your PIN or OTP.',
  'Your password was changed.',
  'Log in to see details.',
  'Nunca compartas tu clave.',
  'Nunca informe sua senha.',
  'Ne communiquez jamais votre code.',
  'Geben Sie nie Ihre PIN weiter.',
  'Deel nooit uw pincode.',
  'Non comunicare mai il tuo codice.',
  'Nigdy nie podawaj hasła.',
  'Никому не сообщайте коды.',
  'لا تشارك الرمز مع أحد.',
  'Jangan berikan kode OTP.',
  '请勿泄露验证码。',
  '認証コードは誰にも教えないでください。',
  '인증번호를 알려주지 마세요.',
];

const around = (text: string, other: string): string[] => [
  `${text} ${other}`,
  `${other} ${text}`,
  `${text}\n${other}`,
  `${other}\n${text}`,
];

describe('extractCode on texts with another number', () => {
  it.each(WORDINGS)('finds the code of %j before and after any of them', (wording) => {
    const missed = CODES.flatMap((code) =>
      OTHER_NUMBERS.flatMap((other) => around(wording.replace('{}', code), other)).filter(
        (text) => extractCode(text).code !== code.replace('-', ''),
      ),
    );
    expect(missed).toEqual([]);
  });

  it.each(WARNINGS)('takes none of them for the code that %j speaks of', (warning) => {
    const taken = OTHER_NUMBERS.flatMap((other) => around(warning, other)).filter(
      (text) => extractCode(text).code !== null,
    );
    expect(taken).toEqual([]);
  });
});
