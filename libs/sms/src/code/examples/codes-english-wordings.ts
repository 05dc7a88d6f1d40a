import { examples } from './examples.js';

/** English texts in other words, with other numbers beside the code. */
export const CODES_ENGLISH_WORDINGS = examples(`
# Wallets, games, offices
7421 | Your Kik registration code is 7421
7421 | TALK2 code: 7421 - keep it to yourself
742190 | Please use 742190 as your OTP to complete the Hotstar sign in
742190 | Thank you for choosing ExpressVPN. Your code: 742190
742190 | Yay! Your Bunq code is 742190
742190 | Let's get you in. 742190
742190 | Here you go: 742190 is your MoneyGram passcode
742190 | Western Union: Verification code is 742190. We won't call to ask for it.
742190 | Remitly: Your code is 742-190. Don't share it
742190 | PIN for GoFundMe login is 742190.
74219 | Telegram code: 74219⏎⏎You can also tap on this link to log in:⏎https://t.me/login/74219
742190 | Hi from Lemonade! Your secret code is 742190 🍋
742190 | 742190 is what you need to enter. - Oscar Health
742190 | Acorns: To confirm it's really you, enter 742190
742190 | Verify your new device with this code: 742190. Ally Bank
742190 | One more step: enter code 742190 to finish your Hulu sign-up
742190 | Security notice from Gemini. Code for withdrawal of 0.25 BTC: 742190
742190 | [KuCoin] Code: 742190. You are withdrawing 1500 USDT. Beware of scams.
742190 | 【OKX】Verification code: 742190, valid for 10 mins
742190 | [Bybit]Your verification code is 742190. Do not tell anyone
742190 | Crypto.com: your 2FA code is 742190
742190 | Your 2-Step Verification code for Evernote is 742190
742190 | 742 190 - Your Proton verification code
742190 | Your Tutanota code 742 190
742190 | Code for phone change: 742190 (Gmail)
742190 | This is your Skrill code: 742190
7421 | Neteller: PIN=7421
742190 | Wish: your verification code is 742190. Expires in 10min
7421 | 7421 (Tinder)
7421 | Hey hey! 7421 is ur Wolt code
742190 | Verification code for your UPS My Choice account: 742190
742190 | USPS: Your one-time passcode is 742190. Passcode expires in 15 min
7421 | Your locker pin for InPost parcel is 7421 don't give it to strangers
742190 | Your Ticketek mobile verification code is 742190
742190 | OpenTable: Your code is 742190. Code expires in 10 min.
742190 | Resy: 742190 is your verification code
742190 | Toast: Your one-time code is 742190
742190 | Square: Your verification code is 742190. Don't share this code; our employees will never ask for it.
742190 | Cash App login code 742-190
742190 | Paysafe: TAN 742190 valid for 5min
742190 | Use 742190 to change your Netflix password
742190 | Your password reset code for LinkedIn is 742190
742190 | Facebook: 742190 is your password reset code
74219012 | 74219012 is your Facebook account recovery code
742190 | FB: 742190 to log in
742190 | Instagram: use 742 190 to log in to your account
742190 | Your Threads code: 742190
742190 | X: your login code is 742190
742190 | Mastodon code 742190
X7F2K9 | Blizzard code: X7F2K9
X7F2 | Your Jackbox account code: X7F2
X7F2K9QT | Use backup code X7F2-K9QT
X7F2K9 | Your Zoho OTP is X7F2K9
x7f2k9 | Login code: x7f2k9
XFKQPM | Code: XFKQPM. Expires soon
742190 | Your Amex SafeKey code is 742190 for $120.50 at UBER. Card ending 41009. 
742190 | 3-D Secure password 742190, merchant STEAM, EUR 49.99
742190 | HDFC Bank: 742190 is OTP for NetBanking. Ref 8812345. Not you? Call 18002586161
742190 | SBI: OTP for adding beneficiary 30123456789 is 742190. Don't share.
742190 | UPI PIN set OTP: 742190
742190 | Your OTP (742190) is valid till 28-11-2026 10:45:00
7421 | OTP to deliver your Myntra order 112233445566 is 7421
742190 | Dear user 9876543210, OTP 742190 for login
742190 | ABHA: Your OTP is 742190. Valid till 10 minutes
7421 | Dunzo PIN: 7421. Share w/ partner on delivery
742190 | Your mobile verification OTP on Naukri is: 742190
7421 | MeeSeva otp 7421
742190 | Dear Sir/Madam, 742190 is your verification number. Ministry of Labour
742190 | KRA: iTax OTP 742190
742190 | Zain Cash one time code 742190
742190 | Monzo: only use 742190 to log in yourself. Never share
742190 | Barclays: code 742190 to authorise £4,500.00 to J SMITH 20-45-77 73829110. If not you, call 0800 400 100
742190 | Virgin Money one-time passcode 742190
742190 | metro bank: OTP 742190 new payee A Jones
742190 | Curve: 742190. Use it to verify your email change
742190 | Klarna. To log in, use 742190
742190 | Octopus Energy code: 742190 🐙
742190 | DVLA: security code is 742190
742190 | TfL: Your verification code: 742190
742190 | Ryanair: 742190 is your security code
742190 | Sainsbury's: here's your code 742190
7421 | Gopuff: driver needs PIN 7421 on arrival
742190 | Your Airtasker code's 742190
742190 | Up: 742190 to verify your phone
742190 | Linkt one-time code. 742190.
742190 | Service NSW: your code is 742190. Expires 10:45am
742190 | Centrelink: code 742190 to sign in
742190 | Your RealMe code is 742190
742190 | Trade Me: 742190
7421 | Your code is 7421 at 10:45 on 28/11
742190 | Enter the following code: 742190 (request 88123)
742190 | Case 88123: your portal PIN is 742190
742190 | The code you requested at 1045 is 742190
742190 | This code expires at 2359: 742190
742190 | Msg 2 of 2: code 742190
742190 | Device: Pixel 8 Pro, 2026. Code: 742190
# Insurers, carriers, restaurants
488207 | Your Google verification code is 488207
488207 | Use 488207 to verify your Instagram account.
488207 | Don't share this with anyone: 488207 is your Snapchat login code
4882 | Lyft: 4882 is your code
4882 | Hi, your Getaround code is 4882!
488207 | Thanks for signing up for Brex. Your code is 488207.
488207 | Mercury verification code: 488-207
488207 | Plaid verification code: 488207
488207 | Your Gusto code is 488 207
488207 | Verify your Ramp sign-in: 488207
488207 | Your Justworks security code: 488207. Do not share
488207 | 488207 is your Rippling passcode
488207 | Zelle(R): 488207 is your code. We will NEVER ask for it.
488207 | Bank of America: Your authorization code is 488207. It expires in 10 minutes
488207 | BofA: Code 488207 to send $1,500 to JOHN D. Don't share
488207 | Wells Fargo: 488207. Never share this code.
488207 | Ally: Here's your security code: 488207
488207 | Barclays US: use 488207 to continue
488207 | Synchrony: Your code: 488207. Valid 15 mins
4882077 | Merrill: 4882077 is your authorization code
48820771 | Fidelity security code 48820771
48820 | GEICO: your code is 48820
488207 | State Farm: Verification code is 488207
488207 | Progressive: 488207 is your one-time passcode
488207 | Aetna: Your one time code is 488207
488207 | Kaiser Permanente: passcode 488207
488207 | UnitedHealthcare: 488207 is your access code
488207 | Quest Diagnostics code: 488207
488207 | Verizon: Don't share this code. 488207
488207 | T-Mobile: Your verification code is 488207 for your T-Mobile ID
4882 | Spectrum: your PIN is 4882
488207 | Cox: 488207 is your one-time verification code. Text STOP to 78222 to opt out
488207 | Nest: 488207
488207 | Your Blink PIN is 488207
488207 | Wyze 2FA code: 488207
488207 | Tesla: Passcode 488207
488207 | FordPass: your code is 488207
4882 | Instacart shopper PIN: 4882
4882 | DoorDash: Give the Dasher PIN 4882 at your door
488207 | Costco: Your verification code is 488207
488207 | Lowe's: 488207 is your code. Lowe's won't call for it.
488207 | Home Depot: one-time code 488207
4882 | Chick-fil-A code 4882
488207 | Dutch Bros: 488207 is your code
488207 | Fandango: 488207
488207 | AMC: Your code is 488207. Expires in 10 mins
488207 | Robinhood: 488207 is your login code. Do not share.
488207 | Public.com code 488207
488207 | Webull: [488207] is your verification code
488207 | eToro: Code 488207
488207 | Interactive Brokers: 488207 is your security code
488207 | Upwork: Your code is 488207
488207 | Fiverr verification code 488207
488207 | Indeed: 488207 is your code
488207 | Handshake code: 488207
488207 | Canvas: your MFA code is 488207
488207 | Duo passcode 488207
488207 | Microsoft account password reset code: 488207
488207 | Use this code for Microsoft verification 488207
488207 | Apple: 488207. Don't share it
488207 | @apple.com #488207
488207 | Apple Account Code is: 488207. Don't share it with anyone.⏎@icloud.com #488207 %apple.com
488207 | Your Meta code: 488207
488207 | WhatsApp Business: 488-207
488207 | Messenger code: 488207
488207 | Tap the link or enter 488207: https://x.co/v?c=11223344
488207 | [Discord] Your Discord security code is: 488207
488207 | Roblox: your login code is 488207 (expires in 15 min)
488207 | Epic Games: 488207
488207 | EA: Your security code is: 488207
X7F2K | Steam: X7F2K is your code
X7F2KQ | Ubisoft: your code is X7F-2KQ
488207 | Rockstar Games verification: 488207
488207 | Patreon: 488207 is your 2FA code
488207 | Substack: your code is 488207
488207 | Etsy code: 488207
488207 | Depop: 488-207 is your code
488207 | Your StockX 2-Step code is 488207
488207 | GOAT: 488207
488207 | Bumble: your code 488207
488207 | Hinge: 488207 is your verification code
488207 | The League: use 488207
4882 | Your verification code for Turo: 4882
# Other numbers beside the code
295073 | We noticed a sign-in attempt to your account from Firefox on Mac (28 Nov 2026). If this was you, your code is 295073. If not, change your password.
295073 | Hi John, thanks for choosing First Direct. To complete your payment of £1,250.00 to A SMITH (ending 4471) please enter 295073. We'll never ask you to share it.
2950 | Your driver Ahmed (Toyota Prius, KX12 ABC) is 2 min away. Your trip PIN is 2950.
2950 | Your order #88213 is out for delivery with Dave. Please give them PIN 2950 when they arrive. Track: https://dpd.co.uk/t/88213
295073 | Thanks for calling AT&T. To verify your identity give the agent this PIN: 295073
295073 | Msg from Citi: You asked to add card ending in 4410 to Apple Pay. Code 295073. Didn't ask? Call 8005550100
295073 | (1/2) For your security, American Express needs to verify you. One-time code: 295073. Expires 10:52 ET 11/28.
295073 | Alert: $2,500.00 wire to JONES LLC pending. Reply or enter 295073 in the app to approve. Ref 77120
295073 | Hello! You recently asked to reset the password for user jsmith99. Enter 295073 on the reset page within 10 min.
295073 | No need to reply. Your Apple ID code is 295073
295073 | Never give this to anyone who calls you. Your Lloyds one-time code is 295073, for logging in.
295073 | On 28/11 at 14:05 you asked to change your phone no. to 07700900123. Confirm with code 295073
295073 | Hi! It's Monzo 👋 Your login code is below:⏎⏎295073⏎⏎Don't share it with anyone.
295073 | Your one-time passcode is⏎295073⏎It expires at 14:15
295073 | DO NOT SHARE THIS CODE WITH ANYONE. 295073 IS YOUR WU VERIFICATION CODE
295073 | NEVER SHARE YOUR PIN. YOUR TEMPORARY PIN IS 295073
295073 | Code: 295073⏎Amount: $1,250.00⏎To: 4471⏎Bank of Ireland
295073 | Payee: J SMITH⏎Account: 12345678⏎Amount: GBP 450.00⏎Code: 295073
295073 | Rs 4500 to be debited from A/c XX4410 via UPI mandate. OTP: 295073. Not you? Call 18001234 - Canara Bank
295073 | Dear Customer, OTP to modify limit of Card XX4410 is 295073. Do not share. Team IDFC
295073 | Your application no. 2026112877 OTP is 295073. - Passport Seva
295073 | 295073 is your OTP for vehicle KA05HB1234. Parivahan
295073 | Appointment booking OTP 295073 for 9876543210. CoWIN
295073 | Transaction of USD 450.00 at STEAM 28-Nov-26 card 4410. Verified by Visa code 295073
295073 | 2FA token for host web-01: 295073
295073 | [GitLab] 295073 verification code
295073 | VPN passcode = 295073 (valid 60 s)
295073 | RSA tokencode 295073
295073 | SecurID: 295073
295073 | Verify+ : 295073
295073 | 295073 - Instagram security code
295073 | is your code: 295073
295073 | :295073 is your code
295073 | .295073 is your verification code.
295073 | Code 295073! Hurry.
295073 | Code:295 073.
295073 | code-295073
295073 | #295073 is your code
295073 | Your # is 295073 for login
295073 | Your login number is 295073
295073 | Your number for signing in: 295073
295073 | The 6 digit code is 295073
295073 | Your 6-digit Gmail code 295073
295073 | Your 4 to 6 digit pin is 295073
2950 | 4-digit code: 2950
2950 | Your four digit code is 2950
2019 | Your code is 2019
2019 | 2019 is your Uber code
1405 | Your Uber code is 1405
1200 | Your Lyft code: 1200
0007 | Your PIN is 0007
000123 | 000123 is your Facebook code
100000 | Your verification code is 100000
123456 | Your code: 123456
555555 | 555555 is your verification code
# Savings, phones, rides
639157 | Varo: 639157 is your verification code. We'll never call you for it.
639157 | Dave: your login code is 639157
639157 | Brigit code: 639157
639157 | Greenlight: Use 639157 to sign in
639157 | Step: Your code is 639-157
639157 | Current: Here's your verification code: 639157
639157 | Aspiration security code 639157
639157 | BMO Harris: Your one-time passcode is 639157. It expires in 5 minutes
639157 | KeyBank: 639157 is your verification code. We won't contact you for it
639157 | Regions: passcode 639157 expires in 10 minutes
639157 | M&T Bank security code: 639157
639157 | Fifth Third: Your access code: 639157
63915748 | HSBC: Your security code is 63915748
639157 | Huntington: Enter 639157. Don't give this code to anyone.
639157 | Comerica: one-time PIN is 639157
639157 | Citizens: Never share. Code 639157 for transfer of $800
639157 | Sofi: sign-in code 639157
639157 | Your Betterment verification code is 639157
639157 | Wealthfront: 639157 is your code
639157 | Stash: To log in use code 639157
639157 | MoneyLion: 639157 is your MoneyLion code
639157 | PayPal: 639157 is your 6-digit code for logging in
639157 | Google Pay: 639157 is your code to verify your Chase card
639157 | Samsung Pay verification: 639157. Visa ending 4410
639157 | LG account: [639157] is your authentication number
639157 | HUAWEI: 639157 is your HUAWEI ID verification code
639157 | Xiaomi: 639157 is your Xiaomi verification code
639157 | [OPPO]Your code: 639157
639157 | [NetEase]639157 is your verification code.
639157 | [miHoYo] Verification code: 639157
639157 | Garena: 639157 is your OTP
639157 | [Lazada] Your OTP is 639157. Don't share it with anyone, even with Lazada staff
639157 | Zalora: OTP 639157
639157 | foodpanda: 639157 is your verification code
6391 | gojek: your OTP is 6391
639157 | AirAsia: 639157 is your OTP
639157 | Klook: Your verification code is 639157
639157 | Agoda: your OTP is 639157, valid 5 mins
639157 | Trip.com: 639157 is your verification code
639157 | [Ctrip]Code 639157
6391 | DiDi: 6391 is your code
6391 | inDrive: 6391
6391 | Yango: code 63-91
6391 | Hi! Your Gett code is: 6391. Have a great ride!
6391 | Free Now PIN: 6391
639157 | Deliveroo: 639157 is your code. Deliveroo will never ask you for it.
639157 | Vinted: 639157 is your security code
639157 | Strava: 639157 is your sign-in code
639157 | Whoop verification code: 639157
639157 | Calm: 639157
639157 | Duolingo: 639157 is your verification code 🦉
639157 | Coursera: 639157
639157 | Your Udemy login code is 639157
6391 | Yubo: your code is 6391
639157 | Monkey: 639157
639157 | BIGO LIVE: 639157 is your verification code
639157 | Likee code: 639157. Enjoy!
639157 | [Kumu] 639157
639157 | Clubhouse: 639157 is your code
639157 | Welcome to Houseparty! 639157
639157 | Discord: Your phone verification code is 639157
639157 | Signal PIN reminder? No: 639157 is your code
639157 | Your Wickr code is 639157
639157 | Threema: 639157
639157 | Line2 code 639157
639157 | Google: your code for signing in to YouTube TV: 639157
639157 | GOV.UK Verify code 639157
639157 | ID verification code - 639157 - Onfido
639157 | Yoti: 639157
639157 | Persona: Your verification code is 639157
639157 | Stripe Identity: 639157
639157 | Login with 639157. Ignore if not you
639157 | Approve login? Code 639157 (Okta)
639157 | OneLogin: 639157
639157 | Ping ID passcode: 639157
639157 | University of Leeds MFA: 639157
639157 | Harvard Duo: 639157
639157 | Medicare.gov code: 639157
639157 | Your SSA security code: 639157
639157 | IRS: 639157 is your confirmation code
639157 | USCIS: 639157
639157 | TSA PreCheck: 639157 is your code
639157 | Florida DEO PIN 639157
639157 | HealthCare.gov: verification code 639157
# Software, phones, travel
840261 | Hey there! Your Lemonade login code: 840261
840261 | Vrbo: Never share this code. 840261
840261 | Your Grammarly code is 840261
840261 | 840261 is your Canva sign up code
840261 | Figma: use code 840261 to log in
840261 | Trello login code 840-261
840261 | Asana: 840261 is your authentication code
840261 | Your HubSpot verification code is: 840261
840261 | Mailchimp 2FA: 840261
840261 | Squarespace: 840261 is your code. It will expire in 5 min
840261 | Wix code: 840261
840261 | GoDaddy: Your verification code is 840261. This code will expire in 10 minutes
840261 | Namecheap code 840261
840261 | DigitalOcean: 840261 is your 2FA code
840261 | Vercel: 840261
840261 | Cloudways OTP 840261
840261 | TransUnion: Use 840261 to finish your identity check
840261 | Equifax PIN 840261. Use it to unfreeze your file
840261 | LifeLock: security code 840261
840261 | ADT: 840261 is your code
8402 | SimpliSafe PIN: 8402
840261 | Your Xfinity ID code is 840261. Don't share it with anyone. We will never call or text you for it
840261 | Mint Mobile: your code is 840261
840261 | Cricket: One-time PIN 840261
840261 | Boost Mobile passcode is 840261
840261 | Google Fi: verification code 840261
840261 | Metro: We received a request to transfer your number. Give PIN 840261 only to your new carrier
840261 | Bilt Rewards: 840261 is your code
840261 | Rakuten: verify with 840261
840261 | Ibotta: Your verification code is 840261
840261 | Fetch: code 840261
840261 | Upside code: 840261
8402 | Shipt: your code is 8402
840261 | Weee!: 840261 is your verification code
8402 | Gopuff: 8402 is your code
840261 | Yelp verification: 840261
840261 | Zillow: Your code is 840261
840261 | Redfin: 840261 to sign in
840261 | Opendoor code 840261
840261 | Your Carvana code is 840261
840261 | CarMax: Enter 840261 to verify your phone
840261 | JetBlue TrueBlue: 840261
840261 | Hilton Honors: Your one-time code is 840261
840261 | Hyatt: Use code 840261 to sign in
840261 | IHG: 840261 is your verification code
840261 | Spirit: passcode 840261
840261 | Clear: your code is 840261
840261 | Global Entry login: 840261
840261 | myUSCIS 2-step code 840261
840261 | eBay: your code's 840261. Don't share it.
840261 | Vinted UK: 840261 is your confirmation code
840261 | Gumtree: 840261 is your PIN
840261 | Rightmove code 840261
840261 | Zopa: Use 840261 to log in. We'll never ask you for it
840261 | Tide: 840261 is your passcode
840261 | Atom bank code: 840261
840261 | TSB: OTP 840261. NEVER share this, TSB won't ask for it. Payment of £450.00 to MR J BLOGGS
840261 | Co-op Bank: security code 840261, new payee added ending 4471
840261 | PayZapp: 840261 is your OTP
840261 | Mobikwik OTP: 840261. Valid for 5 mins
840261 | Dear Customer, Your OTP for registration at Meesho is 840261. Please do not share
`);
