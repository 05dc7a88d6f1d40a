import { examples } from './examples.js';

/** What banks, messengers, couriers and offices write in English every day. */
export const CODES_ENGLISH_EVERYDAY = examples(`
# banks, wallets
839204 | Chase: DON'T share. Use code 839204 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
417733 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter online at prompt: 417733. Didn't request? Call 18005568722
28817406 | Monzo: your one-time passcode is 28817406. Don't share it, even with us.
605318 | REVOLUT: Card payment £1,249.99 at APPLE STORE. To approve, enter 605318. If it wasn't you, freeze your card now.
771940 | CAPITAL ONE ALERT: YOUR TEMPORARY CODE IS 771940. IT EXPIRES IN 10 MINUTES. WE WILL NEVER CALL YOU FOR IT.
90318 | From Barclays: Your verification code for a payment of GBP 350.00 to acct ending 8812 is 90318. Never share this with anyone.
552016 | 552016 is the OTP for your txn of INR 2,499.00 at AMAZON on HDFC Bank card XX3371. Valid till 14:32:10. Do not share OTP. Not you? Call 18002586161
781455 | Dear Customer, OTP for online txn of Rs.15,000 at IRCTC is 781455 valid for 5 mins. SBI never asks for OTP.
330917 | AXIS BANK: 330917 is SECRET OTP for UPI registration. DONT SHARE IT. SMS BLOCKUPI to 5676782 if not initiated by you
664182 | DBS: Your OTP is 664182 for adding payee ending 2290. Expires 23 Nov 2026 14:05 SGT. Never reveal your OTP.
47120 | GCash: 47120 is your authentication code. For your protection, do not share this code with anyone.
915506 | M-PESA: Use 915506 as your one time PIN. If you did not request this call 234.
402277 | Coinbase: 402277 is your withdrawal confirmation code for 0.05 BTC. Not you? Lock account at coinbase.com/lock
183946 | [Binance] Verification code: 183946. Beware of scam calls and SMS phishing. Verify sources with Binance Verify.
7741 | Cash App: 7741 is the code to confirm your $200 payment to $jess
662910 | PayPal: Thanks for confirming your phone number. Log in or get the app to finish: your code 662910
558203 | Kraken: Never give this code to anyone including Kraken employees. 558203
310448 | ICICI Bank: Do not share with anyone. 310448 is OTP for transaction of USD 45.00 on your card XX1002 on 22-Nov at OPENAI
208814 | Lloyds Bank: Expecting a text from us? Your passcode to log on is 208814. We'll never ring and ask for it.
# social and messengers
449021 | WhatsApp code: 449-021⏎⏎Don't share this code with others⏎4sgLq1p5sV6
44902 | Telegram code: 44902⏎⏎You can also tap on this link to log in:⏎https://t.me/login/44902
381945 | Your Signal verification code: 381-945⏎⏎Do not give this code to anyone.
672903 | 672903 is your Instagram code. Don't share it.⏎#ig
51208 | FB-51208 is your Facebook confirmation code
905137 | [TikTok] 905137 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
204853 | Snapchat: 204853 is your one time passcode for phone enrollment. Snapchat will never call or text to ask for this code.
7736 | 7736 is your Tinder code. @tinder.com #7736
839916 | Your Bumble login code is 839916. Don't share.
410287 | Discord security code: 410287
662840 | LinkedIn: your verification code is 662840. Reply STOP to opt out
93157 | Hinge code: 93157. Only enter it in the app.
281066 | Google: G-281066 is your Google verification code.
750391 | Microsoft: Use 750391 as Microsoft account security code
601882 | Your Apple Account code is: 601882. Don't share it with anyone.⏎⏎@apple.com #601882 %apple.com
883910 | Use verification code 883910 for Contoso authentication.
337102 | Your Yahoo verification code is 337102. If you didn't ask for it, ignore this.
# rides, deliveries
4821 | Your Uber code: 4821. Reply STOP ALL to +1 415-237-0403 to unsubscribe.
7730 | Lyft: 7730 is your code. Don't share it.
9163 | Grab driver Ahmad (SKX 1234 B) is arriving. Share PIN 9163 with your driver to start the trip.
6614 | DoorDash: Your order from Taco Bell is arriving. Give your Dasher this PIN: 6614
2087 | Your Deliveroo rider needs code 2087 to complete order #8831
482910 | Amazon: Share OTP 482910 with the delivery agent for package worth Rs. 12,499 only after receiving it.
582031 | InPost: your parcel is waiting at Locker LON-4471. Collection code: 582031. Collect by 24/11 18:00
7719 | Evri: To receive your parcel today between 10:30 and 12:30, tell the courier PIN 7719
33148 | Royal Mail: to redirect mail enter the security number 33148 at the prompt
# gov, email, games, sim
118842 | GOV.UK One Login: 118842 is your security code. It'll expire in 15 minutes
774201 | 774201 is your GOV.UK Verify code
903318 | Your Login.gov security code is 903318. It expires in 10 minutes. Don't share this with anyone.⏎@login.gov #903318
552781 | IRS ID.me: your one-time code is 552781
K7M2P | Steam Guard: your login code is K7M2P
662914 | Roblox verification: 662914
30952 | Your Epic Games security code is 30952
BXQ4T9 | Blizzard: enter BXQ4T9 to finish adding your phone
88104 | Your Steam verification code is 88104
4409 | EE: your PAC request code is 4409, reply to confirm
920471 | AT&T free msg: Your temp password: 920471. Not you? call 8003310500
318840 | Verizon Msg: Your Authorization Code is 318840. We'll never call to ask you for this code.
481163 | ProtonMail: your Proton verification code is: 481163
229014 | NHS login: your security code is 229014. Never share it
882140 | Zoho: 882140 is your OTP to sign in
# the same, once more
339104 | Your eBay security code is 339104. Don't share this code with anyone.
48102 | Airbnb: your verification code is 48102. Don't share this code with anyone; our employees will never ask for the code.
772049 | Booking.com: 772049 is your verification code. Don't share it.
553180 | Your Wise code is 553180. If anyone asks for it, it's a scam.
90241 | Nextdoor: use 90241 to verify your account.
667031 | Dropbox: your security code is 667031. Happy Dropboxing!
441902 | Slack confirmation code: 441-902
20953 | Your Twitch verification code is: 20953
118640 | DocuSign: Your Access code for the envelope is 118640
730284 | Okta: your verification code is 730284.
4482 | Square: your sign-in code is 4482
620935 | Intuit: Your code is 620935. We'll never call or text you to ask you for this code. Give it to no one.
558017 | TurboTax: 558017 is your one-time code
903641 | Robinhood: your verification code is 903641. Never share this code. Robinhood will never ask.
337804 | Fidelity: 337804 is your security code. It expires in 30 minutes. Unexpected? Call 800-343-3548.
7731049 | Schwab: Your access code is 7731049.
448035 | BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 448035. Reply HELP if you didn't request it.
71629 | Citi ID Code: 71629. We'll NEVER call or text for this code. Use it online only with Citi
819403 | Amex: Your one-time verification code is 819403. Enter it at checkout for $49.99 at FOO.
662147 | USAA: 662147 is your code. USAA will never call asking for this.
510937 | Venmo: 510937 is your code. Don't share.
339472 | Zelle: enrolling? Enter 339472. Never share codes.
204861 | Your UPS My Choice verification code is 204861
771920 | FedEx: your one-time PIN is 771920 to verify your identity
902735 | USPS: 902735 is your verification passcode
118357 | Ticketmaster: your authentication code is 118357. Don't share with anyone.
44027 | AXS: verify your mobile number with code 44027
660429 | Sony: Your PlayStation verification code is 660429
83751 | Xbox pairing code 83751
G7K4XP | Your Adobe ID code is G7K4XP
551846 | OpenAI: your API verification code is 551846
207439 | Your ChatGPT code is 207439
338562 | Anthropic verification: 338562
119047 | Proton: 119047. Don't give this to anyone!
730561 | Trust Wallet cloud backup: verification code 730561
443902 | OKX: Your withdrawal code: 443902. To 0x88ab...4471. Don't share
905218 | Crypto.com: [905218] is your passcode
66719 | Gemini: Your Gemini code is 66719
882045 | Dear Client, use token 882045 to authorise N50,000.00 to 0123456789 GTBANK.
330518 | FNB :-) OTP 330518. Online payment R1 250.00 @ TAKEALOT. Didn't request? 087 575 9444
719305 | Capitec: Your OTP is 719305. Never share it.
55830 | Safaricom: 55830 is your one time PIN for MySafaricom App
770146 | ANZ OnlineCode: 770146 to pay $250.00 to J SMITH. Never share this code.
204793 | Westpac Protect SMS code 204793. Authorise payment of $1,250.00 to BSB 032-000 ACC 123456
661358 | myGov: your code is 661358. Don't share this code with anyone.
338729 | Service NSW: PIN 338729
90463 | Your Opal verification code is 90463.
117025 | Interac e-Transfer: Your one-time passcode is 117025
448391 | RBC: your 1-time passcode is 448391. Never share it with anyone. RBC will not contact you for it.
552706 | TD: Security Code 552706. Expires in 10 min.
731840 | CRA: Your one-time passcode is 731840
20619 | Freedom Mobile: To log in, your code is 20619
905473 | An Post: use code 905473 to sign in to your account
8814 | AIB: For card purchase EUR 45.00 at FOO LTD use code 8814 and your PAC digits
662905 | Tesco Bank: your One Time Access Code is 662905
440358 | Halifax: use 440358 to complete your purchase of £59.99 at ASOS. Never share this code.
319064 | Santander: OTP to add new payee, acct ending 4471: 319064. NEVER share this code, not even with Santander staff
771083 | Nationwide: 771083. Only use this code to make a payment of £1250 to 12345678. Call 0800 if not you
205917 | Starling: your code to log in on a new phone: 205917
558346 | HMRC: Your access code is 558346. Use within 15 mins
338091 | DVLA: your security code is 338091
64027 | Parkmobile: 64027 is your code to log in
904186 | RingGo: To verify your phone enter 904186
118702 | Just Eat: Here's your sign in code: 118702
4417 | Too Good To Go login: 4417
220936 | Your Gumtree confirmation code is 220936
447180 | Rightmove: 447180 is the code you need to log in
# English, 60 and more
538214 | 538214 is what you'll need to get into your Depop account
70419 | Almost there. Punch in 70419 on your TV screen to link Paramount+
6603 | Hiya! Your Nando's pin: 6603
915820 | We received your request to transfer $2,400. To release it, reply not to this text but enter 915820 online.
204783 | Security alert: someone is resetting your Lowe's password. If it's you, the code's 204783
81460 | ClassPass here! Sign in using 81460
337092 | Hi, it's Octopus Energy. The code for your account is 337092
C4H9TT | Your Ring setup code: C4H9TT
440178 | Never read this out over the phone: 440178 (Barclaycard online)
559316 | TSB: To pay PETER J £750.00 use 559316. If this isn't you call us on 0345 835 7922.
82051 | Verification: 82051. Wickes
671930 | HSBC UK: Your Secure Key is being replaced. Temp code 671930. We never phone for it
3318 | Sky: PIN 3318 has been sent to you because you asked to buy a movie
905412 | Please verify your email & phone w/ 905412 to keep using Patreon
48820 | 48820 - sent by Zelle. Do not tell anyone, even if they say they're your bank.
760283 | Yahoo! Your 1-time key: 760283
119204 | Acct recovery code from Meta: 119204
5571 | Your Starbucks gift registry login pin is 5571
620418 | iCloud Keychain security code: 620418
443097 | WooCommerce POS pairing: type 443097
29816 | FYI your Eventbrite one-time login is 29816
807351 | Enter: 807351 to access Pearson VUE
R8K2VN | Your password reset code is R8K2VN and expires at 14:35 GMT
66417 | Delta: use 66417 to confirm it's you.
950283 | Hilton Honors validation code 950283
7140 | PIN for your curbside pickup: 7140. Space 12.
318067 | United Healthcare: passcode 318067. Good for 10 mins
201945 | CVS: confirm DOB & enter 201945 to see your Rx
882016 | Walgreens Verification Code: 882016. Msg & data rates may apply
4093 | GoPuff driver's outside. They'll ask you for 4093.
574820 | State of Texas DPS: Enter one time code 574820
163948 | Social Security Admin: Your security code is 163948. Don't share. Expires in 10 min.
79302 | Equifax: your secure code is 79302
446018 | Your Credit Karma code's 446018
905731 | For your protection, Discover needs to confirm it's you. Enter 905731.
28461 | Tap to autofill: 28461 is your Shop Pay code
612087 | SumUp: Hi! 612087 is the code to confirm your payout
5208 | Trainline code: 5208
337410 | Vodafone: Your one-time access code for My Vodafone is 337410. Don't share it with anyone, including us.
90176 | three.co.uk: Your My3 temporary password is 90176
448173 | Here it is: 448173. Use it to finish signing up to Beehiiv
71235 | You (or someone pretending) tried to log in to Kick. Code = 71235
660184 | *DO NOT SHARE* 660184 *DO NOT SHARE* Bank of Scotland
208359 | Your ticket transfer code is 208359. Dice
5516 | Your rider is here! Pin: 5516
931048 | BetMGM: your verification code is 931048. 21+. Gambling problem? Call 1-800-GAMBLER
117586 | DraftKings: 117586 is your authentication code. Reply HELP for help
774013 | GitHub authentication code: 774013⏎⏎@github.com #774013
301862 | npm one-time password 301862
650491 | AWS: Your MFA code is 650491
99418 | Vercel: 99418 is your verification code
240763 | [Cloud] Ack code 240763 to verify your phone for PagerDuty
# shorter wordings
571038 | Just say the magic number: 571038. Monzo
66420 | To sign on to My Chase, use 66420.
904713 | Hey! Someone (hopefully you) wants in to your Figma account. 904713
28319 | Kindly use 28319 as ur transaction PIN confirmation - Moniepoint
710425 | Security check: 710425. Xero
340896 | 340896 is your PIN to reset Tesco Clubcard
617204 | One more step! Pop in 617204 and you're done - Gousto
839025 | Your login request has been received: 839025
48067 | [Lime] 48067 is the code to unlock your account
190372 | Ticketek: your code to view tickets is 190372
25871 | STARZ: activation code 25871
437190 | Passcode (valid 3 mins) 437190 - NatWest
906518 | Online banking: 906518 needed to approve £204.41 to British Gas
30294 | Your temporary login: 30294
7816 | Your verify code is 7816 (Temu)
612749 | use 612749 2 log in 2 ur snap acct
880531 | SHEIN: [880531] is your verification code, valid for 10 min.
249607 | Alipay: 249607 (dynamic code). Don't tell anyone
57013 | TikTok Shop: your seller code's 57013
731846 | Verizon: Did you ask for this? Account PIN reset code 731846
402175 | T-Mobile ID: 402175 is your temporary verification code
918350 | Xfinity: Here is your one-time code 918350
66241 | Spectrum: The code you requested is 66241
3049 | Lyft: your ride PIN is 3049
870562 | Turo: confirm your number: 870562
119836 | Uphold: 119836. For security, never share
504718 | Ledger Live sync code 504718
95106 | Your ShopBack OTP: 95106
640273 | Singtel: OTP is 640273. Pls enter in 5min
718209 | CPF Board: 718209 is your 2FA OTP for e-Service
327590 | HSBC SG: 327590 is the OTP for online purchase SGD45.90 at LAZADA. Ref AB12
84013 | POSB: digibank OTP 84013 expires 1405h
560918 | LHDN: TAC 560918 (MyTax). Do not reveal
207463 | HDFC Bank: NEVER SHARE. OTP 207463 for NetBanking login 22/11/26 14:05. Not you? SMS BLOCK to 7308080808
913075 | Kotak: 913075 is the OTP for Rs.4471.00 at FLIPKART with card x2041
48605 | CoinDCX: Dear 9820441833, your OTP 48605
7390 | Rapido: share start OTP 7390 with captain once you board
652148 | MakeMyTrip: 652148 OTP to login. Booking ref NF448201
271934 | IndiGo 6E: OTP to retrieve PNR is 271934
6025 | BigBasket: give OTP 6025 on delivery of order BB-448201-20
# bare wordings
482913 | Your verification code is 482913
5512 | 5512 is your code. Order total $45.10.
719340 | G-719340 is your Google verification code
628471 | 628-471 is your WhatsApp code
AB12CD | Your one-time code: AB12CD
730418 | Call 1-800-555-0199 if you didn't ask for code 730418
9471 | PIN 9471. Do not share. Balance 204.41
201948 | Enter 201948 within 10 minutes
830174 | Your code: 830 174
559102 | Confirm login with 559102. Ref 118204
7734 | Pickup code 7734 for order 118204
602817 | On 11/22/2026 your code is 602817
48127 | Account 55120: security code 48127
381046 | OTP for txn of Rs 2500 on card ending 4417 is 381046
884213 | New code: 884213 (old: 119203)
20264 | Your 2026 login code is 20264
# plain wordings
730491 | Your Costco verification code is 730491
28560 | [Shein] 28560 is your login code
816027 | Hi Sam, 816027 is the one-time passcode you asked for.
4417 | Lyft code: 4417. Never share it.
905218 | Chase: one-time code 905218. We won't call you for it.
X7T2QK | Your backup code: X7T2QK
661047 | Sign in to Notion with code 661047
204985 | Code 204985 was requested for your Etsy account. Enter it to continue
73916 | PIN 73916 is required at pickup. Order 448201
480263 | If this was you, enter 480263. If not, call (800) 555-0147.
915740 | Your OTP: 915740 | Amt: $250.00 | Exp: 5 min
6629 | 6629 is your Instacart sign-in code
350718 | For order 10442 use delivery code 350718
827396 | Your secure link code is 827396: https://acme.example/s/44120
104857 | 104857 - your code. Msg frequency varies. Reply STOP to cancel
59203 | (Acme) code:59203
776140 | G-776140 is your verification code.
492018 | Your code is 492-018. It expires at 14:35.
830562 | Authentication code 830562 for card ending 4471
219604 | Never give this code to anyone: 219604
67148 | ACME: 67148 IS YOUR CODE. DO NOT REPLY.
935017 | You're changing your email. Code: 935017
184290 | Your parking account PIN is 184290
703956 | 703956 is your 2FA code for Kraken
568120 | TurboTax code 568120. Expires in 10 mins
3482 | Show the driver code 3482
910374 | Use 910374 to reset your password
26057 | Welcome to Lime! Your code is 26057
641398 | acme-otp: 641398
875206 | [Acme] Verification code: 875206 (valid for 3 minutes). Do not share.
9037 | Your Grab Activation Code (GAC) is 9037
418365 | Your bank code is 418365. Never tell it to anyone, not even bank staff.
750921 | Your PayPal code: 750921 expires in 5 mins
306584 | Enter this code to verify your phone: 306584
829415 | Acme security alert. Use code 829415 if you're signing in now.
`);
