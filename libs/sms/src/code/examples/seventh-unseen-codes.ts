import { examples } from './examples.js';

/** The seventh blind set's texts with a code; docs/codes.md says how its first run went. */
export const SEVENTH_UNSEEN_CODES = examples(`
# English
913047 | Your single-use code is: 913047
40718 | Welcome back to Fiverr! 40718 is your verification code
662139 | 662139 is your code for Upwork. It expires in 10 mins
5083 | Foodpanda: Hey! Your one time pin is 5083
338710 | Your Samsung account verification code : 338710
771268 | Sony: 771268 is your verification code. Do not share it with anyone.
905412 | Garmin security passcode 905412
48019 | Strava login code: 48019
660291 | Notion: your login code is 660291
915307 | Trello verification: 915307. Expires soon.
2074 | 2074 is your Gojek verification number
551730 | Hello. We received a request to change the phone number on your account. Use code 551730 to confirm, or call us on 0800 123 4567.
604127 | UBA: OTP for your transfer of NGN12,500.00 to 2044719283 is 604127
338416 | [Steam] Your code to change phone is 338416
7718 | Your 4-digit PIN for Zipcar is 7718.
90541 | Dear Valued Guest, your Marriott Bonvoy code is 90541
481203 | 481203 is the code you asked for.
662057 | Your verification code: 662057⏎⏎Msg&Data rates may apply⏎Reply HELP for help⏎Reply STOP to cancel
R4K9 | Your code: R4K9
915840 | AMEX SafeKey: 915840 is your passcode for a GBP 85.00 transaction at ASOS
718304 | Cash App: 718-304 is the sign in code you requested
50274 | 50274. That's your code. Don't lose it!
883206 | Use your unique code 883206 to sign your rental agreement
661940 | You requested a code to access your benefits: 661940. EBT Edge
204871 | Payoneer code: 204871. Requested for payment of 1,250.00 USD
3390 | Ride code is 3390 for ABC 1234 (silver Prius)
771406 | No one from Meta will ask for 771406. It is your code to reset your password.
# Spanish
913052 | Su código de un solo uso es: 913052
40721 | Usa 40721 para entrar en tu cuenta de Glovo
662143 | ABANCA: clave de firma 662143 para Bizum a 600000000 de 20,00 EUR
338714 | Santander Informa: Codigo 338714. NO LO COMPARTA.
5091 | Hola! Tu PIN de Rappi es 5091 🛵
771273 | Para completar tu registro en Kavak, este es el código: 771273
905418 | Código SMS para acceder a tu expediente: 905418
# Portuguese
913056 | O seu código único é 913056
40726 | Ative sua conta com o código 40726
662147 | Bradesco: chave de seguranca 662147
338719 | Continente: O código para aceder à app é 338719
5098 | iFood: código de entrega 5098
# French
913061 | Votre code unique : 913061
40733 | 40733 : voici votre code Deliveroo
662151 | LCL : saisissez 662151 pour valider le paiement de 85,00 EUR chez FNAC
338722 | Code d'authentification 338722, ne pas divulguer
5102 | Le livreur vous demandera ce code : 5102
771284 | Rappel : le code secret de votre espace est 771284
# German
913067 | Ihr Einmalcode ist 913067
40739 | DKB: TAN 40739. Zahlung 85,00 EUR an ZALANDO.
662158 | Ihre Legitimations-PIN: 662158
338727 | Für die Anmeldung bei Check24 verwende 338727
5107 | Zustell-PIN: 5107
771289 | Hier kommt dein Code: 771289. Viel Spaß mit MOIA!
# Dutch, Italian
913071 | Uw eenmalige toegangscode is 913071
40744 | Rabobank: signeercode 40744
338731 | Vul code 338731 in op de website
913075 | Il codice monouso è 913075
40748 | Codice di autenticazione: 40748
662166 | FINECO: SMS PIN 662166 per acquisto 85,00 EUR
338735 | Per confermare il numero inserisci 338735 nell'app
# Polish, Czech, Slovak
913079 | Jednorazowy kod dostępu: 913079
40751 | ING: Kod 40751, blik 85,00 PLN
662170 | Twoje hasło jednorazowe to 662170
338739 | Použijte kód 338739 pro přihlášení
40755 | Bezpečnostní kód: 40755
662174 | Tatra banka: kód na potvrdenie platby 662174
# Turkish, Greek
913082 | Tek seferlik kodunuz: 913082
40758 | Papara: 40758 güvenlik kodunuzdur
662178 | İşlem şifreniz: 662178
913086 | Ο μοναδικός σας κωδικός: 913086
40761 | Κωδικός ταυτοποίησης 40761
# Russian, Ukrainian, Bulgarian, Serbian
913090 | Ваш одноразовый код доступа 913090
40764 | Тинькофф: код 40764 для входа в приложение
662182 | Ввод кода 662182 подтверждает ваше согласие
338748 | МФЦ: код подтверждения 338748
5118 | Код выдачи: 5118
913094 | Ваш одноразовий код: 913094
40768 | Код для входу в Дію 40768
913098 | Еднократен код: 913098
40772 | Vaš jednokratni kod: 40772
40773 | Ваш код за пријаву је 40773
# Nordic, Baltic, Hungarian, Romanian
913103 | Din engångskod: 913103
40776 | Aktiveringskod 40776
913107 | Din sikkerhetskode er 913107
40779 | Din aktiveringskode: 40779
913111 | Kertakoodi: 913111
40783 | Varmennuskoodi on 40783
913115 | Vienreizes kods: 913115
40787 | Vienkartinis kodas 40787
913119 | Egyszer használatos kód: 913119
40791 | Biztonsági kódja: 40791
913123 | Cod unic: 913123
40795 | Codul pentru autentificare este 40795
# Arabic, Persian, Hebrew, Urdu
913127 | رمز لمرة واحدة: 913127
40799 | رمز الأمان 40799
662217 | كودك على طلبات: 662217
913131 | کد یکبار مصرف شما: 913131
40802 | رمز موقت: 40802
913135 | הקוד החד פעמי שלך הוא 913135
40806 | קוד גישה 40806
913139 | آپ کا ون ٹائم پاس ورڈ 913139 ہے
# Indic
913143 | आपका वन टाइम पासवर्ड 913143 है
40809 | वेरिफिकेशन कोड 40809
913147 | আপনার যাচাই কোড 913147
40813 | ഒറ്റത്തവണ പാസ്‌വേഡ്: 40813
40817 | तपाईंको OTP 40817 हो
# Indonesian, Malay, Vietnamese, Thai, Filipino
913151 | Kode sekali pakai: 913151
40821 | Kode masuk Anda 40821
913155 | Kod sekali guna: 913155
913159 | Mã dùng một lần: 913159
40824 | Mã xác thực đăng nhập: 40824
913163 | รหัสใช้ครั้งเดียว: 913163
40828 | รหัสเข้าใช้งาน 40828
913167 | One-time code mo: 913167
# Chinese, Japanese, Korean
913171 | 您的一次性验证码：913171
40832 | 【得物】验证码 40832，用于登录
662253 | 您的短信登录码：662253
913175 | 一次性驗證碼：913175
40836 | 全聯福利中心 手機驗證碼40836
913179 | ワンタイムコード：913179
40840 | ログインコードは40840です
913183 | 일회용 인증번호 913183
40844 | 로그인 인증코드: 40844
`);
