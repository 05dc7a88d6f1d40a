import { examples } from './examples.js';

/** Codes with separators, with letters, in other digits, or after another number, in many languages. */
export const CODES_WRITTEN_OTHERWISE = examples(`
# With separators and prefixes, and as keycaps
1234 | Your code is 1️⃣2️⃣3️⃣4️⃣
814235 | [Badoo] 814-235 это ваш код подтверждения
5471 | 5471 Ваш проверочный код BlaBlaCar
5471 | Ваш код - 5471
5471 | 5471 - ваш код для регистрации в inDriver
92341 | Ваш код: 92-341
9234 | Код 92-34 Яндекс Go
5471 | Ваш код авторизации: 54-71
5471 | (5471) - код подтверждения. ICQ
814235 | Код подтверждения 814-235. Введите его в приложении Яндекс
814235 | Kod: 814235 Wazne 5 min. Zalando
814235 | 814-235 to Twój kod logowania do Revolut
814235 | Twoj kod do WhatsApp: 814-235
5471 | Kod do aplikacji Glovo: 5471
814235 | [Lalamove] Mã OTP: 814 235
814235 | Mã OTP của Quý khách: 814 235. Hiệu lực 2 phút
814235 | Your code/Votre code: 814235
814235 | Ton code BeReal : 814 235
814235 | Ton code d'activation Tinder est le 814235
814235 | Código: 814 235 (Vinted)
814235 | Tu código Bizum: 814 235
814235 | Usa el código 814-235 en PedidosYa
814235 | O teu código Glovo: 814 235
814235 | Il codice Satispay è 814 235
814235 | Codice WhatsApp: 814-235
814235 | Dein Code: 814 235. Klarna
814235 | Dein N26 Code lautet 814-235
814235 | Ihr Telegram-Code: 814-235
814235 | Kode WhatsApp Anda: 814-235
814235 | Kode verifikasi Gojek: 8142 35
8142 | Kode Grab: 8142 (berlaku s/d 14:30)
814235 | WhatsApp kodun: 814-235
814235 | WhatsApp kodunuz 814-235. Bu linke dokunarak da doğrulayabilirsiniz: v.whatsapp.com/814235
814235 | کد واتساپ شما: ۸۱۴-۲۳۵
814235 | کد تأیید اینستاگرام ۸۱۴ ۲۳۵
81423 | کد ورود: ۸۱۴۲۳⏎اسنپ‌فود
81423 | کد تلگرام: ۸۱۴۲۳
8142 | رمز التأكيد ٨١٤٢
814235 | رمز التحقق من أوبر ٨١٤٢٣٥
814235 | كود التحقق الخاص بك فى فودافون كاش ٨١٤٢٣٥
8142 | رقم التحقق الخاص بطلبات: ٨١٤٢
814235 | আপনার কোড ৮১৪২৩৫
814235 | ভেরিফিকেশন কোড: ৮১৪২৩৫ (পাঠাও)
814235 | आपका ओटीपी ८१४२३५ है
8142 | ओटीपी: ८१४२
814235 | တစ်ခါသုံးစကားဝှက် ၈၁၄၂၃၅
814235 | WhatsAppコード：814-235
814235 | あなたのWhatsAppコード: 814-235
8142 | 認証コード【8142】 Uber
814235 | 【Yahoo! JAPAN】確認コード ８１４２３５
814235 | 【楽天】814 235 が認証コードです
814235 | 인증번호 814-235 를 입력하세요
814235 | [쿠팡] 인증번호 : 814 235
814235 | WhatsApp 인증코드: 814-235
814235 | [1588-1234] 인증번호는 [814235]입니다
814235 | 您的 WhatsApp 验证码：814-235
814235 | 【Apple】你的 Apple ID 验证码为：814 235。
814235 | 您的Uber驗證碼是814-235
4471 | 【美团】4471（动态登录验证码）。工作人员不会向您索要，请勿泄露
814235 | 【京东】尊敬的用户，814235是您本次的身份校验码
8142 | [腾讯科技]尾号2011的用户，验证码8142
814235 | 95588 您尾号5512的卡网上支付388.00元，密码814235
814235 | Ο κωδικός WhatsApp σας: 814-235
814235 | Viber: 814 235 είναι ο κωδικός σου
814235 | קוד ה-WhatsApp שלך: 814-235
814235 | קוד אימות: 814 235 (wolt)
8142 | קוד 8142 הוא הקוד שלך ל-Yango
814235 | รหัส WhatsApp ของคุณ: 814-235
8142 | <8142> คือรหัสยืนยัน Grab ของคุณ
8142 | 8142 คือ OTP ของคุณ (Ref AB12)
814235 | OTP 814 235 (Ref. code: 1K2J)
814235 | Din WhatsApp-kod: 814-235
814235 | Din kod: 814 235. Swish
814235 | WhatsApp-koodisi: 814-235
814235 | Codul WhatsApp: 814-235
814235 | WhatsApp-kód: 814-235
814235 | Az Ön belépési kódja: 814-235 (Revolut)
814235 | Váš WhatsApp kód: 814-235
814235 | Vas kod za Viber: 814 235
5X9QT2 | Tu código de verificación es: 5X9QT2
K7M2Q | Il tuo codice Steam Guard: K7M2Q
4F7KX | Код доступа Steam: 4F7KX
H4TK92 | Ihr Freischaltcode: H4TK-92
DXQPRT | Votre code de validation est DXQPRT
d8k2m1 | Kode keamanan Anda d8k2m1
814235 | Zu Ihrem Schutz: SMS-TAN 814 235 fuer Auftrag vom 28.11.2026, 1.250,00 EUR an DE44 **** 5512
814235 | 28.11.2026 10:42:17 Ihre mTAN lautet 814235. Betrag 89,90 EUR, Karte ...4410
814235 | Nr. 17: hasło SMS 814235, przelew 1250 PLN na konto 88...4471
814235 | Operacja nr 4 z dn. 28-11-2026 Kod: 814235
814235 | Compra por $ 1299 con tarjeta terminada en 4410. Codigo de autorizacion: 814235
814235 | Compra de R$ 2500 no cartao final 4410: senha 814235
814235 | Achat de 1299 EUR carte 4410, code 814235
814235 | Acquisto 1299 EUR con carta *4410 presso UNIEURO: OTP 814235
814235 | Karta 5512: oplata 4500 rub. Kod: 814235
814235 | Покупка 4500р ALIEXPRESS. Код 814235. Карта *5512
814235 | Card 5512 ile 4500 TL alisveris sifreniz 814235
814235 | Transaksi 1500000 di BLIBLI kartu 5512. OTP 814235
814235 | GD 1500000 VND the 5512. OTP: 814235
814235 | 2026 yili kampanyasi icin onay kodunuz: 814235
814235 | +380 67 123 4567: Ваш код 814235
814235 | 8-800-555-5550. Код входа 814235
814235 | Hola! Pedido 55123. Tu PIN de entrega: 8142 35
8142 | Order 55123: geef code 8142 aan de bezorger
8142 | Bestelling 55123: toon pincode 8142 bij afhalen
8142 | Pedido 55123: informe o código 8142 ao entregador
8142 | Votre commande 55123 arrive. Code à donner au livreur: 8142
8142 | Zamówienie 55123. Podaj kurierowi kod 8142
8142 | Заказ 55123 в пути. Код для курьера 8142
8142 | Pesanan 55123. PIN pengiriman 8142
8142 | 受取番号 55123 暗証番号 8142
8142 | สินค้า 55123 แจ้งรหัส 8142 กับพนักงาน
# With letters, after other numbers, without a word for code
7863 | Use the code (7863) on WeChat to log on to your account. Don't forward the code!
736136 | VerifyCode:736136
452817 | {452817} is your verification code
3749 | 【爱彼迎】您的爱彼迎验证码是：3749。
4529 | [Airbnb] Airbnb 확인 코드는 4529입니다
452817 | [Airbnb] 您的驗證碼是452 817
452817 | Tu código de verificación de Airbnb es: 452 817. No lo compartas con nadie; nuestro personal nunca te lo pedirá.
4529 | Код подтверждения Airbnb: 4529.
4529 | Twój kod weryfikacyjny Airbnb to: 4529
4529 | Doğrulama kodunuz: 4529. Airbnb
4529 | Ihr Taxi-Code ist 4529 (FREE NOW)
4529 | Merhaba! BiTaksi onay kodun 4529
4529 | (Lyft) 4529 é o seu código
TYUW9B | Your verification code is: TYUW9B
4FAS3 | auth code 4FAS3
4FAS3X | Ваш код: 4FAS3X
KD83HF | Ihr Sicherheitscode: KD83HF
KD83 | Zugangscode KD83
Q4W7E2 | 【网易】您的验证码为：Q4W7E2
Q4W7E2 | 認証コード: Q4W7-E2
q4w7e2 | Ваш пароль: q4w7e2
q4w7e2 | Tu contraseña temporal es q4w7e2
q4w7e2 | Votre mot de passe provisoire : q4w7e2
345 | Code: 345
345 | Ваш код 345
345 | Your code is 345
1234567890 | Your activation code is 1234567890
123456789 | Код активации: 123456789
1234567890 | SMS passcodes: 1234567890 2345678901
452817 | Код: 45-28-17
452817 | Пароль 45 28 17
452817 | Ваш код 452-817. Не показуйте нікому
452817 | Votre code : 45 28 17
452817 | Votre code de sécurité : 452.817
452817 | Code 4 5 2 8 1 7
4529 | Code: 4-5-2-9
4529 | Код 4 5 2 9
452817 | Your passcode is 452 817. Learn more at https://help.snap.com/2026
4529 | 【58同城】验证码4529
452817 | 【360】校验码 452817，请于10分钟内完成
452817 | 【51job】您的动态码452817
452817 | 【2345网】验证码：452817
452817 | 【1号店】452817（注册验证码）
452817 | [163] 452817 验证码
452817 | 12306用户注册或既有用户手机核验专用验证码：452817。
452817 | 10086: 您的随机密码452817
452817 | 尊敬的客户13812345678，您的验证码452817
452817 | 手机号138****5678的用户，验证码452817
452817 | 您的帐号 88123456 正在登录，校验码：452817。
452817 | 2026年11月28日10:42，您申请的验证码452817
452817 | 支付500元，验证码452817【财付通】
452817 | 您正在向张三转账12000.00元，短信口令452817
452817 | 1588-0000 인증번호 452817
452817 | 010-1234-5678 본인확인 인증번호는 452817
452817 | 11/28 10:42 결제 45,000원 인증번호 452817
452817 | 0120-123-456 認証番号 452817
452817 | ご利用金額 12,800円 認証番号：452817
452817 | 会員番号12345678様 ワンタイムパスワードは452817です
452817 | Konto 12345678: TAN 452817
452817 | Auftrag 2026-4471: Ihre TAN 452817
452817 | Überweisung 4500 EUR, TAN: 452817
452817 | Tel. 030 1234567: Code 452817
452817 | Le 28/11/2026 à 10h42 : code 452817
452817 | Compte 00012345678 - code d'activation 452817
452817 | Virement 4500€ vers FR76****4471: 452817 est votre code
452817 | Tarjeta 4410: clave 452817 para compra de 45.990 pesos
452817 | Transferencia $45000 a cuenta 12345678. Token 452817
452817 | RUT 12.345.678-9: tu clave es 452817
452817 | DNI 30123456 - Código: 452817
452817 | CPF 123.456.789-00: codigo 452817
452817 | Pix de R$ 4500 para 11987654321. Codigo: 452817
452817 | Nr tel. 600123456 Kod: 452817
452817 | Przelew 4500.00 PLN na rach. 12...4471. Kod: 452817
452817 | Platba 4500 Kc na ucet 123456789/0800 kod: 452817
452817 | Transfer 4500 RON catre IBAN..4471 cod 452817
452817 | Utalas 45000 Ft a 12345678 szamlara. SMS kod: 452817
452817 | Оплата 4500 на карте 4410, код: 452817
452817 | Переказ 4500 грн на картку 4410. Код 452817
452817 | Havale 4500 TL 12345678 nolu hesaba. Onay kodu 452817
452817 | تحويل 4500 ريال إلى حساب 12345678 الرمز 452817
452817 | انتقال 45000 تومان به کارت 6037. رمز: 452817
452817 | העברה 4500 ש"ח לחשבון 12345678 קוד: 452817
452817 | โอน 4500 บาท บช 1234567890 รหัส OTP 452817
452817 | Chuyen 450000 VND den TK 12345678. Ma OTP: 452817
452817 | Transfer Rp450000 ke 12345678. Kode OTP: 452817
452817 | ₹4500 paid karne ke liye OTP 452817
452817 | Bhim: 4500 rupaye bhejne ka OTP 452817 hai
452817 | 4500 টাকা পাঠাতে ওটিপি 452817
452817 | Kiasi 4500 TZS, nambari ya siri 452817
452817 | Betaling 4500 kr til 12345678: kode 452817
452817 | Betalning 4500 kr till 123-4567. Kod: 452817
452817 | Maksu 4500 EUR tilille FI12. Koodi 452817
452817 | Πληρωμή 4500 ΕΥΡΩ στον 12345678, κωδικός 452817
452817 | Bitte bestätige deine Nummer mit 452817
452817 | Confirma tu número con 452817
452817 | Confirme seu número com 452817
452817 | Confirmez votre numéro avec 452817
452817 | Conferma il tuo numero con 452817
452817 | Bevestig je nummer met 452817
452817 | Potwierdź numer: 452817
452817 | Подтвердите номер: 452817
452817 | Masukkan 452817 untuk masuk
452817 | Nhập 452817 để xác minh
452817 | 輸入 452817 以登入
452817 | 请输入452817完成注册
452817 | 452817を入力してください（ログイン）
452817 | กรอก 452817 เพื่อยืนยันตัวตน
452817 | أدخل 452817 لتأكيد رقمك
452817 | برای ورود 452817 را وارد کنید
452817 | הזן 452817 כדי להתחבר
452817 | Giriş için 452817 yazın
452817 | Bejelentkezéshez írd be: 452817
452817 | Pentru autentificare introdu 452817
452817 | Pro přihlášení zadejte 452817
452817 | Logg inn med 452817
452817 | Logga in med 452817
452817 | Kirjaudu koodilla 452817
# English
814235 | 814-235 is your Revolut verification code
814235 | WhatsApp: 814-235 is your code
814235 | 814 235 is your Viber code
8142 | <#> 8142 is your Bolt code
8142 | [#] 8142 is your LOL code
8142 | 8142 - Tinder code
8142 | 8142: your code for Taxify
8142 | (8142) is your Grab Activation Code
814235 | {814235} is your OTP
8142 | *8142* is your Yango code
814235 | "814235" is your Line code
814235 | code=814235
814235 | OTP:814235
814235 | OTP#814235
814235 | PIN-814235
814235 | Your PIN: 81 42 35
814235 | Enter 814-235 in the app
814235 | FB-814235 is your Facebook confirmation code
814235 | G-814235
8142 | T-8142 is your Tango verification code
8142 | D-8142 is your verification code for Dropbox
8142 | B-8142 is your BIGO verification code
814235 | V-814235 is your code
814235 | Reg code: R-814235
8142 | Your Tantan code is: 8142. Tantan.
8142 | 8142 (IMO verification code)
8142 | 8142 is your imo code
8142 | imo code 8142
8142 | Here's your Lime code: 8142
8142 | Hey! 8142 is the code. Bird
81423 | VKcode: 81423
81423 | VK.com: 81423 use this code
8142 | Hello from Getir 8142 is your verification code
814235 | Tencent: 814235. QQ verification
8142 | Your activation code: 8142 Kakao
8142 | Dingtone access code: 8142
8142 | Tap to verify or use 8142 https://talk.to/v/8142
8142 | Welcome to Talkatone. Your code is 8142.
8142 | TextNow: Your number verification PIN is 8142
8142 | Use 8142 to verify your Hotmail account.
8142 | 8142 is your Outlook code
8142 | Code 8142 for Prime Video. Expires 10:45 PM.
AX7Q9 | Your Twitch code: AX7Q9
AX7Q9T | AX7Q9T is your EA Security Code
AX79 | Use code AX79 to sign in to Roku
AX7Q9T2K | Activation key AX7Q-9T2K
QWXZ | Your TV sign-in code: QWXZ
814235 | On 11/28/2026 1042 you asked for access. Code 814235
814235 | Your $1500 Zelle to 4155550100: code 814235. We won't call you
814235 | Sending $2500 to J Smith ending 4410? Enter 814235. If not, call 18005550100
814235 | For your 2026 tax return use IRS code 814235
814235 | In 2026 we never call for codes. Code: 814235
814235 | From 78234: your code 814235
814235 | Acct 4410: security code 814235
814235 | Txn 55123 Rs 4500 A/c 4410. OTP 814235
814235 | Ref 55123, OTP 814235
814235 | INR 4500 at IRCTC card 4410. 814235 is OTP
814235 | Your request 55123 needs OTP 814235
814235 | A/c XX4410 beneficiary 5512345678 added? OTP 814235
8142 | Ride 55123: tell driver PIN 8142
8142 | Your cab KA05AB1234 arrives. OTP 8142
8142 | Order #55123: OTP for delivery 8142
8142 | Locker 214: pickup code 8142
814235 | Amazon pickup: show 814235 at counter. Don't share with anyone
8142 | Rider on the way. Share PIN 8142 with them
8142 | Give 8142 to your courier
814235 | Almost done! Verification 814235
814235 | Hi, Ann. 814235. Use it to log in to Canva
814235 | Someone tried to log in from Paris. If it's you: 814235
814235 | Security alert. Confirm it's you with 814235
814235 | To finish signing up, type 814235.
8142 | To log in, type 8142
8142 | Log in with 8142
8142 | Sign in using 8142
8142 | 8142 to log in to Bumble
8142 | Confirm your number: 8142
8142 | Verify: 8142
8142 | Verification - 8142
814235 | Your one time passcode (OTP) for XYZ is: 814235. Thanks
814235 | Your OTP (One Time Password) is 814235 (valid 10 min)
814235 | Your code is:⏎814235
814235 | Your code is:⏎⏎  814 235⏎⏎Thanks
814235 | Your code: <b>814235</b>
814235 | Your code is [814235].
814235 | Code → 814235
814235 | Passcode...814235
814235 | Passcode ....... 814 235
814235 | Ur code is 814235
814235 | Yr OTP 814235
814235 | Verifcation code 814235
814235 | Your verificaton cod: 814235
814235 | Pls use 814235
814235 | Thank you for registering. 814235
814235 | SMS code: 814235
`);
