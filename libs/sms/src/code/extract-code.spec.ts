import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractCode } from './extract-code.js';

const WITH_CODE: readonly (readonly [text: string, code: string])[] = [
  // English
  ["Your Cash App code is 583921. Don't share.", '583921'],
  ['583921 is your Facebook confirmation code', '583921'],
  ['G-583921 is your Google verification code.', '583921'],
  ['Your Uber code: 5839. Never share this code. Reply STOP ALL to 24578 to unsubscribe.', '5839'],
  ['Use 583921 to verify your account.', '583921'],
  ["Your WhatsApp code: 583-921\nDon't share this code with others", '583921'],
  ['Your Telegram login code is 583 921', '583921'],
  ['[TikTok] 583921 is your verification code, valid for 5 minutes.', '583921'],
  ['Your one-time password is 58392147. It expires in 10 minutes.', '58392147'],
  ['Amazon: Use 583921 as your OTP. Do not share it with anyone.', '583921'],
  ['OTP-583921 for your transaction of Rs 5,000.00 at FLIPKART. Valid for 10 mins.', '583921'],
  ['Your verification code is A1B2C3', 'A1B2C3'],
  ['Your Steam login code: 7GH2K', '7GH2K'],
  ['Security code: 7GH2-KL9P', '7GH2KL9P'],
  ['Your code is KXQZPD', 'KXQZPD'],
  ['Your passcode is 5 8 3 9 2 1', '583921'],
  ['Your verification code is 5839214760.', '5839214760'],
  ['Your PIN is 2024.', '2024'],
  ['Enter 583921 to sign in to Example.', '583921'],
  ['583921', '583921'],
  ['<#> Your ExampleApp code is: 583921\nFA+9qCX9VSu', '583921'],
  ['Your code is 583921\nabcDEF12345', '583921'],
  ['Code 583921 for your payment of $2024.50 with card ending in 4321.', '583921'],
  ['Chase: Your code 583921 is for card ending 4321. We will never call you.', '583921'],
  ['Verification code: ５８３９２１', '583921'],
  ['Your Lyft code is 583921. Questions? Call 1-800-555-0199.', '583921'],
  ['Your Apple ID Code is: 583921. Do not share it.', '583921'],
  ['Your order 778812 needs a code: 583921', '583921'],
  ['On 05/19/2026 at 14:23 you asked for a code. It is 583921', '583921'],
  ['Your code: 583921. Sent to +1 415 555 2671', '583921'],
  ['Login code for example.com/abc1234: 583921', '583921'],
  ['Microsoft access code: 5839', '5839'],
  ['Use verification code 583921 for Microsoft authentication.', '583921'],
  ['583921 is your Instagram code. Do not share it.', '583921'],
  ['YOUR CODE EXPIRES IN 5 MINUTES: 583921', '583921'],
  ['Hi! 583921 - that is the PIN for your sign-in.', '583921'],
  ['Never share your code 583921 with anyone, not even with us at 1-888-280-4331', '583921'],
  ["Your Airbnb verification code is: 5839. Don't share this code with anyone; our employees will never ask.", '5839'],
  // Spanish, Portuguese
  ['Tu código de verificación es 583921', '583921'],
  ['583921 es tu código de acceso a Mercado Libre. No lo compartas.', '583921'],
  ['BBVA: Su clave es 58392147. No la comparta.', '58392147'],
  ['Seu código de verificação é 583921', '583921'],
  ['Nubank: 5839 é o seu código. Não compartilhe.', '5839'],
  ['Sua senha temporária: 583921', '583921'],
  // French, Italian
  ['Votre code de vérification est 583921', '583921'],
  ['583921 est votre code Doctolib. Ne le partagez pas.', '583921'],
  ['Votre mot de passe à usage unique : 583921', '583921'],
  ['Il tuo codice di verifica è 583921', '583921'],
  ['Codice OTP: 583921 per il pagamento di 25,00 EUR', '583921'],
  // German, Dutch
  ['Ihr Bestätigungscode lautet 583921', '583921'],
  ['Ihre TAN für die Überweisung über 120,50 EUR: 583921', '583921'],
  ['583921 ist dein PayPal-Sicherheitscode.', '583921'],
  ['Je verificatiecode is 583921', '583921'],
  ['Uw inlogcode voor DigiD: 583921. Deel deze nooit.', '583921'],
  // Polish, Czech, Turkish
  ['Twój kod weryfikacyjny to 583921', '583921'],
  ['Kod SMS: 583921. Nie udostępniaj nikomu.', '583921'],
  ['Váš ověřovací kód je 583921', '583921'],
  ['Jednorázové heslo: 583921', '583921'],
  ['Doğrulama kodunuz: 583921', '583921'],
  ['Giriş şifreniz 583921. Kimseyle paylaşmayın.', '583921'],
  // Russian, Ukrainian
  ['Ваш код подтверждения: 583921', '583921'],
  ['Код 583921. Никому не сообщайте!', '583921'],
  ['Пароль для входа: 5839', '5839'],
  ['Ваш код підтвердження 583921', '583921'],
  // Arabic, Persian, Hebrew
  ['رمز التحقق الخاص بك هو 583921', '583921'],
  ['كود التفعيل: ٥٨٣٩٢١', '583921'],
  ['رمز التحقق: ٥٨٣٩', '5839'],
  ['کد تایید شما: ۵۸۳۹۲۱', '583921'],
  ['رمز یکبار مصرف شما 58392', '58392'],
  ['קוד האימות שלך הוא 583921', '583921'],
  ['הקוד שלך: 5839', '5839'],
  // Hindi, Indonesian, Vietnamese, Thai
  ['आपका ओटीपी 583921 है', '583921'],
  ['आपका सत्यापन कोड ५८३९२१ है। किसी से साझा न करें।', '583921'],
  ['Kode verifikasi Anda adalah 583921. Jangan berikan kode ini.', '583921'],
  ['583921 adalah kode OTP Gojek Anda', '583921'],
  ['Mã xác nhận của bạn là 583921', '583921'],
  ['Ma OTP cua ban la 583921', '583921'],
  ['รหัส OTP ของคุณคือ 583921', '583921'],
  ['รหัสยืนยัน ๕๘๓๙๒๑', '583921'],
  // Chinese, Japanese, Korean
  ['【抖音】验证码583921，5分钟内有效，请勿泄露', '583921'],
  ['您的驗證碼為 583921', '583921'],
  ['583921(登录验证码)，请勿告诉他人', '583921'],
  ['認証コード：583921', '583921'],
  ['LINEの認証番号は5839です', '5839'],
  ['[네이버] 인증번호는 583921 입니다', '583921'],
  ['인증번호[583921]를 입력해주세요', '583921'],
  // Greek, Swedish and neighbours
  ['Ο κωδικός σας είναι 583921', '583921'],
  ['Κωδικός επαλήθευσης: 583921', '583921'],
  ['Din verifieringskod är 583921', '583921'],
  ['Koden er 583921. Del den ikke.', '583921'],
  ['Vahvistuskoodisi on 583921', '583921'],
  ['Codul dvs. de verificare este 583921', '583921'],
  ['Az Ön kódja: 583921', '583921'],
  // No word for code: the text says what the number is for
  ['Verify your phone with 9402', '9402'],
  ['9402 to log in to Example', '9402'],
  ['Welcome to Example! 583921', '583921'],
  ['Your number 836219 will verify your new phone', '836219'],
  ['583921 (Example)', '583921'],
  ['Mã Tiki của bạn là 403005', '403005'],
  ['Type 58392 to go on', '58392'],
  ['DO NOT SHARE 583921 DO NOT SHARE Example Bank', '583921'],
  ['Use code QZRTVB to sign in to Example', 'QZRTVB'],
  // Who asks for it, and languages that put "is" last
  ['Your courier is outside and will ask you for 5839', '5839'],
  ['کد تحویل مرسوله شما 5839 می باشد', '5839'],
  ['583921 is your Example check-in PIN', '583921'],
  ['Session-TAN 583921', '583921'],
  ['【美团】验证码 5839,15分钟内有效', '5839'],
  // Another number first, or next to it
  ['Ride 55123: tell the driver PIN 8142', '8142'],
  ['OTP 583921 Rs 45.00 at ACME', '583921'],
  ['Your verification PIN is: 5839 21', '583921'],
  ['D-5839 is your Example code', '5839'],
  ['["583921"] is your code', '583921'],
];

const WITHOUT_CODE: readonly string[] = [
  'Your balance is $1,234.56 as of 05/19/2026.',
  'Your account balance is 58392 pesos',
  'You paid USD 5839 to ACME Inc.',
  'Saldo disponible: 583921',
  'Call us at 415-555-2671 or (415) 555-2671.',
  'Call 1-800-555-0199 now',
  'Reach me at +14155552671',
  'Happy New Year 2026!',
  'See you on 2026-05-19 at 14:23',
  'Your appointment is on May 19, 2026 at 1430',
  'Your order 583921 has shipped.',
  'Order #583921 is confirmed. Track it at https://ex.am/ple/583921',
  'Flight 5839 departs at 10:45 from gate 1234',
  'Your flight UA5839 is on time',
  'Payment from account 58392147 received',
  'A purchase was made with your card ending in 4321.',
  'Your code ends in 4321',
  'The code sent to the phone ending 4321 has expired',
  'Your card XXXX4321 was charged',
  'Your code was used to sign in. If it was not you, reset your password.',
  'Your password was changed. If this was not you, call 18005550199',
  'Reply STOP to opt out',
  'Text STOP to 24578 to unsubscribe. Msg&data rates may apply.',
  'Send YES to 245789 to confirm your subscription',
  'Your package 583921 arrives in 30 minutes',
  'Get 5000 points today!',
  'Use promo code SAVE2024 at checkout',
  'Discount code: SUMMER50',
  'Zip code 94105',
  'We will never ask for your code.',
  'Your driver arrives in 5 min. Plate 7ABC123',
  'Invoice 58392 is due',
  'Ticket number: 583921',
  'Su pedido 583921 ha sido enviado',
  'Votre commande 583921 est en route',
  'Ihre Bestellung 583921 wurde versandt',
  'Заказ 583921 доставлен',
  'Сумма покупки 5839 руб. Остаток 12000 руб.',
  '您的订单583921已发货',
  '余额：5839元',
  'ご注文番号583921の商品を発送しました',
  '주문번호 583921 배송 완료',
  'Tarjeta terminada en 4321: compra por 58.392 pesos',
  '尾号4321的储蓄卡支出5839元',
  'MMS',
  '',
  'Hello, how are you?',
  'Congratulations! You won 1000000 dollars',
  'Your ride code of conduct has 1200 words',
  'Forgot my password, so call 98123456',
  'here: 58392147',
  'Log in with 1405 in the queue',
  'Verify: 4500 sheep counted',
  'the code 583921 didnt work, can u resend',
  'i changed my pin to my bday 1961 lol',
  'Mr Tan 98123456',
  'Text 58392 to activate it',
  "What's the code for question 5839",
  'OTP generated 3 times on 22-11, call us if it was not you',
  '448201 kodunun süresi doldu',
];

describe('extractCode', () => {
  it.each(WITH_CODE)('finds the code in %j', (text, code) => {
    expect(extractCode(text).code).toBe(code);
  });

  it.each(WITHOUT_CODE)('finds none in %j', (text) => {
    expect(extractCode(text).code).toBeNull();
  });

  it('reads a domain-bound code, whatever else the text holds', () => {
    const text = 'Your Example code is 111111.\n\n@example.com #583921 @checkout.example.net';
    expect(extractCode(text)).toMatchObject({
      code: '583921',
      boundDomain: 'example.com',
      confidence: 1,
      reason: 'domain_bound',
    });
    expect(extractCode('mail me @example.com #583921 please').boundDomain).toBeNull();
  });

  it('takes nothing for a code that a missing part may have cut off', () => {
    const text = 'Your verification code is 5839';
    expect(extractCode(text, { missingAt: [text.length] }).code).toBeNull();
    expect(extractCode(`${text} `, { missingAt: [text.length + 1] }).code).toBe('5839');
    expect(extractCode('21 is your code. Your code is 583921.', { missingAt: [0] }).code).toBe('583921');
    expect(extractCode('39215 is your code.', { missingAt: [0] }).code).toBeNull();
    const bound = 'Your code is 583921\n@foo.com #5839';
    expect(extractCode(bound, { missingAt: [bound.length] })).toMatchObject({ code: '583921', boundDomain: null });
  });
  it('never takes the sender for the code', () => {
    expect(extractCode('Use 24578 to log in', { from: '245-78' }).code).toBeNull();
  });

  it('lists all candidates, best first, and is less sure when two come close', () => {
    const sure = extractCode('Your code is 583921');
    const torn = extractCode('Your code is 583921. Your backup code is 128734');
    expect(torn.candidates.map((candidate) => candidate.code)).toEqual(['583921', '128734']);
    expect(torn.confidence).toBeLessThan(sure.confidence);
    expect(sure.candidates[0]?.features).toContain('right_after_word');
  });

  it('says why there is no code', () => {
    expect(extractCode('Hello').reason).toBe('no_candidate');
    expect(extractCode('Your order 583921 has shipped')).toMatchObject({ reason: 'below_threshold' });
  });

  it('gives out ASCII letters and digits only, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(99_999_999), (noise, number) => {
        const { code, confidence } = extractCode(`${noise} code: ${number} ${noise}`);
        if (code !== null) expect(code).toMatch(/^[!-~]+$/);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes no carrier of Turkey for the code, although the word for it stands before', () => {
    expect(extractCode('86405 yemeksepeti giris kodunuzdur B002').code).toBe('86405');
  });
});
