import { examples } from './examples.js';

/** Services as most people know them, worded as they usually word their texts, some without a code. */
export const CODES_USUAL_WORDINGS = examples(`
# Spanish
483920 | Tu código de WhatsApp es: 483-920. No lo compartas. ⏎4sgLq1p5sV6
39284 | Código de Telegram: 39284⏎⏎También puedes pulsar en este enlace para iniciar sesión:⏎https://t.me/login/39284
7731 | Tu código de Uber es 7731. Nunca compartas este código. Responde STOP ALL al +44 7903 561836 para darte de baja.
829104 | BBVA: 829104 es la clave para confirmar tu compra de 45,90 EUR en AMAZON ES con la tarjeta terminada en *4821. No la compartas con nadie.
60214583 | CaixaBank: Introduce el codigo 60214583 para firmar la operacion. Importe: 120,00 EUR. Beneficiario: ES12****3490
- | Bizum: Has recibido 25,00 EUR de MARIA G. Concepto: cena. Saldo 1.204,33
# Portuguese
184736 | 184736 é o seu código de confirmação do Instagram. Não o compartilhe.
573820 | G-573820 é seu código de verificação do Google.
902173 | Nubank: seu codigo de seguranca e 902173. Nao compartilhe com ninguem, nem com funcionarios do Nubank.
4417 | iFood: Use o codigo 4417 para entrar na sua conta. Nao compartilhe este codigo.
338206 | Para autorizar a operação MB WAY de 50,00EUR introduza o código 338206. Não partilhe. Se não reconhece ligue 210 000 124
- | Sua fatura do cartao final 8821 no valor de R$ 1.540,22 vence em 10/08. Pague pelo app.
# French
629401 | Votre code de sécurité est 629401. Il expire dans 10 minutes. Ne partagez ce code avec personne.
48203917 | Credit Agricole : pour valider votre achat de 89,99 EUR chez FNAC le 12/04 a 14:32, saisissez le code 48203917. Ne le communiquez jamais.
5520 | Doctolib : 5520 est votre code de vérification. Ne le transmettez à personne.
301847 | La Banque Postale: code 301847 pour ajouter un nouveau beneficiaire IBAN FR76***1923. Si vous n'etes pas a l'origine, appelez le 3639.
77241 | <#> Votre code Lydia est 77241 uQ3p8Xz1Kd0
- | Votre colis 8R4430219 sera livré demain entre 9h et 13h par Chronopost. Suivi: chrono.fr/8R4430219
# German
553019 | 553019 ist dein Amazon-Einmalkennwort. Teile es nicht mit anderen Personen.
284716 | Ihre TAN lautet 284716 für die Überweisung über 250,00 EUR auf Konto DE**4432. Sparkasse
920184 | G-920184 ist dein Bestätigungscode für Google.
71930 | Dein Sicherheitscode für PayPal lautet 71930. Er läuft in 5 Minuten ab.
482917 | Deutsche Bank: mobileTAN 482917 zu Auftrag 0031 vom 14.06.2021 14:22, Betrag 99,00 EUR, IBAN ...8810
- | Ihre DHL Sendung JJD000390007812 liegt in der Packstation 142 bereit. Abholung bis 21.09.
# Italian
837201 | Il tuo codice di verifica Microsoft è 837201
501938 | Intesa Sanpaolo: il codice O-Key SMS per autorizzare il pagamento di 39,90 euro su ZALANDO e' 501938. Non comunicarlo a nessuno.
2719 | 2719 è il tuo codice Deliveroo. Non condividerlo.
69204718 | Poste Italiane: OTP 69204718 per operazione di ricarica 20,00 EUR su carta ****3391
440182 | Usa il codice 440182 per verificare la tua identità SPID. Valido 10 min.
# Dutch
729103 | Je DigiD sms-code is 729103. Vul deze in op de website. Geef deze code nooit aan anderen.
58210 | Gebruik 58210 als je inlogcode voor Marktplaats
401928 | ING: TAN-code volgnr 104: 401928. Overschrijving van 1.250,00 naar NL** **** 4471
903817 | Jouw verificatiecode voor bol.com is: 903817. Deze code is 15 minuten geldig.
- | PostNL: je pakket 3SABCD918273 wordt vandaag tussen 14:30 en 16:30 bezorgd.
# Polish
620194 | Kod SMS: 620194. Logowanie do mBank. Nie podawaj go nikomu. 14:22:09
31948205 | PKO BP: Operacja nr 4 z dn. 12-05-2020, przelew na rach. 10...4482 kwota 150,00 PLN, kod: 31948205
883019 | Twój kod weryfikacyjny Allegro to 883019. Ważny 10 minut.
45821 | Kod do paczkomatu? Nie. Kod logowania InPost: 45821
5839 | Zappka: Twój kod to 5839. Wpisz go w aplikacji.
- | InPost: Paczka 620991234567 czeka w Paczkomacie WAW45N do 14.05 godz. 12:00.
# Czech
48201938 | CSOB: Potvrzujete platbu 1 250,00 CZK u ALZA.CZ kartou *4471. Kod pro potvrzeni: 48201938
937104 | Váš ověřovací kód pro Seznam je 937104. Nikomu ho nesdělujte.
6201 | Zásilkovna: pro přihlášení zadejte kód 6201
582013 | Air Bank: kod 582013 potvrdi prihlaseni do internetoveho bankovnictvi. Nikomu ho nerikejte!
GX7K2M | Ceska sporitelna - autorizacni SMS kod: GX7K2M, platba 500,00 CZK na ucet 19-2000145399/0800
# Russian
48291 | Код подтверждения: 48291. Никому его не сообщайте! ВКонтакте
5820 | Никому не говорите код 5820! Перевод 3 500р. на карту *4417. Сбербанк
7391 | Тинькофф. Никому не говорите код: 7391! Вход в Тинькофф.ру в 18:40
503918 | Пароль: 503918. Покупка 2 490 RUB, карта *3301, OZON.RU. Никому не сообщайте пароль. ВТБ
640291 | 640291 — ваш код для входа на Госуслуги. Не сообщайте его никому, даже сотрудникам поддержки
- | СЧЁТ8821 14:05 Покупка 349р PYATEROCHKA 5521 Баланс: 12 410.55р
# Ukrainian
4820 | Приват24: Ваш пароль для входу 4820. Нікому не повідомляйте його.
391047 | Код підтвердження Дія: 391047
83019 | monobank: код 83019 для підтвердження операції 1200 грн. Нікому не кажіть код!
7204 | Ваш код для входу в Rozetka: 7204. Дійсний 5 хвилин
- | Посилка 20450387261944 прибула у відділення №42. До сплати 340 грн. Нова Пошта
# Turkish
739104 | WhatsApp kodunuz: 739-104⏎Kodunuzu kimseyle paylaşmayın.
482019 | 4417 ile biten kartinizla TRENDYOL'da 349,90 TL'lik isleminiz icin onay sifreniz: 482019. Sifrenizi kimseyle paylasmayin. Garanti BBVA B001
5931 | Getir'e giriş kodun 5931
920184 | e-Devlet Kapısı doğrulama kodunuz: 920184. Bu kodu kimseyle paylaşmayınız. B123
640318 | Yapi Kredi: 12.07.2022 14:30 tarihli giris isleminiz icin tek kullanimlik sifreniz 640318.
- | Sayin musterimiz, 4417 ile biten kartinizin ekstre borcu 2.340,55 TL, son odeme 15.08.2022. Is Bankasi
# Greek
482910 | Ο κωδικός επαλήθευσης για το Viber είναι: 482910
739201 | Alpha Bank: Κωδικός μίας χρήσης 739201 για αγορά 49,90 EUR με κάρτα ***4417. Μην τον γνωστοποιήσετε.
5820 | Ο κωδικός σου για το efood είναι 5820
384719 | gov.gr: Ο κωδικός επιβεβαίωσης είναι 384719. Ισχύει για 5 λεπτά.
# Hebrew
482913 | קוד האימות שלך הוא 482913. אין להעביר קוד זה לאחר.
739104 | בנק הפועלים: סיסמה חד פעמית לכניסה לחשבון 739104. אין למסור לאף אחד
58201 | הקוד שלך לביט: 58201
640182 | קוד הווטסאפ שלך: 640-182⏎אין לשתף את הקוד הזה
# Arabic
482913 | رمز التحقق الخاص بك هو 482913. لا تشاركه مع أحد.
738201 | كود واتساب الخاص بك: ‎738-201⏎لا تطلع أحداً عليه
582013 | رمز الدخول لأبشر: ٥٨٢٠١٣
7391 | مصرف الراجحي: رمز مؤقت 7391 لعملية شراء بمبلغ 250 ريال من NOON بطاقة *4417. لا تشارك الرمز
- | تم خصم 120.50 SAR من بطاقتك 4417* لدى JARIR في 2021-04-12 14:33
# Persian
48291 | کد تایید دیجی‌کالا: ۴۸۲۹۱
583019 | بانک ملت⏎خرید⏎مبلغ: 450,000⏎رمز: 583019⏎14:22:10
72041 | کد ورود شما به اسنپ: 72041⏎لغو11
391820 | رمز یکبار مصرف شما ۳۹۱۸۲۰ می‌باشد. آن را در اختیار دیگران قرار ندهید
# Hindi
482913 | आपका OTP 482913 है। इसे किसी के साथ साझा न करें। - SBI
7391 | आपका ओला ओटीपी 7391 है
583019 | 583019 आपका आधार सत्यापन ओटीपी है। यह 10 मिनट के लिए मान्य है।
640182 | प्रिय ग्राहक, Rs.2500 के लेनदेन हेतु खाता XX4417 का ओटीपी 640182 है। किसी को न बताएं
# Thai
482913 | รหัส OTP ของคุณคือ 482913 (Ref: KXBT) ใช้ภายใน 5 นาที
739104 | SCB: รหัส OTP=739104 Ref=QWHD เพื่อโอนเงิน 1,500.00 บ. ไปยัง x-4417 ห้ามบอกผู้อื่น
5820 | รหัสยืนยัน LINE ของคุณคือ 5820 กรุณาอย่าแจ้งให้ผู้อื่นทราบ
318204 | <Ref. no. ABKD> OTP ของคุณคือ 318204 สำหรับเข้าสู่ระบบเป๋าตัง
# Vietnamese
482913 | Ma OTP cua Quy khach la 482913. Ma co hieu luc trong 2 phut. Tuyet doi khong cung cap cho bat ky ai. Vietcombank
739104 | 739104 là mã xác nhận Facebook của bạn
5820 | Mã xác thực Zalo: 5820. Không chia sẻ mã này cho bất kỳ ai.
640182 | TPBank: Ma xac thuc giao dich 640182, so tien 2,500,000 VND tu TK 0441xxx201. KHONG chia se ma.
# Indonesian
482913 | JANGAN BERIKAN KODE KE SIAPAPUN, TERMASUK GOJEK. WASPADA PENIPUAN! Kode: 482913
7391 | Kode OTP Tokopedia kamu 7391. Demi keamanan, jangan beritahu siapapun.
583019 | BCA: KODE RAHASIA 583019 utk transaksi Rp 250.000 di SHOPEE kartu xxx4417. Jgn berikan kpd siapa pun
640182 | Kode verifikasi Shopee Anda: 640182. Berlaku 5 menit.
# Chinese
482913 | 【支付宝】你正在登录支付宝，验证码482913，转给他人将导致支付宝被盗。请勿泄露。
7391 | 【美团】7391（登录验证码），工作人员不会向您索要，请勿向任何人泄露。
583019 | 【招商银行】您尾号4417的信用卡正在京东支付￥299.00，动态密码583019，5分钟内有效。
640182 | 您的驗證碼是 640182，請於10分鐘內輸入。【蝦皮購物】
93817 | 【腾讯科技】你正在使用手机号登录，验证码：93817，请勿转发。
- | 【菜鸟驿站】您的包裹已到幸福小区店，请凭8-2-4417到店取件，电话13800138000
# Japanese
482913 | 認証コード：482913⏎このコードを他人に教えないでください。LINE
739104 | Yahoo! JAPAN 確認コード：739104 有効期限は15分です。
5820 | 【メルカリ】認証番号：5820 この番号をアプリで入力してください
640182 | [三井住友カード] ワンタイムパスワードは640182です。ご利用先:AMAZON ご利用金額:4,980円
- | ヤマト運輸です。お荷物4417-8821-0392を本日14時～16時にお届けします。
# Korean
482913 | [네이버] 인증번호 [482913]를 입력해주세요.
739104 | [Web발신]⏎[카카오] 인증번호 739104 타인에게 절대 알려주지 마세요.
5820 | 쿠팡 인증번호는 [5820] 입니다.
640182 | [KB국민카드] 본인확인 인증번호(640182) 이용금액 49,900원 쿠팡 타인노출금지
- | [Web발신]⏎신한카드(4417)승인 홍*동 12,500원 일시불 04/12 14:22 스타벅스 누적310,200원
# Others
482913 | Din kod för BankID är 482913. Dela den inte.
739104 | Din verifikationskode er 739104 - MobilePay
5820 | Vahvistuskoodisi on 5820 (Wolt)
640182 | Codul tau de verificare OLX este 640182
391820 | Az Ön OTP azonosító kódja: 391820, 12.500 HUF, kártya: *4417
582013 | Вашият код за потвърждение е 582013. Viber
720418 | Kodi juaj i verifikimit është 720418
904817 | Kode pengesahan anda ialah 904817. Maybank2u
# Tech
482913 | G-482913 is your Google verification code.
482913 | <#> Your WhatsApp code is 482-913 but you can also tap on this link to verify your phone: v.whatsapp.com/482913 Don't share this code with others 4sgLq1p5sV6
48291 | Telegram code: 48291⏎⏎You can also tap on this link to log in:⏎https://t.me/login/48291⏎⏎oLeq9AcOZkT
7391 | Your Uber code is 7391. Never share this code. Reply STOP ALL to +1 415-237-0403 to unsubscribe.
739104 | PayPal: 739104 is your security code. Don't share your code.
583019 | 583019 is your Amazon OTP. Do not share it with anyone.
640182 | 640182 is your Facebook confirmation code @facebook.com #640182
391820 | Your Apple ID Code is: 391820. Don't share it with anyone.⏎⏎@apple.com #391820 %apple.com
582013 | Use 582013 as Microsoft account security code
7204183 | Use code 7204183 for Microsoft authentication
904817 | Use verification code 904817 for Microsoft authentication.
48291 | Your Lyft code is 48291
739104 | Your Airbnb verification code is: 739104. Don't share this code with anyone; our employees will never ask for the code.
5830 | [TikTok] 5830 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
640182 | Your Twitter confirmation code is 640182.
391820 | 391820 is your Instagram code. Don't share it. SIYRxKrru1t
582013 | Snapchat Code: 582013. Happy Snapping!
720418 | Your LinkedIn verification code is 720418.
904817 | Your Discord verification code is: 904817
FYTBW | Steam Guard: your verification code is FYTBW
48F2K9 | Your Steam phone verification code is 48F2K9
482913 | Twitch: 482913 is your verification code
7391 | Your Tinder code is 7391 dont share it
58301 | Your Nike verification code is 58301
640182 | Signal verification code: 640-182
391820 | SIGNAL: Your code is: 391-820⏎⏎Do not share this code
82013 | Your eBay security code is 82013. It expires in 15 minutes. Don't share it with anyone.
720418 | 720418 is your one time password (OTP) for Netflix
904817 | Your verification code for Coinbase is 904817
5920184 | Authy: your verification code is 5920184
482913 | 482913 is your verification code for Zoho. It is valid for 10 minutes
739104 | Your Yahoo verification code is 739104
583019 | Your Twilio verification code is: 583019
640182 | GitHub authentication code: 640182⏎⏎@github.com #640182
391820 | 391820 is your Dropbox security code
582013 | Your Slack confirmation code is 582-013
7204 | WeChat verification code (7204) may only be used once to verify mobile. For account safety, don't forward the code to others.
904817 | [Alibaba Group]Your verification code is 904817. Please don't forward this code to anyone.
8291 | [Grab] 8291 is your activation code. Expires in 2 mins.
7391 | [#] Your Careem verification code is: 7391⏎⏎fN2u9aQk3Lx
583019 | LINE verification code: 583019. Enter this code to finish signing in. This code expires in 30 minutes.
640182 | KakaoTalk verification number is [640182].
3918 | Your Viber code is: 3918⏎Close this message and enter the code into Viber to activate your account.
582013 | Your imo verification code is 582013. Don't share this code with others. 2oxHqRTnXkE
# Banks
720418 | Chase: DON'T share. Use code 720418 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
90481726 | Your Chase One-Time Code is 90481726. Only use this online. Code expires in 30 min.
482913 | BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 482913. Reply HELP if you didn't request it.
739104 | Wells Fargo: Never share this code or provide it to anyone on the phone. Access code: 739104. Didn't request this? Call 1-800-869-3557
583019 | Citi ID Code: 583019. We'll NEVER call or text for this code. Use it only at citi.com or in the app.
640182 | Capital One: Temporary code is 640182. We will never call to ask for this code.
391820 | American Express: Your one-time verification code is 391820. Don't share with anyone. AmEx will never contact you to ask for it.
582013 | Barclays: 582013 is your passcode to pay GBP 250.00 to J SMITH acct ending 4417. Never share it. Not you? Call 0345 600 2323
720418 | HSBC: Your one time code is 720418 for card ending 4417 payment £39.99 at ARGOS LTD. Do NOT share.
904817 | Lloyds: OTP 904817 for a purchase of £12.50 at TFL with card ending 4417. If this isn't you call 0800 917 7017
48291 | Use OTP 48291 to log in to your HDFC Bank NetBanking. Valid till 14:32:10. Never share OTP with anyone.
739104 | 739104 is SECRET OTP for txn of INR 1,249.00 on HDFC Bank card XX4417 at AMAZON on 12-04-21. Valid till 15:04. Pls do not share
583019 | Dear Customer, OTP for transaction of Rs. 2499.00 at FLIPKART on your SBI card ending 4417 is 583019. Do not share with anyone.
640182 | ICICI Bank: OTP is 640182 for transaction INR 500.00 at PAYTM on card XX4417. NEVER SHARE. If not you, SMS BLOCK 4417 to 5676766
391820 | Axis Bank: One Time Password for your login is 391820. SMS generated at 14:22 on 12/04/2021.
582013 | DBS: For iBanking login, key in OTP 582013 by 14:32 SGT. Never share this with anyone.
720418 | Your NetCode is 720418. Use it to confirm transfer of $1,200.00 to acct xxxx4417. Never share. - CommBank
482913 | GTBank: Your OTP for this transaction is 482913. Amt: NGN25,000.00. DO NOT DISCLOSE.
739104 | M-PESA: 739104 is your verification code for Safaricom app.
58301 | RBC: 58301 is your one-time passcode. If you didn't request this call 1-800-769-2555.
EK4T9Q | USAA: Your code is EK4T9Q. Expires in 10 min.
# Government & other
391820 | IRS: Your one-time security code is 391820. It expires in 15 minutes.
582013 | Login.gov: Your one-time code is 582013. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@login.gov #582013
720418 | Your GOV.UK One Login security code is 720418. The code expires after 15 minutes.
904817 | 904817 is your NHS login security code. It will expire in 10 minutes.
482913 | myGov code: 482913. Do not share this code with anyone.
739104 | OTP is 739104 for Aadhaar (XX4417) valid for 10 mins. To update Aadhaar, upload documents on myaadhaar.uidai.gov.in. -UIDAI
583019 | Your CoWIN OTP to register is 583019. It'll be valid for 3 minutes. - CoWIN
6401 | Share OTP 6401 with your Swiggy delivery partner to receive your order 88213391
3918 | 3918 is the PIN to start your Ola ride. CRN 4412088213, KA05AB4417, white Dzire
- | Your Uber is arriving now. Plate LK17 ABC, Toyota Prius. Call 020 3481 7391
- | Your appointment is confirmed for 12/04/2021 at 1430. Reply 1 to confirm or 2 to cancel.
- | HDFC Bank: Rs 1249.00 debited from a/c **4417 on 12-04-21 to VPA swiggy@axl (UPI Ref 110291847720).
- | Your order #88213391 has shipped! Track it: amzn.to/3xKq91p
# Spanish
483920 | Santander: Clave 483920 para confirmar transferencia de 300€ a MARIA LOPEZ. Si no reconoces la operacion llama al 915 123 123
829104 | MercadoLibre: No compartas tu codigo 829104 con nadie.
4471 | Rappi: tu codigo de verificacion es: 4471. No lo compartas
305182 | Hola, tu clave dinamica Bancolombia es 305182, vence en 60 seg
91827 | Tu token digital BCP: 91827. Úsalo para confirmar tu operación por S/ 250.00
38104722 | Cl@ve: Su PIN es 38104722 y caduca en 10 min
551029 | Cabify 551029 es tu código de acceso
# Portuguese
6620 | 99: seu codigo e 6620. Nao passe pra ninguem.
918273 | CAIXA: Codigo 918273 para cadastrar o dispositivo. Jamais informe a terceiros.
402817 | Chave Móvel Digital: o seu código de segurança é 402817. Válido durante 5 minutos
55182 | Seu token PicPay: 55182
739201 | CGD: Cod. autorizacao 739201. Pagamento 35,90EUR WORTEN. Nao divulgue este codigo.
# French
482910 | FranceConnect : votre code à usage unique est le 482910
920183 | BNP Paribas: 920183 est votre code pour ajouter M DUPONT comme bénéficiaire. Ne le partagez pas
7204 | Vinted : ton code de vérification est le 7204
38201 | Code Leboncoin : 38201 (valable 10 min)
628401 | Ameli: voici votre code temporaire 628401
# German
384019 | Ihr Freischaltcode für die N26 App: 384019
60291 | Dein Code: 60291. Gib ihn niemals weiter. Klarna
749201 | ELSTER: Ihr Einmalcode lautet 749201.
572018 | Commerzbank photoTAN Aktivierung: Ihr Code 572018
48201 | 48201 – das ist dein Lieferando Code
# Italian
902817 | PosteID: inserisci il codice temporaneo 902817 per accedere a INPS
48201 | Satispay: il tuo codice è 48201
630192 | UniCredit: per confermare bonifico di 1.200,00 EUR verso IT60X*** digita 630192
# Dutch
58291 | Tikkie-code: 58291. Deel hem met niemand
720193 | Rabobank: uw signeercode is 720193 voor betaling van € 49,95
# Polish
739102 | ING: Autoryzacja BLIK 120,00 PLN. Kod 739102. Nikomu go nie podawaj
4820 | Twoj kod odbioru w Zabce to 4820. Okaz kurierowi
620183 | Profil Zaufany: kod autoryzacyjny nr 2 z 12.05.2021: 620183
# Czech
391028 | Moneta: Potvrzovaci kod je 391028, castka 899 CZK
7201 | Rohlik: 7201 je vas overovaci kod
# Russian
4829 | Яндекс.Такси: 4829 — код для входа
592018 | Код: 592018. Вход в Альфа-Онлайн. Никому не говорите код
30918 | Ozon: 30918 — никому не говорите этот код
7720 | Ваш код — 7720. СДЭК
# Ukrainian
39201 | OLX: Ваш код 39201
620184 | Raiffeisen: OTP 620184 dlya oplaty 450.00 UAH v SILPO. Nikomu ne povidomlyaite
# Turkish
592018 | Ziraat: 592018 sifresi ile 1.250,00 TL EFT isleminizi onaylayabilirsiniz
8401 | Yemeksepeti doğrulama kodu: 8401
# Greek
730192 | Πειραιώς: 730192 ο κωδικός extraPIN για μεταφορά 120,00€ σε GR12***
# Hebrew
391827 | 391827 הוא קוד הכניסה שלך ל-Wolt
50281 | לאומי: הקוד החד-פעמי 50281 תקף ל-5 דקות
# Arabic
8401 | 8401 هو رمز كريم الخاص بك
620193 | STC Pay: استخدم الرمز 620193 لتسجيل الدخول
482910 | رمز التفعيل: ٤٨٢٩١٠ صالح لمدة ٥ دقائق
# Persian
39201 | کد فعال‌سازی: 39201 - دیوار
582019 | رمز پویا: 582019 بانک سامان مبلغ 1,200,000 ریال
# Hindi
620193 | PhonePe: लॉगिन के लिए OTP 620193 का उपयोग करें
4829 | Zomato डिलीवरी पार्टनर को OTP 4829 बताएं
# Thai
592018 | KPlus: OTP 592018 (Ref: AKXQ) ยืนยันโอนเงิน 500 บาท
739201 | รหัสผ่านชั่วคราว 739201 ใช้ได้ครั้งเดียว
# Vietnamese
620193 | MB: OTP giao dich chuyen tien 1.000.000 VND la 620193. Khong cung cap OTP cho bat ky ai
4829 | Grab: mã kích hoạt của bạn là 4829
# Indonesian
592018 | OVO: masukkan kode 592018 utk login. Jgn bagikan
739201 | 739201 adalah kode Anda untuk masuk ke Traveloka.
# Chinese
482910 | 【京东】验证码：482910，您正在登录，泄露有风险。如非本人操作，请忽略本短信。
3920 | 【滴滴出行】3920是你的验证码，请在10分钟内完成验证
592018 | 【中国银行】手机交易码592018，尾号4417账户转账500.00元
739201 | [Apple]您的 Apple ID 验证码为：739201。请勿与他人共享。
# Japanese
592018 | PayPay 認証コード: 592018 ※他人に教えないでください
7392 | 【楽天】ワンタイムキー 7392（有効期限10分）
482910 | 認証番号は「482910」です。ドコモ
# Korean
592018 | 토스 인증번호 592018
4829 | [배달의민족] 4829 인증번호를 입력하세요
739201 | (우리은행) 이체 인증번호는 739201입니다. 금액 1,200,000원
# English services, less usual wordings
482910 | Hi Sam, here's the code you asked for: 482910. Monzo will never call you for it.
39201 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 39201
620193 | Cash App: 620-193 is the sign in code you requested.
592018 | Revolut verification code for online payment of 45.90 GBP at ASOS: 592018. Never share this code with anyone, ever
739201 | Wise: 739201 is your verification code. Only enter it at wise.com
4829 | Bumble: 4829 is your login code
305182 | Robinhood: Your code is 305182. Not you? robinhood.com/help
918273 | Zelle(R) Use 918273 to verify. Don't share this code with anyone. Never provide via phone.
402817 | SoFi: never share this 402817 code. We won't call for it
55182 | Your DoorDash verification code is: 55182
628401 | Grubhub: 628401 is your password reset code.
7204 | Your Deliveroo verification code is: 7204
38201 | Stripe: Use 38201 to verify your account with Kickstarter.
384019 | Your Link verification code is: 384019⏎⏎@link.com #384019
60291 | Your Doximity code is 60291
749201 | Okta verification code: 749201
572018 | Duo SMS passcodes: 572018
48201 | Your code is 48201. Thanks! -Instacart
902817 | Shop: 902817 is your verification code
630192 | 630192 is your Epic Games security code.
720193 | Your Xbox one-time code is 720193
58291 | 58291 is your Roblox verification code
391028 | Battle.net: your security code is 391028
739102 | PlayStation: 739102 is your verification code
K4T9QX | Your Nintendo verification code is K4T9QX
391820 | Enter 391 820 in Telegram Passport to continue
4418 | FedEx Delivery Manager PIN: 4418
882014 | ID.me code: 882014. DO NOT share - an ID.me rep will never ask for it.
203948 | SSA.gov: Security code 203948 expires in 10 min. Don't share.
118204 | Medicare verification code is 118204
947102 | Your CVS Pharmacy verification code is 947102. Reply STOP to stop.
5521 | Walgreens: 5521 is your code to access your prescription
83920 | TMobile: PIN 83920. Don't share. T-Mobile will never call to ask for it
60214 | AT&T Free Msg: Your temporary passcode is 60214. We won't call you to ask for it.
391827 | Verizon Msg: Your Authorization Code for order 20448193 is 391827. Do not share
847201 | EE: your code's 847201. It runs out in 15 minutes. Don't give it to anyone, even us
291847 | O2: One time code 291847 - we'll never call to ask for this
739104 | NatWest: use code 739104 to log in on a new device. STOP if someone has asked for it.
582019 | Santander OTP. NEVER share this code, not even with Santander staff. OTP to send 500.00 GBP to account ending 4417 is 582019
20194 | Starling: Your code is 20194.
482019 | First Direct: 482019. Only enter this in the app.
620194 | TSB: Your one-time password is: 620194 for a payment of £48.20 to EBAY O*21-04.
738291 | Halifax: DON'T SHARE THIS CODE. Use 738291 to confirm your payment
620148 | Paytm: 620148 is your OTP to login. Valid for 10 min. Never share.
302918 | <#> 302918 is the OTP to login to your Flipkart account. DO NOT share with anyone. kN2a9QxT4sF
7391 | Ola: OTP for your ride is 7391. Share with driver Ramesh, DL 3C AB 4417
920183 | Jio: Your OTP is 920183 & valid for 3 mins
402918 | Dear UPI user, 402918 is OTP for UPI PIN set on a/c XX4417 - YONO SBI. Do not share
583920 | Airtel: Pls use OTP 583920 to register ur number 98XXXXXX17.
629104 | Kotak: OTP is 629104 for Rs.3,450.00 spent at MYNTRA via card x4417. Not you? call 18602662666
40291 | Safaricom: Your M-PESA app verification code is 40291
738190 | OPay: Your verification code is 738190. Valid for 5mins. Don't tell anyone.
29104 | FNB :-) OTP: 29104 to add beneficiary VODACOM. Not you? Call 0875759444
820193 | Capitec: Never share OTP. 820193 for online purchase R899 Takealot
48102 | SingPass: Your one-time SMS OTP is 48102 (expires in 10 min)
620418 | OCBC Alert: OTP 620418 for adding payee JOHN TAN on 12 Apr, 2:32pm.
739104 | HSBC HK: 739104 is the SMS OTP for your HKD1,234.00 txn with card ending 4417
594820 | Maybank TAC: 594820 for transfer RM50.00 to 1644XXXX20.
284910 | Emirates NBD: 284910 is your OTP for AED 450.00 at Noon card 4417
902841 | Etisalat: Dear Customer, your pin code is 902841
# No code
- | Your OTP request limit has been reached. Try again in 24 hours. - SBI
- | Your verification code has been sent to j***@gmail.com
- | PayPal: You've sent $45.00 USD to Jess. Transaction ID 4KX20194TQ
- | Your Amazon parcel with tracking TBA382019447 was delivered at 14:32.
- | BT: Fault VOL012-48201937 is fixed. Reply 1 if OK.
- | We sent you a code to verify your email. Didn't get it? Call 0800 048 2019
- | Congrats! You qualify for a $5000 loan. Reply YES to 48210
- | Your new PIN is on its way by post to the address ending SW4.
- | IRCTC: PNR 2048193720, TRN 12951, DOJ 12-05-21, B4 22
- | Vodafone: You've used 80% of your 4000 MB
`);
