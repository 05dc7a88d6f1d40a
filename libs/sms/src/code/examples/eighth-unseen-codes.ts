import { examples } from './examples.js';

/** The eighth blind set's texts with a code: rare ways to write one; docs/codes.md says how its first run went. */
export const EIGHTH_UNSEEN_CODES = examples(`
# Formats
482913 | <#> Your Foo code is 482913⏎Xk3fT9qLmZp
482913 | Your code is 482913. Expires in 10 min.⏎⏎@foo.example #482913
338201 | 🔑 Login code 👉 338201 👈
90417 | Code ➡️ 90417
771046 | Your code is: ７７１０４６
504817 | Use code 50 48 17 within 5 minutes
50481739 | Your TAN is 5048-1739
918273 | Your code is: 918.273
48201 | CODE:48201;VALID 5MIN
663019 | code=663019&app=foo
720184 | Verification:720184
KXPT | Your game login code: KXPT
8QJ2 | Pairing code 8QJ2
abc123 | Your code is abc123
QWE789 | QWE789 is your verification code
4K9ZT2 | Enter 4K9ZT2 to confirm your email
338415 | Your old code 771920 no longer works. New code: 338415
338419 | Two codes: use 338419 to sign in; backup code 660124 is for emergencies
551083 | Tap https://a.example/l?t=8f3k2 to sign in. Or use code: 551083
905214 | Open myapp://login?code=905214 or enter 905214
483029 | Your Foo verification code is 483029. It was requested from 203.0.113.5 at 14:05 on 2026-11-23 for +44 7700 900123.
660817 | Foo Bank: 23/11 14:05 payment EUR 1.250,00 to ACME, card *4471. Code to approve: 660817. Not you? Call +49 30 123456
773910 | 14:05 - 773910 is your login code
5501 | PIN 5501 - order 448192 - rider Tom - 07700900123
904812 | Ref 88213. Your one time passcode is 904812.
904816 | OTP 904816 Ref No 88213
661730 | Your code is 661730 (request id 4f3a9)
338502 | 【Foo】338502
720934 | 「720934」is your code
550813 | "550813" is your confirmation code
904711 | Your code is:904711,do not share
904712 | Your code is <904712>
904713 | Your code is *904713*
904714 | Your code is _904714_
904716 | Your code is 904716!
904717 | Your code is 904717?
904718 | Your code is 904718… keep it safe
904719 | Code 904719/ valid 3 min
48102 | Foo PIN 48102
661 | Your 3-digit code is 661
1234567890 | Your activation code is 1234567890
123456 | 123456 is your test code
000000 | Your code is 000000
2025 | Your login PIN is 2025
1430 | Your code is 1430. Enter it by 1500.
20481 | Your verification PIN is 20481, not your ATM PIN.
# RTL and marks
338206 | \u200fرمز التحقق: \u200e338206\u200e\u200f
90412 | \u200fהקוד שלך: \u200e90412
338209 | رمز: ۳۳۸۲۰۹
338210 | 338210 :رمز التحقق
338211 | كود التحقق هو : ( 338211 )
# Mangled
338212 | Votre code de v?rification est 338212
338213 | Seu c?digo de verifica??o ? 338213
338214 | Tw?j kod: 338214
338215 | Ihr Best?tigungscode: 338215
338216 | Do?rulama kodunuz: 338216
338217 | V� ov��ovac� k�d: 338217
338218 | Din verifieringskod ?r 338218
338219 | Ma xac thuc cua ban: 338219
338220 | Kod podtverzhdeniya: 338220
338221 | Vash kod: 338221. Nikomu ne soobshayte
338222 | Parol: 338222
338223 | Codigo de verificacion: 338223
338224 | Sifreniz 338224
338225 | kod za potvrdu 338225
# Oblique cases and compounds
338226 | Mit folgendem Bestätigungscode: 338226
338227 | Geben Sie den Sicherheits-Code 338227 ein
338228 | Käytä vahvistuskoodia 338228
338229 | Kirjaudu koodilla 338229
338230 | A 338230 kóddal tud belépni
338231 | Przy logowaniu posłuż się kodem 338231
338232 | Přihlaste se kódem 338232
338233 | Войдите с кодом 338233
338234 | Скористайтеся кодом 338234
338235 | 338235 koduyla giriş yapın
338236 | Χρησιμοποιήστε τον κωδικό 338236
338237 | Bruk engangskoden 338237
338238 | Använd engångslösenordet 338238
338239 | Voer de verificatiecode 338239 in
338240 | Folosiți codul de verificare 338240
338241 | S kodom 338241 potvrdite prijavu
338242 | Įveskite kodą 338242
338243 | Ievadiet kodu 338243
338244 | Sisestage kood 338244
# Long
338245 | Hi there and thanks so much for signing up with Foo, we're delighted to have you on board! To get started, please confirm your phone number by entering this code: 338245. Once you're in, enjoy 20% off your first order with free delivery on everything over $50. T&Cs apply. Reply STOP to opt out.
338246 | Foo Bank will NEVER ask you to share this code. If someone asks for it, hang up and call the number on your card. Code for your online payment of £1,249.99 to APPLE.COM/UK on 23 Nov: 338246
338247 | 【某某商城】双11大促，全场5折！您的验证码为338247，10分钟内有效。回T退订
338248 | Bonjour, suite à votre demande du 23/11/2026 à 14h05, veuillez utiliser le code suivant afin de réinitialiser votre mot de passe : 338248. Si vous n'êtes pas à l'origine de cette demande, contactez le 0 800 123 456.
338249 | Estimado cliente: para completar su compra por $45.300 en FALABELLA con su tarjeta terminada en 4471 ingrese la clave 338249. Dudas al 600 390 6000.
338250 | Sehr geehrter Kunde, für Ihren Login am 23.11.2026 um 14:05 Uhr benötigen Sie den folgenden Einmalcode: 338250. Der Code verfällt nach 10 Minuten. Fragen? 0800 1234567.
`);
