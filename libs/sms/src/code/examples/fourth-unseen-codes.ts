import { examples } from './examples.js';

/** The fourth blind set; docs/codes.md says how its first run went. */
export const FOURTH_UNSEEN_CODES = examples(`
# English
739205 | Your Afterpay verification code is: 739205. Don't share this code with anyone. Our team will never call you or text you to ask for it.
840163 | 840163 is your Robinhood verification code. If you didn't request it, contact us.
261904 | Please use this code to complete your sign in: 261904
95817 | To confirm your identity, tell the agent this number: 95817
7046 | Lyft ride PIN: 7046. Give it to your driver when they arrive.
583014 | 583014 - Netflix verification code
662095 | Netflix: Someone asked to sign in. Share this 6 digit code only on the TV: 662095
4938 | Disney+ one-time passcode: 4938
207518 | Hulu: Your one-time passcode is 207518. Expires in 15 minutes.
118204 | Spotify – Your login code is 118204. Do not share this code with others.
946130 | Twitch: Your verification code is 946130. This code is private. Never give it to anyone.
350718 | @foo: 350718 is your code
583920 | 583920 (Foo verification code)
40172 | Code for login: 40172 - Skout
661830 | Reply with nothing. Your KYC OTP for Binance withdrawal 0.25 BTC is 661830
871209 | [Binance] Verification code: 871209. Do not share this code with anyone. Beware of scam calls and SMS phishing. Verify sources with Binance Verify.
305917 | [OKX] Your code 305917, valid for 10 min. Anti-phishing code: none
520184 | Bybit 520184 Your code to withdraw 150 USDT to TX...9fk
904617 | Temu: 904617 is your verification code. Don't share it with anyone.
338127 | [SHEIN]338127 is your verification code, valid for 5 mins.
7831 | AliExpress verification code: 7831, valid for 10 min
61840 | [TikTok Shop] 61840 is your code. Keep it safe!
118306 | Your Wise code is 118306. Don't share it with anyone – not even someone from Wise.
640 | Your code is 640
773918 | N26: Your confirmation code is 773918. It is valid for 10 minutes. Never share it.
55120931 | Halifax: your one time passcode is 55120931 for a payment of 249.99 GBP to CURRYS on card ending 2210
204719 | NatWest: OTP 204719. Use this to pay Amazon £23.10. Never tell anyone, even NatWest
836105 | Santander: NEVER share this code with anyone. Code 836105 to set up a new payee, last 4 digits 2210.
19472 | Nationwide. Passcode: 19472
905731 | Lloyds Bank OTP 905731 will expire at 23/11/2026 14:20
481263 | PayByPhone: Your verification code is 481263
1573 | RingGo: code 1573 confirms your number
30462 | Your JustPark code is: 30462
KD82 | Your table code is KD82
WXYZQR | To verify, text back nothing. Enter WXYZQR as your verification code
7HK29L | Your device code is 7HK-29L
905218 | Here is your Revolut code 905 218
8412093 | Authenticate with code 8412093
660914 | Account alert: new device. Approve with 660914 or ignore.
583921 | Hi Jane, 583921 is what you need to log into your Acme account.
771203 | Let's get you signed in. Your magic number: 771203
629014 | Confirm it's you: 629014
83016 | Welcome to Bird! Your access code: 83016 🛴
415908 | Your FedEx Delivery Manager PIN is 415908 and will expire in 24 hours.
20718 | USPS: Your one-time passcode is 20718. Do not share this passcode. We will never ask for it. Msg & data rates may apply. Reply STOP to opt out, HELP for help.
693041 | UPS My Choice verification code: 693041
4471 | Your Amazon package 3 of 3 needs a one-time password for delivery. OTP: 4471. Share it with the driver in person.
905527 | Amazon: 905527 is your One Time Password to deliver order 402-1129384-11. 
338204 | Walmart: Use 338204 to verify your phone. Don't share it. Call 1-800-925-6278 if you didn't ask.
906213 | Costco: Your one time use code is 906213
71830 | Starbucks security code 71830
804217 | Uber Eats: 804217 is your business account code. Reply STOP to 893-23 to unsubscribe
5107 | Your Domino's tracker code? No: your login PIN is 5107
217840 | MyChart: your security code is 217840. It expires in 20 minutes.
66109 | CVS: Your verification code is 66109. It expires in 5 minutes. Don't share it.
481902 | Walgreens: Enter 481902 to view your prescription for RX ending 0441
305516 | Teladoc: 305516 is your code; it expires at 2:20 PM EST.
918824 | Workday: use passcode 918824 to sign in at 14:05
772081 | Citrix Gateway OTP>772081<
600413 | RSA SecurID: Your on-demand tokencode is 600413
4829173 | Salesforce: Verification Code 4829173, username j.doe@example.com
840271 | MS: your sign-in code 840271 was requested at 14:05 from IP 203.0.113.7
20451 | OTP is 20451 for your Airtel login. Never share.
771046 | Jio: 771046 is the OTP to link your number 98XXXXXX10
508213 | Dear Member, your EPFO OTP is 508213 for UAN 100XXXXXX441. Valid 10 min.
660721 | 660721 is your one time password to proceed on PhonePe. It is valid for 10 minutes. Do not share your OTP with anyone.
405918 | IRCTC: 405918 is OTP for booking. Never share it with anyone. IRCTC
880142 | Txn of USD 45.00 on your Emirates NBD card ending 4471 at NOON. OTP 880142. If not you call 600540000
309417 | <OTP> 309417 </OTP> for ADCB app
771950 | Your Vodafone OTP 771950. Dial *123# for balance.
662084 | MTN: Your MoMo OTP is 662084. Valid 5 mins. Call 100 for help.
71840 | Safaricom: Your one time code is 71840. It expires in 10min.
480216 | Opay: 480216 is your verification code. NEVER share it with anyone. Opay will never ask. Call 0700 8888 328
91824 | Your Telegram code is 91824 — do not give it to anyone, even if they say they're from Telegram!
550671 | your login code is 550671. This code can be used to log in to your account. We never ask it for anything else. @id.example.com #550671
603218 | 603218 is your code to log in. ⏎⏎Tap to copy⏎⏎Sent by Example Inc., 12 Main St, 90210 CA
28410 | ⚡28410⚡ is your Voi code
559103 | Code:⏎559103⏎Expires: 23/11/2026 14:05
204816 | Example: Approve sign-in from Lagos? If yes enter 204816.
338104 | Your login OTP : 3 3 8 1 0 4
817204 | 8 1 7 2 0 4 is your one time code
# Spanish and Catalan
840517 | Tu código de Instagram es 840517. No lo compartas.
731046 | 731 046 es tu código de Instagram.
60418 | Hola, tu codigo para Didi Food es 60418
905173 | Bizum: para autorizar el pago de 25,00€ a ZARA introduzca la clave 905173
48207 | INFONAVIT: Tu codigo para recuperar contrasena es 48207
662817 | BBVA: Código de seguridad 662817. No lo compartas, ni con empleados del banco. Operación: alta de contacto.
330418 | Banorte Movil: Token 330418 para compra en LIVERPOOL por $1,250.00
915038 | Mercado Pago: Nunca compartas este código con nadie: 915038
71204 | Clave SMS Banco Estado: 71204. Si no la solicitó llame al 600 200 7000
480192 | Yape: tu código de aprobación es 480192. ¡No lo compartas!
772038 | Con 772038 podrás activar tu cuenta Movistar
4418 | Su pedido llega hoy. PIN de entrega: 4418. Díselo solo al mensajero.
602914 | AEAT: su PIN Cl@ve es 602914 y es válido hasta hoy
550318 | Cl@ve. PIN: 550318. Codigo de acceso ABC. Caduca en 10 min
840127 | El teu codi de verificació és 840127
771502 | Para tu seguridad, verifica tu correo. Código 771502. El Corte Inglés
390218 | WhatsApp: tu código es 390-218⏎También puedes tocar este enlace: v.whatsapp.com/390218⏎No compartas este código
# Portuguese
662813 | Código WhatsApp: 662-813
840275 | Caixa Tem: codigo 840275 para acessar. Nao compartilhe!
7104 | 99: 7104 é o código da sua corrida
905127 | Use o código 905127 no app Inter. Nunca passe esse codigo por telefone
331750 | Millennium bcp: Confirme a operacao com o codigo 331750. Transf 250,00 EUR para PT50...4471
480317 | Sua chave de acesso temporária: 480317
772915 | NOS: O seu PIN de validação é 772915
60218 | Para confirmar seu cadastro na Shopee digite 60218
550912 | Seu token BB: 550912. O Banco do Brasil nao liga pedindo token.
# French
840362 | Instagram : utilise 840362 pour vérifier ton compte
731604 | Le code 731 604 vous permet de vous connecter à Doctolib
90514 | Free Mobile : votre code de vérification : 90514
662917 | Crédit Agricole : code à usage unique 662917 pour ajouter un bénéficiaire. Ne le donnez à personne, même à un conseiller.
48103772 | Boursorama : Pour votre virement de 1 250,00 EUR vers FR76..4471, saisissez le code 48103772
3301 | Code de livraison Amazon : 3301. A communiquer uniquement au livreur.
772504 | ANTAI / FranceConnect : 772504 est votre code de securite
480921 | Confirmez votre adresse avec ce code : 480921 (expire dans 15 min)
551837 | STIB-MIVB : uw code / votre code : 551837
602417 | Votre OTP est 602417. - Orange Money Sénégal
# German
840731 | Dein Instagram-Code: 840731. Gib ihn nicht weiter.
662103 | comdirect: Ihre mobileTAN: 662103, Überweisung 250,00 EUR auf DE12...4471
90451 | PAYBACK Sicherheitsabfrage: Dein Code 90451
480716 | Hallo! Hier ist dein Login-Code für DocMorris: 480716
331087 | Tippe 331087 in die App ein, um dein Konto zu bestätigen
772190 | Postbank: TAN 772190 für Ihren Auftrag BestSign. Bitte nicht weitergeben
5561 | Ihr DHL Abholcode lautet: 5561
603719 | Verifizierung bei Vinted: 603719
550281 | Nutze diesen Code, um dich bei TIER einzuloggen: 550281. 🛴 Gute Fahrt!
840916 | Zugangscode 840916 A1 Kundenportal
2031 | Ihr PIN-Code für die Freischaltung lautet 2031
# Dutch and Afrikaans
840613 | 840613 is je Instagram-code. Deel deze met niemand.
90517 | Marktplaats: je verificatiecode is 90517. Geef deze code nooit aan anderen.
662418 | Itsme: bevestigingscode 662418
480172 | Uw beveiligingscode: 480172. KPN
7310 | Toon code 7310 aan de bezorger
331904 | Jou OTP is 331904. Moenie dit deel nie.
# Italian
840163 | 840163 è il tuo codice Instagram. Non condividerlo.
90417 | Ciao! Il tuo codice di accesso a Glovo è 90417
66201837 | UniCredit: la password dispositiva e' 66201837 per bonifico di EUR 250,00
480713 | TIM: il PIN per attivare l'opzione e' 480713
331082 | BancoPosta: operazione di 45,00 euro. Per confermare usa 331082
772519 | Codice monouso 772519. Scade alle 14:05
5504 | Mostra il codice 5504 al corriere
# Polish
840172 | 840172 to Twój kod do Instagrama. Nie udostępniaj go.
90513 | Vinted: Twój kod weryfikacyjny: 90513
662817 | PKO BP: Kod 662817 do zlecenia: przelew 250,00 PLN na rach. 44...4471
480139 | Hasło SMS nr 2 z 23.11.2026: 480139
331507 | Podaj kurierowi kod 331507
7718 | Kod PIN: 7718
604812 | Potwierdź numer telefonu kodem 604812
# Czech and Slovak
840519 | Kod pro vstup do mobilni aplikace CSOB: 840519
905173 | Tvůj ověřovací kód pro Bolt je 905173
66281 | Váš PIN pro výdej zásilky v Z-BOXu: 66281
480217 | Pre prihlásenie zadajte kód 480217
331894 | SMS kód: 331894, platba 1250,00 CZK, Alza.cz
# Turkish and Azeri
840613 | Instagram'a giriş kodun 840613. Kimseyle paylaşma.
905172 | Trendyol doğrulama kodunuz: 905172. Lütfen kimseyle paylaşmayınız. B021
66204 | Yemeksepeti: 66204 kodu ile hesabını doğrula
480317 | Yapı Kredi: 250,00 TL'lik e-ticaret işleminiz için 3D Secure şifreniz 480317. Ref 4471
331056 | Akbank Direkt Şifre Sıfırlama 331056
772914 | Təsdiq kodunuz: 772914
# Russian, Ukrainian, Belarusian, Kazakh
840613 | Instagram: 840613. Не делитесь этим кодом
9051 | Самокат. Код подтверждения 9051
66281 | VK: 66281 - ваш код для входа
480317 | Альфа-Банк. Код: 480317. Оплата 1250.00 RUR в OZON.RU. Никому не говорите код!
331894 | Ваш код Instagram: 331 894
77190 | Озон: никому не говорите код 77190! Даже сотруднику Ozon
550281 | Для подтверждения перевода введите код из SMS: 550281
6038 | 6038 - пароль для подтверждения телефона на сайте
2840 | Код для получения посылки: 2840. Почта России
480172 | Никому не сообщайте пароль: 480172
905613 | Растау коды: 905613
662190 | Kaspi.kz код: 662190. Не сообщайте его никому
771840 | Ваш код пацверджання: 771840
840172 | Monobank: код 840172 для оплати 450.00 UAH ROZETKA
90514 | Uklon: твій код 90514
331062 | Ощадбанк: пароль операції 331062. Нікому його не кажіть!
7718 | Код для отримання посилки 7718. Укрпошта
# Greek
840612 | Ο κωδικός σας για το Instagram είναι 840612
90514 | efood: Ο κωδικός επιβεβαίωσης είναι ο 90514
662817 | Εθνική Τράπεζα: Μην μοιραστείτε τον κωδικό 662817 με κανέναν
480139 | Πληκτρολογήστε 480139 για να επιβεβαιώσετε το κινητό σας
# Nordic
840613 | 840613 är din Instagram-kod. Dela den inte.
4801 | Ange 4801 för att logga in på Foodora
662190 | Din kod till 1177: 662190
90514 | Tradera – bekräfta ditt konto med 90514
331062 | Engangskoden din er 331062
77194 | Din bekræftelseskode til Pakkeshop: 77194
550281 | Skriv inn 550281 for å bekrefte mobilnummeret ditt
840172 | Vahvista kirjautuminen koodilla 840172
90517 | OP: Avainluku 90517
662813 | Staðfestingarkóði: 662813
# Hungarian, Romanian, Balkans, Baltics
840163 | Az Instagram-kódod: 840163. Ne oszd meg senkivel.
905182 | K&H: 905182 az Ön jelszava a 12 500 Ft összegű vásárláshoz
66204 | Foxpost: átvételi kód 66204
480173 | Codul de verificare Glovo: 480173
331894 | ING: introdu codul 331894 pentru a confirma plata de 250,00 RON
771950 | Parola ta unică este 771950. Nu o comunica nimănui.
550281 | 550281 е Вашият код за вход във Viber
840172 | ДСК: Парола за плащане 840172, сума 45.00 BGN
90514 | Vaš kod za Wolt je 90514
662813 | Za potvrdu unesite 662813
480139 | Vaš SMS ključ: 480139 za plaćanje 45,00 EUR
331062 | Vaše enkratno geslo: 331062
771840 | Вашиот код е 771840
604812 | Kodi juaj i verifikimit është 604812
550917 | Jūsų vienkartinis slaptažodis: 550917
840613 | Apstiprinājuma kods: 840613
90518 | Teie kood on 90518
# Arabic
840613 | 840613 هو رمز Instagram الخاص بك. لا تشاركه.
90514 | رمز التفعيل الخاص بك في هنقرستيشن ٩٠٥١٤
6628 | مصرف الراجحي⏎رمز التحقق:6628⏎لعملية: شراء انترنت⏎مبلغ:250 SAR⏎بطاقة:4471*
480173 | لا تشارك هذا الرقم مع أي شخص: 480173 لتأكيد الدخول إلى نفاذ
331062 | \u202bرمز تأكيد حسابك هو: \u202a331062\u202c\u202c
771950 | STC Pay: الرقم السري لمرة واحدة 771950
5502 | سلّم الكابتن الرمز 5502 لاستلام طلبك
840172 | OTP: 840172 رمز الدخول لمرة واحدة
# Persian, Hebrew, Urdu
90514 | کد تأیید بلو: ۹۰۵۱۴
662813 | تپسی: کد ورود 662813 لغو۱۱
480139 | بانک ملت⏎خرید⏎مبلغ:1,250,000⏎رمز:480139
33106 | دیجی‌کالا⏎کد ورود: ۳۳۱۰۶
771840 | קוד אימות: 771840. אין להעביר לאף אחד
5502 | ביט: הקוד החד-פעמי שלך 5502
604812 | כדי להתחבר למכבי הזינו את הקוד: 604812
840613 | 840613 آپ کا OTP ہے۔ کسی کو مت بتائیں
90514 | آپ کا جیز کیش کوڈ 90514 ہے
# Hindi and other Indic
840613 | आपका OTP है 840613. कृपया किसी के साथ साझा न करें
4805 | ज़ोमैटो डिलीवरी पिन: 4805
662813 | Paytm login ke liye OTP 662813 hai. Kisi ko na bataye.
480139 | লগইন কোড: ৪৮০১৩৯। কাউকে বলবেন না
331062 | आपको प्रमाणीकरण कोड ३३१०६२ हो
77184 | നിങ്ങളുടെ OTP 77184 ആണ്
550281 | ನಿಮ್ಮ ಒಟಿಪಿ 550281
604812 | ਤੁਹਾਡਾ OTP 604812 ਹੈ
# Indonesian, Malay, Filipino
840613 | 840613 adalah kode Instagram Anda. Jangan bagikan.
9051 | Kode GrabFood kamu 9051. RAHASIA! Jgn kasih siapapun
662813 | OTP 662813. Jangan beri kode ini ke siapa pun termasuk pihak DANA
480139 | BRI: Mohon masukkan kode 480139 utk aktivasi BRImo
331062 | Shopee: Kode verifikasi Anda 331062, berlaku 5 menit
771840 | CIMB: TAC 771840 bagi transaksi RM250. Jangan dedahkan.
550281 | Kod pengesahan anda 550281
604812 | Huwag ibahagi ang OTP na ito: 604812. GCash
840172 | Ang code mo para sa Lazada: 840172
# Vietnamese
840613 | Mã Instagram của bạn: 840613
9051 | 9051 la ma xac nhan cua ban tren Be
662813 | MB: Ma xac thuc OTP cua Quy khach la 662813. Hieu luc 2 phut
480139 | [Momo] Mã xác thực: 480139. Không chia sẻ cho bất kỳ ai
331062 | Techcombank: OTP giao dịch 250.000 VND là 331062
# Thai, Lao, Khmer, Burmese
840613 | 840613 คือรหัส Instagram ของคุณ
905172 | KBank: OTP=905172 รหัสอ้างอิง=TQWX โอนเงิน 250.00บ.
662813 | กรุณาใส่รหัส 662813 เพื่อยืนยันตัวตน แอปเป๋าตัง
4801 | ไลน์แมน รหัสยืนยัน 4801
331062 | ລະຫັດ OTP ຂອງທ່ານແມ່ນ 331062
771840 | លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 771840
550281 | သင်၏ အတည်ပြုကုဒ်မှာ 550281 ဖြစ်သည်
# Chinese
840613 | 【小红书】您的验证码是: 840613，3分钟内有效，请勿泄漏
9051 | 【滴滴出行】9051（动态验证码），请勿透露给他人
662813 | 【工商银行】您正在办理转账，金额250.00元，收款尾号4471，短信验证码：662813，切勿泄露
480139 | 【京东】尊敬的用户，480139是您本次的短信验证码，5分钟内有效。
331062 | 【华为】331062 为您的华为帐号验证码
77184 | 您的 Apple ID 代码为：77184。请勿与他人共享。
550281 | 【國泰世華】網路交易驗證碼550281，消費金額NT$1,250，卡號末四碼4471
604812 | 你的 Uber 驗證碼係 604812，唔好話俾人知
840172 | 【中国移动】您的动态登录密码：840172，30分钟内有效
90517 | 请在APP中输入90517完成登录
# Japanese
840613 | Instagramコード: 840613。他の人には教えないでください
905172 | 【楽天】認証コード「905172」を入力してください。
6628 | あなたのUber認証コードは6628です
480139 | [ソフトバンク]暗証番号 480139
331062 | みずほ銀行：取引金額250,000円。ワンタイムパスワード：331062
771840 | ログインするには771840を入力してください
550281 | ５５０２８１\u3000SMS認証番号（PayPayフリマ）
# Korean
840613 | Instagram 코드는 840613입니다. 다른 사람과 공유하지 마세요.
905172 | [Web발신]⏎[우리은행] 인증번호 905172 (이체 250,000원) 타인 제공 금지
6628 | [당근] 인증번호 [6628]⏎절대 누구에게도 알려주지 마세요
480139 | [PASS] 본인확인 인증번호[480139]를 화면에 입력해주세요
331062 | 인증 코드: 331 062
# Other
771840 | თქვენი კოდია: 771840
550281 | Ձեր հաստատման կոդն է՝ 550281
604812 | የማረጋገጫ ኮድዎ 604812 ነው
840172 | Таны баталгаажуулах код: 840172
905172 | Tasdiqlash kodi: 905172
662813 | Nambari yako ya uthibitisho ni 662813
480139 | Koodhkaaga xaqiijinta waa 480139
`);
