import { examples } from './examples.js';

/** More ways to write codes, other numbers first, no word for code. */
export const CODES_IN_MORE_FORMS = examples(`
# Forms, other numbers
482910 | Acme: 482-910
482911 | Acme: your code - 482 911
K4P9X2 | Security code K4P9X2 for your Ford Pass
482912 | M-482912 is your Messenger code
482913 | Your code: D-482913
XK48PM | XK-48-PM is your access code
AB12CD | Your access code is AB-12-CD
QK7Z | Your login PIN is QK7Z.
ZQKMTWPR | Your recovery code is ZQKM-TWPR
48291 | Code 4-8-2-9-1
4829103845 | Enter code 4829103845 to continue
738 | Your security code is 738
738201 | Your code is 73 82 01.
7382 | Your code is 73-82
7382 | Code: 7 3 8 2
55018 | Jan 2025 sale! Your login code is 55018
904812 | On Friday 14/03/25 you asked for a code. 904812 it is.
77120 | Call 1-800-829-1040 with questions. 77120 is the code.
551029 | You're paying $1200 to ACME 24/7. Your code is 551029
551028 | You're paying 1200 USD to STORE 5521. Code: 551028
6601 | Room 4471, 12 March: your check-in login code is 6601
118204 | Account 88201934 sign in: 118204 is your passcode
339102 | Ref 20250312 OTP 339102
339103 | 20250312 14:22 OTP 339103
339104 | 2025-03-12 14:22:01 verification code 339104
339105 | User 10023, your token is 339105
339106 | Hello user4821! Your code is 339106
339107 | Hello +447700900123, 339107 is your code
339108 | Message 1 of 2: your code is 339108
339109 | (1/2) Your code is 339109
339110 | Dear 98XXXXXX21, OTP: 339110
339111 | Case 44821: enter 339111 to confirm your identity
339112 | Flight BA0117 check in. Verification code 339112
339113 | PNR ABC123. OTP for cancellation is 339113
339114 | AB12CDE parked at zone 4471. Your code to sign in is 339114
339115 | Invoice 20419 of 5000 is due. Login with 339115
339116 | Your bill is 5000. To pay, enter OTP 339116
339117 | From 2025 we need a code to sign in. Yours is 339117.
339118 | 1234 Main St alarm company: your verification code is 339118
339119 | In 2024 you joined us. 339119 is your login code.
339120 | 5G is here! Your OTP is 339120
339121 | Text STOP to 88201 to end. Code 339121
339122 | Reply HELP to 72975 for help. Your code: 339122
339123 | Do not reply to 72975. 339123 is your verification code
339124 | Sent by 22395. Your verification code is 339124
339125 | Spam? Forward to 7726. Code: 339125
339126 | Limit 5000/day. Your OTP to raise it is 339126
339127 | Transfer 25000 from 12345678 to 87654321, OTP 339127
339128 | Transferencia de 25000 a la cuenta 12345678: clave 339128
339129 | Перевод 25000 со счета 12345678. Код 339129
339130 | 向账户6222021234转账25000元，验证码339130
339131 | 口座1234567へ50000円振込。ワンタイムパスワード339131
339132 | 계좌 1234567 50000원 이체 인증번호 339132
339133 | تحويل 25000 ريال من حساب 1234567 رمز التحقق 339133
339134 | انتقال ۵۰۰۰۰۰ ریال رمز ۳۳۹۱۳۴
339135 | העברה של 25000 ש"ח מחשבון 123456, קוד 339135
339136 | Överföring 2500 kr till 12345678. Kod: 339136
339137 | Überweisung 2500 EUR an 12345678, TAN 339137
339138 | Virement de 2500 EUR vers 12345678, code 339138
339139 | Bonifico 2500 EUR conto 12345678, codice 339139
339140 | Przelew 2500 zł na 12345678, kod 339140
339141 | Platba 2500 Kč na účet 12345678, kód 339141
339142 | 2500 TL transfer, hesap 12345678, şifre 339142
339143 | Transfer Rp2500000 ke 12345678, kode OTP 339143
339144 | Chuyen 2500000 VND den 12345678, ma OTP 339144
339145 | โอน 25000 บาท ไป 12345678 OTP 339145
339146 | ₹25000 ट्रांसफर खाता 12345678, ओटीपी 339146
339147 | Μεταφορά 2500 ευρώ στον 12345678, κωδικός 339147
339148 | Overschrijving 2500 EUR naar 12345678, code 339148
339149 | Transferência 2500 EUR para 12345678, código 339149
339150 | Переказ 2500 грн на 12345678, код 339150
482930 | ｺｰﾄﾞ：４８２９３０
482931 | Код： ４８２９３１
482932 | رمز ۴۸۲۹۳۲
482933 | ওটিপি ৪৮২৯৩৩
482934 | OTP ௪௮௨௯௩௪
482935 | 𝟒𝟖𝟐𝟗𝟑𝟓 is your code
482936 | Your code is 482936.This code expires in 5min
482937 | code:482937,valid 5min
482938 | [Acme]482938(code)
482939 | Your code is >>482939<<
482940 | Your code is "482940"
482941 | **482941** is your code
482942 | Code → 482942
482943 | Code=>482943
482944 | Code is ➡️ 482944
482945 | 482945 <- your code
482946 | Your code|482946
482947 | #482947 is your code
482948 | Your code is #482948
482949 | Your code is:⏎⏎⏎482949
482950 | 482950⏎⏎Acme verification
482952 | Acme. OTP. 482952. 10min.
482953 | OTP 482953 OTP
5521 | Ihr Code: 55 21
P9K4 | Code WLAN-Login: P9K4
482957 | Verify:482957
482958 | 482958: Acme Verify
7K4Q9Z | Tu código es 7K4-Q9Z
7K4Q9Y | Votre code est le 7K4Q9Y
7K4Q9X | Код: 7K4Q9X
7K4Q9W | 您的验证码是7K4Q9W
7k4q | 验证码 7k4q，请输入
RTWK | 您的验证码是：RTWK
# No word for code
482910 | Snapchat 482910
5519 | Type 5519 in the Foo app to finish
5520 | Tippe 5520 in die App ein
5521 | Saisis 5521 dans l'app
5522 | Ingresa 5522 en la app de Foo
5523 | Digite 5523 no app
5524 | Inserisci 5524 nell'app
5525 | Wpisz 5525 w aplikacji Foo
5526 | Введите 5526 в приложении
5527 | Введіть 5527 у додатку
5528 | Vul 5528 in de app in
5529 | Zadej 5529 v aplikaci
5530 | Skriv 5530 i appen
5531 | Masukkan 5531 di aplikasi
482911 | Signal 482911
482913 | Bolt Food: 482913
482914 | Foo sign in - 482914
48291 | Foo verification 48291
48294 | Confirm Foo: 48294
482915 | To confirm: 482915
482916 | Verification 482916
482917 | Confirmation: 482917
482919 | Login: 482919
4829 | Foo login: 4829
482920 | 482920 Foo verification
482921 | 482921 to confirm
482922 | 482922 verifies you for Foo
482923 | 482923 – Foo. Keep it to yourself.
482924 | 482924. Never share it.
482925 | 482925, expires in 5 minutes
482928 | Hi Sam, 482928 will sign you in
482930 | Use this to sign in: 482930
482931 | Here it is: 482931 - your Foo login
4831 | Read 4831 to the agent
4833 | Show 4833 at the counter to collect your parcel
482933 | Reply with 482933 to confirm
482934 | Bitte 482934 eingeben
482935 | Mit 482935 bestätigen
48295 | Foo-Anmeldung: 48295
482936 | Pour vous connecter : 482936
482937 | 482937 pour valider votre inscription
482938 | Para entrar: 482938
482939 | 482939 para confirmar tu cuenta
482940 | Para confirmar: 482940
482941 | Per accedere: 482941
482942 | 482942 per confermare
482943 | Om in te loggen: 482943
482944 | Za prijavu: 482944
482945 | Do logowania: 482945
482946 | Pro přihlášení: 482946
482947 | Для входа: 482947
482948 | 482948 для подтверждения
482949 | Для підтвердження: 482949
482950 | Giriş: 482950
482951 | 482951 ile giriş yapın
482952 | للدخول: 482952
482953 | برای ورود: 482953
482954 | לכניסה: 482954
482955 | लॉगिन: 482955
482956 | Untuk masuk: 482956
482957 | Để đăng nhập: 482957
482958 | เข้าสู่ระบบ: 482958
482959 | 登录：482959
482960 | ログイン：482960
482961 | 로그인: 482961
482962 | Για σύνδεση: 482962
482963 | För att logga in: 482963
482964 | Kirjautuminen: 482964
482965 | Bejelentkezés: 482965
482966 | Autentificare: 482966
482967 | Вход: 482967
B021 | Your Foo code is B021
`);
