import { examples } from './examples.js';

/** As users of an extractor report them, three in ten with a difficulty. */
export const CODES_AS_USERS_REPORT_ENGLISH = examples(`
830417 | Your Monzo login code is 830417. Never share it with anyone, even if they say they're from Monzo.
640928 | G-640928 is your Google verification code. Don't share your code with anyone.
719305 | Dear Customer, 719305 is the OTP for txn of INR 2,499.00 at SWIGGY INSTAMART on HDFC Bank card ending 4471. Valid till 14:32:10. Do not share OTP for security reasons.
58203317 | Chase: DON'T share. Use code 58203317 to confirm you're signing in. We'll never call to ask for this code. Didn't request? Call 1-800-935-9935
402916 | <#> Your WhatsApp code: 402-916⏎You can also tap on this link to verify your phone: v.whatsapp.com/402916⏎Don't share this code with others⏎4sgLq1p5sV6
61840 | Your GTBank one time password is 61840. It expires in 5 minutes.
295173 | GCash: Your authentication code is 295173. Please do not share this with anyone, including GCash employees. Ref 9008127746120
048261 | myGov: Your code is 048261. It will expire in 10 minutes. Do not share this code.
377490 | DBS: Enter OTP 377490 to add payee JASON LIM W K via digibank. If unauthorised, call 1800-339-6963 now.
9X4T7 | FNB :-) Your OTP is 9X4T7 for adding beneficiary THABO M. Not you? Call 087 575 9444.
5519 | Hi Priya, use 5519 to log in to your Zomato account. Happy ordering!
7204 | Your Uber code is 7204. Never share this code. Reply STOP ALL to +44 7903 561836 to unsubscribe.
190466 | TD: Your security code is 190466. We will never contact you to ask for this code.
6183 | Evri: your parcel from ASOS is arriving today between 13:05 and 15:05. Give your courier PIN 6183 to receive it.
884120 | 884120 is your Instagram code. Don't share it. #ig
571036 | Your one-time passcode for NHS login is 571036. This code will expire in 10 minutes.
260583 | Amazon: 260583 is your OTP. Do not share it with anyone.
83159 | Telegram code 83159⏎⏎You can also tap on this link to log in:⏎https://t.me/login/83159⏎⏎oLeq9AcOZkT
473829 | Use 473829 to verify your Binance account. Valid for 30 min. Anti-phishing code: none set.
915264 | Your Apple ID Code is: 915264. Don't share it with anyone.⏎⏎@apple.com #915264 %apple.com
336721 | Barclaycard: You're paying £1,204.50 to BOOKING.COM with card ending 8831. Your one-time passcode is 336721. If this isn't you call 0800 151 0900.
604417 | Enter this code on the Commonwealth Bank page to approve ur payment: 604417
207745 | PayPal: 207745 is your security code. It expires in 10 minutes. Don't share this code with anyone.
5930482 | Your Microsoft account single-use code: 5930482
3094 | Ola OTP: 3094. Share with driver Ramesh (KA 05 MJ 2217, White Dzire) only after you board the cab.
682150 | Dear SBI User, your OTP to login to YONO is 682150. Pls do not share with anyone. -SBI
77041 | Nedbank: Enter the code 77041 on your device to finish registering for the Money app.
418826 | [Lazada] 418826 is your verification code. For account safety, don't share it with anyone.
925103 | Service NSW: 925-103 is your one-time code to sign in. Never give this to anyone.
350988 | Your Tinder code is 350988. Don't share. @tinder.com #350988
146092 | Snapchat Code: 146092. Happy Snapping! Don't share this code with others.
829403 | UBA: Your OTP for the transfer of NGN50,000.00 to 2093****18 is 829403. Expires 05-Mar-2024 11:45AM.
511872 | Revolut verification code: 511-872. Never share this code with anyone, ever
903261 | Hello! Your Grab Activation Code (GAC) is 903261. It expires in 2 minutes. Don't share it with anyone.
641782 | Rogers: 64 17 82 is your code to access MyRogers.
0274419 | From University of Leeds: your MFA passcode is 0274419
748135 | ADP: Your verification code is 748135. This code expires in 15 minutes. ADP will never call you to ask for it.
661904 | Hi! Code for your Bumble sign in: 661904
52816 | CAPITEC: Approve online purchase? R 899.00 at TAKEALOT. OTP: 52816. If not you, call 0860 10 20 43 immediately
392517 | Discord: your security code is 392517
8806 | Your Airtel Thanks app login OTP is 8806. It is valid for 3 mins. Do not share it. mNb7Kd2QzLx
170953 | BDO: Your One-Time PIN is 170953 for your login on 02/11/2024 08:14 PM. Never share your OTP. If you did not do this, call (02) 8631-8000.
416230 | Singpass: Use 416 230 to reset your password. Only enter it on the Singpass app or website.
R7XKQ | Steam Guard code: R7XKQ
9035 | Jumia: Your package 3088214576 is out for delivery. Give the delivery agent this PIN: 9035 after checking your item.
7260418 | Your Coinbase verification code is: 7260418. Don't share this code with anyone; our employees will never ask for the code.
835902 | IRS: Your ID.me code is 835902. We will NEVER call or text you for this code.
229317 | Auth code 229317 - Skrill
1948 | Your Netflix verification code is 1948. It'll expire in 20 minutes. netflix.com/help
504821 | Dear Parent, 504821 is the OTP to register on the DPS Fee Portal for AY 2024-25. Regards, DPS Noida
638274 | Wise: Your code to approve sending 750 GBP to Maria Gonzalez is 638274. Don't share it.
40927186 | Your Access Bank token is 40927186. Keep it safe. Need help? Dial *901#
095738 | MyChart: 095738 is your security code. It will expire in 20 min. Reply STOP to opt out.
2871 | Tesco Clubcard: to finish updating your number, enter 2871 in the app.
719284 | TikTok: [719284] is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
480265 | LinkedIn: Your PIN is 480265. Don't share it with anyone.
352097 | OTP for Aadhaar (XX4419) is 352097 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in OR visit Aadhaar Center. Call 1947 for info. - UIDAI
837610 | Optus: Hi Jess, your one time code is 837610. Only use it if you contacted us. Never share it by phone.
7413 | MTN: your MoMo approval pin code for this request is 7413. Do not disclose.
991045 | Your verification code for booking at Patient Access is 991 045
287154 | Signal verification code: 287-154⏎⏎Do not share this code
063918 | We received a request to sign in to your Xero account. Authentication code: 063918
725803 | Your eBay security code is 725803. Do not share this code. It expires in 15 mins.
316482 | Welcome to OPay! Your verification code is 316482. Pls dont share to anyone
480913 | Flipkart: Open Box Delivery for your order of realme 12 Pro 5G. Share OTP 480913 with the Wishmaster ONLY after the box is opened and checked.
174950 | Bank of America: Authorization code is 174950. Code expires in 10 minutes. We will NEVER ask you for this code.
538216 | Your 23andMe login code is 538216.
2047 | 9GAG: 2047 is ur confirmation code
874120395 | 1Password: Use 874-120-395 to add this device.
6502 | 7-Eleven 7Rewards: enter 6502 to activate your account. Msg&data rates may apply.
318057 | Lyft: your code is 318057. Drivers will never ask for it.
44918 | Hi there, your code is 44918. Enter it on the Specsavers booking page.
550729 | Maya: Your one-time PIN (OTP) is 550729. For your safety DO NOT share it. Transaction: PHP 1,500.00 to 09*****3382.
904613 | You are making a purchase with your UOB card ending 2280 at SHOPEE SG for SGD 68.90 on 17 JUN. SMS-OTP: 904613. Not you? Call 6222 2121.
192784 | Venmo: 192784 is your verification code. Never share.
68034 | Your Standard Bank OTP is 68 034. Enter it to complete your registration for Internet Banking.
739105 | Thank you for choosing British Gas. Please enter 739105 when prompted to confirm it's you.
40861 | Confirm your email change at Etsy with this code: 40861
6391 | <#> 6391 is your Dunzo login OTP. It expires in 10 mins. FhT3+Kq0sWz
8QJ4M2VT | Your login code for Kraken: 8QJ4-M2VT. Do not give it to anybody.
207316 | Walmart: your verification code is 207316. Valid 10 min. Call 800-924-9206 if you didn't ask for it.
56012874 | To complete your 3D Secure payment of £49.99 to NINTENDO EU using Santander card ***3107, enter one time passcode 56012874. Never share this code, not even with Santander.
3572 | DHL: Your parcel JD0146003828815 arrives tomorrow. Hand over code for driver: 3572. Track: dhl.com/t/8h2Lm
773016 | Zenith Bank: OTP 773016 . Use within 10mins to complete your PIN change on *966#. Do not disclose to anyone.
640175 | Your Canva verification code is 640175
86291407 | RBC: Your one-time verification code is 86291407. RBC will never ask you for this code.
415598 | NAB security alert: code 415598 to change your daily limit to $20,000. If this wasn't you call 13 22 65 now
0861 | DoorDash: your order has alcohol. Show ID and tell the Dasher your PIN, 0861, at the door.
3702915 | Twitch: your login verification code is 3702915.
251840 | ParkMobile: 251840 is your verification code.
7138 | OTP to join PVR Privilege is 7138. Enjoy the movies! PVR INOX
482069 | StanChart: Your OTP ref ABQT is 482069. Pls enter within 100 secs for online txn of SGD 1,120.00.
903571 | Your Roblox account code: 903 571. It's valid for 15 minutes
20638 | GOV.UK: 20638 is your security code for Universal Credit
518903 | Companies House: Use this security code to sign in: 518903. Do not share it with anyone.
60284 | Vodacom: Hi. Your One Time Pin is 60284. Valid for 5 min. Not you? Call 082 135 free from your cell.
751436 | Your Shopify Shop code is 751436⏎⏎@shop.app #751436
914370 | IRCTC: OTP for booking cancellation of PNR 2745019836 is 914370. Share with agent to get refund of Rs 1845.
427095 | Klarna. Your code is 427095. Only use this code on klarna.com or in the app, and don't share it. ID: kP29d
866130 | Hinge code: 866130. Designed to be deleted (the app, not this txt)
291740 | Dear %FIRSTNAME%, your PalmPay OTP is 291740. Do not share.
5518207 | UCSD Duo: SMS passcodes: 5518207
602914 | Please verify your number for Practo. Your OTP is 602914. Ignore if not requested by you.
9376 | Code: 9376
482913 | 482913 verification code
5284 | yr verifcation code for Carousell is 5284, valid 10min
38120567 | Wells Fargo: Advance Access code 38120567. Enter at sign-on. Don't share it with anyone who calls you.
4096 | Bolt: your pick-up PIN is 4096. Tell it to your driver, Emeka (Toyota Corolla, LSR 418 XD), so the trip can begin.
tK7mQ29x | Hello Sam, here is your one-time login code for the Workday payroll portal: tK7mQ29x. It works once only.
137462 | Your Stripe verification code is: 137-462. Don't share this code with anyone; our employees will never ask for the code.
3518 | Globe: 3518 is your GlobeOne verification code. Pls enter it within 5 mins.
827046 | T-Mobile: Your temporary PIN is 827046. It expires on 09/14 at 6:20 PM.
980164 | ANZ: NEVER share this code, even with us. To pay $3,450.00 to BSB 013-442 acct ending 771, use code 980164.
330582 | Medibank - verify it's you. Code 330582. Expires in 5min.
71594026 | You've asked to reset your Ryanair password. The code is:⏎⏎71594026⏎⏎Ignore this message if it wasn't you.
62917480 | Facebook: 62917480 is your confirmation code
745901 | Your Okta verification code is 745901.
418037 | BIR eServices: OTP: 418-037. Valid for 3 minutes only.
905217 | Your Epic Games security code - 905217 - will expire in 30 minutes.
380164 | Axis Bank: 380164 is SECRET OTP for transaction of USD 12.99 on card no. XX9102 at OPENAI on 08-09-24. OTP valid for 8 mins.
HKQWTRNE | Yahoo: HKQWTRNE is your account key code. Don't share it.
2290 | Hi, please give our chat agent the code below to confirm your identity.⏎Verification code: 2290⏎Agent: Lucy⏎Ticket: 88410273⏎Thanks, Virgin Media
650271 | ICA: Your OTP is 650271 for e-appointment 2024/118830. Expiring in 3 min.
731048 | Your Ticketmaster Authentication Code is 731048. We will never contact you for it. If you did not request, ignore
184930 | Fidelity: For your security, do not share. Code 184930 was requested for your account. Call 800-343-3548 with questions.
570842 | Login attempt from Chrome on Windows 11, IP 102.89.23.114. If it's you, enter 570842 to continue. - Luno
7721 | Deliveroo: rider Ahmed is 3 mins away with order 5810. He'll ask for your delivery PIN: 7721
448109 | Your KuCoin withdrawal code: 448 109 (0.0523 BTC to bc1q...8x4d). Valid for 10 minutes. Do not share.
60173 | Auspost: 60173 is your verification code for MyPost. It can be used once.
293857 | Your Dropbox security code is 293857. Happy Dropboxing!
826514 | PENDING: Zelle transfer $500.00. Reply with nobody, only enter 826514 in the U.S. Bank app to verify. We'll never call you for it.
30619472 | The Gym Group: you asked to change your email. Security code 30619472, please don't share it.
5820 | OTP-5820 to verify your mobile number on Meesho. Team Meesho
5VQ81 | Home Affairs: Your one-time-pin for eHomeAffairs is 5VQ81. Expires in 15 min
049217 | Xfinity: Your code is 049217. Reps will never ask for this code. Do not share it.
5307 | Plenty of Fish code is 5307
613704 | Your JobStreet sign-in code: 613704. Code is valid for 10 minutes and can be used only once.
119284 | FirstBank: Dear Customer, kindly use OTP 119284 to complete your request on FirstMobile. Call 0700 FIRSTCONTACT for enquiries.
8146207 | Your ExpressVPN code is 814-6207
506183 | Verizon: Your one-time passcode is 506183. Don't share. If you didn't request this, visit vzw.com/secure
294710 | HSBC UK: To confirm the Direct Debit for Octopus Energy of 142.50 on 01/08, quote passcode 294710. Never tell anyone this.
8842 | Please use this OTP 8842 to check in for your appointment with Dr. Mehta at Apollo Clinic on 12 Aug at 10:30 AM.
9120 | McDonald's: 9120 is your MyM verification code. I'm lovin' it
703685 | Crypto.com: Enter 703685 to whitelist address. This code is valid for 5 minutes
418205 | BT: Here's your one time PIN 418205 to prove who you are. An adviser on our chat may ask for it.
840317 | SARS: Your eFiling OTP is: 840317. It's valid for 15 minutes. Do not share.
751903 | Your Venture X card ending in 6620: $389.14 at BESTBUY.COM. Enter temporary code 751903 to verify. Capital One won't call for this.
286704 | Trust Bank: you're about to log in on a new device (iPhone 14). Your OTP is 286 704
170628 | [Shopee] DO NOT SHARE OTP or CLICK any links! Use 170628 to log in. Valid for 15 mins.
4051 | PagerDuty: Your mobile verification code is: 4051
916472 | 2FA code 916472 for FanDuel. Expires in 3 mins. 21+. Gambling problem? Call 1-800-GAMBLER.
350728 | HMRC: 350728 is your access code. It expires in 15 minutes. Report suspicious messages to 60599.
537208 | Paytm: never share this OTP with anyone. 537208 is your OTP to login to your Paytm account. Not you? Report: m.paytm.me/care
194826 | Your CIBC verification code is 194826.⏎⏎For your protection, do not share this code.⏎⏎@www.cibconline.cibc.com #194826
4F8K2Q | Pick up at Amazon Locker 'Kestrel', 114 High St by 22 Nov. Your pickup code is 4F8K2Q
680142 | InPost: Your parcel's here! Go to locker UKLON00731 and enter collection code 680142 within 72 hours.
21984 | Citi Bike: your login code is 21984.
507316 | Woolworths: Hi, your Everyday Rewards verification code is 507316. Please don't share it.
291056 | Dear customer,Ur OTP for EPFO UAN 1009XXXX4417 activation is 291056.It is valid 4 10 min.Dont share
60418 | VFS Global: 60418 is the OTP to confirm your appointment (GWF075531902). Valid for 10 minutes.
385902 | Your Viber code: 385902. Close this message and enter the code into Viber to activate your account.
810427 | Atome SG: 4 instalments of S$32.25 starting 3 May. Authorise with OTP 810427.
604829 | Your GitHub authentication code is 604829. @github.com #604829
2651 | inDrive: 2651 - your code to sign in
730916 | Safaricom: to link your M-PESA to the Super App use 730916. Code expires in 60 seconds.
815036 | Your Kaiser Permanente passcode, requested at 9:47 AM PT, is 815 036. Questions? 1-800-556-7677
671 | Security check from Westpac. You're calling about a card ending 0042? Tell the banker this code: 671. Expires in 2 min.
6042 | Order from Five Guys arriving soon. Meet your courier at the door and give PIN 6042 to get your Uber Eats order.
7HN3PQ52 | Docusign access code for envelope from Hargreaves Legal LLP: 7HN3-PQ52
4820913657 | BOI MobileBanking activation key 4820913657 pls enter in app within 30 mins -Bank of India
031947 | NETELLER - We've noticed a sign in from a new place. Type in 031947 to let it through. Otherwise change your password.
562790 | PSEG: The one-time code to link acct 71***8804 to your online profile = 562790
84207 | Your parcel (2 of 2, 3.4kg) is in locker 17 at Sasol Linden. Release code: 84207. Collect by 18 Oct 20:00 - PUDO Lockers
740183 | Msg from OnlyDomains: no one from our team will ever ask you for this. Your sign in code is below.⏎740 183⏎Requested 2024-10-03 17:22 UTC
739214 | Ref: 20240917-0083. Your UMID/SSS one-time PIN is 739 214. Valid until 3:15 PM today.
5160427 | UniMelb: {{user}} verification code 5160427 {{/user}} expires in 1 hour
68173 | &#39;Beem It&#39; code: 68173. Don&#39;t share it with anyone.
3409 | Swvl: your phone confirmation code is 3409, thanks for riding with us
`);
