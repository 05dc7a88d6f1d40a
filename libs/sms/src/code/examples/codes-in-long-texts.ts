import { examples } from './examples.js';

/** Texts as banks and carriers word them in full: whom to call, what is paid, whom not to tell. */
export const CODES_IN_LONG_TEXTS = examples(`
# Long and boilerplate
630192 | Hola Ana, has solicitado acceder a tu Area Cliente de Naturgy. Tu codigo de acceso es 630192 y es valido durante 10 minutos. Si no has sido tu, llama al 900 100 251.
630192 | OPENBANK: Para confirmar la operacion Transferencia por 1.500,00 EUR a la cuenta ES76****1234, el codigo OTP es 630192
63019 | Claro: Tu codigo de verificacion es 63019. No lo compartas. Si no lo solicitaste llama al *611
630192 | Estimado cliente, su Clave de Internet temporal es 630192 para transferencia a cuenta terminada en 4417 por $250.000. Banco de Chile
630192 | Bradesco: seu codigo de confirmacao e 630192. Compra R$ 1.250,00 cartao final 4417 MAGAZINE LUIZA. Duvidas 4002-0022
6301 | Uber: nunca compartilhe este codigo com ninguem. Seu codigo e 6301
630192 | Millennium bcp: Codigo de Autorizacao 630192 p/ transferencia de EUR 250,00 p/ IBAN terminado em 4417. Nunca divulgue
630192 | Boursorama : Ne communiquez JAMAIS ce code, meme a un conseiller. Code 630192 pour virement de 1 500,00 EUR vers M MARTIN
630192 | La Redoute : votre code de verification est le 630192, valable 15 min. Pour ne plus recevoir de SMS : STOP au 36184
63019 | Votre code SNCF Connect : 63019. Un conseiller ne vous le demandera jamais.
630192 | Revolut: Gib diesen Code niemals weiter, auch nicht an Revolut-Mitarbeiter. Dein Code zur Verifizierung: 630192
630192 | Postbank: Die TAN für Ihren Auftrag vom 12.04.2021, 14:32 Uhr über 1.500,00 EUR an DE12***4417 lautet 630192.
6301 | Hallo Jan, hier ist dein Code für die Registrierung bei Flink: 6301
630192 | mobile.de: Ihr Verifizierungscode lautet 630192. Geben Sie diesen niemals an Dritte weiter.
630192 | Fineco: inserisci il codice 630192 per autorizzare il bonifico di 1.500,00 EUR a favore di ROSSI MARIO. Se non sei stato tu chiama 800525252
63019 | Gentile cliente, il codice OTP per accedere a MyTIM e' 63019. Scade tra 5 minuti.
630192 | ABN AMRO: U gaat € 1.500,00 overmaken. Uw beveiligingscode: 630192. Geef deze nooit aan iemand, ook niet aan de bank.
630192 | PKO: Kod 630192 do transakcji internetowej karta *4417, kwota 1500.00 PLN, sklep ALLEGRO. Nie udostepniaj kodu.
630192 | Santander: smsKod nr 3 z dn. 12-04-2021 to: 630192. Przelew 1500,00 PLN na rach. 12...4417
630192 | Komercni banka: 1 500,00 CZK na ucet 1234567890/0800. Autorizacni kod 630192. Nikomu jej nesdelujte.
630192 | Tatra banka: Potvrdzovaci kod: 630192, suma 150,00 EUR, IBAN SK**4417
630192 | OTP Bank: 12.500 HUF vasarlas jovahagyasahoz az egyszeri kod: 630192. Ha nem On kezdemenyezte: 0613666666
630192 | BCR: Codul pentru plata de 150,00 RON la EMAG cu cardul 4417 este 630192. Nu il comunicati nimanui!
630192 | ДСК: Код 630192 за плащане 150.00 BGN с карта *4417. Не го споделяйте
6301 | Почта Банк. Код: 6301. Оплата 1500р в WILDBERRIES, карта *4417. Если это не вы: 88005500770
63019 | Авито: 63019 — код для подтверждения телефона. Никому его не сообщайте, даже сотрудникам Авито
630192 | ПриватБанк: пароль 630192 для оплати 1500.00 грн в ROZETKA карткою *4417. Дзвінок? Це шахраї
630192 | QNB Finansbank: 12/04/2021 14:32 1.500,00 TL HEPSIBURADA islemi icin 3D Secure sifreniz 630192. Mersis 0388002333400996
6301 | Martı: Doğrulama kodun 6301. Bu kodu kimseyle paylaşma. B042
630192 | Εθνική Τράπεζα: Κωδικός i-code 630192 για συναλλαγή 150,00 EUR στο SKROUTZ 12/04 14:32
630192 | לאומי קארד: קוד חד פעמי 630192 לאישור עסקה בסך 150.00 ש"ח בכרטיס 4417
630192 | بنك مصر: الرقم السري لمرة واحدة 630192 لعملية شراء بمبلغ 1500.00 جم ببطاقة 4417 لدى NOON
630192 | عميلنا العزيز، رمز التفعيل لخدمة أبشر هو 630192، لا تشارك الرمز مع أي شخص. للاستفسار 920020405
63019 | بانک ملی: رمز پویا 63019 برای خرید 1,500,000 ریال از دیجی کالا اعتبار 60 ثانیه
630192 | प्रिय ग्राहक, 630192 आपके कार्ड XX4417 पर रु 1500.00 के लेनदेन के लिए OTP है। किसी को न बताएं। -PNB
630192 | ธ.กรุงไทย: OTP 630192 Ref. BXKT ทำรายการ 1,500.00 บ. บัตร x4417 ภายใน 14:37 น.
630192 | Techcombank: Ma OTP 630192 cho GD thanh toan 1,500,000 VND the x4417 tai SHOPEE luc 14:32 12/04. Khong chia se
630192 | Bank Mandiri: JANGAN BERIKAN kode ini ke siapapun. Kode OTP transaksi Rp1.500.000 kartu 4417: 630192
630192 | 【交通银行】您尾号4417的卡在4月12日14:32于淘宝消费1500.00元，动态密码630192，请勿泄露，客服95559
6301 | 【饿了么】您的验证码是6301，在15分钟内有效。如非本人操作请忽略本短信。退订回T
630192 | 【國泰世華】您於04/12 14:32網路交易NT$1,500，OTP密碼630192，請勿告知他人
630192 | 【三菱UFJ】お振込 150,000円 ワンタイムパスワード 630192 第三者には絶対に教えないでください
630192 | [Web발신] [KB국민은행] 이체 1,500,000원 홍길동 인증번호 [630192] 타인에게 알려주지 마세요 1588-9999
# English
# Long and boilerplate
630192 | Your Schwab security code is 630192. It is good for 10 min. Schwab will never call to ask for this code. If you did not request it, call 800-435-4000
630192 | Fidelity Investments: Never share this code. Only enter it on Fidelity.com or the app. Code: 630192
630192 | US Bank: 630192 is your one-time passcode for a $1,500.00 transfer on 04/12. Reply STOP to end
630192 | PNC Alert: Your one-time passcode is 630192. Expires 04/12 at 2:42 PM ET. PNC will not ask you for it.
630192 | Discover: Your temp code is 630192. We will NOT call or text you for this code. Reply STOP to opt out of 347268
630192 | TD Bank: Use 630192 as your security code for your request on 04/12/2021. DON'T share. 1-888-751-9000
630192 | Navy Federal: We'll never call to ask for this code. Your verification code is 630192. Msg&Data rates may apply.
63019 | Scotiabank: 63019 is your 2-step verification code for $1,500.00 e-Transfer to Sam. Expires in 10 min
630192 | BMO: Do not share this code with anyone. We'll never ask for it. 630192 is your one-time verification code.
630192 | Nationwide: Use 630192 to approve your payment of £1,500.00 to J SMITH a/c 00448203. If someone's told you to make this payment, it's a scam.
630192 | Tesco Bank: Your One Time Access Code is 630192 for £48.20 at AMZNMktplace, card ending 4417.
630192 | Virgin Money: code 630192 for card 4417, £48.20 TRAINLINE. Call 0800 011 3210 if not you.
630192 | AIB: One Time Passcode 630192. EUR 48.20 to RYANAIR, card 4417. Never share it.
630192 | Westpac: Protect yourself from scams. NEVER share this code 630192. Pay $1,500.00 to J CITIZEN
630192 | BNZ: Use NetGuard code 630192. Payee J SMITH 12-3456-0448203-00
630192 | Zenith: OTP: 630192 Acct: ***4417 Amt: NGN15,000.00 Exp: 14:37 12/04/2021
630192 | KCB: Dear JANE, use OTP 630192 to complete your transaction of KES 1,500.00 to 0722448203. Call 0711087000
630192 | MCB Alert: 630192 is your OTP for PKR 15,000 at DARAZ.PK, card ****4417 on 12-Apr-21 14:32
630192 | BRAC Bank: OTP 630192 for BDT 1500.00 at FOODPANDA. Ref 448203. Do not disclose.
630192 | Sampath: OTP for your transaction of LKR 15,000.00 at KAPRUKA is 630192. Hotline 0112303050
630192 | BDO: Your One-Time Password is 630192 for PHP1,500.00 payment to LAZADA. Never share. 8631-8000
630192 | GCash: Use 630192 to log in on iPhone 12. NEVER share your OTP or MPIN. If not you, call 2882
630192 | UOB: OTP 630192 to pay SGD 1,500.00 to acct ending 4417. Exp 14:37. Don't share with anyone, incl. bank staff
630192 | StanChart: 630192 is your OTP for USD 150.00 at AGODA on card ending 4417
630192 | HDFC Bank: 630192 is the OTP for adding payee SURESH K (A/c XX4417). Valid for 180 secs. Call 18002586161 if not you
630192 | Dear Customer, Rs.1500.00 txn at ZOMATO. OTP is 630192 (valid 10 mins). Never share - ICICI Bank
630192 | Amazon: Sign-in attempt from CA, US on Windows. Code: 630192. If this wasn't you: amazon.com/a/c/r/AbC1dE
630192 | Microsoft access code: 630192. This code can be used to log in to your account. Only enter it on an official website.
630192 | Your Google Voice verification code is 630192. Don't share it with anyone else. https://goo.gl/UERgF7
63019 | Instagram: Tap to get back into your account: https://ig.me/1aBcD2 or use code 63019
630192 | LinkedIn: Someone signed in from Lagos. If it's you enter 630192, otherwise change your password
6301 | Hey there, your DiDi code is 6301. Please don't share it. Msg freq may vary. Reply HELP for help
630192 | Square: your 2-step code is 630192. Never share it
630192 | Shopify: 630192 is your authentication code for foo-store-24.
630192 | Coinbase: NEVER share this code. Coinbase support will NEVER ask. 630192 is your 2-step code
630192 | Gemini: 630192 is your withdrawal code for 0.48203 BTC
630192 | Western Union: pickup of USD 150.00. PIN 630192, MTCN 4482033190
6301 | Domino's: your order 4820 is 2 mins away. Delivery code 6301
6301 | Hello, your Walmart Spark pickup PIN is 6301 for order 2000482-04417
630192 | USCIS: Your one-time code to access account is 630192
630192 | TSA PreCheck: confirm your phone. Code is 630192. Msg & data rates apply
630192 | State of CA EDD: your code is 630192. It expires at 2:42PM on 04/12/2021
630192 | IRCC: Your GCKey security code is 630192
630192 | Medibank: Hi Jo, your security code is 630192. Can't use it? Call 132 331
630192 | Vodafone: Your one-time code is 630192. Don't share it with anyone, including us. Never.
630192 | Three: You asked to swap your SIM. Code 630192. Not you? Call 333 now
630192 | Virgin Media: your verification code's 630192. Only type it on virginmedia.com
630192 | Ticket Factory: Verify your mobile with 630192. 18 tickets left for Fri 14 May!
630192 | Trip.com: Verification code: 630192 (valid for 10 min). For flight changes dial +44 203 684 0108
`);
