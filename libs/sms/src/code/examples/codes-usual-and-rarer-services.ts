import { examples } from './examples.js';

/** Two sets that were written without a look at the rules; docs/codes.md says how they fared. */
export const CODES_USUAL_AND_RARER_SERVICES = examples(`
# Usual wordings
583921 | Your Cash App sign-in code is 583921. Don't share it with anyone, even if they say they're from Cash App.
274910 | G-274910 is your Google verification code. Don't share your code with anyone.
60318 | Telegram code: 60318⏎⏎You can also tap on this link to log in:⏎https://t.me/login/60318⏎⏎oLeq9AcOZkT
482913 | <#> Your WhatsApp code: 482-913⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/482913⏎Don't share this code with others⏎4sgLq1p5sV6
739204 | 739204 is your Facebook confirmation code
08415627 | 08415627 is your Facebook for Android confirmation code Laz+nxCarLW
591043 | 591 043 is your Instagram code. Don't share it. #ig
4471 | Your Uber code is 4471. Never share this code. Reply STOP ALL to 89203 to unsubscribe.
7302 | <#> Your Uber code: 7302. qlRnn4A1sbt
638201 | Your Lyft code is 638201. Enter it within 10 minutes.
920174 | 920174 is your Amazon OTP. Do not share it with anyone.
118835 | Amazon: Your code is 118835. Don't share it. If you didn't request it, deny here https://amazon.com/a/c/r/x7Yt9
4829157 | Use 4829157 as Microsoft account security code
2075 | Microsoft access code: 2075
815920 | PayPal: 815920 is your security code. It expires in 10 minutes. Don't share this code with anyone.
305817 | Your Apple ID Code is: 305817. Don't share it with anyone.
305818 | Your Apple Account code is: 305818. Don't share it with anyone.⏎⏎@apple.com #305818 %apple.com
49218 | Chase: DON'T share. Use code 49218 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
73920184 | Chase: DON'T give this code to anyone, even if they say they're from Chase. One-Time Code:73920184. Only use this online. Code expires in 10 min.
640912 | BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 640912. Reply HELP if you didn't request it.
837120 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter code 837120 on the Wells Fargo site to continue. Call 1-800-869-3557 if you didn't request.
259014 | Capital One: 259014 is your temporary code to sign in to your account. We won't contact you to ask for it.
6092 | Your Venmo verification code is 6092. Venmo will never contact you about this code. Don't share it.
774102 | Your Coinbase verification code is: 774102. Don't share this code with anyone; our employees will never ask for the code.
093847 | [Binance] Verification code: 093847. Do not share it with anyone. If this was not you, disable your account at once.
514498 | Kraken: 514498 is your sign in code. Withdrawals of 0.25 BTC cannot be reversed.
201948 | [TikTok] 201948 is your verification code fJpzQvK2eu1
883149 | Snapchat Code: 883149. Do not share it or use it elsewhere!
552190 | Your LinkedIn verification code is 552190.
736182 | Your X confirmation code is 736182. Don't share it.
640283 | Your Twitter confirmation code is 640283.
901245 | Your Discord verification code is: 901245
R7QK2 | Your Steam verification code is R7QK2
4Y8TX | Steam Guard code 4Y8TX needed to log in from Warsaw, PL.
317602 | Blizzard security code: 317602. Never share this code.
771205 | Your Epic Games verification code is 771205. It expires in 10 minutes.
882914 | 882914 is your PlayStation verification code.
573019 | Your Tinder code is 573019 Don't share @tinder.com #573019
481902 | Your Bumble login code is 481902. Don't tell it to anyone.
209387 | Your code is 209387. Welcome to Hinge!
884120 | Your Airbnb verification code is: 884120. Don't share this code with anyone; our employees will never ask for the code.
662018 | Booking.com verification code: 662018
441092 | Your DoorDash verification code is 441092. Your Dasher or our agents will never ask for it.
9174 | Your Instacart code is 9174. We'll never ask for this code.
558210 | Walmart: Your verification code is 558210. It expires in 15 min. We'll never call to ask for it.
470219 | eBay: Your security code is 470219. Do not share this code.
812004 | Your ID.me one-time passcode is 812004. It expires in 5 minutes. Do not share.
329018 | 329018 is your GOV.UK One Login security code. The code expires after 15 minutes.
602948 | 602948 is your HMRC access code. It expires in 15 minutes. Please don't share it with anyone.
719350 | Your NHS login security code is 719350. It expires in 10 minutes.
402817 | 402817 is your MyChart verification code. It will expire in 20 minutes.
913204 | Login.gov: Your one-time code is 913204. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@login.gov #913204
XB4T9K | Login.gov: Your one-time code is XB4T9K. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #XB4T9K
620381 | Your Okta verification code is 620381
8294017 | SMS passcodes: 8294017
294013 | Your Twilio verification code is: 294013
5018273 | Your Authy manual token for Cloudflare is: 5018273
730194 | 730194 is your Shop verification code. Don't share it.⏎⏎@shop.app #730194 %pay.shopify.com
218840 | Your Link verification code is: 218840. Don't share it with anyone.
739104 | Your Klarna login code is 739104.
382016 | Revolut verification code: 382016. Never share this code with anyone, including Revolut staff
107294 | 107294 is your Wise code for a payment of 1,250.00 EUR to Anna Berg. Don't share it.
551037 | Hi! 551037 is the code to confirm your £42.10 purchase at ASOS with card ending 8842.
846120 | Barclays: never share this code, not even with us. Use 846120 to approve payment of GBP 129.99 to CURRYS on card ending 4417. Not you? Call the number on your card.
470018 | 470018 is the OTP for txn of INR 2,499.00 at FLIPKART on HDFC Bank card ending 3321. Valid till 14:35:20. Do not share OTP with anyone.
918273 | Dear Customer, OTP for online purchase of Rs 899.00 at AMAZON thru State Bank Card 7741 is 918273. Do not share this with anyone. -SBI
3847 | 3847 is your start OTP for Ola ride. Share with driver KA05AB1234 to begin trip CRN 7781234567.
229104 | OTP 229104 is to login to your Swiggy account. Never share it. Swiggy
6104 | Share delivery PIN 6104 with your valet to receive order #2293847110.
771904 | Your DHL parcel is ready at Locker 218. Use pickup code 771904 to open the door by 12/05.
904158 | Your parcel 6200118273645521 is waiting. Collection code: 904158. Locker: WAW33A.
488201 | Your Amazon package is at Locker - Juniper. Pickup code 488201. Ready until Dec 4.
3021 | FedEx: delivery of 7712 3345 8821 today requires PIN 3021. Give it to the courier only.
629417 | Your Delta verification code is 629417. This code expires in 10 min.
184720 | Your Ryanair security code is: 184720. Flight FR2291 is not affected.
882031 | AT&T: Your one-time PIN is 882031. We'll never call and ask for it. Reply END to stop.
610942 | Your T-Mobile verification code is 610942. It's valid for 15 minutes.
40917 | Your Vodafone one-time password is 40917. Not you? Call 191.
902718 | VZ: 902718 is your authorization code to transfer your number. If you did not request this call 800-922-0204.
481029 | Your Proton verification code is: 481029
842019 | Your SIGNAL verification code is: 842-019⏎⏎Do not share this code⏎⏎doDiFGKPO1r
309417 | Your Viber code is: 309417. Close this message and enter the code into Viber to activate.
710284 | 710284 is your LINE verification code. Enter this in LINE within the next 30 mins.
829401 | [Kakao] 829401 is your verification code.
551209 | [WeChat] Use code 551209 to verify your identity. Do not forward.
602914 | <#> 602914 is your Grab Activation Code (GAC). It expires in 2 minutes. Do not share.
391840 | <#> 391840 is your GoPay verification code. Beware of fraud. DO NOT SHARE THIS CODE. ZcTVuZ7NaVG
712946 | 712946 es tu codigo de verificacion de Shopee. No lo compartas con nadie.
482019 | BBVA: 482019 es tu clave para autorizar la compra de 1,250.00 MXN en MERCADO LIBRE. No la compartas. Tarjeta *4412.
736501 | Santander: Introduzca la clave 736501 para confirmar el pago de 45,90 EUR en ZARA.COM con su tarjeta 5521. Si no la ha solicitado llame al 915123123.
920417 | CaixaBank: El codigo de firma para su transferencia de 300,00 EUR a la cuenta ES**4410 es 920417. No lo facilite a nadie.
553810 | Tu código Rappi es 553 810. ¡No lo compartas con nadie!
681230 | Mercado Libre: 681230 es tu código de seguridad. Si no lo pediste, ignora este mensaje.
20481 | Cl@ve PIN: Su PIN es 20481 válido hasta las 23:59. Código 9KX.
372014 | Seu codigo Nubank: 372014. Nao compartilhe com ninguem. O Nubank nunca liga pedindo codigos.
914027 | Itau: use o token 914027 para confirmar o Pix de R$ 350,00. Se desconhece, ligue 30035511.
661093 | iFood: 661093 é o seu código de acesso. Não passe para ninguém!
8042 | 99: Seu codigo de verificacao e 8042. Nunca compartilhe.
730281 | O seu código MB WAY é 730281. Nunca o partilhe com terceiros.
571930 | CTT: Código para levantar a encomenda DA441209837PT: 571930. Cacifo Locky Rossio.
449170 | Votre code de vérification La Poste est 449170. Il est valable 10 minutes.
73820164 | BNP Paribas: pour valider votre achat de 89,90 EUR chez FNAC, saisissez le code 73820164. Ne le communiquez jamais.
204815 | FranceConnect : voici votre code de sécurité 204815. Ne le transmettez à personne.
609182 | Doctolib : 609182 est votre code de connexion. Ne le partagez pas.
834019 | Votre colis vous attend au Locker Gare de Lyon. Code de retrait : 834019. A retirer avant le 05/12.
51720 | SFR : Votre mot de passe temporaire est 51720. Il expire dans 15 min.
918240 | Ihre TAN lautet 918240 für die Überweisung von 1.200,00 EUR auf DE**5521. Geben Sie die TAN nie weiter.
4402 | Ihre Sendung liegt in der Packstation 145, Hauptstr. 12. Abholcode: 4402. Abholung bis 04.12.
663902 | mTAN: 663902 fuer Ihren Auftrag vom 01.12.2026 um 10:14 Uhr. Betrag 75,00 EUR.
730294 | Ihr Sicherheitscode für BundID: 730294. Gültig für 5 Minuten.
882104 | Dein Lidl Plus Code: 882104. Bitte nicht weitergeben.
482061 | Gebruik 482061 om in te loggen bij ING. Deel deze code nooit, ook niet met ons.
593217 | Je pakket ligt klaar in de pakketautomaat. Open het vak met code 593217.
720184 | Uw sms-code om in te loggen met DigiD is: 720184. Deel deze code met niemand.
330915 | 330915 is je bol-verificatiecode. Hij is 10 minuten geldig.
884120 | Poste Italiane: il codice di conferma e' 884120 per l'operazione di 150,00 euro. Non comunicarlo a nessuno.
617402 | Il tuo codice Satispay è 617 402
92041857 | INTESA SANPAOLO: codice O-Key SMS 92041857 per autorizzare il bonifico di EUR 500,00. Non condividerlo.
502817 | PosteID: inserisci il codice 502817 per accedere. Scade tra 3 minuti.
48193027 | Operacja nr 3 z dn. 01-12-2026 mTransfer z rach. ...41209 kwota: 129,00 PLN; haslo: 48193027 mBank.
770413 | Paczka czeka w Paczkomacie KRA12M! Kod odbioru: 770413. Masz czas do 3/12.
209416 | Twój kod weryfikacyjny Allegro to 209416. Nie podawaj go nikomu.
603918 | PKO BP: Kod 603918 autoryzuje platnosc BLIK 59,99 PLN. Nie udostepniaj go.
441837 | Vaše zásilka Z 441 2098 837 je v Z-BOXu. Heslo pro vydání: 441837.
820174 | CSOB: SMS klic pro platbu 1 250,00 CZK na ucet 123456789/0300 je 820174. Nikomu ho nesdelujte.
519382 | Váš ověřovací kód Seznam je 519382
661204 | Is Bankasi: 1.250,00 TL tutarindaki islem icin onay kodunuz 661204. Kimseyle paylasmayiniz.
730192 | Trendyol dogrulama kodunuz: 730192. Bu kodu kimse ile paylasmayin. B002
482917 | e-Devlet Kapısı giriş doğrulama kodu: 482917. Kod 3 dakika geçerlidir.
9041 | Getir'e giris kodun 9041. 
58203 | Никому не сообщайте код 58203. Вход в Сбербанк Онлайн 12:40. Если это не вы, звоните 900.
4410 | Код: 4410. Никому не говорите! Покупка 1 299 RUB в OZON. Карта *5521
729104 | VK: 729104 — ваш код подтверждения. Не сообщайте его никому.
308194 | Ваш код подтверждения: 308-194. Наберите его в поле ввода.
662018 | 662018 — код для входа на Госуслуги. Не сообщайте его, даже если представляются сотрудниками.
91042 | Код для получения заказа на Wildberries 91042. Назовите его сотруднику ПВЗ.
4829 | Пароль: 4829. Нікому не повідомляйте! Підтвердження переказу 500.00 UAH
730185 | Ваш код monobank: 730185. Нікому його не кажіть.
208419 | Код підтвердження Дія: 208419. Дійсний 5 хвилин.
204817 | Посилка 59000912837465 у поштоматі 34512. Код для отримання: 204817
482910 | رمز التحقق الخاص بك هو 482910 لا تشاركه مع أحد
739201 | رمز التفعيل: ٧٣٩٢٠١ لعملية شراء بمبلغ 250.00 ريال من نون. لا تفصح عن الرمز.
4418 | أبشر: كود الدخول 4418 صالح لمدة 5 دقائق
6620 | 6620 هو رمز كريم الخاص بك. لا تشارك هذا الرمز.
820417 | كلمة المرور لمرة واحدة 820417 من نون. تنتهي خلال 10 دقائق.
58210 | کد تایید دیجی‌کالا: ۵۸۲۱۰
739104 | رمز پویا: 739104 مبلغ: 1,250,000 ریال پذیرنده: اسنپ فود زمان: 12:40
4471 | اسنپ! کد ورود شما: 4471⏎لغو11
830192 | קוד האימות שלך הוא 830192. אין למסור את הקוד לאיש.
552718 | ביט: 552718 הוא הקוד החד-פעמי שלך לכניסה
409281 | סיסמה חד פעמית 409281 לאישור עסקה בסך 120.50 ש"ח
628104 | आपका Paytm OTP 628104 है। इसे किसी के साथ साझा न करें।
904817 | प्रिय ग्राहक, ₹1,500 के लेनदेन के लिए ओटीपी 904817 है। किसी को न बताएं।
552081 | Aapka Jio OTP 552081 hai. Ise kisi ko na batayein.
482019 | आपका सत्यापन कोड ४८२०१९ है
77310 | PhonePe me login karne ke liye OTP hai 77310. Kisi se share mat karo.
402918 | JANGAN BERIKAN KODE INI ke siapa pun, termasuk Tokopedia. Kode verifikasi (OTP): 402918
553017 | Kode rahasia Anda 553017 utk transaksi Rp250.000 di SHOPEE. Jgn berikan ke siapapun.
8820 | Kode masuk Gojek kamu: 8820. Jangan kasih tahu siapa-siapa ya.
739104 | Ma OTP cua quy khach la 739104. Giao dich 1,500,000 VND. Tuyet doi KHONG chia se ma nay.
620418 | Mã xác thực Zalo của bạn là 620418. Không chia sẻ mã này với ai.
440218 | MoMo: 440218 la ma xac thuc cua ban. Hieu luc 2 phut.
582019 | รหัส OTP ของคุณคือ 582019 (Ref: KJQW) ใช้ได้ภายใน 5 นาที ห้ามบอกผู้อื่น
730418 | <SCB> OTP=730418 Ref=ABXY ยอดโอน 1,500.00 บาท
662014 | รหัสยืนยัน LINE MAN คือ 662014
482910 | 【支付宝】验证码:482910,您正在登录支付宝,5分钟内有效,请勿泄露给他人。
7392 | 【滴滴出行】您的验证码是7392,切勿告诉他人。如非本人操作,请忽略。
820174 | 【工商银行】动态密码820174,您尾号5521的卡正在支付128.00元,序号3。
530291 | 您的全支付簡訊驗證碼為530291,請於5分鐘內輸入。
739201 | 【Yahoo! JAPAN】確認コード:739201⏎第三者に教えないでください。
482019 | メルカリの認証番号は482019です。この番号を画面に入力してください。
661038 | LINEの認証番号「661038」を30分以内に入力してください。他人には教えないで下さい。
205817 | dアカウント セキュリティコード：205817
482910 | [Web발신]⏎[KT] 본인확인 인증번호[482910]를 입력해주세요.
730192 | [토스] 인증번호 730192 타인 노출 금지
582104 | [네이버] 인증번호는 582104 입니다. 정확히 입력해주세요.
620184 | Ο κωδικός επιβεβαίωσης για τη συναλλαγή 45,00 EUR είναι 620184. Μην τον κοινοποιήσετε.
440219 | To dema sas einai sto BOX NOW Syntagma. Kodikos paralavis: 440219
917302 | Κωδικός μίας χρήσης (OTP): 917302
482017 | Din verifieringskod är 482017. Dela den inte med någon.
5520 | Ditt paket finns att hämta. Visa kod 5520 hos ombudet ICA Nära senast 8/12.
739104 | Din engangskode er 739104. Ikke del den med noen.
602817 | Din midlertidige adgangskode er 602817. Koden udløber om 10 min.
482910 | Vahvistuskoodisi on 482910. Älä jaa koodia muille.
730185 | OTP Bank: az Ön jóváhagyó kódja 730185, összeg 12 500 HUF.
491820 | Codul tau de autentificare George este 491820. Nu il divulga nimanui.
620814 | Вашият код за потвърждение е 620814. Не го споделяйте.
571204 | RM0 Maxis: TAC anda ialah 571204 untuk pembayaran RM85.00. Jangan dedahkan.
820913 | Huwag ibigay ang code na ito. Ang iyong GCash OTP ay 820913. Valid for 5 min.
447102 | Nambari yako ya uthibitisho ni 447102. Usimpe mtu yeyote.
739210 | আপনার বিকাশ ভেরিফিকেশন কোড ৭৩৯২১০। কাউকে জানাবেন না।
302918 | ramz el ta7qoq bta3ak howa 302918, matesharkosh ma3 7ad
482019 | code dyalek dial t2kid houa 482019 ma t3tih l 7tta wahd
61920 | 61920 - use this to finish signing in to your account. It works once and for 10 minutes.
481920 | 481-920
774019 | Your login: 774019
482019 | Your verification code is 4 8 2 0 1 9
482917 | Your Messenger code is M-482917
# Rarer services and languages
204917 | Your one-time passcode for Disney+ is 204917. It expires in 15 minutes.
7730 | Show this PIN to the bartender to unlock your tab: 7730 (BarTab)
618204 | Hi Dana, to finish resetting your Sam's Plus password, enter 618204 on the page you have open.
30914 | Miles & More: 30914 ist Ihre mTAN. Bitte geben Sie diese auf der Webseite ein.
482771 | 482 771 is your Robinhood login code. Robinhood Support will never ask for it. robinhood.com/help
559201 | Citizens: Enter 559201 to send $480.00 to J SMITH. Didn't start this? Call 877-360-2472.
V4X91K | V4X-91K is your GitHub authentication code.
4410982 | 4410982 is your one-time verification code for USAA. Acct ends 2207. USAA will never call for it.
2087 | <#> Lime code: 2087⏎qP3xYz81LmA
719204 | Free Mobile: votre code confidentiel est 71 92 04
840217 | leboncoin : saisissez 840217 pour confirmer votre numéro. Ne le donnez jamais à un acheteur.
6614 | Vinted : 6614 est ton code de vérification. Ne le partage avec personne.
559013 | ABANCA: Clave 559013 para operacion Bizum de 20,00 EUR a 6XXXXX418. Ref 88120.
2093 | Tu código de Cabify es 2093. Dáselo al conductor para empezar el viaje.
771208 | SAT: Tu token para generar contraseña es 771208, vigente 10 min.
30281 | Bolt: kod dostępu 30281. Nie udostępniaj go!
882910 | CAIXA: Codigo de ativacao do dispositivo 882910. Valido por 10 min. A CAIXA nao pede senhas por telefone.
5062 | O teu código de entrega Glovo é 5062, mostra-o ao estafeta.
664209 | 664 209 is jouw Tikkie-code. Geef 'm aan niemand.
91820 | Din kod för att aktivera BankID är 91820
710392 | Pakettisi on automaatissa K-Market Kallio. Avauskoodi 710392, noudettava 9.12. mennessä.
440917 | Teie pakk on automaadis. Uksekood: 440917, kehtib kuni 08.12.
183920 | Jūsų patvirtinimo kodas: 183920. Niekam jo neatskleiskite.
771032 | Jūsu apstiprinājuma kods ir 771032. Derīgs 5 minūtes.
602931 | Vas jednokratni kod za potvrdu kupnje 45,00 EUR je 602931.
48190 | Vaš verifikacioni kod je 48190. Ne delite ga ni sa kim.
739011 | Tatra banka: kod 739011 na potvrdenie platby 45,90 EUR. Nikomu ho neposkytujte.
29041 | Vaša Wolt koda je 29041. Ne delite je z nikomer.
660193 | თქვენი ერთჯერადი კოდია 660193. არავის გაუზიაროთ.
554091 | Ձեր հաստատման կոդն է 554091
8301 | Kaspi.kz: кіру коды 8301. Ешкімге айтпаңыз
771920 | Tasdiqlash kodi: 771920. Uni hech kimga bermang!
448102 | Tesdiq kodunuz: 448102. Hec kime demeyin. Mebleg 25.00 AZN
209418 | உங்கள் OTP 209418. யாருடனும் பகிர வேண்டாம்.
661840 | మీ OTP 661840. ఎవరితోనూ పంచుకోవద్దు.
551802 | तपाईंको eSewa OTP 551802 हो। कसैलाई नदिनुहोस्।
740219 | آپ کا تصدیقی کوڈ 740219 ہے۔ کسی کو نہ بتائیں۔
390182 | ඔබගේ OTP අංකය 390182 වේ.
830291 | លេខកូដ OTP របស់អ្នកគឺ 830291 សូមកុំចែករំលែក
661029 | သင့် OTP ကုဒ်မှာ 661029 ဖြစ်ပါသည်
558210 | Tanii batalgaajuulah kod 558210. Busdad buu helee.
620913 | የማረጋገጫ ኮድዎ 620913 ነው። ለማንም አያጋሩ።
77140 | Capitec: moenie jou OTP 77140 met enigiemand deel nie.
330281 | Kuda: 330281 na your OTP. No give am to anybody o.
482071 | Öryggiskóði þinn er 482071
71028 | code verification dialek: 71028 matgoloch l7ed
509214 | code el taf3eel beta3ak 509214 saleh le 5 da2aye2
660192 | رمز التحقق لمرة واحدة: ‏660-192‏ صالح لمدة ٣ دقائق، مرجع 4418
904118 | بانک سامان⏎انتقال به: 6219****4412⏎مبلغ: 2,500,000⏎رمز: 904118⏎12:40:15
330918 | לקוח יקר, הקוד שלך לאיסוף חבילה מהלוקר: 330918, ארון 14
7182 | Pokaz kurierowi kod 7182, aby odebrac zamowienie 4418827.
559201 | รหัสผ่านใช้ครั้งเดียวของคุณคือ 559-201
640281 | BRI: mTOKEN 640281 utk aktivasi BRImo. Rahasiakan dari siapapun termasuk petugas BRI.
710293 | VNeID: Ma kich hoat tai khoan muc 2 la 710293, hieu luc 180 giay.
820193 | 【美团】820193(登录验证码)。工作人员不会向您索要,请勿向任何人泄露。
448201 | [楽天] ワンタイムパスワードは 448201 です。有効期限10分
77201 | 認証コード 77201 を入力して本人確認を完了してください
930281 | [쿠팡] 930281 인증번호를 입력해 주세요. 타인에게 알려주지 마세요
JX82QM | Enter verification code JX82-QM to link your Nintendo Account.
582017 | Confirm card payment at IKEA, EUR 249.00. Code: 58 20 17. Merchant ref 8812-331.
`);
