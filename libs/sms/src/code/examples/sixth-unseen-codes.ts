import { examples } from './examples.js';

/** The sixth blind set's texts with a code; docs/codes.md says how its first run went. */
export const SIXTH_UNSEEN_CODES = examples(`
# English
604192 | Your Patreon login code: 604192
33017 | 33017 is your Bolt Food code. Enjoy!
918204 | Microsoft: 918204 is your one-time code
557290 | We noticed a login from a new device. Was it you? Enter 557290 within 10 min.
7301 | Your pick-up code for H&M order 44719283 is 7301
640287 | Ally: One-time security code: 640287. We'll never call you to ask for it. Didn't request it? Call 1-877-247-2559
92817 | Robinhood Verification Code: 92817. Do Not Share
503816 | 503816 is the OTP for your transaction at SWIGGY for Rs. 349.00. Valid till 14:05:33. Do not share
880416 | Alert! OTP for adding beneficiary RAMESH is 880416. NEVER SHARE - AXIS BANK
29174 | Your Google Voice code: 29174 (expires 2:05 PM)
716402 | Verify with Plaid: 716402 is your code. Connecting to Chase.
4108 | Your verification code is: 4108. For your security, don't share it with anyone. Ref: 88213
338261 | [GitHub] Sudo email verification code: 338261
8G4KQ2 | Your Amazon Web Services OTP is 8G4KQ2
551928 | Use OTP 551928 to verify your mobile no. 98XXXX4471 with LIC
6071 | Please quote 6071 to the courier
220947 | Hey! Your Depop code's 220947 🙌
664018 | 2FA: 664018
917305 | <#>Your Airtel Thanks OTP:917305 kT3gH9pLmQx
40028 | Code: 40028 to unlock your Lime scooter account
771350 | Password reset requested. Use this six-digit number: 771350
48210 | Your otp/pin is 48210
305719 | Your activation key is 305719
660481 | OTP 660481 (expires 14:20) - Approve transfer NGN 50,000 to GTB 0123456789
5720 | Dear Anna, pls share PIN 5720 w/ the driver
190482 | Access code for the portal. 190482
284619 | Your one-time verification passcode for Fidelity is 284619. If you did not request this, call 800-343-3548.
74410 | TextNow: 74410 is your TextNow code
663201 | Telegram⏎Login code: 663201. Do not give this code to anyone, even if they say they are from Telegram!⏎⏎This code can be used to log in to your Telegram account. We never ask it for anything else.⏎⏎If you didn't request this code by trying to log in on another device, simply ignore this message.
518402 | 518 402 is your Threads code
# Spanish
660172 | Klarna: 660172 es tu código de un solo uso
40817 | TikTok: 40817 es tu código
915820 | BBVA MX: NO compartas este codigo. 915820 para compra de $349.00 en UBER
338194 | Se ha solicitado acceso a tu cuenta. Introduce 338194. Si no has sido tú, ignora este mensaje.
7712 | El código para recoger tu pedido es 7712
551046 | Contraseña dinámica 551046, Davivienda
604925 | SAT: Código de confirmación 604925
90183 | Tu número de acceso es 90183
# Portuguese
771042 | Uber: seu codigo e 771042
338105 | Nubank informa: token 338105. Nunca compartilhe.
90514 | Insira 90514 para confirmar seu número no 99
550918 | O código de autorização é 550918. Compra de R$ 349,00 em iFood
4812 | Código de retirada: 4812
# French
660917 | Apple : ne partagez ce code avec personne. Votre code est 660917
48302 | Uber Eats. Ton code : 48302
915074 | Société Générale: 915074 est votre code pour confirmer l'ajout de bénéficiaire
771028 | Votre clé de connexion : 771028
3301 | Présentez le code 3301 en magasin pour retirer votre commande
# Italian
771046 | Postepay: codice 771046 per pagamento 25,00 EUR su AMAZON. Non comunicarlo a nessuno
90518 | Il tuo PIN temporaneo è 90518
338172 | Confermi l'operazione con 338172?
4820 | Codice ritiro: 4820
# German
660184 | Apple: Teile diesen Code mit niemandem. Dein Code lautet 660184
48193 | Uber: Dein Code ist 48193
915026 | N26: 915026 ist dein Bestätigungscode
338417 | Ihr Code zur Abholung der Sendung ist 338417
771905 | Zugangs-PIN 771905 für Mein o2
90527 | Registrierung bei ebay Kleinanzeigen. PIN 90527
# Dutch
660173 | Je code voor Uber is 660173
90514 | ABN AMRO: vul 90514 in om te bevestigen
338160 | Uw toegangscode: 338160
4817 | Afhaalcode: 4817
# Polish
660142 | Uber: Twój kod to 660142
90517 | Santander: smsKod 90517, dodanie odbiorcy
338162 | Wpisz w aplikacji: 338162
4471 | Kod odbioru: 4471
# Czech/Slovak
660175 | Uber: váš kód je 660175
338192 | ČSOB: platba 349,00 CZK, UBER, kód: 338192
90512 | Heslo pro výdej: 90512
# Turkish
660127 | Uber kodun: 660127
338109 | Turkcell şifreniz: 338109
90513 | Hesabınıza giriş için 90513 kodunu girin
# Russian / Ukrainian
660149 | Uber: ваш код 660149
33817 | Ваш код для регистрации в приложении: 33817
905148 | Введите этот код: 905148
7720 | Покажите код 7720 на кассе
338190 | Пароль: 338190 (вход в ЛК МТС)
660158 | Ваш код для Uber: 660158
905172 | ПУМБ: 905172 код підтвердження оплати
# Greek
660131 | Uber: ο κωδικός σας είναι 660131
338175 | Κωδικός σύνδεσης: 338175
# Nordic
660170 | Uber: Din kod är 660170
338106 | Din säkerhetskod: 338106. Nordea
90514 | Lösenord: 90514
660112 | Din Uber-kode er 660112
338174 | Skriv koden 338174 i appen
660162 | Uber-koodisi on 660162
90511 | Kertakäyttöinen koodi: 90511
# Hungarian, Romanian, Balkans
660138 | Uber: a kódod 660138
338154 | Az aktiváló kód: 338154
660166 | Codul tau Uber: 660166
338113 | Cod de securitate: 338113. Nu il comunicati nimanui!
660151 | Кодът Ви за Uber: 660151
338171 | Vaš PIN za preuzimanje paketa je 338171
90519 | Lozinka za prijavu: 90519
# Arabic
660133 | رمز أوبر الخاص بك هو 660133
338176 | 338176 رمز التحقق من جوجل
90514 | الرمز السري: 90514
550192 | استخدم كلمة المرور المؤقتة 550192 لتأكيد عملية بمبلغ 349.00 درهم
# Persian
66014 | کد تایید شما در اسنپ‌فود: 66014
338177 | رمز یک‌بارمصرف: 338177
# Hebrew
660117 | קוד אובר שלך: 660117
338168 | להשלמת ההרשמה הקישו 338168
90512 | הקוד הזמני שלך הוא: 90512
# Hindi, Bengali, Tamil
660129 | 660129 Uber के लिए आपका कोड है
338107 | लॉगिन के लिए OTP: 338107
90514 | ওটিপি ৯০৫১৪ ব্যবহার করুন
550183 | OTP: 550183 பயன்படுத்தவும்
# Indonesian, Malay, Filipino
660165 | Kode Uber Anda: 660165
338119 | Demi keamanan jangan bagikan kode 338119
90517 | Kod Grab anda: 90517
550196 | Ilagay ang 550196 para mag-log in
# Vietnamese
660146 | Mã xác nhận Uber: 660146
338122 | Ma kich hoat cua ban: 338122
90518 | Mã của bạn: 90518
# Thai
660181 | รหัสยืนยัน Uber: 660181
338186 | OTP คือ 338186 (REF:ABCD)
# Chinese
660114 | 【优步】您的验证码是660114
338151 | 校驗碼 338151，請勿告知他人
90517 | 您的登录码是90517
7731 | 【丰巢】验证码7731，凭此码寄件
550174 | 動態密碼：550174
# Japanese
660123 | Uberの認証コード：660123
338145 | ワンタイムパスワード 338145
4810 | 暗証番号「4810」を入力
90514 | [Amazon] ワンタイムパスワードは90514です。
# Korean
660187 | [Uber] 인증번호: 660187
338120 | 일회용 비밀번호 338120
4817 | [배민] 인증번호는 4817입니다. 정확히 입력해주세요.
`);
