import { examples } from './examples.js';

/** What services in the United States, the United Kingdom, India, Australia and elsewhere send in English. */
export const CODES_ENGLISH_SERVICES = examples(`
# Messengers, banks, offices
507240 | WhatsApp code 507-240
507240 | Your WhatsApp code: 507-240⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/507240⏎⏎Don't share this code with others⏎4sgLq1p5sV6
507240 | WhatsApp Business code 507-240. Do not share this code with anyone
41286 | Telegram code 41286
41286 | Login code: 41286. Do not give this code to anyone, even if they say they are from Telegram! This code can be used to log in to your Telegram account. We never ask it for anything else.
908133 | Your Signal verification code: 908-133 for device registration doDiFGKPO1r
908133 | SIGNAL: Your code is 908133. Do not share this code.
730215 | G-730215 is your Google verification code.
730215 | 730215 is your Google Voice verification code. Don't share it with anyone else. https://goo.gl/UERgF7
7302 | 7302 is your Microsoft account verification code
7302 | Use 7302 as Microsoft account security code
730215 | Use verification code 730215 for Microsoft authentication.
730215 | Your Apple ID Code is: 730215. Don't share it with anyone.
730215 | Your Apple Account code is: 730215. Don't share it with anyone.⏎⏎@apple.com #730215 %apple.com
40917 | 40917 is your Facebook confirmation code
730215 | 730215 is your Facebook password reset code or reset your password here: https://fb.com/l/9wBUVuGxxxx
730215 | Use 730215 for two-factor authentication on Facebook.
730215 | 730 215 is your Instagram code. Don't share it.
730215 | Your X confirmation code is 730215.
730215 | Your Twitter verification code is 730215
730215 | Snapchat code: 730215. Don't share it with anyone!
730215 | [TikTok] 730215 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
730215 | [#][TikTok] 730215 is your verification code fJpzQvK2eu1
730215 | Your Discord verification code is: 730215
730215 | Your LinkedIn verification code is 730215.
730215 | LinkedIn: your PIN is 730215. PINs expire in 15 mins. Never share this PIN
730215 | 730215 is your Amazon OTP. Do not share it with anyone.
730215 | Amazon: Sign-in attempt from CA, US. To deny, tap https://amazon.com/a/c/r/xyz Code: 730215
730215 | 730215 is your Amazon OTP. Don't share it with anyone, or call us at 1-888-280-4331.
4471 | Your Uber code is 4471. Never share this code. Reply STOP ALL to +1 415-237-0403 to unsubscribe.
4471 | <#> Your Uber code: 4471. Never share this code. qlRnn4A1sbt
730215 | Your Lyft code is 730215. Never share this code. @lyft.com #730215
730215 | 730215 is your Lyft code. Happy riding!
730215 | Your DoorDash verification code is 730215.
730215 | Your Airbnb verification code is: 730215. Don't share this code with anyone; our employees will never ask for the code.
4471 | Your Tinder code is 4471 Don't share @tinder.com #4471
730215 | Your Bumble verification code is 730215
730215 | Your Hinge code is 730215
730215 | PayPal: Your security code is 730215. Your code expires in 10 minutes. Please don't reply.
730215 | PayPal: 730215 is your security code. Don't share your code.
- | PayPal: Thanks for confirming your phone number. You can log in or edit your notification settings.
730215 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 730215
730215 | Cash App: 730-215 is the sign in code you requested. Cash App will never ask for it outside the app.
730215 | Coinbase: Your verification code is: 730215. Do not share this code with anyone. Our team will never ask for it.
7302159 | Your Authy verification code is: 7302159
7302159 | Twilio verification code: 7302159
7302159 | Your Authy token is: 7302159
730215 | Your Twilio Verify API verification code is: 730215
730215 | Chase: DON'T share. Use code 730215 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
73021590 | Chase: One-Time Code is 73021590. Only use this online. Code expires in 30 min.
730215 | <#>BofA: DO NOT share this Sign In code. We will NEVER call you or text you for it. Code 730215. Reply HELP if you didn't request it.
730215 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter code 730215 online or in the app. Call 1-800-869-3557 if you didn't request it.
730215 | Citi ID Code: 730215. We'll NEVER call or text for this code. Call 1-888-248-4226 if you didn't request it.
730215 | Capital One: Your temporary code is 730215. We will never call, text, or email you for this code.
730215 | USAA: 730215 is your security code. Don't share it. USAA will never call you for it.
730215 | Your American Express one-time verification code is 730215. Don't share it with anyone.
730215 | Schwab: Your security code is 730215. We will NEVER call or text for your code.
730215 | Fidelity: To confirm your identity use code 730215. Never share it.
73021590 | You requested a secure one-time password to log in to your USCIS Account. Please enter this secure one-time password: 73021590
730215 | Your Login.gov one-time code is 730215. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@login.gov #730215
730215 | ID.me: Your code is 730215. If anyone asks for this code, it's a scam.
73021590 | Your Social Security Administration security code is 73021590. This code will expire in 10 minutes.
7302159 | SMS passcodes: 7302159
730215 | Your one-time password for GOV.UK is 730215. Do not share it with anyone
73021 | 73021 is your GOV.UK One Login security code
730215 | HMRC: Your access code is 730215. Use it within 15 minutes. HMRC will never contact you for this
730215 | Monzo: 730215 is your verification code. Never share it
730215 | OTP for payment of GBP 49.99 at ASOS.COM on card ending 4410 is 730215. NEVER share this code, not even with Barclays staff.
730215 | NatWest: Never share this code with anyone. Use 730215 to approve your payment of £125.00 to J SMITH. Not you? Call 0345 788 8444
730215 | HSBC UK: Use OTP 730215 to confirm your purchase of GBP 24.99 at Netflix with your card ending in 7781
730215 | Lloyds Bank: Don't share your code 730215 with anyone. You're using it to pay £240.00 to account ending 5512.
730215 | Revolut verification code: 730-215. Never share this code with anyone, ever.
730215 | Your Revolut code is 730-215 NhBZ7dDzKkP
730215 | Wise: 730215 is your one-time code. Don't share it
730215 | CommBank: Never share this code with anyone. Your NetCode is 730215 for payment of $420.00 to acct ending 881
730215 | NetCode 730215 for NetBank transfer $1,000.00 to BSB 062-000 acct 12345678. Never share.
730215 | Your myGov code is 730215. It expires in 15 minutes. Do not share
730215 | 730215 is your myGov code
730215 | ANZ: Do not share this code. Use 730215 to complete your purchase of AUD 89.00
730215 | Dear Customer, your OTP for txn of INR 2,499.00 at FLIPKART on HDFC Bank card ending 1234 is 730215. Do not share with anyone.
730215 | 730215 is OTP for Rs.1,299.00 payment at Zomato using SBI Card ending 8812. Valid for 10 mins. Not you? SMS BLOCK 8812 to 5676791
730215 | 730215 is your One Time Password for login to IRCTC. Do not share. -IRCTC
730215 | OTP is 730215 for txn of INR 500.00 at PAYTM on card ending 9912. Valid till 13:45:10. Do not share OTP
730215 | ICICI Bank: 730215 is the OTP for adding payee RAHUL A/c XX4410. OTP are SECRET. DO NOT disclose it to anyone.
730215 | Your Aadhaar OTP is 730215 valid for 10 minutes. To update Aadhaar, upload documents on myaadhaar.uidai.gov.in - UIDAI
4471 | 4471 is your Ola OTP for ride CRN5512345678. Share with driver KA01AB1234 to start ride.
4471 | Your OTP to receive Amazon package is 4471. Share it with the delivery agent only. Order 402-5512345-7788990
730215 | <#> 730215 is your OTP to login to Swiggy. DO NOT share it with anyone. xK8dkL0qPz1
730215 | Dear Customer, use 730215 as OTP to log in to your PhonePe account. -PHNEPE
4471 | Use 4471 as your login code for TAXI app. Do not share
4471 | Paytm: 4471 is your OTP to verify your mobile number
4471 | This is your secret password for REGISTRATION. GO-JEK never asks for your password, DO NOT GIVE IT TO ANYONE. Your PASSWORD is 4471 .
4471 | [SnapTravel] 4471
73021 | [Zoom] 73021
4471 | Wish: 4471
548 | Please enter code 548 on Zocdoc.
4471 | Auth code: 4471. Grab never asks for it
4471 | GrabOTP is 4471. Never share
730215 | [Alibaba]Your verification code is 730215, valid in 10 minutes.
730215 | [Binance] Verification code: 730215. Do not share this code with anyone!
730215 | [Steam Guard] your code is 730215
7QK4R | Steam account verification code: 7QK4R
7QK4R | Your Steam Guard code is 7QK4R
X3F9KD | X3F9KD is your Blizzard security code
XK492L | Your code is XK4-92L
A1B2C3 | Use A1B2C3 to verify your Slack workspace sign-in.
XKPQRT | Your verification code is XKPQRT
4471 | SHEIN: Your verification code is: 4471. Valid for 10 mins.
4471 | Temu: 4471 is your verification code. Don't share it with anyone.
730215 | Your eBay security code is 730215
730215 | eBay: Your security code is 730215. Do not share this code.
730215 | Your Shopify verification code is: 730215
730215 | 730215 is your Shop verification code.⏎⏎@shop.app #730215
730215 | Your Stripe verification code is: 730-215. Don't share this code with anyone; our employees will never ask for it.
730215 | Link: 730215 is your verification code. Don't share
730215 | Your Cloudflare verification code is 730215
730215 | GitHub: 730215 is your authentication code. @github.com #730215
730215 | 730215 is your GitHub authentication code.⏎⏎@github.com #730215
730215 | Duo: 730215 is your verification code
730215 | Your Okta verification code is 730215.
730215 | Your OpenAI verification code is: 730215
730215 | Your ChatGPT code is 730215
730215 | Claude.ai: 730215 is your verification code
730215 | Epic Games: 730215 is your two-factor sign in code
730215 | Sony: Your PlayStation verification code is 730215. Do not share
730215 | Nintendo verification code: 730215
730215 | Roblox: 730215 is your verification code
730215 | Yahoo: 730215 is your verification code. Do not share it.
AB12CD34 | AB12CD34 is your Yahoo Account Key code
730215 | AOL: 730215 is your security code
730215 | Your Netflix verification code is 730215
4471 | Your Netflix sign-in code is 4471. If you didn't request it call 1-866-579-7172
730215 | Spotify: your login code is 730215
730215 | Walmart: Your code 730215 expires in 10 minutes. We'll never call for this
730215 | Target: 730215 is your verification code. Target will never call to ask
4471 | Starbucks: 4471 is your code
730215 | Your T-Mobile PIN is 730215. Valid 15 min
730215 | AT&T Free Msg: Your one time passcode is 730215. Don't share. We will not call you for it.
730215 | VZ FREE MSG: Your Verizon authorization code is 730215. Do NOT share
730215 | FreeMsg: Xfinity code 730215. Expires in 10 min
730215 | Your CVS one-time code is 730215.
730215 | MyChart: 730215 is your one-time code. Don't give this to anyone
730215 | Your Ring verification code is 730215. Don't share it.
730215 | Robinhood: Your verification code is 730215. Never share
730215 | Your Kraken code is 730 215
730215 | Zelle: Your one-time code 730215. Ignore if you didn't ask
730215 | FedEx: 730215 is your secure code. Do not share
4471 | DPD: Your parcel will be delivered today 12:35-13:35. Give PIN 4471 to the driver. 
4471 | Evri: give your driver the code 4471 to receive your parcel
730215 | Your Viber code is: 730215. Close this message and enter the code into Viber to activate your account.
730215 | Your Viber verification code is 730215
730215 | Skype verification code: 730215
730215 | WeChat verification code (730215) may only be used once to verify mobile number. For account safety, don't forward the code to others.
730215 | LINE verification code: 730215 Enter this code in LINE within the next 30 minutes
730215 | [KakaoTalk] Your verification code is [730215]
730215 | Your imo verification code: 730215
73021 | VK: 73021 is your code
730215 | Yandex: Your confirmation code is 730-215. Please enter it in the text field
4471 | Bolt: Your code is 4471 Rh4mX/wNXMR
4471 | Careem: 4471 is your verification code
730215 | Hi Anna, 730215 is your Vinted code
730215 | Depop: verify your account with 730215
4471 | Verify your phone with 4471
730215 | Enter 730215 to sign in to Notion
730215 | 730215 to verify your Wolt account
4471 | Your confirmation number for Zipcar signup: 4471
- | 2-step verification is now deactivated on your Sony Online Services account.
- | Your Chase card ending in 4410 was used for $120.50 at SHELL on Nov 28. Not you? Call 18009359935.
- | Your code was used to sign in to your account on 28 Nov at 14:05 from 203.0.113.9
- | Your order 5512345 has shipped. Track at https://ups.com/t/1Z999AA10123456784
# Banks, shops, travel
582910 | Your Affirm authentication code is 582910. Please do not share it with anyone.
5829 | Klarna: your code is 5829. It's valid for 10 minutes
582910 | Afterpay code: 582910. We'll never contact you to ask for it.
582910 | Hi! Your Chime verification code is 582910. We'll NEVER call/text you asking for it.
582910 | SoFi: 582910 is your one-time SoFi verification code. If you didn't initiate this, call 855-456-7634.
582910 | Discover: Your one-time ID code 582910 expires in 10 min. We'll never call you for it.
582910 | US Bank: One-time passcode 582910. We will never call to ask for this.
582910 | PNC: Do NOT share your one-time passcode: 582910. Not you? Call 1-888-762-2265
582910 | TD Bank: Your Security Code is 582910. If you didn't request this, call 1-888-751-9000
582910 | Truist: One-time code 582910 for your $1,250.00 Zelle payment to MARIA. Never share
58291034 | Navy Federal: Use 58291034 to sign on. Never share this code with anyone
582910 | Vanguard: security code 582910. Never share it, even with Vanguard.
582910 | E*TRADE: 582910 is your temporary access code
582910 | Experian: Use PIN 582910 to verify your identity
582910 | Credit Karma: Your verification code is 582910.
582910 | TurboTax code: 582910
582910 | Intuit: 582910 is your code. Don't share it.
582910 | H&R Block: Here is your security code 582910
582910 | FSA security code 582910. Use it within 30 mins to access studentaid.gov
582910 | VA.gov sign in: use 582910 as your 6-digit code
582910 | Your DMV one-time passcode: 582910
582910 | DocuSign: Your access code is 582910
582910 | Adobe: your verification code is 582910. It will expire in 10 mins
582910 | Your Salesforce identity verification code: 582910
582910 | Zoom verification code: 582910
58291 | Slack confirmation code: 582-91
582910 | Your Slack two-factor code: 582910
582910 | Atlassian: 582910 is your verification code
582910 | Your Dropbox security code is 582910. Happy Dropboxing!
582910 | Box 2-step login code: 582910
582910 | Your Heroku verification code: 582910
582910 | AWS: your verification PIN is: 5829 10
582910 | Auth0: Your verification code is: 582910
5829 | 1Password code 5829
582910 | Your Reddit code: 582910
582910 | Pinterest code 582910
582910 | Quora: 582910 is your login code
582910 | Twitch: Your code is 582910
582910 | Your Battle.net code is 582910
58291 | Riot Games: 58291
582910 | Xbox: Use 582910 as your security code
582910 | Valorant Mobile verification 582910
582910 | Your OnlyFans verification code is 582910
5829 | OkCupid code: 5829. Welcome!
5829 | Hi, it's Feeld. Your code: 5829
582910 | Grindr: 582910 is your verification code. XO
582910 | POF: Use 582910 to sign in
582910 | Badoo: 582910 is your password
582910 | MeetMe verification: 582910
5829 | 5829 is your HQ Trivia code
5829 | Use code 5829 to log in to Instacart. Don't share
5829 | Your Postmates PIN: 5829
5829 | Grubhub: your verification code is 5829
582910 | Caviar: 582910
5829 | Wag! Your code is 5829 🐶
5829 | Rover.com: your verification code is 5829.
582910 | TaskRabbit: your verification code is 582910. Thanks!
582910 | Thumbtack code: 582910.
582910 | Nextdoor verification code: 582910
582910 | OfferUp: Your verification code: 582910
582910 | Mercari: 582910 is your verification number
582910 | Poshmark verification code 582910. Don't share with others
582910 | StubHub security code: 582910
582910 | Ticketmaster: 582910 is your one-time code. Don't share this or someone could access your account.
582910 | SeatGeek: Your sign in code is 582910
582910 | Eventbrite: enter 582910 to access your tickets
582910 | Marriott: 582910 is your one-time passcode
582910 | Delta: Your verification code is 582910
582910 | United: verification code 582910. Reply STOP to opt out
582910 | Southwest one-time passcode: 582910
582910 | Vrbo: Your verification code is 582910
582910 | Expedia: Use 582910 to sign in, expires in 15 mins
582910 | Booking.com: 582910 is your code to sign in
582910 | Turo code: 582910
5829 | Your Zipcar PIN is 5829
5829 | Bird: your code is 5829
5829 | Lime code 5829. Happy riding!
582910 | Waymo: Your verification code is 582910
582910 | Peloton verification 582910
582910 | MyFitnessPal: 582910
582910 | Walgreens: Your code is 582910. Reply HELP for help
582910 | Kroger: 582910 is your one time code
582910 | Instacart: 582910 is your code, don't share
582910 | Best Buy: 582910 is your verification code. It's only valid for 10 mins
582910 | Nike code: 582910. Just do it.
582910 | Sephora: 582910 is your verification code
582910 | Apple Pay: Your Bank of Ireland one time passcode is 582910
582910 | AIB: Use 582910 to verify your purchase of EUR 120.00 at RYANAIR on card ending 4410
582910 | An Post Money: Your OTP is 582910
582910 | BOI: One Time Passcode for login is 582910. Not you? 0818 200 372
582910 | Tesco Bank: OTP 582910 to pay GBP 45.00 at ARGOS
582910 | Halifax: 582910 is your code to add a new device. Never give it to anyone
582910 | Nationwide: Never share this. 582910 is your one-time passcode for a £500.00 payment to acc ending 4471
582910 | Santander: DO NOT share OTP 582910 with anyone, not even us. Paying £250.00 to J BLOGGS acct 12345678
582910 | Starling: 582910
582910 | Chase UK: your login code is 582910
582910 | Vodafone: One-time PIN: 582910. Keep it private!
582910 | EE: Your security PIN is 582910. Our team won't ask you for this code
582910 | O2: Your one-time code is 582910. O2 staff will never ask you for it.
582910 | Sky: 582910 is your verification code
582910 | BT: 582910 is your code to log in to My BT
582910 | NHS login: your security code is 582910
582910 | Your NHS App code: 582910 expires in 15 minutes
582910 | Royal Mail: 582910 is your verification code
582910 | Deliveroo verification code: 582910
5829 | Just Eat: give code 5829 to your courier
582910 | Aus Post: Your verification code is 582910
582910 | Westpac Protect SMS code 582910 for payment of $1,250.00 to 062-000 12345678
582910 | NAB: SMS code 582910 is for paying $45.00 to TELSTRA. Call us on 13 22 65 if not you.
582910 | Telstra: 582910 is your one-time PIN (OTP)
582910 | Medibank: your one-time security code is 582910
582910 | RACV: Your verification code is 582910
582910 | Kiwibank: Your one-time code is 582910
582910 | ASB: Netcode 582910. Never give this to anyone
582910 | RBC: 582910 is your one-time passcode
582910 | Interac: verification code 582910. Don't share it with anyone.
582910 | CRA: One-time passcode: 582910. The CRA won't ask for this
582910 | Rogers: Verification code: 582910. This code expires in 10 minutes.
582910 | Dear Customer, 582910 is the OTP for your Axis Bank transaction of INR 4500.00 at MYNTRA on card no. XX4410. OTP valid for 5 mins.
582910 | Your OTP for Net Banking Login is 582910. Valid for 5 min. Kotak Bank
5829 | Your Rapido ride PIN is 5829. Captain Ramesh (KA05HB1234)
582910 | 582910 is SECRET OTP for txn of INR 4500 on card ending XX4410 at AMAZON. Do not share
582910 | Flipkart: 582910 is your OTP to verify your a/c. Call 1800 208 9898 if not you
582910 | Use OTP 582910 to log into your Jio account. Please DO NOT share your OTP
582910 | Airtel: OTP 582910 for recharge of Rs 299 on 98XXXXXX12
582910 | Your DigiLocker OTP is 582910
582910 | EPFO: OTP for UAN 100123456789 is 582910
582910 | Dear Taxpayer, OTP for e-filing is 582910
5829 | Blinkit: share PIN 5829 with delivery partner
5829 | Zepto: 5829 is your login OTP
582910 | CRED: 582910 is your OTP. do not share
582910 | BookMyShow: 582910 OTP to verify
582910 | KFC: 582910 is your OTP for order 88123
582910 | LIC: OTP for policy 123456789 is 582910
5829 | OTP for Gas delivery (IVRS 4471203) is 5829 - HP Gas
5829 | DAC for your Indane refill is 5829. Share with delivery person only.
582910 | Singpass: 582910 is your SMS OTP. Never share
582910 | DBS: OTP 582910 for SGD 45.00 at SHOPEE. Don't share
582910 | OCBC: Authorise AddPayee (no. ending 4471) OTP-582910
582910 | POSB: 582910 is your OTP. Card ending 4410, SGD 89.90
582910 | Grab: Your GrabPay OTP 582910 for S$45.00
582910 | HK Immigration: Your one-time password is 582910
58291 | Emirates ID OTP: 58291
582910 | FNB:-) OTP 582910. Do not share it.
58291 | Capitec: Use OTP 58291 to approve
5829 | Your Safaricom one time PIN is 5829
582910 | GTBank: your OTP is 582910. Valid for 10 mins. Never disclose
582910 | Opay verification code 582910, valid 10 min
582910 | <#> [Moj] 582910 is your verification code x1Y2z3A4b5C
582910 | [#]582910 [Kwai] verification code
X7K9P2 | X7K9P2 is your Parsec code
X7K9P2 | Your Notion login code is: X7K9-P2
582910 | Temporary Notion login: 582910
KQ7X | Enter KQ7X on your TV
X7K9P2Q4 | Recovery code: X7K9-P2Q4
x7k9p2 | Your secret code is x7k9p2
582910 | CODE 582910
582910 | 582910 CODE
582910 | 582910 -- your code
582910 | >> 582910 << is your code
582910 | Your code: 5-8-2-9-1-0
582910 | Your code: 58-29-10
582910 | Your passcode is 582 910. Passcode expires at 10:45 AM EST on 11/28/2026.
582910 | 582-910 is the code for your login at 14:05
`);
