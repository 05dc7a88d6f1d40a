import { examples } from './examples.js';

/** Codes that a verb, a place or a mark makes one: keyed in, told to a courier, read out digit by digit, after a sum. */
export const CODES_KEYED_IN_OR_TOLD = examples(`
629184 | Somebody (hopefully you) wants into your Acme account. 629184 does it.
483716 | Here's what you asked for: 483716
90213 | Almost in! Type 90213 where it says "code"
5842 | One last step: 5842
730195 | Approve EUR 44,90 for SPOTIFY AB? Then type 730195. Otherwise do nothing.
193846 | 193846 approves your transfer of 1,500.00 to DE55 ... 7781
826401 | Transfer 1,500.00 to K. Moss. Approve: 826401
4408 | Cardless cash: take GBP 80 with 4408 within 3 hours at any of our ATMs
G7T4K2M9 | Your backup sign-in code: G7T4-K2M9
XK491Z | Type XK4-91Z on your console to pair it
HJKMN | Your pairing code is HJKMN
730118 | Hi! 730 118 is all you need to finish.
730118 | Acme login: 73-01-18
730118 | Your passcode: 7.3.0.1.1.8
482716 | Your code is "482 716"
482716 | Your code is <482716>.
482716 | Your code is *482716*.
482716 | Your code: \`482716\`
482716 | OTP:482716;valid 5min;do not share
482716 | 482716:Acme OTP
482716 | Acme-OTP-482716
482716 | OTP#482716
482716 | Acme code #482716
482716 | your acme code is 482716
482716 | YOUR ACME CODE IS 482716 AND EXPIRES AT 1430
482716 | Acme: 482716. Keep this private
482716 | Acme: your 6-digit code - 482716
482716 | 482716 ← your Acme code
482716 | Acme → 482716 (expires 3m)
482716 | ✅ Verify: 482716
482716 | 🔒482716🔒 is your Acme code
482716 | 4️⃣8️⃣2️⃣7️⃣1️⃣6️⃣ is your code
482716 | Your code⏎⏎482716⏎⏎Acme Ltd, 12 High St
482716 | Code⏎482716⏎Amount⏎45.00 GBP⏎Merchant⏎TESCO 2217
482716 | Amount: 45.00 GBP⏎Merchant: TESCO 2217⏎Card: 4410⏎OTP: 482716
482716 | Card 4410 | Amt 45.00 | OTP 482716 | 12-05-26 14:30
482716 | {"otp":"482716"}
482716 | otp=482716&ttl=300
482716 | Ref:8821⏎Code:482716
482716 | Code ABCD: 482716
482716 | (Ref: XKQW) Your OTP is 482716
482716 | Reference code XKQW, OTP 482716
482716 | Your code to transfer $200 to account ending 1234 is 482716
482716 | Use code 482716 for your payment of $200 to account ending in 1234. Call 18005551234 if it's not you
482716 | Not you? Reply 2 or call 8005551234. Otherwise use 482716 to sign in
4471 | Your Supercharger guest PIN: 4471
7718 | Show 7718 to the courier to get your order GLV-2201
3390 | Delivery PIN 3390 for order 5512. Share only after you get your food
918274 | Pathway Clinic: confirm it's you with 918274, then book
640917 | Benefits portal: 640917. This number works once.
5512 | Parent sign-up PIN for Ava (Y4): 5512
204817 | To finish deleting your account enter 204817
204817 | Password reset requested at 10:31 on 12/05/26. If it was you: 204817
204817 | To change your number from +15550142 to +15550199 enter 204817
204817 | We noticed a new login from Paris, France (iPhone 15, iOS 17.4.1). Code: 204817
204817 | Welcome back, Dana! 204817 will log you in.
204817 | Dana, here is your code for table booking: 204817
204817 | Enter 204817 to finish linking your Visa 4410
204817 | For your security, read back 204817 to our agent on the call.
204817 | Our agent will ask you for this: 204817
204817 | Tell the caller 204817 only if YOU rang us on 0345 600 2323
204817 | Acme won't call you. 204817
204817 | Verification needed. 204817.
204817 | 1-time code: 204817
204817 | 1 time pin = 204817
204817 | 2FA 204817
204817 | MFA token 204817
204817 | TOTP backup: 204817
204817 | S.M.S. code: 204817
204817 | Acme pass: 204817
204817 | Acme key: 204817
204817 | Log-in: 204817
204817 | Your magic number for Acme is 204817
204817 | Tap the link https://acme.example/l/9912 or type 204817
204817 | Click https://a.example/v?c=204817 or enter 204817 to verify
204817 | Didn't get a call? Your code is 204817, it's good for 10 more minutes
204817 | Your old device asked for 204817 to move your chats.
204817 | Code requested by 10.0.0.1: 204817
204817 | Sandbox: Your code is 204817
204817 | Sent from your Twilio trial account - Your Acme verification code is: 204817
204817 | TEST: 204817 is your Acme code. 1/1
204817 | (1/2) Acme code: 204817
204817 | FRM:Acme⏎MSG:Your code is 204817
204817 | Acme⏎⏎Your one-time code is:⏎⏎204817⏎⏎Expires: 14:30 UTC
204817 | Votre code Acme : 204817. Ne répondez pas. STOP au 36180
204817 | Code à usage unique 204817 pour le paiement de 45,00 EUR du 12/05/2026 chez AMAZON carte XX4410
204817 | Saisissez 204817 pour valider votre virement de 1500,00€ vers FR76***221
204817 | Geben Sie 204817 ein, um sich anzumelden
204817 | Anmeldung bestätigen? 204817
204817 | Freigabe Ihrer Zahlung 45,90 EUR an ZALANDO mit TAN 204817
204817 | Bevestig je betaling van € 45,00 met 204817
204817 | Gebruik 204817 om in te loggen
204817 | Usa 204817 para entrar en tu cuenta
204817 | Para autorizar tu compra de $1,250 en LIVERPOOL teclea 204817
204817 | Digite 204817 para confirmar o Pix de R$ 250,00
204817 | Pix de R$ 250,00 para Joao. Autorize com 204817
204817 | Inserisci 204817 per confermare il bonifico di 250,00 euro
204817 | Conferma l'accesso: 204817
204817 | Wpisz 204817, aby się zalogować
204817 | Potwierdź przelew 250,00 zł: 204817
204817 | Pro přihlášení zadejte 204817
204817 | Giriş yapmak için 204817 girin
204817 | Введите 204817, чтобы войти
204817 | Для входа: 204817
204817 | Підтвердіть платіж 250 грн: 204817
204817 | ادخل 204817 لتأكيد الدخول
204817 | برای ورود 204817 را وارد کنید
204817 | הזן 204817 כדי להתחבר
204817 | लॉगिन के लिए 204817 डालें
204817 | Masukkan 204817 untuk masuk
204817 | Nhập 204817 để đăng nhập
204817 | กรอก 204817 เพื่อเข้าสู่ระบบ
204817 | 请输入204817完成登录
204817 | ログインには 204817 を入力
204817 | 로그인하려면 204817 입력
204817 | Πληκτρολόγησε 204817 για σύνδεση
204817 | Ange 204817 för att logga in
204817 | Tast 204817 for at logge ind
204817 | Kirjaudu koodilla 204817
204817 | Írja be: 204817
204817 | Introdu 204817 pentru a te autentifica
204817 | Въведете 204817, за да влезете
204817 | Unesite 204817 za prijavu
204817 | Ingiza 204817 kuingia
204817 | I-type ang 204817 para makapasok
204817 | Tik 204817 in om aan te meld
4827 | Para abrir el casillero 14 marca 4827 en la pantalla
4827 | Tu paquete 77120019 te espera. Clave de retiro 4827, hasta el 14/06
4827 | Seu entregador vai pedir o número 4827. Pedido 55120
4827 | Mostre 4827 ao motorista
4827 | Il corriere ti chiederà 4827 per la consegna del pacco 1Z441
4827 | Ritira al locker con 4827
4827 | Donnez le 4827 au livreur pour la commande 88213
4827 | Ouvrez le casier avec 4827#
4827 | Ihr Paket liegt in Fach 12. Öffnen mit 4827
4827 | Nennen Sie dem Fahrer die 4827
4827 | Laat 4827 zien aan de bezorger
4827 | Podaj kurierowi 4827
4827 | Skrytka otworzy się po wpisaniu 4827
4827 | Kurýrovi nahlaste 4827
4827 | Box otevřete pomocí 4827
4827 | A futárnak mondja be: 4827
4827 | Spune-i curierului 4827
4827 | Кажете на куриера 4827
4827 | Назовите курьеру 4827
4827 | Для открытия ячейки введите 4827
4827 | Назвіть водію 4827
4827 | Kuryeye 4827 numarasını söyleyin
4827 | أعط المندوب الرقم 4827
4827 | أخبر السائق بالرقم 4827
4827 | به پیک بگویید 4827
4827 | מסור לשליח 4827
4827 | डिलीवरी पार्टनर को 4827 बताएं
4827 | ডেলিভারি ম্যানকে 4827 বলুন
4827 | டெலிவரி நபரிடம் 4827 சொல்லவும்
4827 | Sebutkan 4827 kepada kurir
4827 | Beritahu pemandu 4827
4827 | Sabihin sa rider ang 4827
4827 | Đọc 4827 cho tài xế
4827 | แจ้ง 4827 กับไรเดอร์
4827 | 请将4827告知骑手
4827 | 取餐柜请输入4827开柜
4827 | 配達員に4827を伝えてください
4827 | 기사님께 4827 를 알려주세요
4827 | Πες 4827 στον διανομέα
4827 | Säg 4827 till budet
4827 | Oplys 4827 til buddet
4827 | Kerro kuljettajalle 4827
4827 | Mwambie dereva 4827
92741 | Compra $1.250,00 en MELI con tarjeta 4410. Ingresá 92741 para autorizarla
92741 | Avviso: accesso da nuovo dispositivo. Se sei tu digita 92741
92741 | Neues Gerät erkannt. Waren Sie das? Dann 92741 eingeben.
92741 | Nieuwe aanmelding op 12-05 om 14:30. Was jij dat? 92741
92741 | Nowe logowanie 12.05 14:30. To Ty? Wpisz 92741
92741 | Вход с нового устройства 12.05 14:30. Это вы? 92741
92741 | Yeni cihazdan giriş 12.05 14:30. Siz misiniz? 92741
92741 | 新设备登录,本人操作请输入92741
92741 | 新しい端末からのログイン。ご本人様の場合は92741を入力
92741 | 새 기기 로그인. 본인이면 92741 입력
KX842Q | Tu código para la tele: KX8-42Q
KX842Q | Code TV : KX842Q
KX842Q | Gerätecode KX842Q
KX842Q | Kod urządzenia KX842Q
KX842Q | Код для ТВ: KX842Q
KX842Q | TV 코드 KX842Q
KX842Q | 设备验证码KX842Q
kx842q | Your code is kx842q
4827 | コードは「４８２７」
4827 | رمز عبور یکبار مصرف شما ۴۸۲۷
4827 | كودك ٤٨٢٧ لا تشاركه
4827 | ओटीपी ४८२७ है
4827 | আপনার কোড ৪৮২৭
4827 | รหัส ๔๘๒๗
4827 | ଆପଣଙ୍କ OTP ହେଉଛି 4827
4827 | ನಿಮ್ಮ OTP 4827 ಆಗಿದೆ
4827 | നിങ്ങളുടെ OTP 4827 ആണ്
4827 | તમારો OTP 4827 છે
4827 | तुमचा OTP 4827 आहे
4827 | ਤੁਹਾਡਾ OTP 4827 ਹੈ
4827 | Koodhkaagu waa 4827
4827 | Lambar tabbatarwa ita ce 4827
4827 | Koodu idanimo rẹ ni 4827
4827 | Koodu gị bụ 4827
4827 | Ikhodi yakho ithi 4827
4827 | Kaody fanamarinana: 4827
4827 | Tu codi és 4827
4827 | Zure kodea 4827 da
4827 | O teu código é 4827
4827 | Kodi juaj është 4827
4827 | Вашиот код е 4827
4827 | Ваш код — 4827
4827 | Таны код 4827
4827 | Кодыңыз: 4827
4827 | Рамзи шумо 4827
4827 | Сиздин код 4827
4827 | Kodyňyz 4827
4827 | ውስጣዊ ኮድ 4827
4827 | Ваш код 4827 для входу. 2026 (с) Банк
4827 | Do chód dearbhaithe: 4827
4827 | Eich cod yw 4827
4827 | Il-kodiċi tiegħek huwa 4827
4827 | Äre Code ass 4827
4827 | Kode Anda 4827 (berlaku s/d 14:30)
4827 | Imong code 4827
4827 | Kòd ou a se 4827
4827 | Isi code mu 4827
4827 | Kóðinn er 4827
K48213 | Use K48213 to verify your account
P48213 | Enter P48213 to sign in to Plex
R48213 | R48213 - use it to log in
RM4821 | Enter RM4821 to confirm your login
`);
