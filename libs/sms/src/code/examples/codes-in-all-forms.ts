import { examples } from './examples.js';

/** Codes in all the ways to write them, other numbers first, without a word for code. */
export const CODES_IN_ALL_FORMS = examples(`
# Forms, other numbers
482910 | 482 910 is your Acme sign-in code
712945 | Your code is 71-29-45
402881 | Code: 4 0 2 8 8 1
ABC123 | Your verification code is ABC-123
A1B2C3 | A1B2C3 is your login code for Fiverr
K9X2 | Your Evernote code: K9X2
QWXZPT | Your sign-in code is QWXZPT
HBKTR | Use HBKTR to log in to Slack
CT8W4N | Slack confirmation code: CT8-W4N
X4K9PQ2M | Your backup code X4K9-PQ2M can be used once.
8X4K9 | Dear customer, 8X4K9 is your OTP
A7F3E9 | Enter A7F3E9 to verify your phone number
482910 | Call 0800 123 4567 if this wasn't you. Your code: 482910
48291 | You asked us to send £1,500 to Tom. Confirm with 48291.
7714 | On 12/03/2025 at 14:22 you signed in from Chrome. Code 7714
904182 | Order 88201934: your payment of $4999 needs a code. It is 904182
330281 | From 12345: your login code is 330281
6630 | 2025 tax return: your code is 6630
440128 | Card ending 4471: 440128 is your one time code
118209 | Your appointment on 2025-03-12 10:30. To confirm, use code 118209
551029 | Hi Anna (07700 900123), 551029 is your security code
839201 | Txn of Rs.5000 at FLIPKART 12-03-25. OTP 839201
204981 | Account 12345678: passcode 204981
582910 | 5829 10 is your code
48120193 | 4812-0193 is your activation code
481201 | Your code: 481.201
903817 | "903817" is your code
771920 | Use *771920* to sign in
662014 | [662014] is your verification code
550193 | Verification code:550193
550194 | Verification code550194
773018 | YOURCODE: 773018
391027 | code=391027
382019 | OTP-382019
382018 | OTP:382018.Valid for 5 mins
829103 | 829103
338201 | 338-201
4829103 | Your number is being verified. Use 4829103.
83920174 | 83920174 ist Ihr Sicherheitscode.
0042 | Your PIN is 0042
000482 | Use code 000482
1234 | Your verification code is 1234
2024 | Your verification code is 2024
2025 | 2025 is your Bolt code
1999 | Kod: 1999
201938 | Verification code: 201938 (expires 2025-03-12 14:30)
123456 | 123456 is your code
582017 | Su código: 582 017
93827 | Code 93827 - valable 15 min
481029 | Tu clave es 481-029
73019 | Twój kod: 73-019
660291 | Ваш код: 660 291
660292 | Код: 660-292
771029 | 验证码：771 029
339102 | 認証コード：339-102
482710 | 인증번호: 482 710
482711 | 인증번호 482-711
582910 | رمز التحقق: ٥٨٢٩١٠
582911 | رمز التحقق الخاص بك هو: ٥٨٢-٩١١
339104 | کد تأیید: ۳۳۹۱۰۴
339105 | کد تایید ۳۳۹ ۱۰۵
773019 | ओटीपी: ७७३०१९
448102 | আপনার কোড ৪৪৮১০২
448103 | รหัส OTP: ๔๔๘๑๐๓
720194 | ＯＴＰ：７２０１９４
554102 | コード 554 102
XKQZ | Dein Code: XKQZ
B7K29X | Dein Sicherheitscode lautet B7K29X
M4P82K | Votre code : M4P-82K
R8T2Q | Tu código de Steam Guard es R8T2Q
J7KM9 | Код Steam Guard: J7KM9
P4X9T | Ваш код доступа Steam: P4X9T
W9D3F | 您的 Steam 令牌验证码 W9D3F
h8Kd2Q | Your one-time password is h8Kd2Q
aX93kz | Your temporary password: aX93kz
r7f9 | Bestätigungscode: r7f9
483920 | Jan 12 2025: Your 2-step code 483920
629104 | 24/7 Fitness: 629104 is your code
1102 | 7-Eleven: kode 1102
5820 | 3Mobile: your code is 5820
83021 | O2: Your one-time code is 83021. Code valid until 15:30.
660182 | 99: seu codigo e 660182
551283 | 1Password: 551283 is your code
7203 | 360Learning code: 7203
482910 | Two codes: ignore 118204, your new code is 482910
339281 | Your old code 771209 has expired. New code: 339281
559201 | Your code was 20481. Your new code is 559201.
6619 | Login code 6619. Ref 1042.
6620 | Ref 1042: login code 6620
6621 | Ref: AB1042. 6621 is your login code
482916 | You have 3 attempts. Code 482916. 10 min. Help 1-800-555-0199
F7K2 | Parcel at locker 12, box 7. PIN F7K2
882017 | <#> 882017 ist dein Code FA+9qCX9VSu
770192 | Hi! 770192⏎is your Discord code⏎⏎FA+9qCX9VSu
338195 | Your login code⏎338195⏎@example.com #338195
338196 | Acme⏎⏎338196⏎⏎is your code
338197 | Acme login⏎338197⏎Expires 10 min
440192 | ⚠️ 440192 🔑 Acme code
664019 | Code d'accès 664019 envoyé au 06 12 34 56 78
5511 | Dein Code 5511 an +49 171 1234567
883920 | Für 0171 1234567: Code 883920
551204 | +1 415 555 0132 verification: 551204
48102 | 短信验证码发送至13812345678：48102
662910 | 8-800-555-35-35. Код: 662910
119204 | Сумма 15000. Код 119204
119205 | 15000 руб. перевод на карту 4276****1234. Пароль: 119205
903811 | INR 25000 debit A/c 00112233445. OTP: 903811
50128 | Rp 50000 top up. Kode 50128
50129 | 5000000 VND. Ma OTP: 50129
50130 | Thb 12000 โอนเงิน OTP 50130
660281 | ¥5000 取引 認証 660281
660282 | 50000원 결제 인증번호 660282
27184 | R$ 5000 pix. Codigo 27184
27185 | 1500 kr. Kod 27185
# No word for code
7421 | Enter 7421 in your Yalla app
590372 | Epic 590372
639157 | Too Good To Go: 639157
814235 | IG 814 235
82096 | Polymarket login 82096
5582 | Give the number 5582 to the courier
482911 | Foo ID check: 482911
88213 | Tap to verify or enter 88213
20481 | Nextdoor: 20481
882017 | Discord 882017
440192 | PayPal 440192
839201 | Twilio: 839201
550128 | IQOS: 550128
338102 | Enter 338102 on the website to continue
771029 | Type 771029 to finish signing up
60281 | Sign in with 60281
551902 | 551902 to log in to Monese
720918 | Log in to Bet365 using 720918
28103 | Verify your email address with 28103
903814 | Reset your password with 903814
5510 | Show 5510 to the driver
6102 | Your ride PIN: 6102
482013 | Your Temu login: 482013
44028 | Dein Zugang: 44028
581920 | Anmelden mit 581920
630182 | Gib 630182 in der App ein
28194 | Zur Anmeldung: 28194
550219 | Bitte bestätige deine Nummer mit 550219
482915 | Saisissez 482915 pour continuer
71029 | Connectez-vous avec 71029
339281 | Votre identifiant temporaire: 339281
6602 | Communiquez le 6602 à votre livreur
220194 | Introduce 220194 en la app
8810 | Dile 8810 al repartidor
590128 | Ingresa 590128 para continuar
447018 | Digite 447018 para entrar
3381 | Informe 3381 ao entregador
81920 | Inserisci 81920 per accedere
5503 | Comunica 5503 al corriere
661029 | Voer 661029 in om door te gaan
44810 | Gebruik 44810 om in te loggen
330281 | Ange 330281 för att logga in
99120 | Wpisz 99120 w aplikacji
660123 | Aby się zalogować, wpisz 660123
448291 | Zadejte 448291 pro přihlášení
5529 | Kurýrovi řekněte 5529
719283 | Введите 719283 для входа
3301 | Назовите курьеру 3301
44192 | Введіть 44192, щоб увійти
550318 | Giriş için 550318
882930 | Uygulamaya 882930 girin
40281 | للدخول استخدم 40281
93810 | برای ورود 93810 را وارد کنید
66281 | הזן 66281 כדי להתחבר
503918 | लॉगिन के लिए 503918 दर्ज करें
71820 | Masukkan 71820 untuk login
339210 | Nhập 339210 để đăng nhập
40918 | กรอก 40918 เพื่อเข้าสู่ระบบ
593021 | 请输入593021完成登录
40281 | 請輸入 40281 以登入
551293 | 551293を入力してください
772013 | 772013을 입력하세요
33910 | Εισάγετε 33910 για σύνδεση
482013 | Monzo login: 482013
482014 | Acme login - 482014
448130 | 448130 (Wise)
720193 | 720193 - Voi
52810 | Bird: 52810
904817 | FNB: Your OTP 904817 R1200.00
904819 | Capitec: 904819 to approve R500.00
66201 | TAC 66201
66202 | mTAN 66202
66203 | PIN: 66203
66205 | Never share this: 66205
`);
