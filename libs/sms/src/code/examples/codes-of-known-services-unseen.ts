import { examples } from './examples.js';

/** Well-known services, in English and in the languages of the world; by an author who had seen neither tables nor code. */
export const CODES_OF_KNOWN_SERVICES_UNSEEN = examples(`
# English
384920 | G-384920 is your Google verification code. Don't share your code with anyone.
55217 | 55217 is your Facebook confirmation code
703158 | Your WhatsApp code: 703-158⏎Don't share this code with others⏎4sgLq1p5sV6
481206 | Chase: DON'T share. Use code 481206 to confirm you're signing in on a new device. We'll NEVER call to ask for this code. Call 800-935-9935 if you didn't request it.
90317462 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter code 90317462 at sign-on only.
672940 | BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 672940. Reply HELP if you didn't request it.
158074 | 158074 is your Amazon OTP. Do not share it with anyone.
4093 | Your Uber code is 4093. Never share this code. Reply STOP ALL to +1 415-237-0403 to unsubscribe.
826513 | Your Apple ID Code is: 826513. Don't share it with anyone.⏎⏎@apple.com #826513 %apple.com
371096 | Use 371096 as Microsoft account security code
739581 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 739581
240871 | From Capital One: Your temporary code is 240871. It expires in 10 minutes. We'll never call and ask for it. Msg&data rates may apply.
617325 | PayPal: 617325 is your security code. Don't share it.
30956 | Your Instacart verification code is 30956
918264 | ID.me: Your 6-digit verification code is 918264. This code will expire in 5 minutes. Don't share it, ID.me will never call for it.
502738 | Login.gov: Your one-time code is 502738. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@login.gov #502738
8841 | Your DoorDash verification code is 8841. It will expire in 10 minutes. Do not share it with anyone.
7KQ4M2 | Your Social Security security code is 7KQ4M2. This code will expire in 10 minutes. Please do not reply to this text.
463817 | Your Coinbase verification code is: 463817. Don't share this code with anyone; our employees will never ask for the code.
295603 | Robinhood: 295603 is your code. Anyone who asks for it is trying to access your account.
685140 | Fidelity: Your security code is 685140. Fidelity won't call you for it. Expires in 30 minutes.
039471 | Vanguard: 039471 is your security code. If you didn't request it call 877-662-7447.
127904 | American Express: Your one-time verification code is 127904 for purchase of $412.88 at BESTBUY on card ending 31007. Don't share it.
7420 | Your Lyft code is 7420⏎⏎@lyft.com #7420
564093 | Your Discord verification code is: 564093
82057 | Telegram code: 82057⏎⏎You can also tap on this link to log in:⏎https://t.me/login/82057
316702 | Your Tinder code is 316702 Don't share @tinder.com #316702
950184 | UnitedHealthcare: enter 950184 to finish signing in to myuhc. Questions? 1-877-844-4999. Code good for 15 min.
6638 | 6638 is your Costco account access code. We will not contact you to ask for it.
208593 | AT&T Free Msg: 208593 is the PIN to verify you requested a change on account ending 5512. Don't give it to anyone. We won't call for it.
741360 | Verizon Msg: Your authorization code is 741360. If you did not request this call *611 right away.
HX52PD | Your Steam Guard code is HX52PD. If this wasn't you, change your password at help.steampowered.com
470619 | Barclays: use 470619 to confirm payment of £245.00 to J SMITH a/c ending 0917. NEVER share this code, not even with Barclays staff.
853027 | HSBC UK: Your one-time passcode is 853027 to pay £18.99 at ASOS with card ending 6640. Don't share it. Not you? Call 03457 404 404
196045 | LLOYDS BANK: Your one time passcode is 196045. You're about to set up a new payee for £600.00. We'll never ask you to tell us this code.
704286 | Your Monzo code is 704 286. Never give this to anyone, even if they say they work at Monzo.
538917 | 538917 is your HMRC access code. It expires in 15 minutes. Do not share it.
621480 | NHS login: your security code is 621480. It will expire in 15 minutes. Do not share this code with anyone.
29816 | 29816 is your GOV.UK Verify security code. The code will expire after 15 minutes.
3175 | Your Deliveroo verification code is 3175.
967402 | Nationwide: Passcode 967402. Only use this to buy online £59.00 TICKETMASTER. If you didn't ask for this call 0800 055 6622.
415830 | Revolut verification code: 415-830. Never share this code with anyone, ever. #revolut
8206 | 8206 is your Octopus Energy login code. Valid 20 mins.
750392 | SANTANDER: never share this code with anyone even if they claim to be from the bank. OTP to amend your mobile number is 750392
632718 | 632718 is OTP for txn of Rs.2,499.00 at FLIPKART on HDFC Bank card ending 4410. Valid for 5 mins. Do not share OTP with anyone. Not you? Call 18002586161
209451 | OTP for online purchase of Rs. 899.00 at Swiggy thru State Bank Debit Card 6521*****77 is 209451. Do not share this with anyone.
847036 | 847036 is the OTP to add payee RAMESH K, A/c XX2290 on ICICI Bank. OTPs are SECRET. DO NOT disclose to anyone. Bank NEVER asks for OTP.
518264 | Dear Customer, your Axis Bank NetSecure code is 518264. Valid till 12-08-23 16:42:09. Never share.
371905 | OTP for Aadhaar (XX7731) is 371905 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in OR visit Aadhaar Center. Call 1947 for info. - UIDAI
4820 | 4820 is your Zomato login OTP. It expires in 5 minutes. Don't share this code with anyone. FjK2h9xPqLm
693057 | Paytm never calls you asking for OTP. Sharing it with anyone gives them full access to your Paytm Wallet. Your Login OTP is 693057. ID: kQe8Yw0fTzA
1594 | Welcome to Ola! Your login OTP is 1594. It is valid for 5 minutes. Do not share.
902746 | 902746 is your OTP for IRCTC user login. Do not share it with anybody. -IRCTC
260385 | Use OTP 260385 to log in to Groww. Do not share it. Groww representatives will never call for it.
81730 | Your DigiLocker OTP to sign in is 81730 and is valid for 10 minutes. - DigiLocker, NeGD
576148 | OTP for UAN XXXXXXXX2290 authentication is 576148. Please do not share. EPFO
7364 | 7364 is your OTP to access Blinkit. DO NOT share with anyone. #bk 7364
340982 | 340982 is OTP for FD of Rs 50,000.00 via Kotak Mobile Banking on 14-Jan-24. Kotak never asks for OTP.
815069 | <#> Dear PhonePe user, 815069 is your OTP to log in. Valid 3 min. Do not share. /xQ9pRt3vKa
451927 | Your M-PESA app verification code is 451927. Do not share this code with anyone. Safaricom will never ask for it.
60814 | Dear Customer, your MySafaricom App one time PIN is 60814. Valid for 5 minutes.
2983 | Your Bolt verification code is 2983. Don't share it.
739014 | GTBank: Your One Time Password for transfer of NGN25,000.00 to 0123***789 is 739014. Do not disclose. Call 08029002900
185620 | [OPay] 185620 is your verification code. NEVER share this with ANYONE, including OPay staff. Expires in 10 mins.
406793 | PalmPay: Your OTP is 406793. Use to change your login device. If not you, dial *861#.
927508 | Dear user, the OTP to retrieve your NIN slip is 927508. Valid for 15 minutes.
34571 | Your MoMo verification code is 34571. Y'ello! Keep it safe; MTN agents will never ask for it.
618239 | Use token 618239 to complete your Ecobank Mobile transaction of GHS 320.00. Expires in 5 minutes.
0582 | FNB :-) Your OTP is 0582 for online purchase R1,249.00 @TAKEALOT card..3317. Never share it. Not you? 0875759444
796124 | Standard Bank: Your OTP is 796124 ref 18 to add beneficiary ESKOM. Do not share. Queries 0860 123 000
52906 | 52906 is your My Airtel app code. Do not share.
470135 | Your GCash authentication code is 470135. NEVER share your MPIN or OTP with anyone, even with someone claiming to be from GCash. Expires in 5 mins.
893604 | Maya: Your one-time PIN is 893604. Use it to pay PHP 1,299.00 to LAZADA. Sharing your OTP = sharing your money.
251708 | BPI will never ask for your OTP. Enter 251708 to transfer PHP 5,000.00 to acct ending 8812. If not you call (02) 889-10000.
604917 | From BDO: OTP 604917 for Online Banking login from CHROME on WINDOWS at 03:22PM. Don't share.
138462 | [Shopee] Use 138462 as your verification code. Code will expire in 15 mins. Do not share with anyone.
9275 | Your GrabPay activation code is 9275. Expires in 2 minutes. If someone asks for it, report to support.grab.com
3582 | Hi! Your GlobeOne OTP is 3582. This will expire in 5 minutes. Thank you!
V6R8TB | Your SSS online registration code is V6R8TB. Enter it on the My.SSS page within 24 hours to confirm your account. Do not share.
810347 | iReg: 810347 is the one-time password for your online voter application. Do not reply to this automated text.
# Worldwide
482913 | Ihre pushTAN-Registrierung: Die SMS-TAN lautet 482913. Geben Sie diese niemals an Dritte weiter. Ihre Sparkasse
739205 | Die mobileTAN für Ihre Überweisung über 1.249,90 EUR auf IBAN DE89...3000 lautet: 739205 (09:41 Uhr)
4417 | Ihr Bestätigungscode für die Handynummer bei DHL: 4417. Gültig 15 Minuten.
G7K2QX | Dein Anmeldecode für ELSTER ist G7K2QX. Nicht angefordert? Dann ignoriere diese Nachricht.
30518274 | BNP Paribas: pour valider votre achat de 89,00 EUR chez FNAC avec la carte se terminant par 4471, saisissez le code 30518274. Ne le communiquez jamais, même à votre conseiller.
651093 | 651093 est votre code de vérification Doctolib. Il expire dans 10 minutes. Ne le partagez avec personne.
204861 | Leboncoin : votre code de sécurité est le 204 861. Attention, ne le transmettez à personne, leboncoin ne vous le demandera jamais.
958137 | Assurance Maladie : 958137 est votre code temporaire pour accéder à votre compte ameli. Une question ? Appelez le 3646.
7712 | BBVA: Tu clave para confirmar la compra de 45,30EUR en AMAZON ES con la tarjeta *8821 es 7712. No la compartas. Si no eres tú llama al 900102801
619402 | CaixaBankNow: introduce el código 619402 para firmar el Bizum de 60,00€ a Marta G. NO compartas este código con nadie.
83146 | Tu código Rappi es 83146. No lo compartas con nadie, ni con personal de Rappi. ¡Nos vemos en la app!
502977 | 502-977 es tu código de Mercado Pago. No lo reenvíes. Vence en 5 min.
90415528 | Citibanamex: Tu codigo de seguridad es 90415528 para retiro por $2,500.00 MXN. Vigencia 3 min. Dudas 55 1226 2639
318640 | Su PIN de acceso a Cl@ve es 318640. Caduca a las 14:35 del 12/03/2024. No responda a este mensaje.
745019 | Nubank: use o código 745019 para autorizar seu novo aparelho. Nunca compartilhe este código. Em caso de dúvida ligue 0800 608 6236
28604 | iFood: seu codigo de acesso e 28604. Nao compartilhe com ninguem.
173582 | ITAU: Token 173582 p/ compra de R$ 389,90 em MAGAZINE LUIZA cartao final 7730. Nao reconhece? Ligue 4004-4828
469031 | MB WAY: O código de ativação é 469031. Válido por 10 minutos. Não partilhe este código com terceiros.
8257 | Caixadirecta: Para autorizar a transferencia de 150,00EUR para PT50***1754 insira o codigo SMS 8257
936471 | PosteInfo: il codice da inserire per autorizzare l'operazione di euro 35,00 è 936471. Poste Italiane non chiede mai questo codice al telefono.
207718 | Codice OTP per accedere ai servizi INPS: 207718. Il codice scade tra 5 minuti.
58130642 | Intesa Sanpaolo: O-Key SMS 58130642 per pagamento 120,50 EUR su carta *3390 presso TRENITALIA. Non comunicarlo a nessuno.
641907 | Uw sms-code om in te loggen bij DigiD is: 641907
35728 | Je verificatiecode voor bol is 35728. Deel deze code nooit, ook niet met onze klantenservice (030-3104999).
820346 | TAN-code 820346 voor betaling van EUR 212,00 naar NL91ABNA0417164300. Nooit doorgeven!
5093 | Din engångskod från Klarna är 5093. Dela den inte med någon.
714286 | Inloggning till 1177: ange koden 714286 inom 5 minuter. Har du inte försökt logga in? Ring 0770-72 00 00.
396015 | Koden din for å komme i gang med Vipps er 396015. Ikke del koden med andre.
68421 | FINN.no: Engangskode 68421. Koden er gyldig i 10 min.
470258 | Din bekræftelseskode til MobilePay er 470258. Vi ringer aldrig og beder om den.
9316 | DSB: Brug koden 9316 for at bekræfte dit telefonnummer. Udløber kl. 15.20.
185734 | OP: Vahvistuskoodi 185734. Vahvistat maksun 74,90 EUR saajalle Verkkokauppa.com. Älä anna koodia kenellekään.
6042 | Wolt-koodisi on 6042. Älä jaa sitä muille.
429176 | Öryggiskóði þinn er 429176. Ekki deila þessum kóða með öðrum. Landsbankinn
750831 | Sinu Bolti kinnituskood on 750831. Ära jaga seda kellegagi.⏎⏎ID: Xk9dRt2mLpQ
3862 | Jūsu vienreizējais apstiprinājuma kods ir 3862. Neizpaudiet to nevienam! Swedbank
914520 | 914520 yra jūsų „Vinted“ patvirtinimo kodas. Niekam jo neatskleiskite.
27650934 | mBank: Operacja nr 4 z dn. 11-05-2024 Przelew na rach.: 4511...88213 kwota: 430,00 PLN haslo: 27650934
613408 | PKO BP: Kod autoryzacyjny 613408 do platnosci 59,99 PLN w ALLEGRO karta *2207. Nie podawaj nikomu tego kodu.
840927 | Twój kod weryfikacyjny to 840 927. Jeśli to nie Ty, zmień hasło na allegro.pl
5527 | mObywatel: kod SMS do profilu zaufanego: 5527. Wazny 5 min.
371864 | CSOB: Autorizacni SMS klic 371864 pro platbu 1 290,00 CZK na ucet 2300145/0800. Klic nikomu nesdelujte.
90284 | Váš ověřovací kód pro Rohlík.cz je 90284. Platí 10 minut.
458210 | Tatra banka: Potvrdzovaci kod 458210 na platbu 24,50 EUR v ALZA.SK kartou **9913.
7193 | Váš jednorazový kód na prihlásenie je 7193. Nikomu ho neposkytujte.
826053 | OTP Bank: Az Ön mobil aláírás kódja 826053. Tranzakció: 18 990 Ft, eMAG. Kérjük, ne adja meg senkinek!
31407 | Regisztrációjához szükséges megerősítő kód: 31407. A kód 15 percig érvényes.
694715 | Banca Transilvania: Codul 694715 autorizeaza plata de 349,99 RON la eMAG cu cardul **5510. NU il comunica nimanui!
2068 | Codul tău Glovo este 2068. Nu-l da nimănui.
537196 | Банка ДСК: Вашият код за потвърждение е 537196 за плащане 84.20 BGN. Не го споделяйте. Тел. 0700 10 375
48019 | Кодът Ви за вход в Еконт е 48019. Валиден 10 минути.
182694 | Poštanska štedionica: Vaš jednokratni kod za potvrdu plaćanja 3.450,00 RSD je 182694. Nikome ne saopštavajte kod.
7503 | Ваш верификациони код је 7503. Важи 5 минута. еУправа
903617 | PBZ: Kod za potvrdu kupnje 62,10 EUR (KONZUM ONLINE, kartica *1184) je 903617. Ne otkrivajte ga nikome.
41586 | Vaša potrditvena koda je 41586. Kode ne posredujte nikomur. NLB Klik
268407 | Комерцијална банка: Вашиот еднократен код за најава е 268407. Не го споделувајте со никого.
5917 | e-Albania: Kodi juaj i verifikimit është 5917. Mos e ndani me askënd.
730842 | Eurobank: Κωδικός 730842 για αγορά 129,90 EUR στο SKROUTZ με την κάρτα ***4402. Μην τον αποκαλύψετε σε κανέναν.
164938 | Ο κωδικός μίας χρήσης για την είσοδό σας στο gov.gr είναι 164938. Ισχύει για 3 λεπτά.
529071 | Garanti BBVA: 2.350,00 TL tutarındaki TRENDYOL alışverişiniz için 3D Secure şifreniz 529071. Şifrenizi kimseyle paylaşmayın. B002
8640 | Getir doğrulama kodun: 8640⏎⏎@getir.com #8640
317925 | e-Devlet Kapısı giriş doğrulama kodunuz 317925. Bu kodu sizden kimse isteyemez.
45072 | Kapital Bank: Təsdiq kodu 45072. Kodu heç kimə deməyin, bank əməkdaşlarına belə. 196
6381 | Код: 6381. Kaspi.kz-ке кіру үшін растау коды. Ешкімге айтпаңыз!
904172 | Никому не сообщайте! Код 904172 для покупки 15 400 KZT в WILDBERRIES, карта *6614. Halyk Bank
72519 | Payme: tasdiqlash kodi 72519. Kodni hech kimga aytmang! Kartangiz 8600****3312
1847 | Никому не сообщайте код 1847. Покупка 3 299 руб. OZON, карта MIR-0958.
60385 | Вход в T-Банк. Никому не говорите код: 60385
293718 | Код подтверждения для входа на Госуслуги: 293718. Никому его не сообщайте. Если вход не ваш — звоните 8 800 100-70-10
417560 | Ваш код подтверждения: 417-560. Наберите его в поле ввода.
5206 | ПриватБанк: код 5206 для підтвердження оплати 640.00 грн ROZETKA. Нікому не повідомляйте код! 3700
871934 | Код для входу в Дію: 871934. Діє 3 хвилини.
38261 | Беларусбанк: ваш аднаразовы код 38261 для ўваходу ў інтэрнэт-банкінг. Нікому яго не паведамляйце.
6974 | თიბისი: თქვენი ერთჯერადი კოდია 6974. არავის გაუზიაროთ. ბარათი *2281, თანხა 45.00 GEL
520318 | საქართველოს ბანკი: ავტორიზაციის კოდი 520318. მოქმედებს 5 წუთი.
349061 | Ամերիաբանկ. Ձեր հաստատման կոդն է 349061: Ոչ մեկին մի՛ հայտնեք:
7258 | Idram: Մուտքի մեկանգամյա գաղտնաբառը՝ 7258
604839 | مصرف الراجحي: رمز التحقق 604839 لعملية شراء بمبلغ 275.50 ريال لدى NOON بطاقة **3319. لا تشارك الرمز مع أحد.
8154 | أبشر: رمز التحقق الخاص بك هو ٨١٥٤ صالح لمدة ٥ دقائق. لا تفصح عنه لأي شخص.
927306 | كلمة السر لمرة واحدة هي 927306 لإتمام الدفع بمبلغ 1,200 جنيه. للاستفسار 19666
41972 | رمز كريم الخاص بك هو 41972. لا تعطه لأحد.
72048 | بانک ملت⏎خرید اینترنتی⏎مبلغ: 1,850,000 ریال⏎رمز دوم پویا: 72048⏎اعتبار تا 14:22:10
50936 | کد تایید اسنپ شما: ۵۰۹۳۶⏎این کد را در اختیار دیگران قرار ندهید.
638714 | حبیب بینک: آپ کا تصدیقی کوڈ 638714 ہے۔ یہ کوڈ کسی کو نہ بتائیں۔ مدد کے لیے 111-111-425
184027 | לאומי: קוד האימות שלך לכניסה הוא 184027. אין למסור את הקוד לאף אחד.
5390 | מכבי: סיסמה חד פעמית 5390, בתוקף ל-5 דקות. לא ביקשת? חייג *3555
749152 | הקוד שלך ב-bit: 749-152. אף נציג לא יבקש אותו ממך.
281640 | एसबीआई: रु. 4,500.00 के लेनदेन हेतु आपका ओटीपी 281640 है। खाता XX7812। किसी से साझा न करें।
6375 | आपका आधार सत्यापन OTP ६३७५ है। यह 10 मिनट तक मान्य है। - UIDAI
519083 | আপনার bKash ভেরিফিকেশন কোড 519083। কোডটি কারো সাথে শেয়ার করবেন না। মেয়াদ ২ মিনিট।
70426 | নগদ: আপনার ওটিপি ৭০৪২৬। পিন বা ওটিপি কাউকে দেবেন না। 16167
938475 | आपले सरकार: तुमचा पडताळणी कोड 938475 आहे. कृपया तो कोणालाही सांगू नका.
4186 | ડિજિટલ ગુજરાત: તમારો ઓટીપી 4186 છે. 5 મિનિટ માટે માન્ય.
620591 | ਤੁਹਾਡਾ ਤਸਦੀਕ ਕੋਡ 620591 ਹੈ। ਇਹ ਕਿਸੇ ਨਾਲ ਸਾਂਝਾ ਨਾ ਕਰੋ।
857234 | உங்கள் ஒருமுறை கடவுச்சொல் (OTP) 857234. 10 நிமிடங்களுக்கு செல்லுபடியாகும். யாரிடமும் பகிர வேண்டாம்.
3409 | మీసేవ: మీ ధృవీకరణ కోడ్ 3409. దీన్ని ఎవరితోనూ పంచుకోవద్దు.
716058 | ನಿಮ್ಮ ಪರಿಶೀಲನಾ ಕೋಡ್ 716058. ಇದನ್ನು ಯಾರೊಂದಿಗೂ ಹಂಚಿಕೊಳ್ಳಬೇಡಿ.
492867 | നിങ്ങളുടെ ഒറ്റത്തവണ പാസ്‌വേഡ് 492867 ആണ്. 15 മിനിറ്റ് വരെ സാധുവാണ്.
6180 | ඔබගේ තහවුරු කිරීමේ කේතය 6180 වේ. කිසිවෙකු සමඟ බෙදා නොගන්න. Dialog
275913 | तपाईंको eSewa प्रमाणीकरण कोड २७५९१३ हो। कसैलाई नदिनुहोस्।
803561 | รหัส OTP คือ 803561 (Ref: KXPD) สำหรับชำระเงิน 1,590.00 บาท ที่ SHOPEE ห้ามบอกผู้อื่น
4927 | รหัสยืนยันของคุณคือ ๔๙๒๗ หมดอายุใน 5 นาที
615840 | ລະຫັດ OTP ຂອງທ່ານແມ່ນ 615840. ຢ່າບອກຜູ້ອື່ນ. BCEL One
390726 | លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 390726។ សូមកុំចែករំលែកជាមួយអ្នកណា។
158302 | KBZPay: သင့်အတည်ပြုကုဒ်မှာ ၁၅၈၃၀၂ ဖြစ်ပါသည်။ မည်သူ့ကိုမျှ မပြောပါနှင့်။
760419 | VCB: Mã OTP của Quý khách là 760419, GD 2.000.000 VND tới TK 00710xxx889. Tuyệt đối KHÔNG cung cấp cho bất kỳ ai.
93058 | JANGAN KASIH kode ini ke siapa pun, TERMASUK PIHAK GOJEK. Kode OTP kamu: 93058
274186 | RM0.00 Maybank: TAC anda 274186 untuk pindahan RM350.00 ke akaun 1140***221. JANGAN kongsi TAC anda. 03-58914744
518047 | 【工商银行】您的验证码为518047，用于尾号8823卡网上支付2,680.00元，5分钟内有效。切勿告知他人。
8362 | 【美团】验证码：8362，您正在登录，若非本人操作请忽略。客服10107888
407915 | 滙豐：一次性驗證碼為 407915，用於新增收款人（戶口尾號 4432）。請勿向任何人透露。
K4T9WZ | 【中華電信】您的會員認證碼為 K4T9WZ，請於10分鐘內輸入完成驗證。
962358 | 認証番号：962358⏎この番号を認証画面に入力してください。有効期限は10分間です。第三者に教えないでください。
3071 | ［メルカリ］認証番号は「3071」です。絶対に他人に教えないでください。
849206 | [Web발신]⏎[KB국민카드] 본인확인 인증번호 [849206] 타인에게 절대 알려주지 마세요. 결제금액 54,000원
571632 | Хаан банк: Таны баталгаажуулах код 571632. Бусдад бүү дамжуулаарай. Утас 1800-1917
60273 | Namba yako ya uthibitisho ni 60273. Usimpe mtu yeyote. Itaisha baada ya dakika 5.
438159 | የማረጋገጫ ኮድዎ 438159 ነው። ለማንም አያጋሩ። የኢትዮጵያ ንግድ ባንክ 951
B83N5L | El teu codi de verificació de l'Agència Tributària és B83N5L. No el comparteixis amb ningú.
20794 | Jou eenmalige PIN is 20794. Moet dit nie met enigiemand deel nie. Bel 0860 10 20 43 indien jy dit nie versoek het nie.
`);
