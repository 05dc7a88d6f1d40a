import { examples } from './examples.js';

/** Texts as pages of received texts show them: many brands and languages, few words. */
export const CODES_WORLDWIDE_SHORT = examples(`
# As seen on pages of received texts
482910 | #482910 is your Facebook code H29Q+Fsn4Sr
482910 | 482910 est votre code de confirmation Facebook
482910 | Utilisez 482910 pour vous connecter à Instagram.
482910 | [OKX] Your verification code is 482910, valid for 10 min. Don't share it with anyone. Anti-phishing code: none
482910 | [Binance] Verification Code: 482910. You are trying to reset your password. DO NOT SHARE
482910 | 【币安】验证码：482910，有效期30分钟
38201 | Bigo Live: 38201 is your verification code
4829 | [Azar] Your verification code is 4829
482910 | Badoo: your confirmation code is 482910
4829 | Hily code: 4829
482910 | Your OpenAI API verification code is: 482910
482910 | Your Claude verification code: 482910
4829 | 4829 is your Lime verification code
4829 | Lyft-Code: 4829. Teile diesen Code mit niemandem.
482910 | Hallo! Dein Tinder-Code lautet 482910. Gib ihn nicht weiter. @tinder.com #482910
482910 | PayPal: Ihr Sicherheitscode lautet: 482910. Ihr Code läuft in 10 Minuten ab. Antworten Sie nicht auf diese SMS.
482910 | PayPal: 482910 è il tuo codice di sicurezza. Non condividerlo.
482910 | PayPal : votre code de sécurité est 482910. Votre code expire dans 5 minutes.
482910 | Ваш код подтверждения: 482 910. Наберите его в поле ввода.
48291 | Ваш код подтверждения в Viber: 48291
4829 | Код: 4829 - вход в BlaBlaCar
482910 | Airbnb: tu código de verificación es 482910. No lo compartas
4829 | Tu código Glovo: 4829
482910 | Uw Airbnb-verificatiecode is 482910.
482910 | Twój kod aktywacyjny: 482910
4829 | Kod Bolt: 4829
4829 | Bolt kood: 4829
482910 | Teie Smart-ID kinnituskood on 482910
482910 | Jūsu apstiprinājuma kods ir 482910
482910 | Jūsų patvirtinimo kodas: 482910
4829 | Wolt-koodi: 4829
482910 | Din Snapchat-kode er 482910. Ha det gøy!
482910 | Koden din er 482910. Vipps
482910 | Kode til MitID: 482910
482910 | Din Swish-kod: 482910
482910 | Staðfestingarkóði: 482910
482910 | Tvoj overovací kód je 482910
482910 | Vaša koda za potrditev je 482910
482910 | Vaš kod za Viber je 482910
482910 | Vaš verifikacioni kod je: 482910
482910 | Codul tău Bolt este 482910
482910 | Kódod: 482910 – Foodora
482910 | Az ügyfélkapu belépési kódja 482910
482910 | Instagram kodun 482910. Paylaşma.
482910 | Trendyol şifreniz 482910'dir
482910 | კოდი: 482910
482910 | Ձեր կոդն է 482910
482910 | Kodunuz 482910. Heç kimə deməyin. Kapital Bank
482910 | Сіздің кодыңыз: 482910. Kaspi
482910 | Tasdiqlash kodi: 482910. Click
482910 | Таны баталгаажуулах код: 482910
482910 | رمز التأكيد لـ Instagram هو 482910
482910 | 482910 هو رمز تأكيد فيسبوك الخاص بك
48291 | کد تلگرام: ۴۸۲۹۱
482910 | קוד: 482910 תקף ל-10 דקות. כאל
482910 | உங்கள் OTP 482910
482910 | మీ OTP 482910
482910 | ඔබේ කේතය 482910
482910 | Msimbo wako ni 482910
482910 | Jou kode is 482910
482910 | Ang iyong code ay 482910. Huwag ibahagi. GCash
482910 | Kod TAC anda 482910 utk transaksi RM25.00
482910 | លេខកូដរបស់អ្នកគឺ 482910
482910 | ລະຫັດ OTP ຂອງທ່ານ 482910
482910 | သင်၏ကုဒ်မှာ 482910
482910 | तपाईंको कोड 482910 हो
482910 | 【小红书】您的验证码是: 482910, 3分钟内有效，请勿泄漏
48291 | 【抖音】48291（手机登录验证码，请完成验证），如非本人操作，请忽略本短信。
482910 | 【微信支付】482910为你的验证码，用于身份验证
482910 | 【建设银行】序号01的验证码482910，您向张三尾号4417账户转账1000元
482910 | 〔NAVER〕認証番号[482910]を入力してください
482910 | Amazonの確認コードは482910です。
482910 | メルペイ 確認番号 482910 第三者に教えないでください
482910 | [Coupang] 인증번호 482910 (3분 이내 입력)
482910 | NH농협 인증번호[482910] 출금 50,000원
# English
482910 | Truecaller verification code: 482910
4829 | <#> Your Yalla Ludo code is 4829 q8xN2LpT5sK
482910 | Skrill: 482910 is your one-time security code, use it to log in.
482910 | NETELLER 482910 - enter this to continue
482910 | Payoneer: Use 482910 to approve your withdrawal of 1,200.00 USD
482910 | MoneyGram: your verification code is 482910
482910 | WU: Code 482910 for your transfer MTCN 4482033190. Don't share
482910 | Remitly: 482910. Don't share this code.
4829 | Turo: 4829 is your verification code
482910 | Your Hinge code is 482910
482910 | Match: code 482910
482910 | POF: Your one-time code is 482910
482910 | Please use this code to verify your Upwork account: 482910
482910 | Your Fiverr verification code is 482910 and it will expire in 30 min
4829 | Thumbtack: your code is 4829
4829 | Here is your Postmates verification code 4829
482910 | [HelloTalk] code: 482910
482910 | Garena: 482910 is your OTP. Valid for 15 mins
482910 | Lazada: 482910 is your verification code. Don't share
482910 | Shopee: use OTP 482910 to log in. NEVER share with anyone, even if they claim to be from Shopee
48291 | 48291 is your Snapdeal OTP
482910 | Dear Member, your IRCTC OTP is 482910
4829 | 4829 is your login OTP for Dunzo.
482910 | Dear Customer, your OTP to access DigiLocker is 482910
482910 | EPFO: 482910 is OTP for KYC of UAN XXXXXXXX4417
482910 | Your FASTag OTP: 482910 for KA05AB4417
482910 | Income Tax Dept: EVC 482910 for e-verify of ITR AY 2021-22
482910 | GSTN: One Time Password 482910
482910 | Duo: passcode 482910
482910 | Your RSA token code is 482910
482910 | Salesforce: verification code 482910 for user sam@foo.com
482910 | Atlassian code: 482910
482910 | Cloudflare verification: 482910
482910 | AWS: your MFA code is 482910
482910 | 482910 is your authentication code for Namecheap
482910 | Hetzner SMS code: 482910
482910 | Vultr: 482910
4829 | Telstra: your one-time PIN is 4829
482910 | Optus: Your code is 482910. Don't share it, even with us.
482910 | AusPost: 482910 is your code to release parcel 33KXQ482910448
482910 | ATO: code 482910
482910 | Inland Revenue NZ: myIR code 482910
482910 | HMRC: your access code is 482910. It expires in 15 minutes
482910 | DVLA: 482910 is your security code
482910 | NHS App: 482910
482910 | Revenue.ie MyGovID security code 482910
482910 | USPS: your one-time passcode is 482910
482910 | UPS My Choice verification code: 482910
482910 | DHL Express: 482910 is your OTP for shipment 4482033190
482910 | Hertz: code 482910 to verify your phone
482910 | Marriott Bonvoy: 482910 one-time code
482910 | Hilton Honors code 482910
482910 | Delta: Your verification code is 482910
482910 | Ticketmaster: 482910 is your code. Don't share it with anyone, even if they say they're from Ticketmaster
482910 | StubHub 482910 is your verification code
482910 | AXS: Your code is 482910
482910 | Peacock: 482910
482910 | DIRECTV: temp PIN 482910
482910 | Xfinity: Here is your code 482910. Never share
482910 | Spectrum: 482910 is your identity verification code
`);
