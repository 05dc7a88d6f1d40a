import { examples } from './examples.js';

/**
 * Written after the first tuning and before a second one, with rarer wording. What was still missed then stands in
 * docs/codes.md instead.
 */
export const SECOND_UNSEEN = examples(`
123456 | Your verification code for Microsoft Teams is 123456
557120 | Google Pay: 557120 is your activation code. You should not share this with anyone.
884019 | YOUR SAMSUNG ACCOUNT VERIFICATION CODE: 884019
K7441 | Use code K7-441 to sign in
610298 | 610298 - Yandex verification code. Don't tell it to anyone
33892 | Codigo: 33892
66019 | SMS code: 66019
102938 | Please use the following code to verify your account: 102938
884220 | Reddit: 884 220 is your code
7812 | Dear user, to continue please type 7812 as verification PIN
550192 | Alipay: verification code 550192, valid for 15 mins
829103 | [Tencent Cloud]829103 is your verification code. Please complete within 5 minutes.
8391 | Hi, it's Careem. Here's your code: 8391
40192837 | Vodafone: Il tuo codice temporaneo e' 40192837, scade tra 5 minuti
662019 | O2: Ihr Sicherheitscode: 662019 (gültig bis 14:35 Uhr)
381920 | Payback: Bitte 381920 eingeben. Der Code ist 10 Minuten gültig.
771920 | Free: votre identifiant 44719283, votre mot de passe : 771920
551920 | SFR : pour confirmer votre demande, saisissez le code suivant : 551920
448102 | Orange : 448102 est votre code temporaire.
772019 | Votre code est : 772 019
6610 | Cabify: tu código de verificación es 6610
331029 | Tu código para iniciar sesión en Movistar es: 331029. Vence a las 14:35
991827 | Su OTP para la transacción por USD 120.50 en NETFLIX es 991827
220193 | Bradesco: Informe o token 220193 para concluir a transferencia de R$ 500,00. Nao informe a ninguem.
881029 | Autorização MB: 881029. Compra 45,00 EUR. Nunca partilhe
48201 | Bolt: Twój kod: 48201
662810 | Kod jednorazowy nr 3: 662810
551029 | Vas jednorazovy kod je 551029
449201 | Onay Kodu: 449201 B001
39102 | Trendyol'a giriş için doğrulama kodunuz 39102
6619 | Код 6619 для входа на сайт
771029 | 771029 код для подтверждения заказа на сумму 1250 р.
44019 | Тинькофф. Код: 44019. Перевод 5000 руб на карту *4471
551982 | Код авторизації: 551982
8810 | رمز الدخول 8810
551029 | رمزك لتطبيق نون: 551029
448201 | کد شما: 448201⏎#448201
66102 | کد تأیید شما در بله: 66102
881029 | קוד חד פעמי לכניסה: 881029
771029 | 771029 is aapka OTP. Isey kisi se share na kare.
338192 | Kode keamanan Anda: 338192. Hati-hati penipuan.
5510 | Your OVO verification code 5510. Do not share
220194 | Ma xac minh: 220194
551928 | รหัสของคุณคือ 551928 ใช้ยืนยันตัวตน
39201 | 【拼多多】您正在使用短信验证码登录，验证码39201，10分钟内有效
551029 | 您本次操作的验证码 551029 请在页面填写
338102 | 551秒内有效。校验码：338102
771920 | ご本人確認のため、次の番号を入力してください：771920
55192 | 認証番号:55192 (有効時間10分)
8819 | [배달의민족] 인증번호 8819
449201 | 네이버페이 인증번호 : 449201
551920 | Ο κωδικός μιας χρήσης είναι: 551920 και λήγει στις 14:35
220193 | Swish: engångskod 220193
66192 | Klarna: din kode er 66192
KXPQ7R | Enter KXPQ7R to verify your email address
- | Your code is on its way
- | I'll code till 2300 tonight, then sleep
- | use 5000 rupees and buy some sweets
- | he entered 12045 steps in his log
- | Room 2204, password on the board
- | it's 150000 to verify, can u believe it
- | Login at 2000 for the raid guys
- | we have a secret meeting at 1900, dont tell john
- | Your Netflix payment of 15990 is overdue, update at scam.example
- | Please confirm your 1430 appointment. Reply Y
- | Payment 448120 confirmed. Thank you.
- | Your transaction ID is 4481209921
- | Txn ID 44812099 success
- | Security deposit 12000 for flat 2204
- | This weekend's draw: u qualify! 2nd attempt to contact U! call 09064012103 box334sk38ch
- | Your account has been credited with 500 FREE Text Messages. To activate, just txt the word: CREDIT to No: 80488 T&Cs
- | Our records indicate u maybe entitled to 5000 pounds in compensation. To claim for free reply with claim to this msg. 2 stop txt STOP
- | Last Chance! Claim ur £150 worth of discount vouchers today! Text SHOP to 85023 now! SavaMob, offers mobile! SavaMob POBOX84
- | Natalie (20/F) is inviting you to be her friend. Reply YES-165 or NO-165 See her: www.sms.ac/u/nat27081980
`);
