import { examples } from './examples.js';

/** English and 37 other languages; with amounts, card endings, hotlines, domains and hashes beside the code. */
export const CODES_BESIDE_OTHER_NUMBERS_WORLDWIDE = examples(`
48213907 | Chase: DON'T share. Use code 48213907 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
529014 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter code 529014 to finish your online sign-in. Code expires in 10 minutes. Call 1-800-869-3557 if you didn't request this.
706218 | <#>BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 706218. Reply HELP if you didn't request it.
318842 | Citi ID Code: 318842⏎We'll NEVER call or text for this code. Call 1-800-374-9700 if you didn't request it. Valid for 10 minutes
905132 | Barclays: To approve your payment of GBP 249.99 to AMZN MKTPLACE with card ending 4471, enter 905132 on the merchant's page. Never share it, even with us.
664201 | You're setting up a new payee, sort code 40-12-76, account ending 883. Only continue if this is correct. Your one time passcode is 664201. HSBC will never ask for it.
214863 | Capital One: Your temporary code is 214863. Use it to verify your identity. We'll never call you for it. Questions? 1-877-383-4802
77190436 | Your American Express one-time verification code is: 7719 0436. Do not share it with anyone. It expires at 14:35 EST.
583046 | OTP is 583046 for txn of INR 4,299.00 at FLIPKART on HDFC Bank card ending 9012. Valid till 18:42:10. Do not share OTP for security reasons. Not you? Call 18002586161
73920514 | Dear Customer, 73920514 is your One Time Password for adding beneficiary A/c XXXX3307 in YONO SBI. Do not share this with anybody. - SBI
482731 | DBS: 482 731 is your OTP to authorise a transfer of SGD 1,200.00 to XXX-X-2290 (Ref 88120345). Not you? Call 1800 339 6963.
390275 | NetCode: 390 275. You're paying $650.00 to BSB 062-000 acct ending 118. Don't share this NetCode with anyone. Not you? Call 13 2221.
417902 | Your Revolut verification code is: 417-902. DO NOT share this code with anyone, including Revolut staff.
385210 | 385-210 is the sign-in code you requested for Cash App. Never give it to anyone who calls you.
208871 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 208871
590313 | PayPal: 590313 is your security code. It expires in 10 minutes. Don't share this code with anyone.
846120 | Approve spending 312.40 EUR at ZALANDO with card ending 0086? Enter this code to confirm: 846120. Wise will never ask you for it.
241908 | Chime: 241908⏎is your one time code. We will never call or text you to ask for it.
2847 | To finish logging in to Monzo on the web type 2847. If someone asks you for this number they are trying to steal from you
195537 | Trading 212: your confirmation code is 195537
7340918 | Your Coinbase verification code is: 7340918. Don't share this code with anyone; our employees will never ask for the code.
160482 | [Binance] Verification code: 160482. Beware of scam calls and SMS phishing. Only verify with our support: https://www.binance.com/en/support
948316 | [OKX] 948316 is your code to withdraw 0.25000000 BTC to bc1q...x7k2. Valid for 10 min. If this wasn't you, freeze your account.
570293 | 【KuCoin】Verification code: 570293 You are changing your trading password. Withdrawals will be disabled for 24 hours
4416093 | SECURITY NOTICE: a sign-in to Gemini from 185.220.101.34 (Chrome 126, Windows 11) needs approval. Approve it with 4416093
4471 | Your Uber code is 4471. Never share this code. Reply STOP ALL to 89203 to unsubscribe. qlRnn4A1sbt
730216 | 730216 is your Lyft login code. Lyft will never call or text you for it.
5083 | <#> Your Bolt code is 5083⏎hY7dkLw2+Q9
820471 | Your DoorDash verification code is 820471. To update your info, please provide this code ONLY to DoorDash Support. DO NOT share otherwise.
663905 | Your Instacart code is: 663 905. Do not share it. Msg & data rates may apply.
17359 | Grubhub: use 17359 to log in to your account. Order #90214477 stays in your bag.
81026394 | FedEx Delivery Manager: enter passcode 81026394 to verify your address. Expires in 24 hrs. Text STOP to 37473 to opt out.
602917 | Your Tinder code is 602917 Don't share dwEzWOx6XSV
418270 | Hey! Bumble here. 418270 is your login code - keep it to yourself
330912 | Your Hinge code is 330912⏎⏎Don't share⏎⏎@hinge.co #330912
284019 | G-284019 is your Google verification code. Don't share your code with anyone.
482910 | 482 910 is your Instagram code. Don't share it. #ig
593201 | Your WhatsApp code: 593-201⏎⏎Don't share this code with others⏎4sgLq1p5sV6
48213 | Telegram code: 48213⏎⏎You can also tap on this link to log in:⏎https://t.me/login/48213⏎⏎oLeq9AcOZkT
715024 | Snapchat Code: 715024. Do not share it or use it elsewhere!
9462 | [TikTok] 9462 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code. fJpzQvK2eu1
492011 | Your LinkedIn verification code is 492011.
058337 | Your Discord security code is: 058337
379164 | Use verification code 379164 for Microsoft 365 authentication.
4830192 | Use 4830192 as Microsoft account security code
519302 | Your Apple Account code is: 519302. Do not share it with anyone.⏎⏎@apple.com #519302 %apple.com
QPLKXWRT | QPLKXWRT is your Yahoo verification key. We will never ask you for it in a call.
904468 | Your Proton verification code is: 904468
7GK2PX | Login.gov: Your one-time code is 7GK2PX. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #7GK2PX
84519273 | Your Social Security security code is 84519273. It will expire in 10 minutes. Never share it. Learn more at ssa.gov/myaccount
739201 | 739201 is your HMRC access code. Use it within 15 minutes to sign in to your tax account for 2024 to 2025. HMRC will not phone you about this text.
861054 | myGov: Do not share this code with anyone. If you did not ask for it call 132 307. Your code is 861054
271806 | Your Singpass SMS OTP is 271 806. It expires at 09:15 AM on 12 Mar 2025. Do NOT share it, even with a government officer.
371905 | Your NHS login security code is 371905. Call 119 if you did not try to log in.
583017 | 583017 - enter this in MyChart to finish logging in. This code will expire in 20 minutes. Do not reply to this message.
96410 | Walgreens: Your identity code is 96410. Use it to see RX 0448213-05577 online.
6038 | Doctolib: confirm your booking of 14/05 at 10:20 with the code 6038
370912 | VZ: NEVER share this code even with a Verizon rep. One-time authorization code 370912. Didn't request it? Call 800-922-0204
55138206 | T-Mobile: Your SIM change requires a one-time PIN. 55138206 is your PIN. If you didn't start this dial 611 immediately.
290417 | O2: Your one-time code is 290417. Never share this with anyone, even if they say they're from O2.
7745 | 3 Ireland: 7745 is ur verification code for My3. Valid for 15 mins
5K9RT | Your Steam verification code is 5K9RT
39201856 | Battle.net: Security code 39201856. Treat it like your password.
640283 | Hello. Your PlayStation(R)5 sign-in needs 2-step verification. Code: 640 283
418806 | bet365 - enter 418806 to verify your mobile. 18+ BeGambleAware
612087 | 612087 is your Amazon OTP. Don't share it with anyone.
593021 | [AIRBNB] YOUR VERIFICATION CODE IS 593021. NEVER SHARE YOUR CODE WITH ANYONE. FOR HELP CALL +1 844 234 2500
817344 | Marriott Bonvoy: Use one-time passcode 817344 to redeem 45,000 points. Expires in 5 minutes.
3094 | 7-Eleven: Welcome to 7Rewards! Your PIN to activate your account is 3094. Get $5 off on orders over $20.
28046 | Upwork: 28046 is your phone verification code. It expires in 30 min
904173 | your remotasks verfication code is 904173 pls dont share with any one
hX4v9Q | Clickworker payment release: EUR 37.15 to PayPal. TAN for this action: hX4v9Q
218564 | 218564 is your GitHub authentication code.⏎⏎@github.com #218564
746058 | Your Stripe verification code is: 746-058. Don't share this code with anyone; our employees will never ask for the code.
330715 | Your Okta verification code for ACME-2024 tenant is 330715.
B7M4TQ | 1Password account recovery⏎Session 20417⏎Confirmation code⏎B7M-4TQ
945602 | Ring: 945-602 is your verification code to add a shared user at 1420 Oak St.
0482 | [eufy]Your code:0482.Valid in 30 minutes.Camera T8113 will be bound to your account
8813 | PIN 8813 to log in to ParkMobile. Zone 40217 session continues until 6:30 PM
507194 | BBVA: Tu clave para confirmar la compra de 84,90 EUR en EL CORTE INGLES con tu tarjeta acabada en 3321 es 507194. No la compartas con nadie.
86203914 | CaixaBankNow: va a realizar una transferencia de 1.200,00€ a ES** **** 7718. Si esta de acuerdo introduzca el codigo 86203914
739105 | Mercado Libre: 739 105 es tu codigo de seguridad. No se lo pases a nadie.
6207 | <#> Tu código Rappi es 6207. Vigencia: 5 min. Nunca lo compartas⏎Fn3pQ8/kLa1
41885 | Hola! Ingresa 41885 en la app para verificar tu telefono
29017346 | BANORTE TOKEN SMS 29017346 PARA RETIRO SIN TARJETA POR $2,500.00 VIGENCIA 30 MIN DUDAS 8001234567
815302 | Nubank: seu codigo de verificacao e 815302. Nao compartilhe, nem com nossos funcionarios.
470916 | BRADESCO: Token 470916 para autorizar compra de R$ 1.399,00 cartao final 8834 em 12/06. Duvidas ligue 4002 0022
203487 | Caixadirecta: Transferencia MB WAY de 75,00 EUR para 91****218. Codigo SMS: 203 487. Nunca divulgue este codigo.
57203 | gov.br: Use o código 57203 para recuperar sua conta. Válido até 15:40.
3058 | 99: seu codigo para entrar no app 99 e 3058. Valido por 10 minutos
914027 | Chave Móvel Digital: o código de segurança para autenticar em Portal das Finanças é 914027. Válido por 5 minutos.
73048216 | BNP Paribas : votre code pour valider l'achat de 159,00 EUR chez FNAC avec la carte **2047 est le 73048216. Ne le communiquez a personne.
604815 | Votre code de sécurité ameli est : 604 815. Il est valable 15 minutes. L'Assurance Maladie ne vous le demandera jamais par téléphone.
951037 | leboncoin⏎Votre code de verification⏎951 037⏎Expire dans 10 min
482601 | SNCF Connect: pour vous connecter saisissez le code 4 8 2 6 0 1
37194062 | Desjardins : n'utilisez ce code que sur notre site. Code de securite a usage unique 37194062. Besoin d'aide? 1 800 224-7737
7391 | Free Mobile : suite à votre demande de portabilité du 06 12 44 87 30, confirmez avec le code 7391
592831 | Sparkasse: Die TAN für Ihre Überweisung über 480,00 EUR auf das Konto DE** **** 4410 lautet 592831. Auftrag vom 03.02.2025, 11:24 Uhr.
804415 | Ihre mTAN Nr. 17 lautet: 804415. Karte ...6620, Betrag 39,99 EUR, Händler: CHECK24
380271 | Ihr DHL Kundenkonto: Der Bestätigungscode zur Aktivierung lautet 38 02 71. Gültig bis 18:00 Uhr.
7K4M9X | WEB.DE: Ihr Freischaltcode ist 7K4M9X. Bitte geben Sie ihn auf der Seite ein.
617402 | 617402 ist dein Klarna-Code. Teile ihn mit niemandem.⏎⏎@klarna.com #617402
6583 | 1&1: Ihre SMS-PIN 6583 bestätigt die Änderung Ihrer Rufnummer. Vertragsnr. 58837214
485210 | DigiD: Uw sms-code voor inloggen bij Mijn Belastingdienst is 485210. Geef deze code nooit aan iemand anders.
93017 | ABN AMRO: gebruik code 93017 om uw creditcardbetaling van EUR 64,50 bij BOL.COM (kaart eindigt op 1189) te bevestigen.
318664 | bunq hier! Je inlogcode: 318-664. Wij bellen je nooit hierover.
702495 | Marktplaats: 702495 is je verificatiecode, 10 minuten geldig
24810 | Bevestig je registratie bij itsme met deze code⏎24810⏎Hulp? 02 657 32 13
9035 | je thuisbezorgd code is 9035 deel hem niet
720418 | Intesa Sanpaolo: il codice O-Key SMS e' 720418 per autorizzare pagamento di EUR 215,30 a ENEL ENERGIA. Non comunicarlo a nessuno.
836401752 | POSTE ITALIANE: per il pagamento di 49,90 euro con carta ****5502 inserisci il codice 836401752. Info 800.00.33.22
391074 | Il codice temporaneo per l'accesso SPID di livello 2 è: 391 074. Scade tra 5 minuti.
265819 | 265819 è il tuo codice Satispay. Non condividerlo con nessuno!
5470 | Gentile cliente, la OTP per accedere a MyTIM e' 5470. Per assistenza chiama il 119
61093 | Ciao da Subito! Codice verifica 61093⏎kP2x+8dLmQr
68120947 | mBank: Operacja nr 3 z dn. 14-05-2025 Przelew na rach.: ...4471 kwota: 350,00 PLN haslo: 68120947
905733 | PKO BP: Kod SMS nr 12: 905733. Płatność kartą *3018 na kwotę 129,99 PLN w ALLEGRO. Nikomu nie podawaj kodu.
41760382 | Profil Zaufany: kod autoryzacyjny nr 2 to 41760382
583206 | InPost: Twój kod do zalogowania w aplikacji to 583 206. Ważny 10 minut.
274915 | Allegro: 274915 – wpisz ten kod, aby potwierdzić numer telefonu. Nie udostępniaj go.
8064 | Twoj kod Bolt: 8064
391480275 | CSOB: Platba kartou 1*5527 v obchodu ALZA.CZ, castka 2 499,00 CZK. SMS kod: 391 480 275. Kod nikomu nesdelujte.
607215 | George: přihlašovací kód je 607215, platí 5 minut. Nikdy ho nikomu neříkejte. Linka 800 207 207
84013976 | Identita občana: Váš jednorázový SMS kód pro přihlášení je 84013976
53291 | Seznam.cz: ověřovací kód 53291. Zadejte ho na stránce přihlášení.
4906 | 4906 je vas overovaci kod pro Rohlik.cz
DX7R2K | Air Bank: potvrzujete prevod 15.000 Kc na ucet 2801234567/0800. Kod pro potvrzeni: DX7R2K
719306 | 1.250,00 TL tutarındaki TRENDYOL alışverişiniz için 4482 ile biten kartınızın 3D Secure şifresi: 719306. Şifrenizi kimseyle paylaşmayın. B001
503827 | e-Devlet Kapisi giris dogrulama kodunuz: 503 827. Kod 3 dakika gecerlidir.
2914 | Getir doğrulama kodun 2914. Kimseyle paylaşma! mA8tQ1zXcv+
60271839 | Is Bankasi: Internet subesine giris icin tek kullanimlik sifreniz 60271839'dir. 0850 724 0 724
347190 | PAPARA ONAY KODU: 347 190 KODU CALISANLARIMIZ DAHIL KIMSEYE SOYLEMEYIN
58204 | Код 58204 для входа в Сбербанк Онлайн. Никому его не сообщайте, даже сотруднику банка. Если вы не входили, позвоните на 900
7316 | Никому не говорите код 7316! Покупка 3 490 RUB, OZON. Карта *8802
640918 | GOSUSLUGI: 640918 — код для входа. Никому его не сообщайте
483017 | Ваш код подтверждения: 483-017. Наберите его в поле ввода.
3390 | 2ГИС. Код авторизации⏎3390⏎wQ7+ms2LrTy
271640 | ВТБ: перевод 15000.00р на счет *4417, комиссия 0.00р. Одноразовый пароль из SMS N2: 271640
48071625 | Приват24: пароль 48071625 для підтвердження платежу 1250.00 UAH, карта *3390. Нікому не повідомляйте!
9142 | 9142 — код для входу в monobank. Нікому його не кажіть, навіть працівникам банку
605813 | Дія: Ваш код підтвердження 605 813. Діє 3 хвилини
518206 | ROZETKA. Код для реєстрації: 518206
70493 | Мій Київстар: одноразовий пароль 70493. Якщо ви не входили в застосунок — телефонуйте 466
4827 | أبشر: رمز التحقق لتسجيل الدخول هو ٤٨٢٧. لا تشارك الرمز مع أي شخص.
739152 | رمز مؤقت: 739152⏎شراء انترنت⏎بـ: SAR 349.00⏎بطاقة: 4471* مدى⏎لدى: NOON⏎لا تشارك الرمز
603918 | ٦٠٣٩١٨ هو رمز كريم الخاص بك، لا تعطه لأحد
914305 | كود تأكيد فودافون كاش لتحويل 500 جنيه للرقم 01012345678 هو 914305 متقولش الكود لحد
538714 | رمز واتساب الخاص بك: 538-714⏎⏎لا تطلع أحداً عليه⏎4sgLq1p5sV6
371904 | Your OTP is 371 904 for AED 1,150.00 at EMIRATES. رمز التحقق الخاص بك هو 371 904 ولا تشاركه مع أحد
7503918 | بانک ملت⏎خرید: دیجی\u200cکالا⏎مبلغ: 1,250,000 ریال⏎کارت: 6104*3382⏎رمز پویا: 7503918⏎اعتبار تا 12:43:10
582041 | کد ورود شما به دیجی\u200cکالا: ۵۸۲۰۴۱⏎این کد را در اختیار دیگران قرار ندهید
40917 | کد تایید اسنپ شما: 40917⏎snapp.ir/23
816305 | ۸۱۶۳۰۵ رمز یکبار مصرف شما در دیوار است. پشتیبانی ۰۲۱۶۳۴۱
7290 | مشترک گرامی کد فعالسازی همراه من 7290 می باشد و تا ۲ دقیقه معتبر است
34902 | سامانه سجام: کد اعتبارسنجی ۳۴۹۰۲⏎کد را به هیچ\u200cکس نگویید
592047 | לאומי: קוד הכניסה החד-פעמי שלך הוא 592047. אין למסור את הקוד לאף אחד. לבירורים *5522
4810 | הקוד שלך לביט: 4810. הקוד בתוקף ל-3 דקות
83104726 | קוד אימות למערכת ההזדהות הלאומית: 83104726
61935 | Wolt: 61935 הוא קוד האימות שלך
205863 | כאל: לאישור עסקה באינטרנט על סך 329.90 ש"ח בכרטיס המסתיים ב-7714 יש להקליד את הסיסמה 205863
370418 | מכבי שירותי בריאות - סיסמה זמנית לכניסה לאזור האישי⏎370 418⏎לא ביקשת? חייג *3555
618305 | प्रिय ग्राहक, आपके SBI खाते XX4471 से रु 2,500.00 के लेनदेन हेतु OTP 618305 है। इसे किसी के साथ साझा न करें।
730942 | 730942 आपका Paytm लॉगिन OTP है। यह 10 मिनट के लिए मान्य है। किसी को न बताएं
408217 | आधार प्रमाणीकरण के लिए आपका ओटीपी ४०८२१७ है। सहायता हेतु 1947 पर कॉल करें। -UIDAI
5193 | Ola में लॉगिन करने के लिए कोड 5193 डालें। x9KqW2+eRtU
294760 | Jio: आपका वन टाइम पासवर्ड 29 47 60 है
85013 | Aapka IRCTC OTP 85013 hai. Kisi ko na batayein, PNR 2817364509 ki booking ke liye
7042 | <#> KODE RAHASIA: 7042. Jangan kasih ke siapa pun, termasuk pihak Gojek. Kode berlaku 5 menit. Fz3Qk1+uLpD
391806 | JANGAN BERIKAN KODE INI KE SIAPA PUN termasuk pihak TOKOPEDIA. WASPADA PENIPUAN! Kode verifikasi (OTP) masuk: 391806
604271 | Kode OTP BCA Anda 604 271 utk transaksi Rp1.750.000 di BLIBLI kartu xxxx8812. Info Halo BCA 1500888
58390 | 58390 adalah kode DANA kamu. Jgn bagikan kpd siapapun ya
270914 | [Shopee] Gunakan 270914 untuk verifikasi nomor baru. Abaikan SMS ini jika bukan kamu
A7K2QX9 | Livin by Mandiri: kode aktivasi Anda A7K2QX9 berlaku s/d 15:30 WIB
83902417 | VCB: Quy khach dang thanh toan 1,500,000 VND tai SHOPEE, the ***4471. Ma OTP la 83902417. TUYET DOI KHONG chia se. Hotline 1900545413
5914 | Mã xác thực MoMo của bạn là 5914. Mã có hiệu lực trong 3 phút.
308617 | [Zalo] 308 617 là mã kích hoạt tài khoản của bạn. Không chia sẻ mã này với bất kỳ ai
720538 | GRAB: Ma dang nhap cua ban: 720538
461093 | Ma xac thuc VNeID muc 2: 461093. Goi 1900.0368 neu khong phai ban thuc hien
19075 | My Viettel: 19075 la mat khau dung mot lan de dang nhap
482069 | รหัส OTP คือ 482 069 (Ref: KXPT) สำหรับโอนเงิน 3,500.00 บาท ไปยังบัญชี x-4471 ภายใน 5 นาที ห้ามบอกใคร
715930 | <Ref. 8H2K> OTP = 715930 ซื้อสินค้า LAZADA 1,290.00 THB บัตร xx3308 โทร 027777777
837104 | 837104 คือรหัสยืนยันทรูมันนี่ของคุณ (รหัสอ้างอิง ABQZ)
602918 | กรมการปกครอง รหัสยืนยันตัวตน ThaID ของท่านคือ ๖๐๒๙๑๘
5076 | ใส่รหัส 5076 เพื่อเข้าสู่ระบบ LINE MAN⏎อย่าบอกรหัสนี้กับผู้อื่น
2641 | AIS: รหัสผ่านแบบใช้ครั้งเดียวของคุณคือ 2641 ใช้ได้ภายใน 15 นาที
704918 | 【建设银行】序号03的验证码704918，您正向尾号4471的账户转账5,000.00元。任何人索取验证码均为诈骗，切勿泄露！
215806 | 【美团】215806（登录验证码），5分钟内有效，工作人员不会向您索要。客服10107888
602847 | 【中国联通】尊敬的用户，您的随机密码为６０２８４７，有效期10分钟。
903172 | 【58同城】您的动态码为 90 31 72，请于2025年6月1日18:00前输入
R4TQ8 | [Steam] 您的帐户验证码是 R4TQ8
749206 | 【國泰世華】網路刷卡驗證碼 749206，卡號末四碼3318，金額TWD 2,480元，商店PCHOME。請勿告知他人。
5830 | 您的LINE Pay認證碼為 5830，請於3分鐘內輸入。
916403 | 滙豐：您的一次性密碼為 916 403，用以登入網上理財。請勿向任何人透露。查詢請電 2233 3322
28407195 | 「智方便」：你的驗證碼是 28407195，10分鐘內有效
603871 | 【104人力銀行】手機驗證碼:603871 請在30分鐘內完成驗證
5082 | foodpanda: 5082 is your code. 5082 是你的驗證碼，切勿分享。
482015 | 認証番号「482015」をLINEで入力して下さい。他人には教えないで下さい。30分間有効です。
58104923 | 【三井住友銀行】ワンタイムパスワード 58104923 お振込金額50,000円 口座番号末尾4471 お心当たりのない方は0120-56-3143へ
306814 | 確認コード：306814⏎⏎上記の番号をYahoo! JAPANの画面で入力してください。⏎⏎@yahoo.co.jp #306814
927405 | 【dアカウント】ワンタイムキーは ９２７４０５ です。有効期限：2025/06/01 14:20
6052 | 6052 はPayPayのログイン用認証コードです。PayPayのスタッフがお尋ねすることはありません。
418630 | 楽天カード 本人認証サービス 認証コードは 418 630 です（ご利用額 12,800円）
582917 | [Web발신]⏎[NICE평가정보] 본인확인 인증번호[582917]입니다. 타인에게 절대 알려주지 마세요.
371846 | [Web발신]⏎[우리카드] 결제 인증번호 371 846 금액 58,900원 쿠팡 카드(4471) 유효시간 3분
905162 | 네이버 인증번호: 905162 (국내 고객센터 1588-3820)
62108 | [토스] 62108⏎위 번호를 입력하면 로그인됩니다. 절대 공유하지 마세요
80527194 | [정부24] 1회용 비밀번호는 80527194 입니다. 5분 이내에 입력 바랍니다.
730481 | [11번가] 회원가입 인증번호는 730481 입니다.
604917 | Eurobank: Ο κωδικός μιας χρήσης είναι 604917 για πληρωμή 89,90 EUR στο SKROUTZ με την κάρτα *4471. Μην τον κοινοποιήσετε.
382016 | Alpha Bank: o kwdikos eisodou sas einai 38 20 16. Den ton dinete se kanenan. Til. 210 3260000
571830 | gov.gr: Κωδικός επιβεβαίωσης 571 830. Ισχύει για 10 λεπτά.
4825 | 4825 είναι ο κωδικός σου για σύνδεση στο efood
90316 | ΚΩΔΙΚΟΣ ΕΠΑΛΗΘΕΥΣΗΣ COSMOTE: 90316 ΓΙΑ ΒΟΗΘΕΙΑ ΚΑΛΕΣΤΕ 13888
273094 | Ο κωδικός ενεργοποίησης Viber είναι: 273094⏎vb7Qk+x2LpS
749035 | Din engångskod hos Klarna är 749035. Dela den inte med någon.
60281947 | Swedbank: Bekräfta köp 1 249,00 SEK hos ELGIGANTEN, kort **3318, med koden 60281947. Ring 0771-22 11 22 om det inte är du.
582094 | 58 20 94 är din verifieringskod till Blocket
4036 | Hej! Ange 4036 i foodora-appen för att verifiera ditt nummer
71925 | PostNord: för att logga in, skriv in koden⏎71925⏎på sidan. Svara inte på detta sms
8K4P72QX | MitID: Din aktiveringskode er 8K4P-72QX. Del den aldrig med andre.
507264 | Brug koden 507 264 til at godkende dit køb på 349,00 DKK hos ZALANDO. Kort: **** 4471
618402 | Vipps: 618 402 er engangskoden din. Gyldig i 10 minutter.
39157 | Engangspassord for Mitt Telenor: 39157. Spørsmål? Ring 915 09000
840273 | OP: Vahvista verkkomaksu 59,90 EUR, VERKKOKAUPPA.COM. Vahvistuskoodi: 840 273. Älä anna koodia muille.
615908 | OTP Bank: Internetes vásárlás 12 490 HUF, EMAG.HU, kártya: ...4471. Megerősítő kód: 615 908. A kódot ne adja ki!
2938401657 | Az Ügyfélkapu+ belépéshez szükséges egyszer használatos kód: 2938401657
730185 | Banca Transilvania: Codul de autorizare pentru plata de 249,99 RON la EMAG este 730185. Nu il comunica nimanui. Info *8028
41609 | OLX: 41609 este codul tau de verificare
580371 | Банка ДСК: Код за потвърждение 580 371 за плащане на 45.00 лв. с карта *4471. Не го споделяйте.
6294 | Ваш верификациони код за Yettel апликацију је 6294. Важи 5 минута.
928046 | PBZ: Jednokratna lozinka za kupnju 129,00 EUR (kartica 4471) glasi 928046. Ne otkrivajte je nikome.
507318 | RM0 Maybank2u: TAC anda ialah 507318 untuk pindahan RM850.00 ke akaun 1644. Jangan dedahkan. Tel 1300886688
639204 | Ang iyong GCash authentication code ay 639 204. HUWAG ibigay kahit kanino. Mag-e-expire sa loob ng 5 minuto.
480327 | আপনার বিকাশ ভেরিফিকেশন কোড ৪৮০৩২৭। পিন বা কোড কাউকে বলবেন না। হেল্পলাইন ১৬২৪৭
72910 | آپ کا ایزی پیسہ تصدیقی کوڈ ۷۲۹۱۰ ہے۔ یہ کوڈ کسی کو مت بتائیں۔ ہیلپ لائن 3737
`);
