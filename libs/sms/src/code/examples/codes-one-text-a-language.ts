import { examples } from './examples.js';

/** A text or two of each language, with signs around the code and other numbers before it. */
export const CODES_ONE_TEXT_A_LANGUAGE = examples(`
# languages
662083 | Bonjour, pour finaliser votre inscription sur Too Good To Go, voici votre code : 662083
4471 | Bienvenido a inDrive. Su código: 4471
773019 | Vodafone: Dein Einmal-Passwort: 773019. Gültig für 10 Min.
50418 | Je eenmalige code is 50418. Niet zelf aangevraagd? Bel 0800-0094
339201 | Wind Tre: la tua OTP e' 339201 per l'operazione richiesta
881530 | Twój jednorazowy kod dostępu do ZUS PUE to 881530
66201 | Kód pro vstup do aplikace: 66201, platný do 14:15
447920 | Hesabınıza giriş için güvenlik kodunuz: 447920. Bu kodu kimseyle paylaşmayın.
90341 | Пароль для входа: 90341. Срок действия 3 мин. МегаФон
551382 | Monobank: 551382 - код для реєстрації. Нікому його не кажіть
208416 | رمز تأكيد الدفع ٢٠٨٤١٦ للمبلغ ٢٥٠ درهم
73048 | رمز عبور موقت ۷۳۰۴۸ همراه اول
661094 | קוד הכניסה שלך לאזור האישי הוא 661094, בתוקף עד 14:15
338502 | लॉगिन करने के लिए 338502 दर्ज करें
4410 | Kode masuk Anda 4410. Jangan berikan ke siapapun - Grab
902853 | Mã đăng nhập của bạn: 902853
117640 | ใช้รหัส 117640 เพื่อเข้าสู่ระบบ Lazada
660382 | 您正在登录,验证码为660382(有效期5分钟)
483910 | 本人確認のため 483910 を入力してください
720518 | 비밀번호 재설정 인증번호: 720518
339407 | Ο κωδικός σύνδεσης είναι: 339407
448613 | Din säkerhetskod är 448613. Giltig i 5 minuter.
5502 | Boa tarde! O PIN para levantar a sua encomenda é 5502
204937 | Para concluir o acesso, use o código 204937. Se não foi você, ignore.
771563 | Para acceder a tu cuenta introduce 771563
90826 | Hola! Tu verificación de WhatsApp Business: 90826
662519 | Hej! Brug koden 662519 for at logge ind
331748 | Kirjautumiskoodi: 331748
880452 | Bejelentkezési kód: 880452
440196 | Parola unica: 440196. Tranzactie 349 lei la EMAG. Nu o spune nimanui
557038 | Jednokratna lozinka: 557038
61904 | Potvrdzovací kód: 61904
338275 | Vash kod dostupa 338275
719620 | Parool: 719620
220851 | Vienreizinis kodas 220851
903462 | Kodi i sigurise: 903462
118537 | Doğrulama kodu 118537. Kod 3 dk geçerli
447205 | CTBC: OTP 447205, USD 45.00 @STEAM
# signs
882031 | ❗️Code: 882031 ❗️
47019 | 🔐 47019 - your login code
662058 | Kode: *662058*
330914 | Votre code « 330914 » est valable 15 minutes
551269 | Ihr Code „551269“
208347 | 「208347」をご入力ください
904712 | Codigo --> 904712
118362 | >>> 118362 <<< is ur code
# longer
481059 | Hello Maria, we noticed a new sign in to your Acme account from Chrome on Windows at 14:05 (Lisbon). If this was you, finish with code 481059. If not, call +351 210 123 456.
730926 | Guten Tag, Sie haben am 22.11.2026 um 14:05 Uhr eine Überweisung von EUR 1.250,00 an Max Muster (DE89 3704 0044 0532 0130 00) beauftragt. Geben Sie zur Freigabe 730926 ein.
662701 | Dear Mr Tan, your request to increase your daily limit to SGD 5,000 is pending. Key in 662701 to proceed. Call 1800 222 2121 if you did not request this.
339158 | Estimado cliente: usted solicitó un retiro sin tarjeta por $2,000.00. Clave de retiro: 339158 vigencia 24 hrs. Referencia 4471
51920338 | Prezado cliente, saque sem cartao de R$ 500,00. Codigo: 51920338. Valido ate 23/11 14:05
447381 | Уважаемый клиент! Для подтверждения операции на сумму 1500.00 RUB введите 447381. Не сообщайте код третьим лицам.
208590 | عزيزي العميل، لإتمام عملية التحويل بقيمة 1500 ريال أدخل الرمز 208590. صالح حتى 14:15
663047 | Kính gửi Quý khách, mã OTP cho giao dịch 1.500.000 VND lúc 14:05 là 663047. Tuyệt đối không cung cấp cho bất kỳ ai.
118269 | Nasabah Yth, transaksi Rp1.500.000 di SHOPEE kartu 4471. OTP: 118269 berlaku 5 menit
# asked for by people or shops
4471 | Show 4471 at the counter to collect your order
9026 | Tell your driver the code 9026
3380 | Your locker PIN: 3380. Parcel from Amazon, pick up by 24/11
71940 | Mondja be a futárnak: 71940 átvételi kód
6628 | Spune curierului codul 6628
5510 | Cod de ridicare: 5510, FAN Courier, AWB 4482019337
8043 | Код для курьера 8043
7714 | Kurye teslimat şifresi 7714
2093 | Código de retirada: 2093. Magalu, pedido 448201
# brands
618240 | Klarna: dein Code lautet 618240. Gib ihn niemals weiter.
4075 | UberEats: Votre livreur est arrivé ! Donnez-lui le code 4075
950381 | Klarna: Tu código es 950381. No lo reenvíes.
726190 | Revolut: il tuo codice per aggiungere la carta ad Apple Pay è 726190. NON condividerlo
80426 | PostNL: bezorgcode 80426. Toon deze aan de deur
541907 | Santander: SMS-kod: 541907. Operacja: logowanie do Santander internet. Nikomu nie podawaj
6812 | Alza: zásilka v AlzaBoxu, PIN 6812, uhraďte 1 250 Kč
297430 | Enpara.com: Giriş için tek kullanımlık şifreniz: 297430
81095 | Код: 81095 Самокат
664208 | Дія: 664208 — ваш код. Не передавайте його стороннім особам
530716 | تطبيق توكلنا: رمز الدخول هو 530716
94182 | تپسی: کد ورود شما ۹۴۱۸۲ است
370954 | 370954 הוא קוד הכניסה שלך לבנק לאומי
218063 | Paytm: 218063 आपका लॉगिन कोड है, किसी को न दें
745019 | Bank Jago: kode OTP kamu 745019. Jangan kasih siapapun ya
183692 | ACB: Ma xac thuc OTP 183692 cho GD dang nhap ACB ONE
60471 | AIS: รหัส OTP 60471 ใช้ได้ 5 นาที
409286 | 【小红书】验证码 409286,5分钟内有效,请勿泄露
957013 | 【PayPay銀行】ワンタイムパスワード:957013
624875 | [하나은행] 인증번호[624875]를 입력하세요
318509 | Εθνική Τράπεζα: Ο κωδικός i-code είναι 318509
770246 | Handelsbanken: din aktiveringskod 770246
45931 | Foodora: koden är 45931
702618 | Danske Bank: Din bekræftelseskode: 702618
119473 | Sparebank 1: Bruk koden 119473 for å bekrefte
836042 | S-Pankki: vahvistustunnus 836042
58210 | MOL Bubi: a belépéshez szükséges PIN 58210
493716 | Raiffeisen: Cod OTP 493716, suma 120,00 RON, comerciant EMAG.RO
260184 | ДСК: Еднократна парола 260184 за плащане 45.00 BGN
7741 | A1 Srbija: vaš kod je 7741
905327 | PBZ: Kod za autorizaciju: 905327, iznos 45,00 EUR
614038 | NLB: Geslo za potrditev plačila: 614038
382719 | Swedbank: PIN2 nesakiet nevienam. Kods: 382719
50764 | Barbora: patvirtinimo kodas – 50764
271860 | Coop pank: sisselogimise kood 271860
449530 | TBC ბანკი: ერთჯერადი კოდი: 449530
6083 | Yandex Go: Վարորդին ասեք 6083 կոդը
831427 | Leobank: OTP şifrəniz 831427
20956 | Halyk: Код подтверждения: 20956 / Растау коды: 20956
574309 | Humans: 574309 — tasdiqlash kodi
710842 | GrabPay: 710842 ialah kod OTP anda
386150 | Landbank: Use OTP 386150 to confirm your P1,500.00 fund transfer
92047 | JazzCash: 92047 aap ka OTP hai
638014 | Dialog: ඔබගේ OTP අංකය 638014
250917 | রকেট: আপনার সিকিউরিটি কোড ২৫০৯১৭
816403 | Airtel TZ: Namba yako ya uthibitisho ni 816403
537208 | Telebirr: የማረጋገጫ ቁጥርዎ 537208 ነው
940172 | FNB Namibia: Your inContact OTP is 940172
66835 | Vodacom: Your one-time-PIN is 66835
104728 | FirstBank: Your token for N20,000.00 transfer to 3012345678 is 104728. Valid for 5mins
829361 | Banco Azteca: NO COMPARTAS ESTE CODIGO 829361 es para tu retiro
45087 | Cabify: comparte el PIN 45087 con tu conductor
317526 | Banco do Brasil: codigo de liberacao 317526
682940 | Sicoob: use o token 682940 para validar seu celular
5319 | inDrive: informe ao motorista o PIN 5319
706284 | Desjardins : 706284 est votre code. Ne le communiquez pas.
128745 | BIL: Votre code LuxTrust pour signer: 128745
931560 | Swisscom Login: 931560
40719 | SBB: Ihr Bestätigungscode 40719
865203 | MobilePay: 865203 on kertakäyttökoodisi
172064 | Íslandsbanki: öryggiskóði 172064
609812 | Bank of Valletta: Your 3D Secure code is 609812 for EUR 45.00
353817 | Revolut: Je code om in te loggen: 353817. Deel 'm niet
# written last: about three texts of each of the languages asked for
630815 | Your PIN to confirm the transfer is 630815. Never disclose it.
7402 | Your Careem code is 7402
918263 | Use one-time code 918263 to finish signing in to Asda
504917 | Tu código para restablecer la contraseña es 504917
82036 | Hola, 82036 es tu PIN de Lime
371940 | Openbank: firma la operación con la clave 371940
640281 | Código de segurança: 640281. Nunca o partilhe. ActivoBank
19375 | Oi! Seu código Uber é 19375
728406 | Digite 728406 no site do Detran para continuar
905183 | Voici votre code de connexion Deezer : 905183
27461 | 27461 est le code pour confirmer votre numéro Lydia
816350 | Carte Cetelem : code 816350 pour l'achat de 89,90€
440792 | Dein Anmeldecode für Steam: 440792
63518 | Ihr persönlicher Einmalcode: 63518 (10 Minuten gültig)
259071 | Targobank easyTAN 259071, Betrag 89,90 EUR
7036 | Je Thuisbezorgd-code is 7036
583194 | Voer 583194 in op de website van de Belastingdienst
916027 | bunq: je bevestigingscode: 916027
350482 | Il codice per confermare il tuo numero è 350482. Glovo
71864 | Codice: 71864. Enjoy!
208537 | BPER: OTP 208537 per disporre pagamento di 89,90 a ENEL
694105 | Twój kod do potwierdzenia numeru: 694105
4982 | Kod 4982. Nie przekazuj go innym. Bolt
825094 | Tvůj kód pro Knihobot je 825094
59317 | Ověřovací SMS kód: 59317, Seznam
460728 | mojeID heslo 460728
903615 | Papara doğrulama kodunuz 903615
2847 | BiTaksi giriş kodu 2847
571038 | Şifreniz: 571038. QNB
648219 | Код для подтверждения номера 648219. Ozon
3907 | 3907 — ваш код для входа
715602 | Пароль 715602. Никому не сообщайте. Райффайзен
280463 | Ваш код для Приват24: 280463
96150 | Код 96150. monobank
537914 | Для входу в Київстар введіть 537914
401826 | رمز التحقق الخاص بتطبيق هنقرستيشن 401826
73095 | ٧٣٠٩٥ هو رمز التحقق لحسابك في سناب شات
862140 | البنك الأهلي: رمز التفعيل 862140
195738 | کد تایید دیجی‌پی: 195738
60482 | رمز یکبارمصرف بانک ملی ۶۰۴۸۲
317065 | کد ورود شما به ایتا 317065
924870 | קוד חד-פעמי: 924870. דיסקונט
58136 | הקוד לכניסה לאפליקציה הוא 58136
406293 | קוד האימות: 406293 - Gett
783051 | आपका आधार ओटीपी 783051 है
41907 | कोड 41907 से लॉगिन करें
562038 | मीशो: 562038 आपका ओटीपी है
890417 | Kode OTP BNI Anda 890417
36251 | 36251 adalah kode verifikasi Tokopedia
704698 | Masukkan kode 704698 di aplikasi BCA mobile
125349 | Ma xac nhan cua ban la 125349. Tiki
87063 | 87063 la ma xac minh Facebook cua ban
649710 | Mã OTP MB Bank: 649710
318506 | รหัส OTP คือ 318506 (Ref: JKLM)
75824 | รหัสของคุณสำหรับ Grab: 75824
903261 | OTP 903261 สำหรับโอนเงิน 500.00 บาท
460175 | 【微博】验证码:460175,请于10分钟内使用
7284 | 【饿了么】您的登录验证码是7284
591836 | 動態驗證碼 591836(中華電信)
837402 | 認証コードは 837402 です。Yahoo! JAPAN
26915 | メルペイ:確認番号 26915
704158 | SMS認証コード:704158
351907 | [쿠팡] 인증번호 351907
8264 | [배민] 인증번호는 [8264] 입니다.
619470 | 본인확인 인증번호는 619470 입니다
480652 | Ο κωδικός σας για το efood είναι 480652
93107 | Κωδικός OTP: 93107
275840 | Alpha Bank: κωδικός 275840 για συναλλαγή 89,90 EUR
816394 | Din kod för Swish: 816394
40275 | 40275 är din Bolt-kod
638091 | Engångskod: 638091. Ge inte ut den. SEB
# plain texts, once more
604193 | Vodafone: Ihr persönlicher Code zur Freischaltung: 604193
28071 | Votre code Uber : 28071. Répondez STOP pour vous désabonner.
915340 | Caixabank: clave 915340 para firmar el alta en CaixaBankNow
73628 | Il PIN per la tua auto Enjoy è 73628
450817 | Kodi i konfirmimit: 450817 Raiffeisen
660128 | 660128 is your Bolt Food code
8163 | MyTaxi: Ihr Bestätigungscode ist 8163.
371920 | Bir kereye mahsus şifreniz 371920. Turkcell
592047 | هذا رمزك 592047 ولا تعطه لأحد
84015 | کد: 84015 - فیلیمو
239716 | הקוד החד פעמי שלך לכניסה לפייבוקס: 239716
716503 | Mobile Legends: your verification code is 716503
904361 | [Garena] 904361 la ma xac minh cua ban
58209 | รหัส 58209 สำหรับเข้าใช้งาน Bolt
362748 | 【哔哩哔哩】362748为您的登录验证码,5分钟内有效
817026 | 【メルカリ】認証番号は 817026 です。番号は他人に教えないでください。
450193 | 인증번호[450193] 타인노출금지 - 야놀자
93746 | OLX: 93746 е вашият код
281604 | Ваш код подтверждения в Wildberries: 281604
7719 | Код 7719 для входа в Яндекс Go
640925 | Ваш код: 640925, MEGOGO
318452 | Twój kod do Pepper: 318452
57031 | Tvůj kód do Dáme jídlo: 57031
903827 | Η ΤΡΑΠΕΖΑ ΠΕΙΡΑΙΩΣ: extraPIN 903827 για ποσό 89,90
116285 | Sms-kod: 116285 (Nordnet)
741093 | Kode: 741093, gyldig i 5 minutter. Nets
60358 | Tunnuksesi 60358 vanhenee 10 minuutissa
829174 | Codul tău OLX este 829174
47306 | Az OTP kód: 47306
504718 | Kode verifikasi akun Blibli kamu: 504718
186392 | TAC: 186392. Public Bank RM89.90
70254 | Use 70254 to verify ur Shopee acct
925817 | [Lazada] 925817 is your OTP
338160 | Nubank: use 338160 para confirmar seu celular
491705 | Seu token Itaú: 491705
27048 | Rappi: Tu codigo de verificacion: 27048
613950 | Scotiabank: NIP 613950 para compra en linea $1,250.00
852604 | Mã của bạn: 852604 (Lazada)
740182 | आपका वेरिफिकेशन कोड: 740182, Zomato
318075 | 318075 is your Ola OTP. Don't share with anyone. OLAMNY
66902 | Cod verificare: 66902 Bolt
471836 | PIN kod: 471836. Halkbank
205914 | Sizin kodunuz: 205914 Wolt
830561 | Код активации: 830561. Билайн
4193 | Дом.ру: код 4193
592186 | Kood: 592186 Smart-ID
718320 | PayPal: Uw beveiligingscode is 718320
93401 | Hej! 93401 är din kod till Tise
480275 | Snapchat-koden din: 480275
316947 | Slik logger du inn: bruk 316947
`);
