import { examples } from './examples.js';

/** Texts that say in other ways than usual what their number is, and codes written in odd forms. */
export const CODES_IN_FREE_WORDINGS = examples(`
# English, free wordings
482910 | To finish signing in, type 482910 on the screen.
482910 | Looks like you're trying to log in to Acme. Here you go: 482910
482910 | Almost done! Just enter 482910 in the app.
482910 | Your magic number is 482910. It works once and for 10 minutes.
482910 | Thanks for joining Acme! Use 482910 to get started.
482910 | We received a request to sign in to your account. If it's you, use 482910.
482910 | 482910 will get you into your Acme account
482910 | Read this number to our agent to confirm your identity: 482910
4829 | Show 4829 at the counter to collect your order
482910 | Pairing code 482910 for your new watch
482910 | Enter 482910 at acme.com/tv to link your device
482910 | Confirm your new device. The number is 482910.
482910 | Your Acme secure number: 482910
482910 | Acme here - your six digits are 482910
482910 | Need to prove it's you? 482910 is what we need.
482910 | Let's make sure it's really you. Enter the following: 482910
482910 | Hi Sam, 482910 is the number you'll need to log in
482910 | Someone is adding your card to Apple Pay. If this is you, use 482910
482910 | Add your card to Google Pay with 482910. Never share it
482910 | Apple Pay: 482910 to activate card ending 4417
482910 | Complete your payment of $48.20 with 482910
482910 | Approve payment to J SMITH: 482910. Not you? Call us
482910 | New payee added: J SMITH. Authorise with 482910
482910 | Resetting your password? You'll need this: 482910
482910 | Forgot your password? No problem. 482910
482910 | Your reset number is 482910
482910 | Your unlock number is 482910
4829 | Give 4829 to your driver when you get in
4829 | Your driver Sam is arriving. Pickup number: 4829
4829 | Tell your rider: 4829
4829 | Your parcel is in locker 14. Opening code 4829
482910 | Your access number for Acme Portal is 482910
482910 | Validate your number on Acme with 482910
482910 | 482910 validates your number on Acme
482910 | Acme wants to confirm it's you: 482910
482910 | Ready to sign? Your signing code is 482910
482910 | Sign the contract with 482910
482910 | E-sign PIN: 482910
482910 | DocuSign: your access code is 482910
482910 | Your one time access to Acme: 482910
482910 | This is Acme Bank. Your number is 482910. Do not tell it to anybody, not even us.
482910 | You asked for a code, and here it is. 482910
482910 | As requested, 482910 (expires in 5 mins)
482910 | Sorry for the wait! 482910
482910 | Your temporary Acme credentials: 482910
# English, free wordings again
739104 | Great to see you! To confirm this is your phone, enter 739104
739104 | We've sent you this because you tried to sign in from a new browser. Enter 739104 there.
739104 | Your number for signing in is 739104
739104 | 739104 - use this to get back into your account
739104 | Welcome back! Your sign in digits: 739104
739104 | Security check: please enter 739104 to carry on
739104 | Hi Jo, it's Foo Bank. You're paying £250.00 to Bob Ltd. If that's right, enter 739104
739104 | Don't recognise this payment? Call us. If you do, enter 739104 to approve GBP 48.20 at ASOS
739104 | For your security we need to check it's you. 739104
7391 | Your parcel's nearly there. The driver will ask for 7391
7391 | When Sam arrives, give 7391 to collect your food
739104 | Please enter 739104 on your TV to finish setting up
739104 | Link your WhatsApp Business with 739104
739104 | Foo: enter 739104 to add this phone
739104 | Foo: 739104 to confirm email change
739104 | Foo: 739104 to finish registration. Ignore if not you.
739104 | Foo secure login - 739104
739104 | Foo one-off passcode 739104
739104 | Use this one time: 739104
739104 | This one-use number logs you in: 739104
739104 | Here's your login: 739104
739104 | You requested access to Foo. 739104
739104 | Transfer 250.00 EUR to B SMITH? Confirm with 739104
739104 | Verify payment of 250.00 to B SMITH: 739104
739104 | Your Foo card will be added to a wallet. Verify by entering 739104
739104 | Foo will never ask you for this: 739104
739104 | Keep this to yourself: 739104
739104 | Not for sharing: 739104. It lets you log in to Foo
739104 | Phone verification by Foo: 739104
739104 | Foo two-step: 739104
739104 | Type in 739104 and you're in!
739104 | You're almost in! 739104
# Other languages
# Free wordings
482910 | Para entrar en Acme escribe 482910
482910 | Introduce 482910 en la app para continuar
482910 | Confirma que eres tú: 482910
482910 | Tu número secreto para Acme es 482910
4829 | Dile 4829 al repartidor cuando llegue
482910 | Digite 482910 no site para concluir o cadastro
482910 | Para confirmar que é você, use 482910
4829 | Informe 4829 ao motorista
482910 | Pour vous connecter, saisissez 482910
482910 | C'est bien vous ? Entrez 482910 pour continuer
4829 | Communiquez 4829 au livreur
482910 | Zum Anmelden bitte 482910 eingeben
482910 | Gib 482910 in der App ein, um fortzufahren
482910 | Bestätige deine Nummer mit 482910
482910 | Per accedere inserisci 482910
482910 | Conferma la tua identità con 482910
482910 | Vul 482910 in om in te loggen
482910 | Bevestig je nummer met 482910
482910 | Wpisz 482910, aby się zalogować
482910 | Aby potwierdzić, podaj 482910
482910 | Pro přihlášení zadejte 482910
482910 | Potvrďte své číslo: 482910
482910 | Для входа введите 482910
482910 | Введите 482910 в приложении
4829 | Назовите курьеру 4829
482910 | Щоб увійти, введіть 482910
482910 | Введіть 482910 для підтвердження
482910 | Giriş yapmak için 482910 girin
482910 | 482910 ile hesabınızı doğrulayın
482910 | Για σύνδεση πληκτρολογήστε 482910
482910 | כדי להתחבר הזן 482910
482910 | הקלד 482910 באפליקציה
482910 | أدخل 482910 لتسجيل الدخول
482910 | استخدم 482910 لتأكيد حسابك
482910 | برای ورود عدد 482910 را وارد کنید
482910 | लॉगिन करने के लिए 482910 दर्ज करें
482910 | กรอก 482910 เพื่อเข้าสู่ระบบ
482910 | Nhập 482910 để đăng nhập
482910 | Nhap 482910 de xac nhan giao dich
482910 | Masukkan 482910 untuk masuk
4829 | Sebutkan 4829 ke driver
482910 | 请输入482910完成登录
482910 | 登录请输入482910
482910 | 請輸入482910以完成驗證
482910 | ログインするには482910を入力してください
482910 | 482910を入力して本人確認を完了してください
482910 | 로그인하려면 482910을 입력하세요
482910 | 482910을 입력하여 본인인증을 완료해 주세요
482910 | Ange 482910 för att logga in
482910 | Syötä 482910 kirjautuaksesi
482910 | Introdu 482910 pentru autentificare
482910 | A belépéshez írja be: 482910
482910 | Въведете 482910 за вход
482910 | Unesite 482910 za prijavu
# Other languages, free wordings and rarer nouns
739104 | Tu numero de acceso es 739104
739104 | Aquí tienes: 739104. Caduca en 5 minutos.
739104 | Para autorizar la compra de 48,20€ en FNAC usa 739104
739104 | Clave SMS 739104 para operar en Foo
739104 | Foo: valida tu celular con 739104
739104 | Foo: seu numero de verificacao: 739104
739104 | Aqui está: 739104. Expira em 5 minutos
739104 | Foo: 739104 para confirmar o pagamento de R$48,20
739104 | Votre numéro de validation : 739104
739104 | Foo : validez votre paiement de 48,20€ avec 739104
739104 | Mot de passe unique 739104
739104 | Foo : 739104 pour vous identifier
739104 | Ihre Einmal-PIN: 739104
739104 | Zahlung 48,20 EUR an FOO freigeben mit 739104
739104 | Foo: Bestätigungsnummer 739104
739104 | Foo: mit 739104 einloggen
739104 | La tua password usa e getta: 739104
739104 | Foo: per autorizzare 48,20 EUR usa 739104
739104 | Foo: numero di conferma 739104
739104 | Foo: log in met 739104
739104 | Foo: betaling 48,20 bevestigen met 739104
739104 | Foo: potwierdz platnosc 48,20 PLN kodem 739104
739104 | Foo: 739104 to Twoje haslo SMS
739104 | Foo: haslo jednorazowe 739104
739104 | Foo: platbu 482 Kc potvrdite kodem 739104
739104 | Foo: jednorazove heslo 739104
739104 | Одноразовый пароль 739104 для оплаты 482р
739104 | Подтвердите вход: 739104. Foo
739104 | Foo: секретный код 739104
739104 | Пароль для підтвердження 739104
739104 | Foo: одноразовий пароль 739104, оплата 482 грн
739104 | Foo: 482 TL odeme icin tek seferlik parola 739104
739104 | Foo: güvenlik kodunuz 739104
739104 | Foo: OTP 739104 για πληρωμή 48,20€
739104 | Foo: ο μυστικός αριθμός είναι 739104
739104 | Foo: סיסמא זמנית 739104
739104 | Foo: הקוד לאישור עסקה בסך 482 ש"ח הוא 739104
739104 | Foo: الرقم السري المؤقت 739104
739104 | Foo: كلمة المرور لمرة واحدة 739104 لشراء 482 ريال
739104 | Foo: رمز دوم پویا 739104 مبلغ 482000
739104 | Foo: گذرواژه یکبار مصرف 739104
739104 | Foo: वन टाइम पासवर्ड 739104
739104 | Foo: सत्यापन कोड: 739104, राशि 482 रु
739104 | Foo: รหัสลับ 739104 สำหรับชำระ 482 บาท
739104 | Foo: ใส่รหัส 739104 เพื่อยืนยัน
739104 | Foo: Mã bí mật của bạn là 739104
739104 | Foo: OTP xac thuc thanh toan 482,000d la 739104
739104 | Foo: kata sandi sekali pakai 739104
739104 | Foo: PIN Anda 739104, jangan diberikan
739104 | 【Foo】短信密码739104，支付482.00元
739104 | 【Foo】随机码：739104
739104 | 【Foo】安全码 739104，请勿告知他人
739104 | Foo:一次性密碼 739104，交易金額 HKD482.00
739104 | Foo:暗証番号 739104
739104 | Foo:ワンタイムコード「739104」
739104 | Foo: 보안코드 739104
739104 | Foo: 일회용 비밀번호 739104
739104 | Foo: 본인확인번호 739104
# Odd forms, services of all kinds
7YDE7ZDE | Your device code is 7YDE-7ZDE. Enter it at github.com/login/device
WDJBMJHT | Enter code WDJB-MJHT at microsoft.com/devicelogin to sign in
cbn4kq | cbn4kq is your confirmation code
9fKz3Q | Your Foursquare verification code: 9fKz3Q
719839 | This is your Stripe verification code 719-839
842163 | Enter this code to reset your Twitch password: 842163
- | 2-step verification is now deactivated on your Square account. Contact us if you didn't request this change.
- | Your PayPal password was changed on 11/02/2021. Not you? Call 1-888-221-1161
- | Call 1-800-555-0199 to verify your recent purchase of $482.91
5829174 | 5829174 is your Microsoft account verification code
58291 | Use this verification code: 58291
12345678 | Wells Fargo Advisors: use access code 12345678 within 10 minutes
588107 | 【SHEIN】 code is 588107, valid in 2 minutes
482910 | Hi! Your one-time code for 24/7 Fitness is 482910
482910 | 5G Home: your code is 482910
482910 | Your 7-Eleven code: 482910
482910 | Forever 21: 482910 is your verification code
482910 | 1Password: verification code 482910
482910 | 23andMe verification code: 482910
482910 | Your 3Commas code is 482910
482910 | Studio 54 Club. Code: 482910
482910 | Route 66 Rewards code 482910
482910 | Code for Area 51 app = 482910
482910 | Your 2FA code is 482910
482910 | 2-Step Verification code: 482910
482910 | Use 482910 for two-factor authentication on Kraken.
482910 | Kraken 2FA: 482910
482910 | (482910) Your Acme login code
482910 | {482910} is OTP for Acme
482910 | ***482910*** is your Acme OTP
482910 | >> 482910 << your Acme code
482910 | Acme code » 482910
482910 | Acme code → 482910
482910 | Acme code … 482910
482910 | Acme code....482910
482910 | Acme code is as follows 482910
482910 | Acme code below⏎⏎482910⏎⏎Don't share.
482910 | ACME⏎482910⏎is your login code
482910 | ACME|482910|OTP
482910 | Acme,482910,login code
482910 | Acme: 482910; expires 5m
482910 | code#482910
482910 | Acme code #482910
482910 | Acme code No.482910
482910 | Your Acme code is '482910'.
482910 | Your Acme code is: 482910.
482910 | Your Acme code is: 482910!
482910 | Your Acme code is:⏎482910
482910 | YOUR ACME CODE IS 482910
482910 | your acme code is 482910
482910 | Your code is 482910, it will expire at 14:35 on 2021-11-02
482910 | At 14:35 on 2021-11-02 you asked for code 482910
482910 | Code 482910 (ref 20448193) for acct 4417
482910 | Ref 20448193. Code 482910. Acct 4417
482910 | Ref: 20448193 Code: 482910 Amt: 1250.00
482910 | Amt 1250 Ref 20448193 OTP 482910
482910 | [REF:QKXT] OTP=482910 [ACME]
482910 | OTP: 482910 (REF: 204481)
482910 | REF 204481, OTP 482910
482910 | Ref code: 204481, OTP: 482910
482910 | Ref.Code ABKD OTP 482910
4829 | PIN 4829, order 20448193, table 12
482910 | Verification: 482910
482910 | Verify: 482910
482910 | Confirm: 482910
482910 | Confirm with 482910
482910 | Login: 482910
482910 | Login with 482910
482910 | Authentication: 482910
482910 | Activation: 482910
482910 | Acme login 482910
482910 | Acme verification 482910
482910 | Acme activation 482910
482910 | Passcode 482910
482910 | Password: 482910
482910 | Security: 482910
482910 | SMS code 482910
482910 | mTAN 482910
482910 | SMS-TAN: 482910
482910 | Acme-Code: 482910
482910 | AcmeCode 482910
482910 | acmeOTP: 482910
482910 | Acme – 482910
482910 | Acme - 482910
482910 | 482910 - Acme
482910 | 482910 Acme code
482910 | 482910 for Acme login
482910 | 482910 to log in
482910 | 482910 (Acme)
482910 | 482910
`);
