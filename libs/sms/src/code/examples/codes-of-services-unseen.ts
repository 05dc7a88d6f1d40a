import { examples } from './examples.js';

/** Services of all kinds; by an author who had seen neither tables nor code. */
export const CODES_OF_SERVICES_UNSEEN = examples(`
80562914 | OTP for online purchase of Rs. 1,180.00 at IRCTC thru State Bank Debit Card 6XXXX2207 is 80562914. Do not share this with anyone.
851402 | Paytm never calls you asking for OTP. Sharing it with anyone gives them full access to your wallet. Your Login OTP is 851402. Report suspicious calls at paytm.com/care
460315 | Epic Games: your verification code is 460315. This code will expire in 10 minutes.
482016 | Nubank: seu codigo de verificacao e 482016. Nao compartilhe com ninguem. O Nubank nunca liga pedindo esse codigo.
740183 | OP: Vahvistuskoodisi on 740183. Maksu 64,50 EUR, VERKKOKAUPPA.COM. Älä kerro koodia kenellekään.
935017 | Din engångskod från Klarna är 935017. Dela den aldrig med någon. Koden gäller i 10 minuter.
730951 | ITAU: iToken SMS 730951 para PIX de R$ 850,00 as 10:42. Nunca informe esse codigo a terceiros. Nao reconhece? 4004-4828
70381526 | INPS: il codice temporaneo per l'accesso a MyINPS è 70381526. Scade alle 17:05.
5928 | رمز التفعيل الخاص بك في stc pay هو ٥٩٢٨ ولا تفصح عنه لأحد. للاستفسار 8001180001
4829 | Ο κωδικός επαλήθευσης του efood είναι 4829.
RKXT920736 | Your ClinicPass sign-in code is RKXT-920736. Enter it exactly as shown within 20 minutes.
817462 | Your X confirmation code is 817462.
348291 | American Express: your one-time verification code is 348291 for card ending 41005. It expires in 10 min. Do not share it.
918340 | Your Apple Account code is: 918340. Don't share it with anyone.
58204 | Codul dumneavoastră de verificare Ghiseul.ro este 58204. Valabil 15 minute.
58213 | Telegram code: 58213⏎⏎You can also tap on this link to log in:⏎https://t.me/login/58213⏎⏎oLeq9AcOZkT
518047 | รหัส OTP = 518047 (Ref: KXPQ) สำหรับโอนเงิน 2,500.00 บ. ไปบัญชี xxx-x-x8812-x ห้ามบอกรหัสนี้กับผู้อื่น หมดอายุใน 3 นาที
639258 | Use verification code 639258 for Microsoft authentication.
902618 | PayPal: Ihr Sicherheitscode lautet 902618. Er läuft in 10 Minuten ab. Geben Sie ihn nicht weiter.
603271 | Xfinity: Your verification code is 603271. Please do not share this code with anyone. We'll never call to ask. Code is valid for 30 min.
142768 | eBay: Your security code is 142768. Do not share this code.
316058 | IMSS Digital: su código de acceso es 316058. Vigencia hasta las 18:40 hrs. del 14/05/2024. Dudas: 800 623 2323
57319 | 57319 is your GOV.UK One Login security code. The code will expire after 15 minutes.
902753 | Amazon: 902753 is your verification code. Never give this code to anyone. If you didn't request it, deny here https://amazon.com/a/c/r/x8Kq2LmZ1
83910472 | BNP Paribas : pour valider votre achat de 134,50 EUR chez FNAC le 08/06 a 11h20 avec votre carte ****2291, saisissez le code 83910472. Ne le communiquez jamais.
518390 | T-Mobile: Your one-time PIN is 518390. It will expire in 10 minutes. NEVER share. We won't call to ask for it.
648017 | Delta: Your verification code is 648017. Code expires in 10 minutes. Need help? 800-323-2323
672093 | Northfield Unified School District: your parent portal verification code is 672093. Code expires 10 minutes after 7:45 AM.
635174 | DHL: Ihr Bestätigungscode für die Packstation lautet 635174. Er ist 24 Stunden gültig. Hilfe: 0228 4333112
590374 | 590374 é o seu código de acesso ao iFood. Não compartilhe com ninguém!
936015 | Your DoorDash verification code is 936015. Do not share it with anyone. We will never call for it. @identity.doordash.com #936015
719203 | 滙豐:一次性驗證碼為719203,用於登記流動保安編碼。請於100秒內輸入。查詢請電2233 3000。
738205 | Twój kod weryfikacyjny do aplikacji InPost Mobile: 738205. Nie udostępniaj go nikomu.
49182037 | mBank: Operacja nr 3 z dn. 12-03-2024. Przelew z rach. ...4471 na rach. ...9920 kwota: 320,00 PLN haslo: 49182037
485210 | 485210 is your Amazon OTP. Do not share it with anyone.
317960 | Your myGov code is 317960. It will expire in 15 minutes. Don't share this code with anyone.
562803 | BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 562803. Reply HELP if you didn't request it.
30718524 | Chase: DON'T share. Use code 30718524 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
405871 | Okta: your verification code is 405871. It will expire in 5 minutes.
6038 | 6038 is your OTP for login to your Zomato account. Valid for 10 minutes.
829041 | PayPal: 829041 is your security code. It expires in 10 minutes. Don't share this code with anyone.
3918526 | SMS passcode: 3918526. Duo Security, State University. Questions? IT Help 555-0142.
226701 | Your Apple ID Code is: 226701. Don't share it with anyone.⏎@apple.com #226701 %apple.com
921508 | SMS OTP is 921508 for login to Singpass at 16:22 on 03 Mar 2024. Never share your OTP with anyone. Not you? Call 6335 3533.
640218 | leboncoin : votre code de sécurité est 640 218. Ne le transmettez à personne, même à un conseiller.
8361 | <#> Tu código de Cabify es 8361 x9Pq+2LmZ0a
371950 | e-Devlet Kapısı giriş doğrulama kodunuz: 371950. Kod 3 dakika geçerlidir. Kimseyle paylaşmayınız. B002
904715 | Huwag ibahagi ang iyong OTP kahit kanino. Ang iyong GCash OTP ay 904715. Mag-e-expire ito sa loob ng 5 minuto.
6284 | Je Thuisbezorgd.nl-code is 6284. Niet delen!
431907 | Your Monzo verification code is 431907. Don't share it with anyone, even if they say they work for Monzo.
7482 | PayPay認証コード:7482⏎このコードを絶対に他人に知らせないでください。電話で聞くことはありません。
3815 | <#> 카카오톡 인증번호 [3815] 입니다. 타인에게 공유하지 마세요. v5tN2/pQx8k
419307 | کد تأیید دیوار: ۴۱۹۳۰۷⏎اعتبار: ۲ دقیقه
58203914 | Santander: Código 58203914 para confirmar tu transferencia de 1.200,00 EUR a ES12****8890. Caduca en 5 minutos. No facilites este código por teléfono.
519037 | Raiffeisen: Vaš kod za potvrdu plaćanja od 4.990,00 RSD karticom *2218 je 519037. Važi 5 minuta. Ne delite ga ni sa kim.
415826 | Your Hinge code is 415826. Don't share it with anyone else
462093 | आपका OTP 462093 है। यह 10 मिनट के लिए मान्य है। कृपया इसे किसी के साथ साझा न करें। - भारतीय स्टेट बैंक
52904 | 52904 is your Facebook confirmation code
514783 | 514783 is your OTP for txn of INR 2,499.00 at FLIPKART on HDFC Bank card ending 7712. OTP valid till 14:35 hrs. Do not share OTP with anyone. Not you? Call 18002586161
417286 | Ваш код подтверждения: 417-286. Наберите его в поле ввода. Яндекс ID
490526 | 490526 is your Lyft code. Lyft will never ask for this code. Don't share it with anyone.
7395 | Váš ověřovací kód Bolt je 7395. Platí 5 minut. wA9sPzT2+qL
741930 | Banca Transilvania: codul 3D Secure pentru plata de 219,99 RON la EMAG cu cardul *7702 este 741930. Nu divulga codul nimanui.
610492 | Tu código de Mercado Libre es 610492. No lo compartas. Nadie de Mercado Libre te lo pedirá.
6172 | [TikTok] 6172 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.⏎fJpzQvK2eu1
7KD92M | Your state benefits one-time code is 7KD92M. Enter this code on the web page to continue. Expires in 10 min.
338065 | 338065 is OTP for NEFT of Rs 15,000 to A/c XX4421 from ICICI Bank. Ref 20931. Valid for 3 mins. NEVER SHARE IT WITH ANYONE. BANK NEVER CALLS TO VERIFY IT.
7204 | Your Uber code is 7204. Never share this code. Reply STOP ALL to +1 415-237-0403 to unsubscribe. qlRnn4A1sbt
809416 | JANGAN BERI kode ini ke siapa pun, TERMASUK TOKOPEDIA. WASPADA PENIPUAN! Untuk masuk, kode verifikasi (OTP) Anda: 809416.
829305 | Din engangskode fra Vipps er 829305. Ikke del koden med noen.
804177 | Your Signal verification code: 804-177⏎⏎Do not give this code to anyone
736105 | Your ID.me verification code is 736105. ID.me will never call or text you to ask for this code. Msg&data rates may apply.
482917 | 【支付宝】验证码482917,您正在登录支付宝,转给他人将导致账号被盗。5分钟内有效,请勿泄露。
762049 | Your Airbnb verification code is 762049. Don't share this code with anyone; our employees will never ask for the code.
60284 | Пароль: 60284. Никому не говорите код! Вход в СберБанк Онлайн в 12:41. Если это не вы, звоните 900.
2846 | Getir giriş kodun: 2846. Bu kodu kimseyle paylaşma. B016
784105 | FedEx Delivery Manager: use PIN 784105 to verify your address. PIN valid for 24 hours. Do not reply. Questions? 1-800-463-3339
381604 | طلبات: رمز التحقق الخاص بك هو ٣٨١٦٠٤. صالح لمدة ١٠ دقائق.
370526 | Your Emirates Skywards one-time passcode is 370526 for member EK 448 210 937. It is valid for 5 minutes.
5062 | Dein FREENOW Code ist 5062. Bitte teile ihn mit niemandem. Kx81pQ+zLm0
7139 | Никому не говорите код 7139! Покупка 2 390,00 RUB, карта *8804, OZON. Т-Банк
915306 | 【國泰世華】您的簡訊動態密碼(OTP)為915306,交易金額NT$3,280,卡號末四碼4417,請於3分鐘內輸入。切勿將密碼告知他人。客服02-2383-1000
647201 | உங்கள் TNEB உள்நுழைவு OTP 647201. இது 10 நிமிடங்களுக்கு செல்லுபடியாகும். யாருடனும் பகிர வேண்டாம்.
804512 | Citi ID Code: 804512. We'll NEVER call or text for this code. Use it ONLY online. Code expires in 10 min. Suspect fraud? Call 1-800-374-9700
R4VQ7 | Your Steam Guard code is R4VQ7. It was requested from a login in Leeds, GB. Never share it with anyone.
60284 | کد ورود شما به اسنپ: ۶۰۲۸۴⏎این کد را در اختیار دیگران قرار ندهید.
640872 | 【蝦皮購物】你的驗證碼是６４０８７２。請勿將驗證碼提供給任何人,包括蝦皮客服。
617402 | Din kode til MitID er 617402. Del den aldrig med andre. Koden udløber om 5 minutter.
829174 | Your Battle.net security code is 829174. Don't give it to anyone. Blizzard Support will never ask for it.
604918 | Банка ДСК: Код за потвърждение 604918 за плащане 86.40 BGN в EMAG.BG с карта *3310. Не го споделяйте с никого.
748205 | Your Discord verification code is: 748205
390275 | Kraken: your code is 390275. Expires 2024-11-18 09:42 UTC. Withdrawal of 0.0152 BTC requested.
528146 | CSOB: Potvrzovaci kod pro platbu 1 490,00 CZK u ALZA.CZ kartou *3382 je 528146. Kod nikomu nesdelujte. Linka 499 900 500.
294703 | Snapchat Code: 294703. Do not share it or use it elsewhere!
308457 | SNCF Connect : 308457 est votre code de connexion. Il expire dans 15 min.
83019462 | بانک ملت⏎خرید⏎مبلغ: 2,450,000 ریال⏎دیجی‌کالا⏎رمز پویا: 83019462⏎زمان: 18:22
684130 | Your GTBank OTP for transfer of NGN 45,000.00 to 0123***789 is 684130. It expires in 5 mins. Do not disclose to anyone.
306815 | 【工商银行】您正在办理网上支付,卡尾号6621,金额1,299.00元,动态密码:306815,序号03。请勿向任何人泄露。
590218 | <#> Your M-PESA app one time PIN is 590218. Do not share it with anyone. Valid for 2 minutes. 0Ab/3xPq9Tz
927405 | BBVA: Tu clave de un solo uso es 927405 para la compra de 89,95 EUR en ZARA con tu tarjeta terminada en 4410. No la compartas con nadie.
829504 | 829504 – код подтверждения Госуслуг. Никому его не сообщайте: так действуют только мошенники.
530981 | Your LinkedIn verification code is 530981.
310584 | <#> 310 584 is your Instagram code. Don't share it. SIYRxKrru1t
7304 | 【滴滴出行】7304(登录验证码,请勿泄露给他人),有效期5分钟,如非本人操作请忽略。
730284 | NMB: Namba yako ya uthibitisho ni 730284. Usimpe mtu yeyote namba hii. Itaisha muda baada ya dakika 5.
4937 | 4937 là mã kích hoạt tài khoản Zalo của bạn. Không chia sẻ mã này với người khác.
730962 | รหัสยืนยัน LINE ของคุณคือ 730962 กรุณาใส่รหัสภายใน 30 นาที
530816 | [Web발신]⏎[신한카드] 인증번호 [530816] 타인에게 절대 알려주지 마세요. 유효시간 3분
608915 | <#> Your WhatsApp code: 608-915⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/608915⏎⏎Don't share this code with others⏎4sgLq1p5sV6
662914 | [Binance] Verification code: 662914. Do not share it with anyone. If this wasn't you, disable your account at binance.com immediately.
5290 | Booking.com: your verification code is 5290. Never share it. Booking.com will never call to ask for it.
5204 | آپ کا ایزی پیسہ تصدیقی کوڈ 5204 ہے۔ یہ کوڈ کسی کے ساتھ شیئر نہ کریں۔ ہیلپ لائن 3737
571093 | Assurance Maladie : votre code de vérification est 571093. Il est valable 10 minutes. Ne le communiquez à personne.
713058 | Capital One will never call you for this code. Don't share this code. Use 713058 to sign in. Didn't request it? Call 1-800-227-4825.
408263 | Din kod för att logga in på 1177 är 408263. Koden är giltig till 15:20.
4075 | [Rappi] Tu código de verificación es: 4075. No lo compartas con nadie. Válido por 10 min.
625840 | MB WAY: O seu código de ativação é 625840. Válido durante 10 minutos. Nunca o divulgue.
620483 | Нова пошта: ваш код для входу в застосунок — 620483. Дійсний 3 хвилини.
8306 | Your Depop code is 8306. It was sent on 12/04/2024 at 18:07. Ignore this text if you didn't ask for it.
605923 | HSBC: Use code 605923 to approve your payment of GBP 249.99 to CURRYS with card ending 8814. Don't share this code with anyone, not even HSBC.
580317 | dアカウントのセキュリティコード:５８０３１７⏎有効時間は10分です。他人に教えないでください。
4906183 | Your Coinbase verification code is: 4906183. Don't share this code with anyone; our employees will never ask for the code.
3917 | <#> JANGAN KASIH KODE INI KE SIAPA PUN, termasuk pihak Gojek. Kode OTP kamu: 3917 dxnAbJzNvQE
5937 | Приват24: код підтвердження входу 5937. Нікому не повідомляйте його, навіть працівникам банку. Тел. 3700
917264 | Wells Fargo: Your Advanced Access code is 917264. We will NEVER call or text you for this code. If you didn't request it, call 1-866-867-5568.
628015 | Ma OTP cua Quy khach la 628015, su dung cho GD chuyen tien 5,000,000 VND tren VCB Digibank. OTP co hieu luc 2 phut. KHONG cung cap cho bat ky ai. Hotline 1900545413
730518 | डिजिलॉकर में लॉगिन के लिए आपका ओटीपी ७३०५१८ है। यह १० मिनट तक वैध है।
620917 | Πειραιώς: Ο κωδικός μίας χρήσης για την αγορά 74,90 EUR στο SKROUTZ με την κάρτα *5518 είναι 620917. Ισχύει για 5 λεπτά. Μην τον κοινοποιήσετε.
804639 | Your NHS login security code is 804639. It expires in 15 minutes.
391027 | G-391027 is your Google verification code. Don't share your code with anyone.
730418 | G-730418 is your Google verification code.
402917 | 402917 is the OTP to login to your Swiggy account. DO NOT share with anyone. Swiggy never calls to ask for OTP. kOl1Xz9jcWx
719306 | Your OTP for Aadhaar (XX2145) is 719306 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in or call 1947. -UIDAI
704183 | رمز التحقق لتسجيل الدخول إلى منصة أبشر هو: 704183. لا تشارك الرمز مع أي شخص. صالح لمدة 5 دقائق
2759 | 2759 is your OTP to log in to Ola. Please do not share it with anyone. The OTP expires in 15 mins. <#> PZ8pTm2+xKq
177392 | PayPal: Your security code is 177392. Your code expires in 5 minutes. Please don't reply. @www.paypal.com #177392
518092 | RM0 Maybank: TAC anda ialah 518092 untuk pindahan RM350.00 ke akaun ****4471 pada 11:08. Jangan kongsi TAC dengan sesiapa. Bukan anda? Hubungi 03-58914744.
840162 | 840162 è il tuo codice di verifica Satispay. Non condividerlo con nessuno.
183694 | Your Tinder code is 183694. Don't share. @tinder.com #183694
41938 | DPD: your app sign in code is 41938. It is valid until 21:15.
804692 | Garanti BBVA: 1.249,90 TL tutarındaki HEPSIBURADA alışverişiniz için şifreniz 804692. Kart son 4 hane 5521. Şifrenizi kimseyle paylaşmayın. B001
482907 | 482907 is your HMRC access code. It expires in 15 minutes.
471362 | Your WhatsApp Business code: 471-362⏎Don't share this code with others
382617 | OTP Bank: 12 990 HUF összegű vásárlás, kártya *6604, EMAG.HU. Jóváhagyó kód: 382617. A kódot ne adja meg senkinek!
82047613 | Barclays: NEVER share this code, even with our staff. Your verification code is 82047613 for a payment of £1,250.00 to account ending 3319. Not you? Call 0800 389 1652.
794026 | [Web발신]⏎[네이버] 인증번호 794026 를 입력해 주세요. 타인 노출 금지
529803 | PosteInfo: il codice OTP per autorizzare il pagamento di 59,90 EUR su AMAZON con carta ***1187 e' 529803. Non comunicarlo a nessuno.
381706 | আপনার বিকাশ ভেরিফিকেশন কোড 381706। কোডটি কারো সাথে শেয়ার করবেন না। মেয়াদ ২ মিনিট।
6190 | קוד הכניסה שלך ל-Wolt: 6190. לא לשתף עם אף אחד.
408217 | De sms-code om in te loggen bij DigiD is: 408217. Deel deze code nooit met anderen.
290418 | Revolut verification code: 290-418. Never share this code with anyone, ever. This code will expire in 10 minutes. sUuXTqdDrsH
058316 | [Bybit] Your verification code is 058316, valid for 5 minutes. You are withdrawing 320 USDT to TXk9...7Qe2. Do not share.
4817 | Use 4817 as Microsoft account security code
95184 | Nintendo Account verification code: 95184. Enter it within 60 minutes.
503871 | לאומי: קוד האימות שלך הוא 503871. תוקף הקוד 5 דקות. אין למסור את הקוד לאיש, גם לא לנציג הבנק.
71940263 | 71940263 is your Facebook code for password reset or reset your password here: https://fb.com/l/9Kd82jLw3mQxP
608241 | [メルカリ] 認証番号は608241です。この番号を他人に教えないでください。有効期限は30分です。
714028 | Ihre TAN lautet 714028 für die Überweisung über 450,00 EUR auf das Konto DE..7731, gültig bis 14:35 Uhr. Ihre Sparkasse
274806 | Verizon Msg: 274806 is your authorization code for account ending 0001. DO NOT share it with anyone. Verizon reps will never ask for it.
827406 | PBZ: Jednokratni kod za prijavu je 827406. Vrijedi do 13:52. Ne dijelite ga ni s kim.
`);
