import { examples } from './examples.js';

/** Services that everybody knows, in the wording of each country. */
export const CODES_OF_SERVICES_IN_50_LANGUAGES = examples(`
771204 | Chase: DON'T share. Use code 771204 to confirm you're signing in. We'll NEVER call to ask for this code. Call 1-800-935-9935 if you didn't request it.
839205 | Your WhatsApp code: 839-205⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/839205⏎⏎Don't share this code with others⏎4sgLq1p5sV6
62518 | Telegram code: 62518⏎⏎You can also tap on this link to log in:⏎https://t.me/login/62518⏎⏎oLeq9AcOZkT
503981 | Use 503 981 to verify your new device in the Revolut app. Never give this code to anyone, even Revolut staff
190764 | Monzo: your one time passcode is 190764 for a payment of £46.20 to Trainline. Only enter it online. If you didn't make this, freeze your card ending 3381.
7713 | Your Uber code: 7713. Reply STOP ALL to +1 415-237-0403 to unsubscribe.
884120 | 884120 is your Amazon OTP. Do not share it with anyone.
293847 | PayPal: 293847 is your security code. It expires in 10 minutes. Don't share this code with anyone.
618342 | Your Apple Account code is: 618342. Don't share it with anyone.⏎⏎@apple.com #618342 %apple.com
55019 | Your Discord security code is: 55019
920157 | Your Tinder code is 920157 Don't share @tinder.com #920157
341082 | 341082 is the code to get you buzzing on Bumble. It's good for 15 min.
K7M2Q9 | Your Steam Guard access code is K7M2Q9. If this wasn't you, visit help.steampowered.com
D4XNB | Steam: To remove the phone from your account, enter D4XNB in the client.
4829015 | Battle.net: 4829015 is your login code. Blizzard employees will never ask you for it.
275093 | Your Epic Games 2FA code is 275093. Code expires 10 minutes after it was sent.
6038 | Your DoorDash verification code: 6038. Dashers will never ask for this.
113958 | IRS Online: enter 113958 within 10 minutes to continue. Questions? 800-829-1040
740286 | Login.gov: Your one-time code is 740286. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@login.gov #740286
835019 | Your ID.me multi-factor authentication code is 835019. Do not share.
219483 | 219483 is your access code for HMRC. It will expire in 15 minutes. HMRC will never ring you for it.
408812 | Your NHS login security code is 408812. The code expires in 5 minutes
66102 | 66102 - enter this in MyChart to finish logging in. For help call 555-238-7711.
5047 | Starbucks: 5047 is your verification number. It's valid for 10 min.
937461 | Your Coinbase verification code is: 937461. Don't share this code with anyone; our employees will never ask for the code.
204816 | [Binance] Withdrawal of 0.0523 BTC. Verification code: 204816. If not you, freeze your account at once. Anti-phishing: bluewhale
6651983 | Kraken: 6651983 is your sign-in code. Requested from IP 84.112.9.201 on 2026-03-04 11:20 UTC
350672 | Your Okta verification code is 350672
918243 | Use verification code 918243 for Microsoft authentication.
7240 | Microsoft access code: 7240
284917 | 284917 is your GitHub authentication code.⏎⏎@github.com #284917
160538 | Slack: 160-538 is your two-factor code for acme-workspace
473829 | SIGNAL: Your code is: 473829⏎Do not share this code
882734 | 882734 is your Lyft code⏎⏎<#> hF7dQp0sXvK
301975 | <#> 301975 is your Grab Activation Code (GAC). It expires in 2 mins. Do not share it with anyone. pQ9sR2tUvWx
59037 | <#> Kode OTP Gojek kamu: 59037. JANGAN BERIKAN ke siapa pun, termasuk pihak Gojek. Berlaku 5 menit. x3F/9kLmPq1
773519 | JANGAN BAGIKAN KODE INI, termasuk ke pihak Tokopedia. WASPADA PENIPUAN! Masuk ke akun dgn kode verifikasi 773519
2846 | [Shopee] Kode verifikasi 2846 utk reset kata sandi. Hub 1500702 bila bukan Anda.
624019 | BCA: OTP utk trx Rp1.250.000 di TRAVELOKA dgn kartu xxxx-8812 adalah 624019. Rahasiakan. Halo BCA 1500888
918822 | 918822 is OTP for txn of INR 2,499.00 at SWIGGY on HDFC Bank card ending 4471. Valid till 14:32:10. Do not share OTP for security reasons.
405716 | Dear Customer, OTP to add beneficiary A/c XX9023 is 405716. Valid for 8 min. Never share OTP with anyone. -SBI
730184 | OTP for Aadhaar (XX 8841) is 730184 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in
6194 | 6194 is your OTP to log in to Zomato. It is valid for 3 minutes. DGpWqYz81aB
882014 | Paytm never calls you asking for OTP. Sharing it with anyone gives them full access to your Paytm Wallet. Your Login OTP is 882014.
517290 | Your OTP for IRCTC user registration is: 517290. Do not disclose. Ref ID 100034728811
345678 | आपका सत्यापन कोड ३४५६७८ है। यह 10 मिनट के लिए मान्य है। किसी से साझा न करें।
739104 | आपके Flipkart खाते में लॉगिन करने के लिए 739104 ओटीपी है। इसे किसी को न बताएं।
4907 | आपकी Ola राइड शुरू करने का OTP 4907 है। ड्राइवर रमेश, गाड़ी KA05MH2231
582036 | আপনার bKash ভেরিফিকেশন কোড 582036। কোডটি কারো সাথে শেয়ার করবেন না।
671234 | আপনার নগদ ওটিপি ৬৭১২৩৪, মেয়াদ ৩ মিনিট।
203847 | آپ کا JazzCash تصدیقی کوڈ 203847 ہے۔ کسی کو مت بتائیں۔
91827 | Aap ka Easypaisa OTP code 91827 hai. Yeh code kisi ko na dein. Madad 3737
815203 | ඔබගේ Dialog තහවුරු කිරීමේ කේතය 815203 වේ.
604917 | உங்கள் சரிபார்ப்புக் குறியீடு 604917. இதை யாருடனும் பகிர வேண்டாம்.
280954 | మీ ధృవీకరణ కోడ్ 280954. 5 నిమిషాలు చెల్లుతుంది.
3391 | तपाईंको eSewa प्रमाणीकरण कोड 3391 हो।
917420 | رمز التحقق الخاص بك هو 917420 لتسجيل الدخول إلى أبشر. لا تشاركه مع أحد.
482913 | عزيزي العميل، رمز التفعيل: ٤٨٢٩١٣ لعملية شراء بمبلغ ٢٥٠٫٠٠ ريال من بطاقة **٤٤٢١
730591 | \u200f730591 هو رمز الدخول لمرة واحدة. صالح لمدة 3 دقائق.
6284 | كود كريم الخاص بك: 6284. لا تعطيه لأي شخص.
5530 | كلمة المرور المؤقتة لتطبيق أنا فودافون هي 5530
582914 | بانک ملت⏎رمز پویا: ۵۸۲۹۱۴⏎مبلغ: ۱,۲۰۰,۰۰۰ ریال⏎اعتبار تا ۱۴:۳۲:۰۰
72914 | کد تایید شما در اسنپ: 72914⏎این کد را در اختیار دیگران قرار ندهید.
40182 | کد ورود به دیوار⏎Code: 40182⏎#دیوار
839417 | קוד האימות שלך הוא 839417. אין למסור את הקוד לאף אדם.
50271 | 50271 הוא קוד הכניסה שלך ל-Wolt
284019 | Garanti BBVA: 1.349,90 TL tutarindaki islem icin sifreniz 284019. Sifrenizi kimseyle paylasmayin. B002
917362 | Trendyol giriş kodunuz: 917362. Kod 3 dakika geçerlidir.
660184 | e-Devlet Kapısı doğrulama kodunuz 660184 olup 180 saniye geçerlidir. Mernis No: 0019
8812 | Ваш код: 8812. Никому его не сообщайте. Яндекс
39405 | СБЕРБАНК. Пароль: 39405. Перевод 15000р с карты *8821. НЕ СООБЩАЙТЕ пароль НИКОМУ.
740316 | 740316 — код для входа на Госуслуги. Не передавайте его никому, даже сотрудникам.
2295 | Никому не говорите код 2295! Вход в Т‑Банк с нового устройства
6107 | VK: 6107 — ваш код подтверждения
581920 | Ваш код підтвердження: 581920. Нікому не повідомляйте! ПриватБанк 3700
4415 | Дія: код для входу 4415, дійсний 3 хв.
830174 | Kaspi.kz растау коды: 830174. Ешкімге айтпаңыз!
507218 | Payme: tasdiqlash kodi 507218. Uni hech kimga aytmang!
901736 | თქვენი ერთჯერადი კოდი: 901736. არავის გაუზიაროთ.
3728 | Ձեր հաստատման կոդն է՝ 3728
652918 | Təsdiq kodu: 652918. Kodu heç kimə deməyin.
194820 | ALPHA BANK: Ο κωδικός μιας χρήσης για την αγορά σας €89,90 είναι 194820. Μην τον κοινοποιείτε.
7081 | Ο κωδικός επαλήθευσης σου για το efood είναι: 7081
483920 | Operacja nr 3 z dn. 12-05-2026, przelew na rach. 4411..9920 kwota 350,00 PLN, hasło: 483920 mBank.
906153 | Twój kod Allegro to 906153. Jest ważny 15 minut.
22781 | Kod weryfikacyjny do aplikacji InPost Mobile: 22781
571034 | CSOB: SMS klic pro potvrzeni platby 1 290,00 CZK u Alza.cz je 571-034. Nikomu ho nesdelujte.
8402 | Váš ověřovací kód je 8402. Bolt
619375 | Overovaci kod: 619375 pre prihlasenie do VUB Mobil Banking. Nezdielajte.
728401 | OTP Bank: az Ön egyszer használatos jelszava: 728401. Összeg: 12 500 HUF. Ne adja meg másnak!
46023 | A foodpanda belépési kódod: 46023
380157 | Codul tau de autentificare BT Pay este 380157. Nu il comunica nimanui.
9146 | Cod de verificare eMAG: 9146, valabil 10 minute
805923 | Вашият код за потвърждение е 805923. Банка ДСК
275801 | Vaš jednokratni kod je 275801. Ne dijelite ga ni s kim.
5962 | Vaš verifikacioni kod za Glovo je 5962
731094 | Vaša koda za potrditev nakupa 54,90 EUR je 731094.
48190 | Jūsų patvirtinimo kodas: 48190
620485 | Jūsu vienreizējais kods ir 620485. Nevienam to neizpaudiet!
7319 | Sinu kinnituskood on 7319
884015 | OP: Vahvistuskoodi 884015. Älä kerro koodia kenellekään. Ostos 23,40 EUR kauppiaalle Verkkokauppa.
153927 | Din engangskode er 153927. Del den aldri med noen. BankID
4068 | Vipps-koden din: 4068
902748 | Nordea: din engångskod är 902748. Lämna inte ut koden till någon.
35791 | Din Klarna-kod är 35791. Dela den aldrig med någon.
619204 | Din MitID-kode: 619204 (gyldig i 5 min.)
850312 | Staðfestingarkóðinn þinn er 850312
491837 | ING: je TAN-code is 491837 voor overboeking van EUR 150,00 naar NL12 RABO 0301 2291 88. Volgnr 33
2850 | Hoi! Je inlogcode voor Picnic is 2850
760291 | Uw sms-code om in te loggen bij DigiD: 760291. Geef deze code nooit aan iemand anders.
318475 | Sparkasse: TAN 318475 für Überweisung 1.250,00 EUR auf DE89...3000, gültig bis 14:05 Uhr. Nie weitergeben!
840265 | Ihr DHL mTAN Code lautet 840265 und ist heute gültig. Ihre Sendung liegt in Packstation 142.
5713 | Dein Bestätigungscode für Lieferando: 5713
ZX4K9P | Ihr Aktivierungscode lautet ZX4K9P. Bitte geben Sie ihn innerhalb von 24 Stunden ein.
92015746 | BNP Paribas : votre code de validation est 92015746 pour un achat de 129,99 EUR chez FNAC. Ne le communiquez jamais.
403918 | Votre code de sécurité ameli est le 403918. Il est valable 10 minutes.
7734 | leboncoin : voici votre code 7734 pour vérifier votre numéro de téléphone
618205 | Doctolib : 618205 est votre code de connexion. Ne le partagez avec personne.
294017 | Orange : pour confirmer, saisissez le code suivant : 29 40 17
573810 | BBVA: 573810 es tu clave para autorizar la compra de 64,50EUR en ZARA con tarjeta *2219. No la compartas.
4185 | Introduce el código 4185 para confirmar tu alta en Bizum
902361 | Cl@ve: su PIN de acceso es 902361, válido hasta las 18:45 del 03/06/2026
66472 | Tu código de Mercado Libre es 66472. No lo compartas con nadie.
820174 | Nequi: tu clave dinámica es 820174. No se la des a nadie, ni a nosotros.
517046 | Rappi: Usa 517046 para entrar. No respondas este mensaje
3906 | Su codigo DiDi: 3906. No lo comparta. jU7hYtR4eWq
730925 | Banamex: NIP de seguridad 730925 para retiro sin tarjeta por $2,000.00. Vigencia 24 hrs.
284613 | Nubank: seu código de segurança é 284613. Nunca compartilhe, nem com a gente.
9057 | iFood: 9057 é o seu código de acesso. Não informe a ninguém!
417283 | CAIXA: Codigo 417283 para validar seu dispositivo SM-A546E. Nao repasse. Duvidas 0800 726 0101
651902 | CGD: Autorize a transferencia de 300,00EUR para PT50..4412 com o codigo 651902
38291 | Código de ativação MB WAY: 38291
805164 | Poste Italiane: il codice OTP per autorizzare il pagamento di 39,99 euro è 805164
7246 | Il tuo codice Satispay è: 7246
190385 | Codice SPID temporaneo 190385 (scade tra 5 min). Non comunicarlo a nessuno
318604 | Ma OTP cua Quy khach la 318604, so tien 2,000,000 VND. Tuyet doi KHONG chia se voi bat ky ai. Hotline 1900545413
5821 | Zalo: Mã xác thực của bạn là 5821
739205 | 739205 là mã xác thực (OTP) của bạn. Vui lòng không chia sẻ.
648201 | รหัส OTP: 648201 (Ref: QWXZ) สำหรับโอนเงิน 500.00 บาท กรุณาอย่าเปิดเผยรหัส
480172 | รหัสยืนยันของคุณคือ ๔๘๐๑๗๒ ใช้ได้ภายใน 5 นาที
2915 | LINE: 2915 คือรหัสยืนยันของคุณ
370915 | លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 370915
518204 | သင်၏ အတည်ပြုကုဒ်မှာ 518204 ဖြစ်ပါသည်။
892051 | ລະຫັດຢືນຢັນຂອງທ່ານແມ່ນ 892051
740983 | Your Maya OTP is 740983. Huwag ibigay kahit kanino, kahit kanino pa man galing ang tawag.
615028 | NEVER SHARE YOUR OTP. Ang iyong GCash authentication code ay 615028. Ref no. 8827110
302748 | RM0.00 Maybank2u: TAC anda utk bayaran RM 120.50 ialah 302748. Jangan dedah. 03-58914744
482071 | 【支付宝】验证码482071，您正在登录，5分钟内有效，请勿泄露给他人。
9305 | 【美团】9305（登录验证码，请完成验证），如非本人操作，请忽略本短信。
731846 | 您尾号8812的储蓄卡正在进行网上支付，金额299.00元，短信验证码为731846。[工商银行]
602918 | 【楽天】認証コード：６０２９１８⏎有効期限は10分です。
5517 | HSBC: 你的一次性驗證碼為 5517，交易金額 HKD1,280.00，請勿向他人透露。
284906 | LINEに「284906」を入力してください。他人には教えないでください！
4108 | メルカリの認証番号は4108です。この番号をメルカリの画面で入力してください。
917305 | PayPay: 認証コードは 917305 です。誰にも教えないで下さい。
620718 | [카카오] 인증번호 [620718]를 입력해주세요. 타인 노출 금지
3815 | 네이버 인증번호 3815 를 입력하세요.
408291 | [Web발신]⏎[토스] 본인확인 인증번호(408291)를 입력해 주세요
5079 | Nambari yako ya kuthibitisha M-PESA ni 5079. Usimwambie mtu yeyote.
914026 | የማረጋገጫ ኮድዎ 914026 ነው። ለማንም አያጋሩ።
702813 | FNB: Jou eenmalige PIN is 702813. Moet dit met niemand deel nie.
830591 | GTBank: OTP 830591 for transfer of NGN45,000.00 to 0123456789. Do not disclose. Dial *737# for help.
6482 | 6 4 8 2 is your Bolt code. Keep it to yourself
405182 | Zoom: your code is 40 51 82
193028 | Airbnb verification code:\u200b 193028\u200b. Don't share it.
7159 | \u200e7159\u200e is your Viber activation code
560429 | 560-429 is your Stripe verification code to use your saved card •••• 4242⏎⏎@checkout.link.com #560429
928104 | DBS: Enter OTP 928104 for SGD 310.40 @ AGODA.COM, card ending 7720. Expires 21:14. Did not request? Call 1800 111 1111
A1B2C3 | Twitch sign-in: A1B2C3 is your one-time code. It works for 20 minutes.
384920 | Wise⏎Your code: 384 920⏎Ref WS-2217
516093 | Optus: Someone asked to swap the SIM on 0412 345 678. If it's you, enter PIN 516093 in the app. If not, call 133 937 now.
`);
