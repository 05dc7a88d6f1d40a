import { examples } from './examples.js';

/** What codes are called, how long they are, and what stands before them. */
export const CODES_BY_THEIR_NAMES = examples(`
# Names, lengths, other numbers
482910 | Code:482 910.
482911 | Code : 482-911 (10 min)
482912 | 2FA 482912
482913 | mTAN:482913
482914 | iTAN 482914
482915 | SMS-Code 482915
482916 | SMS-TAN: 482916
482917 | smsTAN 482917
482918 | VCODE 482918
482919 | CVC2-free payment, OTP=482919
482920 | e-PIN: 482920
482922 | 3DS code 482922
482924 | Verified by Visa: 482924
482925 | SecureCode 482925 for 45,00 EUR
482926 | MasterCard SecureCode: 482926
482927 | SafeKey 482927
482928 | AuthCode: 482928
482929 | Auth Code 482929
482930 | authcode 482930
482931 | AUTH: 482931
482932 | Access: 482932
482933 | KEY: 482933
482934 | Token 482934
482935 | token=482935
482936 | Kennwort 482936
482937 | Passwort: 482937
482938 | Einmalcode: 482938
482939 | Jednorázový kód 482939
482940 | Jednorazowy kod: 482940
482941 | Одноразовый пароль 482941
482942 | Одноразовый код: 482942
482943 | Código único 482943
482944 | Código de un solo uso: 482944
482945 | code à usage unique 482945
482946 | codice monouso 482946
482947 | eenmalige code 482947
482948 | tek seferlik kod 482948
482949 | kode sekali pakai 482949
482950 | mã dùng một lần 482950
482951 | 一次性密码 482951
482952 | ワンタイムコード 482952
482953 | 일회용 코드 482953
482954 | كلمة مرور لمرة واحدة 482954
482955 | رمز یک‌بار مصرف 482955
482956 | סיסמה זמנית 482956
482957 | एकबारगी पासवर्ड 482957
48295 | 5-digit code: 48295
4829 | 4-digit PIN 4829
482958 | your 6 digit code is 482958
482959 | 6-stelliger Code: 482959
482960 | codigo de 6 digitos: 482960
482961 | код из 6 цифр: 482961
482962 | 6位验证码：482962
4829104 | Your 7-digit code: 4829104
48291048 | 8 digit token: 48291048
A1B2 | 4 character code A1B2
A1B2C3D4 | Enter the 8-character code A1B2C3D4
A1B2C3D4E5 | Activation code: A1B2C3D4E5
ABCDE12345 | Activation code: ABCDE-12345
48FK | 48FK is your PIN
7QKZ2 | Code 7QKZ2 (case sensitive)
aB3dE9 | Code: aB3dE9 (case sensitive)
9xk2m4 | Your code is 9xk2m4
QWRTZ | Code: QWRTZ
BANANA | Your verification code is BANANA
TIGER7 | Your verification code is TIGER7
KLMNP | <#> KLMNP is your verification code FA+9qCX9VSu
0000 | Your code is 0000
1111 | 1111 is your verification code
123123 | Code 123123
2023 | Enter 2023 to verify your account
1945 | Your login code: 1945
1200 | Use code 1200 to sign in
5000 | Your PIN is 5000
10000 | Your code is 10000
500000 | 500000 is your verification code
100200 | OTP: 100200
007007 | Your OTP is 007007
12345678 | Your code: 12345678
482963 | Your code is 482963. Your ref is 771204.
482964 | Ref 771204. Your code is 482964.
482965 | Your ref is 771204 and your code is 482965.
482966 | Order 771204, total 5000, code 482966, call 62529
482967 | Code 482967, order 771204, total 5000
482968 | 482968 code. 771204 order.
482969 | Your username is 771204 and your one-time password is 482969
482970 | ID: 771204⏎OTP: 482970
482971 | User: sam1984⏎Code: 482971⏎Time: 1430
482972 | Amount: 5000⏎Merchant: SHOP24⏎OTP: 482972
482973 | OTP: 482973⏎Amount: 5000⏎Card: 4471⏎Date: 20250312
482974 | Card: 4471⏎Amount: 5000⏎Code: 482974
482975 | Login⏎Date: 12.03.2025⏎Time: 14:30⏎Code: 482975
482976 | Tel: 07700900123⏎Code: 482976
482977 | Foo #4471⏎482977 is your code
482978 | Do not call 62529. 482978 = code
482979 | © 2025 Foo. Code 482979
482980 | Foo 2025: code 482980
482981 | Foo24 code 482981
482982 | Code 482982 Foo24
482983 | Win 5000! No: just your code, 482983.
# Letters only, beside a word for code
XKQTPW | Ověřovací kód pro Bolt: XKQTPW
XKQTPW | 인증코드 XKQTPW
XKQTPW | МТС: kod XKQTPW za Moj MTS
XKQTPW | Ciao! Il tuo codice di accesso a Glovo è XKQTPW
XKQTPW | Переказ 4500 грн на картку 4410. Код XKQTPW
XKQTPW | Dear Cust, XKQTPW is ur OTP 4 txn of INR 1,250.00 at AMAZON. Dont share
XKQTPW | Odbierz paczkę kodem XKQTPW. Orlen Paczka
XKQTPW | Payment of 250000 to acc 12345678. OTP XKQTPW
XKQTPW | Госуслуги: код XKQTPW. Никому его не сообщайте!
- | lyft credit code JESSX
- | Code word is TANGERINE if you need saving from ur date
- | the password is BANANAS lol
# Letters and digits in turn
k7p2x9 | Código de verificação da sua conta Samsung: k7p2x9
k7p2x9 | Код для подтверждения номера k7p2x9. Ozon
k7p2x9 | DAC for your Indane refill is k7p2x9. Share with delivery person only.
# Six digits that are no postal PIN
483921 | DPD: geef pincode 483921 aan de chauffeur
483921 | PostNL: laat pincode 483921 zien aan de bezorger
483921 | Bestelling 55123: toon pincode 483921 bij afhalen
`);
