import { examples } from './examples.js';

/** Texts with a code in languages of Latin letters. */
export const CODES_LATIN = examples(`
284719 | Your Twilio verification code is: 284719
903174 | Your Twitter confirmation code is 903174.
118203 | LinkedIn verification code: 118203. Do not share.
552910 | Your Stripe verification code is: 552-910. Don't share this code with anyone.
6613 | Your Lyft code is 6613. Use it to finish logging in
75903 | Viber code: 75903. You can also tap this link to finish your activation: https://unv.viber.com/s/75903
339104 | eBay: Your security code is 339104. Do not share it.
804512 | Your Dropbox security code is 804512
10294837 | Your Microsoft single-use code is 10294837
663091 | Coinbase: 663091 is your code. Never share it - our staff will never ask.
928374 | [Binance] Verification code: 928374. Beware of scam calls and SMS phishing.
2291 | Your DoorDash verification code is 2291. If you did not request this, ignore this message.
470018 | [GitHub] Your authentication code: 470018⏎⏎@github.com #470018
716204 | 716204 is your Airbnb code. Don't share it with anyone.
AB3K9 | Steam Guard code: AB3K9
F7Q2X9 | Your verification code is F7Q2X9. Enter it within 10 minutes.
QWPLKZ | Your one-time code is: QWPLKZ
x7k2m9 | Your access code: x7k2m9
5839 | Your code for TESCO: 5839
5839 | Your TESCO code to OPEN the app is 5839
582 | Your code is 582
4093 | PIN: 4093
30192 | Your Snapchat login code is 30192. Happy Snapping!
5901827364 | Verification code: 5901827364
917203 | NETELLER: Your code is 9 1 7 2 0 3
117284 | Use code 117284 to verify your identity. Msg&data rates may apply. Reply HELP for help.
400192 | Bank of Ireland: Use 400192 to confirm payment of €129.99 to AMAZON EU. Do not share this code.
771029 | Monzo: 771029 is your login code. Don't tell it to anyone, even us
60318427 | Barclays: your passcode to set up a new payee ending 4471 is 60318427. Only enter it in the app.
558203 | HSBC: OTP 558203 to add your card ending in 9921 to Apple Pay. If not you call 03457404404 immediately.
291038 | Amex: DO NOT SHARE. Your one-time verification code is 291038, for the $1,204.55 charge at BEST BUY. Exp 10 mins
830174 | Your Robinhood verification code is 830174. It expires at 14:35. Not you? Visit robinhood.com/help
38201 | Capital One: temp code 38201 . We won't ask for it by phone. Call 800-655-2265 if not you.
673829 | US Bank: Your one-time passcode is 673829. Code expires in 15 min. We'll never call to ask for it.
190283 | IRS: 190283 is your security code. It will expire in 30 minutes.
729183 | ID.me: your one-time passcode is 729183. Don't share this code - we'll never call, text, or email to ask for it.
826104 | Login.gov: Your one-time code is 826104. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@login.gov #826104
442817 | Your Zoom verification code is: 442817. Don't share this code with anyone.
550183 | 550183 is your OpenAI verification code
220193 | Signal code: 220-193
990172 | YOUR NIKE VERIFICATION CODE IS: 990172
5820 | Your Grab OTP is 5820. Do not share with anyone, including Grab.
837105 | Your Nextdoor code: 837105⏎⏎Fxw3Bk1mNqP
774018 | Hi Sam, 774018 is the OTP to reset your password. Valid for 15 mins.
660128 | Your OTP for login is 660128 and is valid till 23-11-2026 14:35:00 hrs. Do not share with anyone. -SBI
429381 | 429381 is your OTP to proceed on IRCTC. OTPs are SECRET. DO NOT disclose it to anyone.
3847 | Ola: Your OTP is 3847 for CRN 4471928841. Share only after boarding your cab KA01AB1234.
901823 | Dear Customer, OTP is 901823 for Trxn of INR 899.00 at Zomato on SBI Card xx9912. Don't share with anyone.
617283 | One Time Password (OTP) for your request is 617283. Please do not share it.
508219 | M-PESA: your verification code is 508219.
774102 | Auth code: 774102. From: 29922
83719 | Please enter 83719 into LINE within the next 30 mins.
619028 | LINE: Enter 619028 on the app. Do not share this code with anyone.
720194 | [WeChat] Use the code (720194) on WeChat to log in to your account. Don't forward the code!
443019 | WeChat verification code (443019) may only be used once to verify mobile number. For account safety, don't forward the code to others.
610294 | [Kakao] Your verification code is [610294]. Please enter it to complete verification.
8021 | Your Deliveroo code is 8021. Show it to the rider to receive order #4471.
529104 | Your Amazon delivery OTP is 529104. Share it with the delivery agent when your package 4471 arrives.
771930 | Hello! Your code for Wolt is 771930. Your order total is 24.90 EUR
4810 | Parcel ready at locker 4471. PIN to open it: 4810
937201 | Security alert: someone signed in from Berlin at 14:35. If it was you, enter code 937201
104928 | Code: 104928⏎⏎Enter this in the app before 10:15 PM
884203 | Your code:⏎884203⏎Thanks!
339201 | Verification⏎⏎339201
561029 | Your temporary password is 561029
672910 | Your two-factor authentication code is 672910.
348201 | Your 2FA token is 348201
7G3K | Login code 7G3K
48201937 | Mobile token 48201937 for your transfer of 2,500.00 to John
560192 | Your activation code is 560192, it is valid for 2 hours
293847 | Your Proton verification code is: 293847
710293 | 710293 is your verification code for Tinder. Tinder will never ask for it.
9928 | Your Postmates verification code is 9928
82019 | (82019) is your Poshmark code
663820 | Hey, it's Hinge! Your code is 663820. Don't share it, ok? www.hinge.co
174920 | Your Bumble code is 174920.⏎Don't share it.⏎ID: kXq29Zb41mP
990213 | Never share this code. Your code is *990213*.
403918 | Your Walmart sign-in code is "403918".
920384 | Your code: 920384. It expires in 10 minutes. Ref 4471928.
830192 | Your account number 48201937 was accessed. Verify with code 830192.
284910 | T-Mobile: Your temporary PIN is 284910. Account ending 4471.
1928 | AT&T: Your one-time PIN is 1928. Never share it.
592013 | Code 592013 expires 12/31/2026
771820 | For order 4471928 use security code 771820
510293 | Tu código de verificación de Telegram es: 510293
28471 | 28471 es tu código de Tinder
603918 | Tu código de Google es G-603918
4810 | Rappi: Tu código es 4810. No lo compartas con nadie.
720394 | Su código de verificación Bancolombia es 720394. No lo comparta. Vigencia 5 minutos.
839201 | CaixaBank: clave 839201 para confirmar transferencia de 1.200,00 EUR a cuenta ES12...4471
592018 | Código de seguridad: 592018. Vence en 10 min.
38192 | Ingresa el código 38192 para verificar tu número en Uber
663910 | Tu clave dinamica es 663910. Bancolombia nunca te la pedira.
204918 | Santander: Tu NIP de acceso es 204918
9912 | Glovo: 9912 es el PIN de tu pedido. Dáselo al repartidor.
481920 | Para validar tu compra de $15.990 en Falabella usa la clave 481920
773019 | Tu contraseña temporal es 773019
102938 | Hola! Tu codigo de confirmacion es: 102938
559102 | 559102 é seu código do Instagram. Não o compartilhe.
839102 | Nubank: use o código 839102 para autorizar seu novo aparelho. Não compartilhe com ninguém.
220194 | Mercado Livre: nao compartilhe este codigo com ninguem. Seu codigo e 220194
66102 | Seu código para o Telegram: 66102
48102 | Seu código Uber é 48102. Não compartilhe.
719203 | Caixa: Sua senha de acesso provisoria: 719203
884912 | gov.br: 884912 é o seu código de acesso
3019 | MB WAY: o seu código de ativação é 3019
551928 | CTT: O seu código de levantamento é 551928
774920 | Votre code de confirmation est 774920. Ne le partagez avec personne.
3920 | Votre code Uber est 3920. Ne le partagez jamais.
662019 | BNP Paribas : code 662019 pour valider l'ajout du bénéficiaire M. DUPONT. Ne communiquez jamais ce code.
48192 | 48192 est votre code Snapchat.
910283 | Votre code d'authentification Ameli : 910283, valable 10 minutes
571920 | Crédit Agricole: Saisissez 571920 pour confirmer votre paiement de 120,00€
8842 | Relais colis : présentez le code 8842 pour retirer votre colis 6A12345678901
391028 | Mot de passe temporaire: 391028
720183 | Ihr Code für die Anmeldung: 720183
491028 | 491028 ist dein Instagram-Code. Teile ihn nicht.
6612 | Dein Uber-Code ist 6612. Teile diesen Code niemals.
839104 | Commerzbank: Ihre TAN 839104 für Auftrag über 899,99 EUR an IBAN DE12...4471
220183 | Ihr Einmalpasswort lautet 220183. Gültig für 5 Minuten.
571029 | Ihr Freischaltcode: 571029
448192 | Bitte geben Sie 448192 ein, um Ihre Telefonnummer zu bestätigen.
910294 | Sicherheitscode für Amazon: 910294. Teilen Sie ihn niemandem mit.
7734 | Zur Abholung Ihres Pakets an Packstation 145 brauchen Sie die PIN 7734
558192 | 558192 is je Facebook-bevestigingscode
4471 | Je Uber-code is 4471. Deel deze nooit.
829103 | ING: de code 829103 is voor uw betaling van EUR 45,00. Geef deze code aan niemand.
667182 | Uw eenmalige wachtwoord: 667182
391827 | Voer 391827 in om je account te verifiëren
771928 | 771928 è il tuo codice Facebook
5512 | Il tuo codice Uber è 5512. Non condividerlo mai.
829017 | Intesa Sanpaolo: O-KEY SMS 829017 codice per confermare bonifico di 500,00 EUR
663201 | Inserisci il codice 663201 per completare la registrazione
4810293 | Password temporanea: 4810293
558301 | Twój kod weryfikacyjny Google to G-558301
40192 | 40192 to Twój kod do Telegrama
882910 | Allegro: kod 882910. Nie udostępniaj go nikomu. Ważny 10 minut.
719028 | PKO: Przelew 1 200,00 PLN na rachunek 12...4471. Kod SMS: 719028
66291 | Wpisz kod 66291, aby zalogować się do Bolt
551203 | Váš kód pro přihlášení je 551203
830192 | Facebook: 830192 je váš potvrzovací kód
4419 | Alza: PIN pro vyzvednutí objednávky 448819203: 4419
291837 | CSOB: Platba 1 250,00 CZK kartou *4471. SMS kod: 291837
710928 | Váš overovací kód je 710928. Nikomu ho nehovorte.
448102 | Instagram kodunuz 448102. Kimseyle paylaşmayın.
55192 | WhatsApp kodunuz: 551-92
910283 | e-Devlet: Doğrulama kodunuz: 910283. Geçerlilik süresi 5 dakikadır.
662910 | Yapı Kredi: 1.250,00 TL harcama için tek kullanımlık şifre 662910
39201 | Getir doğrulama kodun: 39201
4829 | Yemeksepeti: teslimat kodu 4829
558102 | Instagram: 558102 adalah kode Anda. Jangan dibagikan.
339102 | JANGAN MEMBERITAHU KODE INI KE SIAPAPUN termasuk pihak Gojek. WASPADA PENIPUAN. Kode OTP: 339102
720198 | BCA: Kode verifikasi transaksi Rp150.000 adalah 720198
9920 | Masukkan 9920 untuk login ke akun Shopee Anda
667201 | Mã OTP của Quý khách là 667201. Hiệu lực 5 phút. Tuyệt đối KHÔNG cung cấp cho bất kỳ ai.
38192 | Telegram: mã đăng nhập của bạn là 38192
481029 | Vietcombank: OTP 481029 cho GD chuyen tien 1,500,000 VND den TK 0123456789
730192 | Nhập 730192 để xác minh tài khoản Shopee của bạn
482910 | 482910 là mật khẩu một lần của bạn
551829 | Din verifieringskod: 551829. Giltig i 10 minuter.
39182 | 39182 är din kod till Telegram
8810 | PostNord: hämta paket med kod 8810
610293 | Din BankID-kod er 610293
44910 | Koden din til Finn.no er 44910. Ikke del den.
552810 | MitID: brug koden 552810 for at logge ind. Del den aldrig.
772018 | Indtast 772018 for at bekræfte dit nummer
551028 | Koodisi on 551028. Voimassa 10 minuuttia.
991827 | OP: Vahvistustunnus 991827. Maksu 45,00 euroa. Koodi on henkilökohtainen
661920 | Codul tău de verificare este 661920. Nu îl distribui nimănui.
40192 | Bolt: codul tau este 40192
449102 | ING: Parola pentru plata de 120,00 RON este 449102
338192 | A belépési kódod: 338192
771029 | OTP Bank: azonosító kód 771029, vásárlás 12 500 HUF
558291 | Kod TAC anda ialah 558291 untuk transaksi RM150.00
37192 | Kod pengesahan Grab: 37192
993810 | Ang iyong OTP ay 993810. Huwag ibahagi kahit kanino.
610928 | Vaš kod za potvrdu je 610928
48203 | Vaša jednokratna lozinka: 48203
551920 | El teu codi de verificació és 551920
662019 | Jūsų patvirtinimo kodas: 662019
`);
