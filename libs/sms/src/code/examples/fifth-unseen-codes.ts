import { examples } from './examples.js';

/** The fifth blind set's texts with a code; docs/codes.md says how its first run went. */
export const FIFTH_UNSEEN_CODES = examples(`
# English
59678 | Enter this code to log in:59678.
6410 | Auth code: 6410 Please enter this code in your app.
9384625 | here is your authorization code:9384625
736136 | VerifyCode:736136
507240 | WhatsApp code 507-240⏎You can also tap on this link to verify your phone:⏎v.whatsapp.com/507240
315643 | G-315643(이)가 Google 인증 코드입니다.
7744 | Use the code (7744) on WeChat to log in
CxW1 | SMS Verification code: CxW1
2349 | 2349 is your Zoosk code
797428 | [Alibaba Group]Your verification code is 797428
804706 | LinkedIn verification code 804706
3456 | RIDELIGHT: 3456 is your ride code
8932 | DoorDash code is 8932. Never share this
aB3dE5 | Your confirmation code is aB3dE5
1357 | YourCode: 1357
518204 | Google 518204 is your code
660184 | (660184) is your Skype verification code
90421 | 90421 -- Badoo verification
4820 | Your Careem pin is 4820, valid 60 secs
771920 | Your access pass for today's sign in is 771920
338401 | Sign-in verification for jane@example.com: 338401
605182 | Two-step verification: 605182
48193 | Mobile verification⏎48193
209348 | Your temporary password is 209348. Change it after you log in.
901827 | Your code: 90 18 27
7741 | Confirmation: 7741. Enter it on the website.
882310 | Please confirm your mobile number by entering 882310
550274 | To continue, reply to the call with 550274 or type 550274 in the app
61095 | Someone is trying to log in to your Snapchat. If it is you, the code is 61095. If not, do nothing.
403817 | Do not share: 403817. Valid 3 min. - Kuda
719305 | Kuda: 719305 is your one time token for the transfer of N25,000 to 0123456789
20914 | Your M-Tiba verification: 20914
884013 | The secret number for your card activation is 884013
660291 | Use this code for Tesla: 660291
13579 | Your security PIN: #13579#
340981 | Code>340981
7702 | Ride OTP - 7702. Captain Ravi (KA01AB1234) is arriving.
660482 | OTP to view your policy no 4471928304 is 660482
918273 | For your order 4471928, use one time password 918273 at delivery.
445566 | 445566 to verify your Ring doorbell
2580 | 2580 is the 4-digit code to pair your TV
7719 | Your Too Good To Go pickup? Show 7719. No wait: login code 7719
883017 | Ticketmaster: Here's the one-time code you requested: 883017
338815 | Your requested SMS token: 338815
906114 | Kia Connect: PIN reset verification 906114
51904 | verification 51904
# Spanish, Portuguese, Catalan
4417 | Código para iniciar viaje: 4417
660931 | Confirma tu celular en OLX con 660931
330571 | Número de verificación: 330571
80291 | Tu pin es 80291
771209 | Para entrar en tu Área Cliente de Endesa usa la clave de un solo uso 771209.
604418 | Se solicitó un cambio de contraseña. Si fuiste tú, ingresa 604418
905516 | Este es tu código: 905516
228104 | Notificación: tu token de seguridad es 228104. Vigencia 60 segundos. Banco Pichincha
5182 | O teu código é o 5182
771640 | 771640 e o codigo para validar o seu telemovel
338401 | Enjoei: confirme seu celular com o codigo 338401
905218 | Recebemos um pedido de login. Digite 905218 para continuar.
6640 | Passe ao motorista a senha 6640
480913 | Seu PIN Vivo é 480913
# French, Italian, Romanian
6604 | Ton code Heetch : 6604
771904 | Numéro de vérification : 771904
338105 | Merci de saisir le 338105 pour finaliser votre inscription
905814 | Ci-joint votre code confidentiel 905814
48201 | Lydia : 48201 (code de connexion)
660381 | Il PIN per firmare il contratto: 660381
905133 | Per accedere digita 905133
4812 | Bolt: il codice e 4812
771506 | Numero di verifica 771506
338702 | Codul de confirmare: 338702
90514 | Folosiți 90514 pentru a vă conecta
# German, Dutch, Nordic
660817 | Bestätigen Sie Ihre Nummer mit 660817
905317 | Ihr Verifizierungs-PIN: 905317
48201 | Ihre SMS-TAN ist: 48201
771934 | Loggen Sie sich mit folgendem Code ein: 771934
338560 | Hier Ihr angeforderter Einmalcode: 338560
4180 | Nenne dem Fahrer die PIN 4180
660713 | Uw eenmalige code: 660713
905816 | Bevestig uw telefoonnummer met 905816
48206 | Controlecode 48206
771920 | Inlogcode DigiD 771920. Geef deze niet aan anderen
660519 | Verifieringskod: 660519
905612 | Din kod för att logga in är: 905612
4810 | Kod 4810 för uthämtning hos PostNord
771930 | Bekreftelseskode: 771930
338561 | Du skal bruge koden 338561 til at logge ind
660514 | Todennuskoodi: 660514
905611 | Anna koodi 905611 kuljettajalle
# Slavic
660713 | Kod potwierdzający: 660713
905814 | Twój PIN do odbioru paczki: 905814
48206 | Do zalogowania użyj kodu 48206
771935 | Bezpieczny kod 771935 wygaśnie za 5 min
660815 | Potvrzovací kód: 660815
905714 | Pro dokončení registrace zadejte 905714
4819 | PIN k zásilce: 4819
660817 | Проверочный код: 660817
90518 | Одноразовый код 90518
4816 | Назовите водителю код 4816
771938 | Вы входите в личный кабинет. Код: 771938
338560 | Ваш пин-код 338560
905813 | Смс-код: 905813
660519 | Код авторизации 660519
48203 | СМС-пароль: 48203. Ощадбанк
771934 | Код доступу: 771934
905611 | Підтвердьте вхід кодом 905611
660512 | Код за потвърждение: 660512
90513 | Jednokratna lozinka: 90513
# Greek, Turkish, Hungarian, Baltic, other
660713 | Ο κωδικός μιας χρήσης (OTP) σας: 660713
90514 | Κωδικός ασφαλείας 90514 για τη σύνδεσή σας
4816 | Ο κωδικός παραλαβής BOX NOW είναι 4816
660817 | Onay kodu: 660817
905612 | Tek kullanımlık şifre: 905612
4810 | Teslimat kodunuz 4810
771930 | 771930 şifresi ile giriş yapabilirsiniz
660514 | Hitelesítő kód: 660514
90511 | A belépéshez szükséges kód: 90511
660713 | Vienreizējais kods: 660713
905614 | Prisijungimo kodas 905614
771938 | Kinnituskood: 771938
660518 | Doğrulama şifrəniz: 660518
# Arabic, Persian, Hebrew, Urdu
660713 | رقم التأكيد الخاص بك: 660713
905814 | يرجى استخدام 905814 لإكمال التسجيل
4816 | رمز الاستلام 4816
771935 | كلمة السر المؤقتة لدخول تطبيق الراجحي: 771935
338560 | رمز OTP الخاص بك 338560
660815 | کد فعالسازی: 660815
90571 | کد یکبارمصرف: 90571
48196 | رمز ورود شما ۴۸۱۹۶ می‌باشد
660817 | קוד חד-פעמי: 660817
905181 | הסיסמה הזמנית שלך: 905181
4816 | הקוד למסירת המשלוח: 4816
771938 | تصدیقی کوڈ: 771938
# Indic
338560 | सत्यापन कोड: 338560
905813 | 905813 आपका लॉगिन ओटीपी है
4810 | Delivery boy ko 4810 OTP batayein
660519 | যাচাইকরণ কোড: ৬৬০৫১৯
48203 | সরকারি সেবার ওটিপি ৪৮২০৩
771934 | உள்நுழைவு குறியீடு: 771934
905611 | ధృవీకరణ కోడ్: 905611
660512 | ചെക്ക് ഇൻ കോഡ് 660512
# South-East Asia
905133 | Kode OTP: 905133
4812 | Kode penjemputan 4812, berikan ke driver
771506 | Masukkan 771506 di aplikasi
338702 | PIN transaksi sementara: 338702
905142 | Kod OTP: 905142
660713 | Nombor pengesahan anda 660713
90581 | Ang iyong PIN ay 90581
660381 | Mã OTP: 660381
90513 | Mat khau OTP cua Quy khach: 90513
4812 | Ma giao dich OTP 4812
771506 | Mã đăng nhập Facebook: 771506
338702 | รหัสผ่านครั้งเดียว 338702
90514 | OTP ของคุณคือ 90514
4180 | แจ้งรหัส 4180 กับคนขับ
# Chinese, Japanese, Korean
660817 | 验证码：660817（5分钟有效）
905317 | 尊敬的客户，您的动态口令为905317
4820 | 【饿了么】收餐码4820，不对，登录验证码4820
771934 | 【QQ】771934 是您的安全码
338560 | 您的校验码：338560，您正在修改支付密码
418072 | 認證碼:418072
660713 | 您的簡訊OTP密碼為660713
905816 | 您的登入密碼為：905816
48206 | 本人確認コード 48206
771920 | ＜認証コード＞771920
660519 | SMS認証コードは 660519 になります
905612 | 確認用コード：905612
4810 | 受け取り用の暗証番号は4810です
771930 | 인증코드 771930
338561 | 승인번호 338561을 입력하세요
660514 | 보안코드: 660514
905611 | [국민은행] 인증번호 905611 유효시간 3분
`);
