import { examples } from './examples.js';

/** Banks, wallets, offices, rides and shops of many countries, as they word it; by an author who had seen neither tables nor code. */
export const CODES_OF_SERVICES_IN_MANY_COUNTRIES = examples(`
482913 | G-482913 is your Google verification code. Don't share your code with anyone.
204815 | G-204815 est votre code de validation Google. Ne le communiquez à personne.
771902 | G-771902 — ваш проверочный код Google.
319042 | WhatsApp code: 319-042⏎⏎You can also tap this link to verify your phone: v.whatsapp.com/319042⏎⏎Don't share this code⏎4sgLq1p5sV6
550128 | Seu código do WhatsApp: 550-128⏎⏎Não compartilhe este código com ninguém⏎4sgLq1p5sV6
48213 | Telegram code: 48213⏎⏎You can also tap on this link to log in:⏎https://t.me/login/48213⏎⏎oLeq9AcOZkT
90417 | Código de Telegram: 90417. No compartas este código con nadie.
618204 | 618 204 is your Instagram code. Don't share it.
73301958 | 73301958 is your Facebook confirmation code
582910 | <#> 582910 is your Facebook code Laz+nxCarLW
839145 | Your Uber code is 8391 45. Never share this code. Reply STOP ALL to unsubscribe.
4471 | Your Uber code: 4471. Never share this code.
9025 | Ваш код Uber: 9025. Никому не сообщайте его.
7146 | Seu código da Uber é 7146. Nunca compartilhe.
310466 | Your Amazon OTP is 310466. Do not share it with anyone. Amazon will never call you to ask for it.
728344 | 728344 是您的 Amazon 验证码。请勿与他人共享。
591038 | 591038 — код подтверждения для входа в Amazon. Никому его не говорите.
604275 | Your Apple ID Code is: 604275. Don't share it with anyone.⏎⏎@apple.com #604275 %apple.com
118930 | Ihr Apple-ID-Code lautet: 118930. Gib ihn nicht an andere weiter.⏎@apple.com #118930 %apple.com
4839 | Use verification code 4839 for Microsoft authentication.
662190 | Microsoft access code: 662190
902733 | Use 902733 as Microsoft account security code
184462 | [TikTok] 184462 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
3907 | [TikTok]3907是您的驗證碼,5分鐘內有效。
553012 | Snapchat: 553012 is your one time passcode for phone enrollment. Snapchat will never call or text you to ask for this code.
817264 | Your Discord verification code is: 817264
290173 | Your Discord security code is 290173⏎⏎@discord.com #290173
407715 | PayPal: 407715 is your security code. Don't share your code.
633018 | PayPal: Ihr Sicherheitscode lautet: 633018. Geben Sie Ihren Code nicht weiter.
195520 | PayPal: Votre code de sécurité est 195520. Il expire dans 10 minutes. Ne le partagez pas.
840062 | Coinbase: 840062 is your verification code. Do not share this code with anyone. Our employees will never ask for it.
471936 | [Binance] Verification code: 471936. You are trying to withdraw 0.25 BTC. Beware of scam calls and SMS phishing. Verify sources with Binance Verify.
208847 | 【币安】验证码:208847。请勿向任何人透露,包括币安客服。
736102 | [Bybit] Your code 736102 is for login. Valid for 5 mins. Anti-phishing: moose
938271 | Chase: DON'T share. Use code 938271 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
20485913 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter code 20485913 online at prompt. Expires in 10 mins.
604911 | BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 604911. Reply HELP if you didn't request it.
337108 | Citi ID Code: 337108. We'll NEVER call or text for this code. Call 1-800-374-9700 if not requested.
819402 | Capital One: Your temporary code is 819402. Don't share it with anyone. Only use this to confirm your identity.
716520 | From HSBC: Use 716520 to authorise your payment of GBP 249.99 to CURRYS ONLINE with card ending 4417. Never share this code. Didn't request this? Call the number on your card.
048213 | Barclays: Your passcode is 048213 to pay £64.20 to ASOS.COM with card ending 2290. NEVER share this, even with us. If you didn't request this call 0800 400 100.
592847 | Monzo: 592847 is your code to confirm a payment of £18.50 at Trainline. Never share it, even with Monzo.
284471 | OTP is 284471 for txn of INR 2,499.00 at FLIPKART on HDFC Bank card ending 8823. Valid till 14:35:20. Do not share OTP for security reasons.
739104 | 739104 is OTP for your SBI Card ending with 4471 at AMAZON PAY for Rs.1,299.00. OTP valid for 10 minutes. Don't share with anyone.
481029 | Dear Customer, 481029 is the One Time Password(OTP) for online purchase of INR 850.00 at Zomato thru your ICICI Bank Credit Card XX9004. Don't share it with anyone - ICICI Bank
690217 | Dear UPI user, 690217 is your OTP for registration. NPCI never asks for OTP. -BHIM
553108 | Your Aadhaar OTP is 553108 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in. -UIDAI
328471 | DigiLocker: 328471 is your OTP to sign in. Valid till 10 minutes. Do not share. - DIC, MeitY
4027 | 4027 is the OTP for your Ola ride CRN 5540912233. Share it with your driver Ramesh (KA 05 MN 4410) to start the ride.
8315 | Swiggy: Use 8315 as your login OTP. OTP is confidential. Swiggy never calls you asking for OTP.
649920 | Your Flipkart delivery for order OD4382910023 arrives today. Share OTP 649920 with the delivery agent only after you get the package.
719046 | CoWIN: Your OTP to register/access CoWIN is 719046. It will be valid for 3 minutes.
062918 | 【支付宝】验证码062918,您正在登录支付宝,若非本人操作,请勿泄露。
4409 | 【美团】4409(登录验证码,请勿告知他人),有效期5分钟。
730518 | 【招商银行】您尾号3381的信用卡正在京东支付人民币1,288.00元,验证码730518,切勿告知他人。
917302 | 【微信】你的验证码是917302,请勿转发。
583104 | 【12306】您的注册验证码:583104,30分钟内有效,详询12306客服。
220947 | 【國泰世華銀行】您的信用卡末四碼5512於PCHOME消費NT$3,480,3D驗證密碼220947,請於5分鐘內輸入。
684410 | LINEの認証番号は684410です。30分以内に入力してください。認証番号は他人に教えないでください。
318207 | 【メルカリ】認証番号:318207 この番号を他の人に絶対に教えないでください。
502814 | 認証コード:５０２８１４⏎有効期限は10分です。⏎au ID
7719 | [Yahoo! JAPAN]確認コード:7719 ※この番号を誰にも教えないでください。
902844 | 三井住友カード:ワンタイムパスワード 902844 ご利用金額:12,800円 ご利用店:ヨドバシ.COM
493028 | [카카오] 인증번호 493028를 입력해주세요. 타인에게 절대 알려주지 마세요.
271906 | [Web발신]⏎[국민은행]본인확인 인증번호는 [271906]입니다.
80531 | [Web발신] [NAVER] 인증번호 [80531]를 입력해 주세요.
615048 | [NICE평가정보] 본인확인 인증번호(615048)를 입력하시기 바랍니다.
374019 | رمز التحقق الخاص بك في واتساب: 374-019
482913 | رمز التحقق الخاص بك هو ٤٨٢٩١٣ صالح لمدة 5 دقائق
7731 | أبشر: رمز التحقق 7731 لتسجيل الدخول. لا تشارك الرمز مع أي شخص.
558201 | مصرف الراجحي: الرمز السري 558201 لعملية شراء بمبلغ 349.00 SAR لدى NOON بطاقة *4410. لا تشاركه مع أحد.
290418 | رمز الدخول لمرة واحدة لنفاذ: 290418
603815 | کد تایید شما: ۶۰۳۸۱۵⏎دیوار
48127 | کد ورود به اسنپ: 48127⏎snapp.ir #48127
71940326 | بانک ملت⏎رمز پویا: 71940326⏎خرید از: دیجی‌کالا⏎مبلغ: 1,250,000 ریال⏎اعتبار تا 14:22:31
381904 | קוד האימות שלך הוא 381904. אין למסור אותו לאיש. בנק לאומי
5518 | ביט: קוד הכניסה החד פעמי שלך 5518
204873 | Doğrulama kodunuz: 204873. Bu kodu kimseyle paylaşmayın. Trendyol B002
681240 | 1.499,00 TL tutarındaki HEPSIBURADA isleminiz icin 3D Secure sifreniz: 681240. Sifrenizi kimseyle paylasmayiniz. Garanti BBVA
7402 | e-Devlet Kapısı doğrulama kodu: 7402
3391 | Ваш код для входа в Яндекс: 3391. Никому его не сообщайте.
80417 | Код подтверждения: 80417. Никому не говорите код! Сбербанк Онлайн
6104 | Код: 6104. Покупка. Сумма 3290.00 RUB, OZON. Карта *7731. Никому не сообщайте код, даже банку. Т-Банк
527190 | Госуслуги: код для восстановления доступа — 527190. Никому не сообщайте этот код. Если звонят и просят код – это мошенники
4083 | Kod: 4083. monobank. Nikomu ne povidomlyayte!
915027 | Ваш код авторизації Дія: 915027. Нікому його не повідомляйте
720418 | Twój kod autoryzacyjny: 720418. Operacja nr 3: przelew na kwotę 250,00 PLN na rachunek 10...4471. mBank
5529 | Allegro: Twój kod to 5529. Nie podawaj go nikomu.
361047 | InPost: kod odbioru 361047, paczka 620012345678901234567890 czeka w Paczkomacie WAW22A do 12.03 godz. 14:20.
84017732 | Kod pro přihlášení do internetového bankovnictví: 84017732. Nikomu ho nesdělujte. Česká spořitelna
602915 | Datovka: SMS kód pro ověření: 602915
482077 | Az Ön egyszer használatos jelszava: 482077. OTP Bank. Ne adja meg senkinek!
917350 | Codul tău de verificare este 917350. Nu îl comunica nimănui. eMAG
450281 | Вашият код за потвърждение е 450281. Валиден 5 мин. ДСК Банк
6038 | Vaš kod za potvrdu je 6038. Ne dijelite ga ni s kim. Wolt
339172 | Vaša enkratna koda za prijavo: 339172. NLB Klik
805517 | Ο κωδικός επαλήθευσης είναι 805517. Μην τον κοινοποιήσετε. Eurobank
284109 | Alpha Bank: Κωδικός μιας χρήσης 284109 για αγορά 59,90 EUR στο SKROUTZ με κάρτα ***4410.
617024 | Din verifieringskod är 617024. Dela den aldrig med någon. Klarna
48203 | Vipps: Koden din er 48203. Ikke del den med noen.
772016 | Din MitID-kode er 772016. Del den aldrig med andre.
390581 | Vahvistuskoodisi on 390581. Älä jaa sitä kenellekään. OP
4916 | Bolt: teie kood on 4916
63018 | Jūsu apstiprinājuma kods: 63018. Swedbank
2847 | Jūsų patvirtinimo kodas: 2847. Vinted
QX7RKM29 | Your Steam access code is QX7RKM29. If you did not request it, change your password.
K7M2Q | Steam Guard code: K7M2Q
840172 | Ihre mobileTAN lautet 840172. Überweisung über 1.250,00 EUR auf Konto DE12...4410. Sparkasse
F7K2P9 | Postbank: mTAN F7K2P9 für Ihren Auftrag über 89,90 EUR vom 03.02.2026, 14:12 Uhr.
4810 | DHL: Ihre mTAN zur Abholung an Packstation 137 lautet 4810. Bitte halten Sie Ihre Kundenkarte bereit.
50926 | Uw verificatiecode is 50926. Deel deze code nooit. bol.
772041 | DigiD: uw sms-code is 772041. Geef deze nooit aan anderen.
604418 | Votre code Doctolib : 604418. Ne le partagez jamais, même avec Doctolib.
18204496 | Banque Postale : code 18204496 pour valider votre achat de 129,00€ chez FNAC.COM le 12/03. Ne communiquez jamais ce code.
738016 | Ameli : votre code temporaire de connexion est 738016, valable 10 min.
550619 | BBVA: 550619 es tu clave para confirmar la compra de 45,90€ en ZARA.COM con tu tarjeta *7712. No la compartas.
3380 | Cabify: tu código de verificación es 3380
481906 | Cl@ve PIN: Código 481 (clave introducida) PIN 481906 válido hasta 23:59 del 03/03/2026.
927104 | Bancolombia: Tu clave dinámica es 927104. No la compartas con nadie. Vence en 3 minutos.
6617 | Rappi: Tu código es 6617. ¡No lo compartas!
820451 | Mercado Libre: Nunca compartas este código. Usa 820451 para validar tu identidad.
117430 | Nubank: 117430 e o seu codigo de verificacao. Nunca compartilhe.
640218 | gov.br: Seu código de acesso é 640218. Não informe a ninguém.
39027 | iFood: 39027 é o seu código de acesso. Não passe para ninguém!
705512 | MB WAY: O código para associar o seu cartão é 705512.
482770 | Il tuo codice di verifica è 482770. Non condividerlo. Poste Italiane
994017 | UniCredit: codice 994017 per autorizzare pagamento di EUR 79,90 presso ZALANDO. Non comunicarlo a nessuno.
284613 | Mã xác thực OTP của quý khách là 284613. Tuyệt đối không chia sẻ. Vietcombank
504918 | Grab: Mã kích hoạt của bạn là 504918. Không chia sẻ mã này với bất kỳ ai.
447190 | ZaloPay: 447190 la ma OTP cua ban. Khong cung cap cho bat ky ai.
618035 | รหัส OTP ของคุณคือ 618035 (Ref: KXWP) กรุณาอย่าเปิดเผย SCB Easy
7740 | LINE MAN: รหัสยืนยันของคุณคือ 7740
381926 | Kode verifikasi Gojek kamu: 381926. JANGAN kasih kode ini ke siapa pun, termasuk pihak Gojek.
508143 | Shopee: kode OTP 508143 utk masuk. Jangan beri tahu siapapun.
729401 | RM0 Maybank2u: TAC anda ialah 729401 untuk pindahan RM250.00 ke akaun 5140xxxx. Jangan dedah.
483902 | GCash: Your OTP is 483902. Never share your OTP or MPIN. GCash will never ask for it.
229047 | Ang iyong Maya code ay 229047. Huwag ibahagi kahit kanino.
6401 | M-PESA: Your verification code is 6401. Do not share with anyone. Safaricom.
718203 | Nambari yako ya uthibitisho ni 718203. Usimpe mtu yeyote.
408215 | আপনার বিকাশ ভেরিফিকেশন কোড 408215। কোডটি কাউকে বলবেন না।
582914 | আপনার যাচাইকরণ কোড হল ৫৮২৯১৪
730218 | आपका ओटीपी ७३०२१८ है। इसे किसी के साथ साझा न करें।
290447 | தங்கள் OTP 290447. யாரிடமும் பகிர வேண்டாம். -TNEB
517730 | మీ OTP 517730. ఎవరితోనూ పంచుకోకండి. - TSRTC
8240 | ඔබගේ සත්‍යාපන කේතය 8240 වේ. PickMe
662094 | თქვენი ერთჯერადი კოდია 662094. TBC Bank
381150 | Ձեր հաստատման կոդն է 381150: Idram
7015 | የማረጋገጫ ኮድዎ 7015 ነው። ቴሌብር
20581 | Tasdiqlash kodi: 20581. Click. Hech kimga bermang!
493017 | Kaspi.kz: растау коды 493017. Ешкімге айтпаңыз.
`);
