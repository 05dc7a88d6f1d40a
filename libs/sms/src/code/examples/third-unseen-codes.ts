import { examples } from './examples.js';

/** The third blind set; docs/codes.md says how its first run went. */
export const THIRD_UNSEEN_CODES = examples(`
# English
592018 | 592018 is your Dropbox security code.
418263 | Your DoorDash verification code is 418263. Don't share it with anyone.
7392 | Your Grubhub verification PIN is 7392
604815 | Hi! Your Rover code is 604815.
29571 | [#][Douyin] 29571 is your verification code, valid for 5 minutes
8254 | 8254 is your Gett sign up code
330791 | eBay: Your security code is 330791. Do not share this code.
47281936 | Barclays: your passcode is 47281936. Only enter this online. Never share it, even with us.
615027 | HSBC: One-Time Passcode 615027 for payment of GBP 310.00 to J SMITH ending 4471. Never share it. If not you call 03457404404
980214 | Your Monzo login code is 980-214.
5519 | Enter code 5519 on the Starling app to confirm your phone
206413 | 206413 is your Twitter login code. Don't reply to this message with your code.
771043 | X confirmation code: 771043
94027 | Linkedin: 94027
503718 | Your LinkedIn verification code is 503718.
QX7R2M | Your Epic Games security code is QX7R2M
9KD4T | Steam Guard code 9KD4T
483920 | PIN: 483920
1984 | Your Deliveroo rider PIN is 1984
662190 | Nintendo: Use 662190 as your verification code
HBQTRE | Your pickup verification code is: HBQTRE
359104 | PlayStation: 359104 is your sign-in verification code. Do not share it.
730512 | Use 730512 to log in to Roblox
58203 | FB-58203 is your Facebook confirmation code
412870 | GitHub authentication code: 412870⏎⏎@github.com #412870
839215 | 839215 is your GitHub authentication code.⏎⏎@github.com #839215
674193 | Your Stripe verification code is: 674193.⏎⏎@stripe.com #674193
205731 | [Foo] 205731
583921 | 583921 is your Foo PIN
482913 | <#> 482913 is your Grab Activation Code (GAC). Never share. Fq3x8K1mPzL
64028 | <#> Your Tinder code is 64028 dwEzWOx6XSV
917350 | <#> Your OpenTable code is 917350⏎⏎sK2nG5oP8Qa
3017 | Wolt: your code is 3017. Reply if you did not ask for it
451870 | Kraken: 451870 is the two-factor code you asked for. It expires at 14:52 UTC.
Q48ZTP | Your Okta verification code: Q48ZTP
805173 | Your Okta verification code is 805173.
226940 | Duo SMS passcodes: 226940
1942876 | Your Authy verification code is: 1942876.⏎⏎Don't share this code with anyone; our employees will never ask for the code.
3918204 | Twilio Verify: 3918204 is your code for example.com
556201 | Your Example Corp verification code is: 556201
620935 | 620935 - your Zoom one-time code
774108 | Zoom: Your verification code is 774108
18304 | Viber: 18304 is your activation code
3381 | Your KakaoTalk verification code is [3381].
604917 | LINE: Enter verification code 604917 in the app. It expires in 30 mins.
829164 | WeChat: 829164 is your verification code. Do not forward it to anyone.
90417 | Imo: your code is 90417
57204 | Your Truecaller code is 57204
660143 | Please enter 660143 into LastPass to confirm this sign-in
318472 | Login attempt from Chrome on Windows. If this is you enter 318472. If not, change your password.
7105 | Your driver needs this PIN to start the trip: 7105
4026 | Instacart: 4026 is the number to give your shopper at the door to verify age
913502 | You asked to reset your password for Shopify. Code: 913502
845209 | Use the one-time PIN 845209 to authorise your Capitec purchase of R459.00 at TAKEALOT.
38412 | Absa: Your RVN is 1194. TVN 38412 
20974 | 20974 is your M-PESA Super App OTP
660318 | Your OTP is: 660318. Please do not share. T&Cs apply. Thanks for choosing Paytm.
451093 | 451093 is your OTP to login to Zomato. Don't share it with anyone. We don't call/email you to verify OTP. @www.zomato.com #451093
7742 | OTP for your Ola ride is 7742. Share with driver only once you board.
630128 | Dear Customer, 630128 is the SECRET OTP for txn of INR 4,999.00 on card ending 0123 at FLIPKART on 23-11-26. Pls do not share with anyone. If not you, call 18002662
908127 | Your SBI OTP for online txn is 908127. Do not share this with anyone. Bank never asks.
551370 | Use OTP:551370 to complete your Aadhaar authentication at UIDAI. Valid 10 min.
740862 | Your CoWIN one time password is 740862. It will be valid for 3 minutes. - CoWIN
830271 | [Shopee] Your OTP is 830271. Valid for 5 min. NEVER share this code with others, including Shopee.
519826 | GCash: Your authentication code is 519826. Please do not share this. The team will never ask for it.
604182 | Singpass: Your SMS OTP is 604182. Never share it. Expires at 23 Nov 2026 14:05
703915 | DBS: OTP 703915 to log in to digibank. Do not reveal to anyone. Expires 14:05.
662801 | Grab: 662801. Use this to sign in. Don't share it.
447201 | Hello from Vinted. Verification code: 447201⏎Not you? Ignore this text.
2087 | Booking.com: 2087 is your verification code
904371 | 904371 is your Booking.com verification PIN code
618304 | Expedia: 618304 is your secure code. Do not share this code with anyone.
27194 | Your Etsy sign in code is 27194
801942 | Your Ticketmaster code: 801942. It expires in 15 minutes. 
339174 | StubHub code: 339174. Valid for 10 minutes.
556018 | Your one-time code to view the document is 556018 - DocuSign
702931 | IRS: Your security code is 702931. It will expire in 10 mins
390176 | ID.me: 390176 is your 6-digit code. Do not share it. We will never call you for this code.
819406 | login.gov: Your security code is 819406. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #819406
8XK4P2 | GOV.UK One Login: your code 8XK4P2
28405 | 28405 is your GOV.UK One Login security code. The code expires in 15 minutes.
71935 | NHS login: your security code is 71935
440927 | Your NHS App security code is 440927. Do not share this with anyone.
30518 | 30518 is your Tesla security code
4471 | Tap https://ride.example/l/9xk2 or type 4471 to log in to Lime
806315 | Tap to sign in: https://app.example.io/magic?t=9f83a1c2 or enter 806315
195372 | To finish signing in open https://id.example.org/s/554433 or enter the code 195372 by hand.
720418 | SafePass: 720418 - BofA will never ask for this
118473 | U.S. Bank: Never share your one-time passcode 118473. We will never contact you to request it. 
47120388 | Capital One: We'll never call to ask for this code. Temp code: 47120388 exp in 10 mins. 
915204 | Discover: 915204 is your temporary identification code. It expires in 30 min. 
620519 | American Express: Your one-time verification code is 620519. It is valid for 10 minutes. Do not share.
50381 | Verizon: 50381 is your one time code, tied to number ending 4417
394028 | AT&T: your one-time PIN is 394028. Do not give this PIN to anyone, including us.
618203 | T-Mobile: Don't share this PIN. Our reps will only ask if you call us. 618203
773014 | Xfinity: 773014 is your verification code. Never share it. 
661920 | Your order is almost complete! Confirm your number with code 661920 ✅ Then enjoy 10% off 🎉 your first box
305172 | 🔐 305172 is your code for Chime
881360 | 👋 Hey Sam, your Hinge code is 881360
419287 | Bumble code: 419287. Careful out there! Visit bumble.com/safety for tips, and follow us for 2 free weeks of Premium.
603945 | Your code:⏎⏎603945⏎⏎This code expires in 10 minutes.
275810 | ****275810**** is your Example code
583920 | Your code is "583920".
583927 | Your code is (583927)
583920 | Your code is 58-39-20
5839 | Your code is 5.8.3.9
583924 | Code = 583924
583925 | Your code is583925
839213 | Code:839213.Do not share
208417 | Verification Code: 208417(valid 10 min)
558201 | Your first code 558201 lets you log in; ignore the old code we sent before
447193 | Here's your code (447193). Old codes, such as the one sent at 10:20, no longer work.
60318542 | Chase: Use code 60318542 to sign in. DON'T share. 
# Spanish
593018 | Tu código de verificación de Twilio es: 593018
40271 | Tu código de Telegram: 40271
660139 | Rappi: tu código de verificación es 660139. No lo compartas con nadie.
7315 | DiDi: Tu código es 7315. Nunca lo compartas.
829174 | Bancolombia: Tu clave dinámica para la transacción es 829174. No la compartas.
330518 | BANCO AZTECA: Tu codigo de seguridad es 330518, vence en 5 min
481026 | Santander: la clave para firmar la operacion por 120,50 EUR es 481026. Si no has sido tu, llama al 915123123
66018 | 66018 es su código de activación de Claro
915027 | Ingresa este código: 915027 para continuar en Nequi
703812 | Con el código 703812 puedes entrar a tu cuenta de Wallapop
558203 | Para verificar su identidad, digite 558203 en la página.
8402 | Cabify 8402 es tu código para registrarte
220493 | Estimado cliente, su contraseña de un solo uso (OTP) es 220493. Válida por 3 minutos.
903184 | Su código para ingresar a Mi Argentina es 903184
417290 | CaixaBank: introduzca 417290 para confirmar Bizum de 50,00 EUR a 6XXXXX321. NO comparta este codigo
H7K2QP | Tu código de acceso temporal es H7K2QP
550319 | NIP 550319 para tu portabilidad. No lo compartas.
1845 | Hola Ana, dale el codigo 1845 al repartidor para recibir tu pedido 99182
771540 | Glovo. Tu c?digo de verificaci?n es: 771540
# Portuguese
381047 | 381047 é o seu código de verificação do Nubank
664021 | Seu código PicPay: 664021. Não compartilhe com ninguém!
5208 | O seu código Uber é 5208. Não partilhe com ninguém.
730194 | Mercado Livre: Use 730194 para verificar sua conta.
903817 | CGD: Codigo SMS 903817 para autorizar compra de 35,99 EUR em AMAZON. Nunca o divulgue.
228104 | Utilize o código 228104 para concluir o registo na app MB WAY
44810 | Código de confirmação 44810 - não responda a este SMS
619274 | gov.br: seu codigo de acesso e 619274. Valido por 5 min
8031 | Informe a senha 8031 ao entregador no momento da entrega
550182 | Caixa: sua assinatura eletronica provisoria: 550182
706153 | Token para login: 706153. Expira em 2 minutos.
318260 | Olá! O código para redefinir sua palavra-passe é: 318260
# French
602817 | 602817 est votre code de confirmation Facebook
449031 | Votre code de sécurité PayPal est le 449031. Il expire dans 10 minutes.
7820 | Uber : votre code est 7820. Ne le partagez pas.
58204417 | BNP Paribas : code 58204417 pour valider votre achat de 89,90 EUR chez CDISCOUNT. Vous n'êtes pas à l'origine ? Appelez le 3477
330914 | Code de validation : 330914. Ce code est strictement personnel.
920517 | Entrez 920517 sur la page pour vous identifier.
660204 | Bonjour, voici votre code pour accéder à Ameli : 660204
518377 | La Poste : votre code de retrait est le 518377
22041 | Vinted : ton code de vérification, c'est 22041
481930 | Tapez 481930 pour confirmer votre numéro (valable 5 min)
904127 | Votre code d'activation BlaBlaCar : 904127
KJ4T8Z | Votre identifiant temporaire est KJ4T8Z, mot de passe inchangé. Code : KJ4T8Z
771830 | Mot de passe temporaire=771830
# German
660918 | 660918 ist dein Code für die Verifizierung bei Kleinanzeigen
381920 | Deine Klarna-PIN: 381920. Nicht weitergeben!
448207 | Ihre mobileTAN für den Auftrag vom 23.11. um 14:05 Uhr lautet: 448207. Betrag 1.250,00 EUR, IBAN DE..4471
7203 | Bolt-Code: 7203
905164 | Sparkasse: Registrierungscode 905164. Geben Sie ihn niemals am Telefon weiter.
330182 | Zur Bestätigung Ihrer Handynummer geben Sie bitte 330182 ein.
61904 | Dein Bestaetigungscode fuer Lieferando lautet 61904.
558120 | Mit dem Code 558120 können Sie Ihr Passwort zurücksetzen
T4R9KX | Ihr Einmalpasswort: T4R9KX
820417 | ELSTER: Ihr Aktivierungs-Code: 820417
70318 | Ihr persönlicher Freigabecode 70318 ist 5 Minuten lang gültig
4417 | Abholcode 4417 für Ihr Paket bei Amazon Locker
# Dutch
660317 | Uw sms-code voor DigiD is: 660317
48201 | Je activatiecode is 48201
5028 | Thuisbezorgd: 5028 is je code
331920 | ING: gebruik TAN-code 331920 voor uw betaling van EUR 45,20
772014 | Om in te loggen bij Bol vul je 772014 in.
906128 | Je eenmalige wachtwoord: 906128. Geldig tot 14:30
# Italian
660412 | 660412 è il tuo codice di conferma Facebook
38291047 | Intesa Sanpaolo: usa il codice 38291047 per autorizzare il pagamento di 120,00 EUR a ZALANDO
4410 | Il codice per ritirare il tuo pacco e' 4410
918273 | Poste: il codice di accesso SPID e' 918273, valido 2 minuti
55201 | Codice conferma: 55201
203918 | Inserisci 203918 per completare l'accesso a Satispay
# Polish
660217 | Allegro: kod logowania 660217
381029 | mBank: Operacja nr 1 z dn. 23-11-2026, przelew na rach. ..4471 kwota 250,00 PLN, haslo: 381029
48201937 | Kod autoryzacyjny: 48201937. Nie podawaj go nikomu.
5501 | 5501 to Twój kod do Bolta
728194 | Aby się zalogować, wpisz 728194
991204 | InPost: kod odbioru 991204. Paczkomat WAW204M
330817 | Twoim kodem weryfikacyjnym jest 330817
# Czech and Slovak
660814 | Air Bank: Kod pro potvrzeni platby 1 250 CZK je 660814
381920 | Váš jednorázový kód pro přihlášení: 381920
55018 | Ověřovací kód 55018 platí 5 minut
904182 | Zadejte 904182 pro ověření telefonního čísla
330291 | Váš overovací kód je 330291
7719 | Pro vyzvednutí zásilky použijte PIN 7719
# Turkish
660915 | 660915 Instagram kodun. Bunu kimseyle paylaşma.
384102 | e-Devlet tek kullanimlik sifreniz: 384102
55018 | Getir doğrulama kodun 55018
904127 | 1.250,00 TL tutarli isleminiz icin onay sifreniz: 904127. Sifrenizi kimseyle paylasmayiniz. B002
7719 | Kuryeye 7719 kodunu söyleyin
330184 | Garanti BBVA Şifrematik: 330184 ile giriş yapabilirsiniz
# Russian
660917 | 660917 — код подтверждения ВКонтакте
3810 | Ваш код для Яндекс Go: 3810
55201 | Код для входа в Telegram: 55201. Не давайте код никому
904182 | Сбербанк Онлайн. Вход 14:05 23.11.26. Пароль: 904182. Никому его не сообщайте
7719 | Wildberries. Код получения: 7719
330184 | Госуслуги: 330184. Это код для входа, никому его не говорите
481920 | Перевод 5 000р на карту *4471. Чтобы подтвердить, введите 481920
6027 | Kod podtverzhdeniya: 6027. Nikomu ne soobshchayte
228194 | Авито: код 228194. Его нельзя никому сообщать
# Ukrainian
660914 | Приват24: код підтвердження 660914
3817 | Нікому не повідомляйте код 3817 Bolt
904128 | Дія. Ваш одноразовий пароль - 904128
55018 | Nova Poshta: kod 55018 dlya vkhodu
330817 | Введіть 330817 для підтвердження входу до monobank
# Greek
660912 | 660912 είναι ο κωδικός επιβεβαίωσης Facebook
381904 | Eurobank: Για την έγκριση της συναλλαγής €45,00 καταχωρίστε τον κωδικό 381904
7719 | O kodikos sas einai 7719
904128 | Ο κωδικός OTP για την είσοδό σας στο gov.gr: 904128
550182 | Χρησιμοποιήστε το 550182 για να συνδεθείτε
# Swedish, Danish, Norwegian, Finnish
660914 | 660914 är din verifieringskod för Blocket
3819 | Din engångskod är 3819, giltig i 5 minuter
904127 | Logga in med koden 904127
550182 | Din MitID engangskode er 550182
77194 | DBA: Brug koden 77194 for at bekræfte dit nummer
330184 | Vipps: Koden din er 330184
481920 | BankID: engangskode 481920. Ikke del med noen
228194 | Kertakäyttökoodi: 228194
660917 | Vahvistuskoodisi Wolttiin on 660917
7410 | Syötä koodi 7410 kirjautuaksesi
# Hungarian, Romanian, Bulgarian, Croatian, Serbian, Slovenian, Baltic
660918 | OTP Bank: 660918 a jóváhagyó kódja, 45 000 Ft vásárlás
381927 | Belépési kód: 381927
904128 | Codul tău OLX este 904128
550183 | BCR: cod autorizare 550183 pt plata 120,50 RON la EMAG
771940 | Вашият код за потвърждение е 771940
330185 | Код: 330185. Валиден 5 мин. Не го споделяйте.
481923 | Vaš potvrdni kod je 481923
228196 | Vaš kod za verifikaciju: 228196. Nemojte ga deliti
660913 | Vaša enkratna koda je 660913
381926 | Jūsų patvirtinimo kodas: 381926
904123 | Jūsu kods ir 904123
55018 | Sinu kinnituskood on 55018
# Arabic
660918 | 660918 هو رمز التحقق الخاص بك في واتساب
381920 | رمز التحقق الخاص بك: \u200e381-920\u200e
9041 | رمز التحقق لطلب أوبر: 9041
550182 | البنك الأهلي: الرقم السري المؤقت ٥٥٠١٨٢ لعملية شراء بمبلغ ٢٥٠ ريال
7719 | كود تفعيل كريم هو 7719 لا تشاركه مع أحد
330184 | أدخل الرمز 330184 لتسجيل الدخول إلى أبشر
481920 | كلمة المرور لمرة واحدة: 481920، صالحة لمدة 3 دقائق
228194 | \u200f228194\u200f رمز الدخول إلى حسابك في نون
# Persian, Hebrew, Urdu
66091 | کد ورود شما به دیوار: 66091
381920 | رمز پویا: ۳۸۱۹۲۰⏎مبلغ: ۱٬۲۵۰٬۰۰۰ ریال⏎کارت: *۴۴۷۱⏎اعتبار تا ۱۴:۰۵
904128 | اسنپ⏎کد تایید: 904128⏎این کد را به کسی ندهید
7719 | קוד האימות שלך לוולט: 7719
550182 | 550182 הוא קוד הכניסה שלך לפייבוקס
330184 | בנק לאומי: סיסמתך החד פעמית היא 330184
481920 | הקוד לאיסוף החבילה הוא 481920
228194 | آپ کا تصدیقی کوڈ 228194 ہے
# Hindi and other Indic
660918 | 660918 आपका Flipkart OTP है। इसे किसी को न बताएं।
3819 | डिलीवरी के लिए ओटीपी ३८१९ डिलीवरी बॉय को दें
904128 | Aapka verification code hai 904128
550182 | লগইন করতে আপনার ওটিপি ৫৫০১৮২ ব্যবহার করুন
771940 | bKash: আপনার ভেরিফিকেশন কোড 771940
330184 | உங்கள் OTP 330184 ஆகும். யாருடனும் பகிர வேண்டாம்.
481920 | మీ OTP 481920. ఎవరితోనూ పంచుకోవద్దు
228194 | તમારો OTP 228194 છે
# Indonesian, Malay, Filipino
660918 | JANGAN BERIKAN kode ini ke siapa pun, termasuk Tokopedia. Kode verifikasi: 660918
3819 | GOJEK: 3819 OTP Anda
904128 | BCA: Kode OTP 904128 utk transaksi Rp250.000 di TOKOPEDIA
550182 | RM0 Kod TAC anda ialah 550182 untuk pembayaran RM120.50
771940 | Maybank: TAC 771940 untuk pindahan RM50.00 ke akaun 1140...
330184 | Ang iyong Maya verification code ay 330184
481920 | Gunakan 481920 untuk masuk ke akun Lazada kamu
# Vietnamese
660918 | 660918 là mã xác minh Zalo của bạn
381920 | VCB: Quy khach dang giao dich 250,000 VND. Ma OTP: 381920
9041 | Ma xac thuc Grab: 9041
550182 | Nhập mã 550182 để đăng nhập Shopee. Không chia sẻ mã này
# Thai
660918 | รหัส OTP = 660918 (Ref: KXPQ) ใช้ได้ 5 นาที
381920 | SCB: <OTP 381920> <Ref. TQWX> โอน 1,250.00 บ. ไปบัญชี x4471
904128 | ใช้ ๙๐๔๑๒๘ เพื่อยืนยันเบอร์โทรของคุณ
7719 | รหัสยืนยันของคุณ: 7719 อย่าบอกใคร
# Chinese
660918 | 【美团】660918（登录验证码，请完成验证），如非本人操作，请忽略本短信。
381920 | 【支付宝】验证码：381920，您正在登录，打死都不要告诉别人！
904128 | 您好，您的一次性密码是904128，将于3分钟后失效
550182 | 【招商银行】您尾号4471的信用卡正在网上支付1250元，验证码550182
7719 | 【顺丰速运】您的验证码是：7719，请在10分钟内输入。客服95338
330184 | 【蝦皮購物】您的驗證碼是330184，請於15分鐘內輸入
481920 | HSBC: 一次性密碼為 481920，用於轉賬 HKD1,250.00 至 ***4471
228194 | [LINE] 請輸入認證碼 228194
66091 | 【哔哩哔哩】66091短信登录验证码，5分钟内有效，请勿泄露。
# Japanese
660918 | 認証コード：660918⏎この番号をアプリに入力してください。
3819 | 【メルカリ】認証番号は 3819 です。
904128 | [PayPay] 904128 が認証コードです。
550182 | 【三井住友銀行】ワンタイムパスワードは「550182」です。有効期限は10分です。
771940 | ご本人様確認コード：７７１９４０
330184 | G-330184 が Google の確認コードです。
4819 | Yahoo! JAPAN 確認コード 4819 を入力してください
# Korean
660918 | [Web발신]⏎[카카오] 인증번호는 660918입니다.
381920 | [Web발신][토스] 인증번호 [381920]을 입력해주세요. 타인에게 절대 알려주지 마세요.
904128 | [신한카드] 본인확인 인증번호(904128)를 입력하세요
5501 | 쿠팡 인증번호: 5501
771940 | 본인인증번호 771940 (타인노출금지)
330184 | 회원님의 로그인 코드는 330184입니다
`);
