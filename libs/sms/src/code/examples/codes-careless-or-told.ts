import { examples } from './examples.js';

/** Codes typed carelessly, far from their word, or to be told and typed somewhere; by an author who had seen neither tables nor code. */
export const CODES_CARELESS_OR_TOLD = examples(`
# Carelessly worded, forwarded, far from the word
583104 | ur code 583104
A4K9ZT | yr acces code A4K9ZT dont share
392018 | yor verifcation code is 392018 pls dont share wit anyone
604127 | Fwd: Your Lyft code is 604127. Tap to sign in.
481290 | FW: From 72975: "Your Venmo code is 481290. Venmo won't call asking for it."
5519 | hey the code they sent me is 5519, for the delivery thing
917204 | Mom: your apple code came to my phone its 917 204
280417 | Passcode 280417 Okta Never share
53094 | Auth key 53094 valid 5 min
66218 | TAN: 66218 Auftrag: Dauerauftrag
830142 | one-time key for your login at Bitwarden 830142 expires in ten minutes
719405 | OTAC 719405 for Woolworths Rewards
4408 | Use PIN 4408 to complete your registration with Airtel Money
30917 | Hi Sam, thanks for joining Depop! To finish setting up your account and begin selling, we need to be sure it's really you. Please enter the following into the app when prompted: 30917
558014 | here is ur otp 558014 enter it b4 12:30
2846 | your one time pin for Takealot is 2846 it expires 30min after 14h05
471093 | 471093 Login code Kraken
839210 | Token:839210 Itau
GH7KQ2 | Your security token GH7KQ2 - Humble Bundle
638174 | code638174 for login
290381 | Verification code:290381(valid for 5min)Temu
774102 | 2FA 774102
60392 | 2-step code 60392 dropbox
318475 | MFA code for jdoe at contoso: 318475
904618 | YOUR OTP IS 904618 DO NOT DISCLOSE
441702 | o seu cod de acesso e 441702 nao passe p ngm
620915 | tu cod de verif es 620915
550372 | votre cde de securite 550372
81904 | dein bestätigungs code 81904
270148 | kod weryf. 270148 PKO BP
4915 | kod do logowania to 4915 wazny 5 min
693021 | vash kod 693021
8076 | код 8076
305817 | парол для входа 305817
718263 | kode otpnya 718263 kak jgn kasih siapa2
409218 | ma xac nhan 409218 cua ban tai Tiki
527381 | dogrulama kodu 527381
7H2K | Enter 7H2K when asked to link your TV to your account
192837 | Your one-time code. 192 837. That's it. Never share it.
502719 | Your verification code is 5 0 2 7 1 9
640182 | Confirm with code 640-182 at airbnb
380192 | Student portal: to reset the password for account s2204471 use reset code 380192
726401 | NHS login: Your security code is 726401. It expires in 10 minutes. If you did not request it call 0300 330 9442
48271 | (1/2) 48271 is your OkCupid login code
994120 | Re: signup. Activation number 994120. Text HELP for help
350817 | Sent from my iPhone: "350817 is your Robinhood verification code"
617209 | Please use authorisation code 617209 to authenticate your Revolut payment of €12.99 to Spotify
20419 | Temporary password: 20419. Change it after first sign in
# To be typed or told, in many languages
73015 | Please quote 73015 to our agent on the phone so we can verify it's you. Lloyds Bank
4028 | Show 4028 to the courier to receive your parcel. Wolt
609213 | 609213 - that's your code for Strava
8814 | Your Hinge login: 8814
TKPXR | Confirm your e-mail change by typing the letters TKPXR. Your confirmation code: TKPXR
220417 | To finish linking WhatsApp Business, use 220417 (do not give it to anybody, incl. Meta staff)
590318 | Sign-in attempt from Lagos at 14:22. If this is you, code = 590318. If not, call 0700 4471 000.
38105 | 38105 ist dein Bestätigungscode für Lieferando. Gültig bis 14:35
6620 | Deine PIN zum Abholen: 6620. Locker 14, Fach B. Gültig bis 15.03.
902184 | Freigabe-Code 902184 für Kartenzahlung 49,99 EUR bei Netflix, Karte *4471. Nicht weitergeben. Volksbank
A82K1 | Ihr Zugangscode: A82K1 (Groß-/Kleinschreibung egal)
11730 | Für die Anmeldung bei ELSTER geben Sie bitte 11730 ein.
481920 | Saisissez 481920 pour valider la connexion à votre espace client SFR
7093 | Code de livraison Uber Eats : 7093. Donnez-le au livreur à son arrivée.
28461 | Pour confirmer votre virement de 1 250 € vers DUPONT, entrez le code 28461 (n'appelez pas).
630912 | Clave de un solo uso 630912. Operación: alta de beneficiario. CaixaBank
3408 | Dile al repartidor el código 3408 cuando llegue. Glovo
712940 | Introduce 712940 en la app del SAT para firmar.
5504 | Digite 5504 para confirmar seu cadastro no PicPay
920173 | Senha temporaria: 920173. Valida por 5 min. Caixa
41082 | Per completare l'accesso a SPID inserisci 41082
660318 | OTP 660318 per bonifico EUR 1.250,00 a ROSSI M. Intesa Sanpaolo
7415 | Voer 7415 in om je nummer te bevestigen. Marktplaats
204918 | Podaj kurierowi kod 204918 przy odbiorze przesylki DPD
48091 | Wpisz 48091, aby potwierdzić numer telefonu. OLX
319604 | Pro potvrzení platby 1 499 Kč u Alza.cz zadejte 319604. ČSOB
7720 | Na overenie zadajte kód 7720. Tatra banka
583019 | A belépéshez használja ezt a kódot: 583019. Ügyfélkapu
40916 | Introduceti 40916 pentru a confirma plata. ING
772301 | Въведете 772301 за вход в Revolut
5038 | Назовите курьеру 5038, чтобы получить заказ. Самокат
90417 | Для входа введите 90417. Авито
218604 | Введіть 218604 для підтвердження. ПриватБанк
6190 | Продиктуйте водителю код 6190. Яндекс Go
440182 | Girişi tamamlamak için 440182 kodunu girin. Enpara
3096 | Kuryeye teslimat kodunu söyleyin: 3096. Getir
7034 | Masukkan 7034 untuk verifikasi nomor HP. Dana
481023 | Nhap 481023 de hoan tat giao dich. MoMo
55819 | ใช้รหัส 55819 เพื่อเข้าสู่ระบบ TrueMoney
640192 | โปรดกรอก 640192 เพื่อยืนยันตัวตน
719230 | 动态口令 719230,用于登录企业网银,请勿泄露。
6408 | 您的外卖收货码6408,请在骑手送达时出示。
330917 | 【小红书】登录口令:330917,5分钟内有效
1482 | 驗證碼 1482(序號 KQ-20),請於網頁輸入。台新銀行
520941 | パスコード:520941(ドコモ)10分以内に入力してください
7083 | 配達員に「7083」をお伝えください。出前館
284017 | 보안코드 284017 입력 후 로그인하세요. 토스
4093 | 배달 확인 번호 4093을 기사님께 알려주세요
530917 | أدخل 530917 لتأكيد رقم جوالك. كريم
7120 | أعطِ المندوب الرمز 7120 لاستلام طلبك. نون
48172 | برای ورود به دیجی‌کالا عدد 48172 را وارد کنید
360914 | להתחברות לחשבון הזינו 360914. פייבוקס
8105 | डिलीवरी बॉय को OTP 8105 बताएं। Blinkit
729014 | लॉगिन के लिए 729014 दर्ज करें
61803 | Ingiza 61803 kuthibitisha namba yako. Tala
490217 | Anna koodi 490217 sisään kirjautumista varten. Kela
20938 | Ange 20938 för att bekräfta ditt köp. Swish
7716 | Indtast 7716 for at bekræfte. MobilePay
683012 | Skriv inn 683012 for å logge inn. Altinn
591703 | Δώστε τον κωδικό 591703 για είσοδο στο taxisnet
`);
