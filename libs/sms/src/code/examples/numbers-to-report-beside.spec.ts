import { describe, expect, it } from '@jest/globals';
import { extractCode } from '../extract-code.js';

/** A text that gives out a code, a warning, and where to report or to ask; `{}` is the number. */
const LANGUAGES: readonly (readonly [code: string, warning: string, contacts: readonly string[]])[] = [
  [
    'Your code is {}.',
    'Never share your OTP with anyone.',
    [
      'Report fraud to {}',
      'Info: {}',
      'Helpline: {}',
      'Need help? {}',
      'Toll-free {}',
      'Inform the bank on {}',
      'Call {}',
    ],
  ],
  [
    'OTP: {}',
    'We never ask for your password or code. Do not tell anyone.',
    ['Details: {}', 'Fraud desk {}', 'Complaints: {}'],
  ],
  [
    'Votre code est {}.',
    'Ne communiquez jamais votre code.',
    ['Info : {}', 'Un doute ? {}', 'Signalez-le au {}', 'Opposition : {}'],
  ],
  [
    'Il tuo codice è {}.',
    'Non comunicare mai a nessuno i codici OTP.',
    ['Info {}', 'Numero verde {}', 'Blocco carte {}'],
  ],
  [
    'Tu código es {}.',
    'Nunca compartas tu código.',
    ['Reporta al {}', 'Denuncia en el {}', 'Más información {}', 'Ante dudas: {}'],
  ],
  [
    'Seu código é {}.',
    'Não compartilhe sua senha com ninguém.',
    ['Linha de apoio {}', 'SAC {}', 'Em caso de dúvida: {}'],
  ],
  [
    'Ihr Code lautet {}.',
    'Teilen Sie Ihren Code mit niemandem.',
    ['Info {}', 'Sperr-Notruf {}', 'Bei Fragen: {}', 'Sperrhotline: {}'],
  ],
  ['Uw code is {}.', 'Deel nooit uw code met anderen.', ['Meld dit via {}', 'Vragen? {}', 'Fraudehelpdesk {}']],
  ['Din kod är {}.', 'Dela aldrig din kod med någon.', ['Kundtjänst {}', 'Spärra kort {}', 'Frågor? {}']],
  [
    'Twój kod to {}.',
    'Nigdy nie podawaj nikomu kodu.',
    ['Infolinia {}', 'Zgłoś: {}', 'Pytania? {}', 'Zastrzeganie kart {}'],
  ],
  ['Váš kód je {}.', 'Kód nikdy nikomu nesdělujte.', ['Infolinka {}', 'Nahlaste na {}', 'Klientská linka {}']],
  ['Az Ön kódja: {}.', 'Soha ne ossza meg kódját senkivel.', ['Ügyfélszolgálat: {}', 'Bejelentés: {}']],
  ['Codul este {}.', 'Nu comunicați nimănui codul.', ['Sunați la {}', 'Sesizări: {}']],
  [
    'Ваш код {}.',
    'Никому не сообщайте код.',
    ['Горячая линия {}', 'Сообщите на {}', 'Вопросы: {}', 'Подозрительный звонок? {}'],
  ],
  ['Ваш код {}.', 'Нікому не повідомляйте код.', ['Гаряча лінія {}', 'Повідомте на {}', 'Інфо {}']],
  ['Ο κωδικός σας είναι {}.', 'Μην κοινοποιείτε τον κωδικό σε κανέναν.', ['Πληροφορίες {}', 'Εξυπηρέτηση πελατών {}']],
  [
    'Kodunuz {}.',
    'Kodunuzu kimseyle paylaşmayın.',
    ['Bilgi için {}', 'İhbar {}', "{}'yi arayın", '{} numaralı hattı arayın'],
  ],
  ['رمز التحقق {}.', 'لا تشارك رمز التحقق مع أحد.', ['للإبلاغ {}', 'للاستفسار {}', 'أبلغ عنه على {}']],
  ['הקוד שלך הוא {}.', 'אל תמסרו את הקוד לאיש.', ['לדיווח {}', 'מוקד {}', 'לפרטים {}']],
  ['आपका OTP {} है।', 'अपना OTP किसी से साझा न करें।', ['शिकायत के लिए {} पर कॉल करें', 'हेल्पलाइन {}', '{} पर रिपोर्ट करें']],
  ['আপনার ওটিপি {}।', 'আপনার ওটিপি কাউকে বলবেন না।', ['হেল্পলাইন {}', '{} নম্বরে কল করুন']],
  ['Kode OTP Anda {}.', 'Jangan berikan kode OTP kepada siapa pun.', ['Info {}', 'Laporkan ke {}', 'Pengaduan: {}']],
  ['Mã OTP của bạn là {}.', 'Không chia sẻ mã OTP cho bất kỳ ai.', ['Tổng đài {}', 'CSKH {}', 'Báo ngay {}']],
  ['您的验证码是{}。', '请勿将验证码告诉任何人。', ['举报电话{}', '如有疑问请致电{}', '咨询{}']],
  ['您的驗證碼為{}。', '請勿將驗證碼告訴任何人。', ['檢舉專線{}', '請撥{}', '如有疑問請洽{}']],
  [
    '認証コードは{}です。',
    '認証コードは絶対に他人に教えないでください。',
    ['お問い合わせ：{}', '通報は{}まで', 'サポート{}'],
  ],
  ['인증번호는 {}입니다.', '인증번호를 절대 타인에게 알려주지 마세요.', ['신고 {}', '{}로 신고하세요', '고객센터 {}']],
];
const CODES = ['739104', '5527', '61840'];
const NUMBERS = ['482913', '1930', '16247', '18001234', '1800 4321', '800 575757', '3639'];

describe('extractCode on a warning and the number to report to', () => {
  it.each(LANGUAGES)(
    'finds what %j gives out, and takes no number behind %j for a code',
    (given, warning, contacts) => {
      const contactsWithNumbers = contacts.flatMap((contact) => NUMBERS.map((number) => contact.replace('{}', number)));
      const taken = contactsWithNumbers
        .map((contact) => `${warning} ${contact}`)
        .filter((text) => extractCode(text).code);
      expect(taken).toEqual([]);
      const missed = CODES.flatMap((code) =>
        contactsWithNumbers
          .map((contact) => `${given.replace('{}', code)} ${warning} ${contact}`)
          .filter((text) => extractCode(text).code !== code),
      );
      expect(missed).toEqual([]);
    },
  );
});
