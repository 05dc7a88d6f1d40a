import { examples } from './examples.js';

/** As well-known services word them, with other numbers beside many of them. */
export const CODES_IN_54_LANGUAGES = examples(`
482913 | G-482913 is your Google verification code.
730518 | <#> Your WhatsApp code: 730-518⏎⏎You can also tap on this link to verify your phone:⏎v.whatsapp.com/730518⏎⏎Don't share this code with others⏎4sgLq1p5sV6
61947 | Telegram code: 61947⏎⏎You can also tap on this link to log in:⏎https://t.me/login/61947⏎⏎oLeq9AcOZkT
8264 | Your Uber code is 8264. Never share this code. Reply STOP ALL to +1 415-237-0403 to unsubscribe.
305772 | 305772 is your Amazon OTP. Do not share it with anyone.
9041362 | Use 9041362 as Microsoft account security code
518204 | Your Apple ID Code is: 518204. Don't share it with anyone.⏎@apple.com #518204 %apple.com
674120 | [TikTok] 674120 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
449186 | Dear Customer, OTP for your transaction of INR 2,499.00 at FLIPKART on HDFC Bank Credit Card ending 7731 is 449186. Valid till 14:35 hrs. Do not disclose OTP to anyone. If not you, call 18002586161.
20841957 | SBI: 20841957 is the High Security Password for adding beneficiary A/c XX6620. Never share it, not even with bank staff. Not requested? Forward to 9223008333.
6093 | 6093 is your Paytm login OTP. Paytm never calls to ask for it. Id: KXb3pQw91Zt
F7K2M | Steam Guard: F7K2M is the code you need to sign in to your account. If this wasn't you, visit help.steampowered.com
39175 | 39175 is your Facebook password reset code or reset your password here: https://fb.com/l/9bQx3Yk2MtL1p
827304 | Chase: DON'T share. Use code 827304 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
158203 | Your Revolut authentication code for a payment of £64.20 to ASOS with card **9917 is 158-203. Do not share this code with anyone, even if they claim to be from Revolut.
9273 | Your Grab Activation Code (GAC) is 9273. It expires in 3 minutes. DO NOT SHARE it, including with Grab staff.
116840 | (Shopee) Your verification code is 116840 . Please complete the account verification process in 30 minutes.
706295 | From Singpass: enter 706295 to log in to CPF Board on 14 Mar 2024 09:12:44. Never share it. Helpdesk 6335 3533
552917 | PayPal: 552917 is your security code. It expires in 10 minutes. Don't share this code with anyone.
284619 | Snapchat Code: 284619. Happy Snapping!⏎Gxw4EpHcb2a
7Q4B9X | HMRC: To view your tax account, use access code 7Q4B9X. This code runs out in 15 minutes.
417720 | Tu código de verificación de Mercado Libre es 417720. No lo compartas con nadie.
83150462 | BBVA: Clave para confirmar tu compra de 129,90 EUR en EL CORTE INGLES con tarjeta terminada en 4402: 83150462. Si no la reconoces llama al 912249426
590431 | CaixaBank: introduzca el 590431 para autorizar la transferencia de 350,00€ a la cuenta *7719. Nunca facilite este dato por teléfono.
2718 | Tu código Rappi es 2718. Caduca en 5 min. Si no lo pediste, ignora este mensaje. Y8fPz0wQm1R
304816 | Bancolombia: Tu clave dinamica para ingresar a la Sucursal Virtual Personas es 304816. Inquietudes al 6045109095.
6J8T4N | Cl@ve: Su código de activación es 6J8T4N. Válido hasta el 21/09/2024 a las 18:30. Agencia Tributaria.
962038 | Movistar: para entrar en Mi Movistar usa la contraseña temporal 962038, que solo sirve una vez.
641903 | Nubank: 641903 é o seu código de confirmação. Não passe esse número para ninguém, nem para a gente.
7284 | Seu código iFood é 7284. Não compartilhe!
350917 | gov.br: Seu codigo de acesso e 350917. Ele expira em 10 minutos. O gov.br nao solicita este codigo por ligacao.
408255 | CGD: Compra de 47,35 EUR em WORTEN.PT, cartao ***3186. Para autorizar, insira o codigo SMS 408255. Nao reconhece? Ligue 217900790
19374852 | Itaú: token 19374852 para liberar o novo aparelho iPhone 13 em 02/04 às 10h21. Desconhece? 4004-4828
295418 | Votre code de vérification Google est G-295418
06183947 | BNP Paribas : Votre code de validation est 06183947 pour un achat de 89,99 EUR chez FNAC.COM. Ne le communiquez jamais. Valable 5 min.
7315 | Doctolib : 7315 est votre code de connexion. Ne le transmettez à personne, même à un soignant.
620844 | Orange : pour vous identifier sur orange.fr, saisissez le code « 620844 ». Un doute ? Appelez le 3900.
518037 | Bonjour, voici le code à usage unique pour signer votre contrat n°2024-778120 avec Boursorama : 518 037. À bientôt.
T4W8ZP | Ameli : mot de passe provisoire T4W8ZP. A modifier lors de votre première connexion sur ameli.fr
173926 | Ihre mobileTAN für die Überweisung von 1.250,00 EUR auf Konto DE..4471 vom 12.05.24 um 14:07 lautet: 173926. Sparkasse
804715 | N26: Dein Code zum Verbinden deines neuen Smartphones ist 804715. Gib ihn niemals weiter.
3948 | Klarna: Dein Bestätigungscode ist 3948⏎⏎@klarna.com #3948
662051 | DHL Packstation: Ihre mTAN zum Aktivieren der Mobilfunknummer: 662051. Fragen? 0228 28609898
91B6XD | ELSTER: Geben Sie zum Abschluss der Anmeldung 91B6XD ein. Der Code verfällt in 15 Minuten.
527480 | 527480 ist dein Instagram-Code. Teile ihn nicht.⏎SIYRxKrru1t
480162 | Poste Italiane: il codice per autorizzare l'operazione di 75,00 euro con PostePay che termina con 6604 e' 480162. Non comunicarlo a nessuno.
736019 | SPID - PosteID: inserisci 736019 per accedere ai servizi INPS. Scade alle 16:48.
5820 | Glovo: 5820 è il tuo codice di verifica. Buon appetito!
29417305 | INTESA SANPAOLO: O-KEY SMS 29417305 per l'accesso del 08/02/2024 ore 11:15. Se non l'hai richiesto chiama 800.303.303
382610 | ING: TAN-code volgnummer 47, bedrag EUR 212,50. Uw TAN is 382610. Controleer altijd bedrag en rekening.
915274 | Je bol.com inlogcode is 915274. Deze is 10 minuten geldig. Deel 'm met niemand.
604831 | DigiD: vul de sms-code 604831 in om in te loggen bij Belastingdienst. Geef nooit uw code aan iemand anders. Niet u? Bel 088 123 65 55
28G5K1 | KPN: gebruik 28G5K1 om je simkaart te activeren via mijnkpn.nl/sim
57319024 | mBank: Operacja nr 3 z dn. 14-03-2024 Przelew na rach.: 1140...8821; kwota: 340,00 PLN; haslo: 57319024 mBank.
441875 | Allegro: kod do potwierdzenia numeru telefonu to 441875. Nikomu go nie podawaj.
206739 | Profil Zaufany. Kod autoryzacyjny nr 5 z dnia 2024-06-18: 206739
9137 | Twój kod Bolt to 9137. ID: /sCrQ7aVd0x
61830547 | Česká spořitelna: Potvrzení platby kartou *5519 u ALZA.CZ, částka 1 890,00 CZK. Ověřovací kód: 61830547. Nikomu jej nesdělujte.
874021 | Seznam.cz: kod pro prihlaseni k uctu je 874021. Pokud o nej nezadate vy, zmente si heslo.
350694 | Tatra banka: Pre prihlasenie do Internet bankingu zadajte kod 350694. Platnost do 20:17. Infolinka *1100
193846 | OTP Bank: Internetes vásárlás 12 490 HUF, EMAG.HU. Kártya: ...7043. Jóváhagyó kód: 193846. Ne adja meg senkinek! Tel: +3613666666
508217 | Ügyfélkapu belépéshez az Ön azonosító kódja 508217, amely 5 percig érvényes.
726190 | Codul tau de verificare eMAG este 726190. Este valabil 15 minute.
48301765 | BT: Parola unica pentru plata de 259,99 RON la ALTEX, card **2208, este 48301765. Nu o divulga nimanui!
614082 | Вашият код за потвърждение от ДСК Директ е 614082. Не го споделяйте. За въпроси: 0700 10 375
3957 | 3957 е твоят код за вход в Glovo.
905317 | Εθνική Τράπεζα: Ο κωδικός μιας χρήσης (OTP) για τη συναλλαγή σας ποσού 58,40€ είναι 905317. Μην τον κοινοποιήσετε.
482065 | gov.gr - TAXISnet: Κωδικός επιβεβαίωσης 482065. Λήγει σε 5 λεπτά.
731904 | Trendyol'a giriş için doğrulama kodunuz: 731904. Güvenliğiniz için kimseyle paylaşmayınız. B001
258617 | Garanti BBVA: 4417 ile biten kartinizla HEPSIBURADA isyerinden 1.349,90 TL tutarli isleminiz icin sifreniz 258617. Referans: 9902. Sifreyi kimseyle paylasmayin.
604921 | e-Devlet Kapisi: Cep telefonu dogrulamasi icin 604921 kodunu giriniz. Bilgi: Alo 160
8351 | Getir aktivasyon kodun 8351⏎Q2mTz7LbX0e
50318 | Код 50318 — вход в Сбербанк Онлайн 14:02. Никому не сообщайте его. Его спрашивают только мошенники
814603 | Ваш код подтверждения: 814603. Наберите его в поле ввода. Яндекс
27491 | VK: 27491 — код для входа на страницу. Не передавайте его даже сотрудникам ВКонтакте.
6075 | Никому не говорите код 6075! Оплата 2 340 RUB в OZON. Карта *8812. Т-Банк
394170 | Госуслуги: 394170 - код подтверждения для входа. Действует 10 минут. Если вход выполняете не вы, звоните 8 800 100-70-10
4829 | ПриватБанк: нікому не кажіть пароль 4829. Вхід у Приват24 з нового пристрою. Дзвонили з банку? Це шахраї! 3700
571036 | Код підтвердження для Дія: 571036
90263 | Rozetka. Щоб завершити замовлення № 781204556, уведіть 90263 на сайті.
638014 | Ваш код пацверджання для ўваходу ў асабісты кабінет А1: 638014. Нікому яго не паведамляйце.
2705 | Kaspi.kz: кіру коды 2705. Кодты ешкімге айтпаңыз!
483916 | eGov: Сіздің бір реттік құпиясөзіңіз 483916. Жарамдылық мерзімі 3 минут. 1414
715308 | Raiffeisen banka: Jednokratna lozinka za placanje 4.599,00 RSD na ANANAS.RS je 715308. Kartica xx0912.
2946 | Ваш верификациони код за еУправу је 2946. Важи до 12:55.
860427 | PBZ: Za potvrdu online kupnje 32,15 EUR karticom koja zavrsava na 1180 unesite kod 860427.
341709 | NLB: enkratno geslo za prijavo v Klik je 341709. Ne posredujte ga nikomur, klicni center 01 477 20 00.
592860 | Din engångskod hos Swedbank är 592860. Lämna aldrig ut den till någon som ringer dig.
4073 | 4073 är din kod för att logga in på Tradera. Den gäller i 10 minuter.
186294 | Vipps: Koden din er 186 294. Ikke del den med noen.
73518 | Posten: Bruk engangskode 73518 for å bekrefte mobilnummeret ditt i appen.
640715 | Nets: Brug koden 640715 til at godkende køb på DKK 799,00 hos ELGIGANTEN. Kort slutter på 3345. Del den ikke.
837162 | OP: Vahvistustunnus 837162. Maksu 45,90 EUR, VERKKOKAUPPA.COM. Älä luovuta tunnusta kenellekään.
705834 | Omniva: sisesta telefoninumbri kinnitamiseks kood 705834. Kood kehtib 15 minutit.
419650 | Jūsu Latvijas Pasta apstiprinājuma kods ir 419650. Nevienam to neizpaudiet!
286371 | Vinted: tavo patvirtinimo kodas – 286371. Niekam jo nerodyk.
527104 | رمز التحقق الخاص بك في Careem هو 527104. لا تشاركه مع أي شخص.
864193 | أبشر: رمز التحقق لتسجيل الدخول ٨٦٤١٩٣ ، صالح لمدة ٥ دقائق
3791 | عزيزي العميل، كلمة المرور لمرة واحدة لشراء بمبلغ 245.50 ريال من NOON ببطاقة **6612 هي: 3791. مصرف الراجحي 920003344
602845 | كود واتساب الخاص بك: 602-845⏎لا تطلع أحداً عليه⏎4sgLq1p5sV6
71930 | استخدم ٧١٩٣٠ لتفعيل خدمة فودافون كاش
58214 | دیجی\u200cکالا⏎کد تایید شما: ۵۸۲۱۴⏎این کد را در اختیار دیگران قرار ندهید.
903716 | کد ورود شما به اسنپ: 903716⏎Snapp⏎rJb8Qm2KzXa
4816203 | بانک ملت⏎خرید از: آسیاتک⏎مبلغ: 1,250,000 ریال⏎رمز پویا: 4816203⏎اعتبار تا 14:35:20
6427 | دیوار: برای ورود به حساب خود عدد ۶۴۲۷ را وارد کنید. لغو۱۱
941580 | קוד האימות שלך לביט הוא 941580. אין להעביר אותו לאף אדם.
8042 | 8042 הוא הקוד החד-פעמי לכניסה לאזור האישי באתר gov.il. בתוקף ל-5 דקות
617293 | כאל: לאישור עסקה ע"ס 189.90 ש"ח בכרטיס המסתיים ב-4471 יש להקיש סיסמה 617293. לבירורים 03-5726444
7150 | آپ کا ایزی پیسہ تصدیقی کوڈ 7150 ہے۔ یہ کسی کو نہ بتائیں۔ مدد کے لیے 3737
493028 | आपका आधार OTP 493028 है। यह 10 मिनट तक मान्य है। इसे किसी से साझा न करें। - UIDAI 1947
715846 | फ्लिपकार्ट में लॉगिन करने के लिए ७१५८४६ डालें। धन्यवाद।
2068 | प्रिय ग्राहक, रु.500.00 के भुगतान हेतु ओटीपी: 2068, कार्ड XX3319। बैंक कभी ओटीपी नहीं मांगता।
638205 | আপনার বিকাশ ভেরিফিকেশন কোড ৬৩৮২০৫। পিন বা কোড কারো সাথে শেয়ার করবেন না। ১৬২৪৭
4917 | পাঠাও অ্যাপে লগইন করতে 4917 কোডটি ব্যবহার করুন।
580361 | आपला डिजिलॉकर ओटीपी 580361 आहे. कृपया तो कोणालाही सांगू नका.
274916 | உங்கள் கணக்கை சரிபார்க்க 274916 என்ற OTP-ஐ உள்ளிடவும். இது 5 நிமிடங்களுக்கு செல்லுபடியாகும். Airtel
830657 | మీ ఫోన్\u200cపే ధృవీకరణ కోడ్ 830657. దీన్ని ఎవరితోనూ పంచుకోవద్దు.
619504 | तपाईंको eSewa प्रमाणीकरण कोड ६१९५०४ हो। कसैलाई नदिनुहोला।
480273 | รหัส OTP ของคุณคือ 480273 (Ref: KTBX) ใช้ได้ภายใน 3 นาที ห้ามบอกผู้อื่น กรุงไทย 02-111-1111
915360 | Shopee: รหัสยืนยันของท่านคือ ๙๑๕๓๖๐ กรุณาอย่าเปิดเผยแก่ผู้ใด
7294 | <LINE> 7294 คือรหัสยืนยันตัวตนของคุณ กรุณากรอกในแอป LINE
306518 | Ma xac thuc Zalo cua ban la 306518. Tuyet doi khong chia se ma nay cho bat ky ai.
74208169 | Vietcombank: Quy khach dang thanh toan 1,200,000 VND tai TIKI.VN bang the x8823. Ma OTP: 74208169, hieu luc 2 phut. LH 1900545413
5913 | Mã đăng nhập Be của bạn: [5913]. Hết hạn lúc 09:45 12/04/2024.
4062 | <#> JANGAN BERI kode ini ke siapa pun, TERMASUK TIM GOJEK. WASPADA PENIPUAN! Kode OTP-mu: 4062 xQb8LmZ2vEa
815937 | Tokopedia: Masukkan 815937 untuk verifikasi. Berlaku 30 menit, hubungi 1500-837 jika bukan kamu.
271846 | RM0 Maybank2u: TAC anda ialah 271846 bagi pindahan RM350.00 ke akaun 1640***29 pada 05-Jun 11:20. Bukan anda? Hubungi 03-58914744.
639015 | GCash: Huwag ibigay kahit kanino! Ang iyong authentication code ay 639015. Mag-e-expire ito sa loob ng 5 minuto.
482617 | 【微信】你正在登录微信，验证码482617。转发可能导致帐号被盗。
9035 | 【支付宝】校验码：9035，用于登录。请勿泄露,支付宝工作人员不会向您索取。
731582 | 【招商银行】您尾号6620的信用卡正在京东支付人民币1,299.00元，验证码731582，于14:35前有效。详询95555
250846 | 250846(登录验证码,5分钟内有效),如非本人操作请忽略。【美团】
618293 | 蝦皮購物:您的驗證碼為 ６１８２９３,請於 15 分鐘內輸入,切勿告知他人。反詐騙專線165
527940 | 國泰世華銀行網路交易密碼 527940,卡號末四碼 3381,消費金額 NT$2,380,識別碼 AXQM
746203 | LINEの認証番号は「746203」です。他人には絶対に教えないでください。
3184 | 【PayPay】認証コード:３１８４⏎有効期限は10分です。
085271 | メルカリ 認証番号085271をアプリに入力してください。※お問い合わせ番号 0120-111-222
41597326 | 三井住友カード:ご利用金額12,800円、カード末尾4410のワンタイムパスワードは41597326です(15:20まで有効)。
530918 | [카카오톡] 인증번호 [530918]를 입력해 주세요. 타인에게 절대 알려주지 마세요.
274605 | [Web발신]⏎[NAVER] 본인확인 인증번호는 274605 입니다. 3분 이내 입력하세요.
8196 | 토스 인증번호 8196 ※ 토스 고객센터 1599-4905
493710 | საქართველოს ბანკი: თქვენი ერთჯერადი კოდია 493710. არავის გაუზიაროთ. 032 2 444 444
6283 | Idram. Ձեր հաստատման կոդը՝ 6283
318745 | Kapital Bank: Birbank-a daxil olmaq üçün təsdiq kodunuz 318745. Kodu heç kimə deməyin. *196
59014 | Click: tasdiqlash kodi 59014. Kodni hech kimga bermang!
8437 | M-PESA: Nambari yako ya uthibitisho ni 8437. Usimpe mtu yeyote, hata mhudumu wa Safaricom.
276094 | លេខកូដផ្ទៀងផ្ទាត់ ABA របស់អ្នកគឺ 276094។ សូមកុំចែករំលែកទៅអ្នកដទៃ។
`);
