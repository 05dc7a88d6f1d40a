import { examples } from './examples.js';

/** As autofill meets them: banks, apps, small services, defaults of libraries. */
export const CODES_TO_FILL_IN_ENGLISH = examples(`
482913 | 482913 is OTP for txn of Rs 500.00 at AMAZON PAY INDIA on HDFC Bank card ending 1234. Valid till 14:32:10. Do not share OTP for security reasons.
730164 | OTP is 730164 for txn of INR 1,249.00 at SWIGGY on HDFC Bank Credit Card ending 8841. Valid for 5 mins. DO NOT SHARE OTP with anyone. Not you? Call 18002586161
094417 | Dear Customer, your OTP for online purchase of Rs.2499.00 at FLIPKART on State Bank Debit Card XX5521 is 094417. Do not share it with anyone. -SBI
61830527 | Dear SBI User, 61830527 is the One Time Password to register beneficiary A/c XXXXX4410 in Internet Banking. Never share OTP. Bank never calls to ask for it.
558120 | 558120 is your One-Time Password for ICICI Bank Card XX9003 transaction of INR 15000.00 at MAKEMYTRIP. OTPs are SECRET. DO NOT disclose it to anyone. Bank NEVER asks for OTP.
207745 | Axis Bank: Use 207745 as OTP to login to Mobile App on 03-11-23 at 09:41:22. OTP valid for 180 secs. Call 18004190068 if not requested.
3391 | Kotak Bank: OTP for your NetBanking login at 10:05 AM on 12/08/2022 is 3391. Don't share this with anyone. Customer ID: 48210093
660218 | Your Aadhaar OTP is 660218 for XXXX XXXX 7712 (valid for 10 mins at 11:58:03). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in -UIDAI
845102 | Your OTP to register/access CoWIN is 845102. It will be valid for 3 minutes. - CoWIN
371946 | Dear Taxpayer, use OTP 371946 to e-verify ITR for AY 2023-24, PAN ABXXXXXX4K. Valid for 15 minutes. -ITDEPT
129087 | DigiLocker: 129087 is your OTP to sign in. Valid for 10 minutes. Team DigiLocker, NeGD
574093 | <#> 574093 is your Paytm OTP. Never share it, even if caller claims to be from Paytm. Report fraud at 1930. ID: aTHKGyPcn4Q
26184 | Never share OTP with anyone. PhonePe never calls to ask for it. Your OTP to login is 26184. wMzLq8Hf2Ea
918273 | OTP for IRCTC user registration: 918273. PNR alerts will be sent to 9876501234. -IRCTC
453301 | Ur one time pasword for Jio is 453301. Pls enter it at jio.com within 10 min. For help dial 199
6620 | Use 6620 to verify your Ola ride login. Ola never calls you asking for OTP. +nI5w2VbzJe
4471 | Share OTP 4471 with your delivery partner Ramesh (98450 11223) only after you receive order #OD4290817. Zepto
7058 | Your Shadowfax package AWB 1349920485 is out for delivery. COD amount Rs. 899. Give code 7058 to rider on receipt.
830015 | Dear Customer, 830015 is the OTP for your Airtel Payments Bank UPI registration on VPA 9810xxxx55@airtel. Ref no 2209118734. Valid 5min.
118490 | AD-ZOMATO: 118490 is your Zomato login OTP. Enjoy 60% off up to Rs120 with code TRYNEW on first order!
702216 | OTP-LIC: Your OTP for premium payment of Rs.12430 towards policy 556781243 is 702216
265590 | Transaction OTP: 265590⏎Amt: Rs 34,000.00⏎To: RAJ TRADERS⏎A/c: XX0192⏎Valid 120 sec. - Canara Bank
498820 | Your VidyaSetu portal OTP for Roll No 21CS1043 is 498820. Expires at 18:30.
40718263 | Chase: DON'T share. Use code 40718263 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
550914 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter 550914 online to complete your sign on. Didn't request? Call 1-866-867-5568
719204 | BofA: DO NOT share this Sign In code. We will NEVER call you or text you for it. Code 719204. Reply HELP if you didn't request it.
338671 | Citi ID Code: 338671. We'll NEVER call or text for this code. Call us if you didn't request this.
902155 | Capital One: Your temporary code is 902155. Never share. Fraudsters may pose as us to get it. It expires in 10 minutes.
667031 | Amex: Never share this code. Your one-time verification code is 667031 for acct ending 31005. If you did not ask, call 1-800-528-4800.
28461175 | U.S. Bank: Your passcode is 2846 1175. It expires in 15 min. We won't call for it.
146802 | Discover: 146 802 is your one time code. Msg&data rates may apply. Txt STOP to 347268 to end.
405967 | USAA: 405967 is your security code. We'll never call and ask for it. Expires at 7:45 PM CT 10/02/24.
83120446 | FREE MSG: Navy Federal Credit Union. Your 2-step code is: 83120446. Never give it to anyone.
215873 | Fidelity: Never share your security code, even with Fidelity. Code 215873 expires in 30 minutes. Didn't request? Call 800-343-3548.
061984 | Your Schwab security code is 061984. Use it within 10 minutes. Schwab will not ask for it by phone.
740921 | Robinhood: Your verification code is 740-921. Don't share this code with anyone; our employees will never ask for it.
3096 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 3096
913340 | PayPal: 913340 is your security code. Don't share your code.
276108 | PayPal: Thanks for confirming your phone number. Log in or get the app to shop, send and manage money. Your code is 27 61 08
582164 | Cash App: 582-164 is the sign in code you requested.
K7P2XN | Zelle: your verification code is K7P2XN. Enter it to enroll (312) 555-0142. Code expires in 5 min.
4410983 | Your Coinbase verification code is: 4410983. Don't share this code with anyone; our employees will never ask for the code.
186720 | [Binance] Verification code: 186720. Withdraw 0.0500 BTC to address ending 9fQ2. Beware of scam calls and SMS phishing. Verify sender with Binance Verify.
5039162 | Kraken: 5039162 - use this to confirm funding. Not you? Lock your account at kraken.com/lock
7180254 | Your Gemini code is 7180254. Amount: $1,050.00
331508 | [Bybit]You are setting up withdrawal address, code 331508, valid for 5 minutes.
8236 | Affirm: 8236 is your verification code. It expires in 30 minutes. Never share it.
114620 | Your Klarna verification code: 114620. Purchase at H&M, total $86.40. ⏎⏎@klarna.com #114620
907331 | Your Link verification code is 907-331. Never share this code.⏎⏎@checkout.link.com #907331
620154 | Stripe: your verification code is 620154. Don't share it with anyone. @dashboard.stripe.com #620154
551208 | Afterpay: 551208 is your one time code to login. Next payment of $23.75 is due 11/15.
402966 | Your Wise code is 402966. Don't share it. Use it to approve 250.00 GBP to J Smith.
783415 | TurboTax/Intuit: Your Intuit code is 783415. To protect your account, please don't share it.
528301 | G-528301 is your Google verification code.
094127 | G-094127 is your Google verification code. Don't share your code with anyone.
665201 | YouTube: G-665201 is your code to verify this phone for channel uploads.
310752 | Your Apple ID Code is: 310752. Don't share it with anyone.
884019 | Your Apple Account code is: 884019. Don't share it with anyone.⏎⏎@apple.com #884019 %apple.com
7193 | Use 7193 as Microsoft account security code
249618 | Use verification code 249618 for Microsoft authentication.
557703 | Your Contoso Retail verification code is: 557703. Sent by Microsoft Entra External ID
503947 | 503947 is your Amazon OTP. Do not share it with anyone.
871234 | Amazon: Sign-in attempt from WA, US. If this was you, your code is 871234. If not, deny here: https://amazon.com/a/c/r/h92KxTq71bZ3
610025 | AWS: your one-time PIN is 610025 to close out registration for account 4478-1290-3355
2209 | Your Alexa code: 2209
QX4RB | Your Steam verification code is QX4RB
K2H9T | Steam Guard: K2H9T is the code to sign in from a new device
417902 | Your Discord security code is: 417 902
690183 | Your Discord verification code is: 690183
305518 | Epic Games: use 305518 to finish signing in. Standard msg rates apply.
73215 | Your Riot Games login code: 73215
068842 | PlayStation: Your 2SV code is 068842. Didn't request? Change your password at playstation.com/help
7710952 | Blizzard: Code 7710952. We will never ask you for this. Battle.net
4082 | Your Nintendo Account verification PIN is 4082. It's valid for 1 hour.
915620 | Your Roblox verification code is: 915620. Don't share this w/ anyone, even for free Robux.
84120 | 84120 is your Facebook confirmation code
38201746 | <#> 38201746 is your Facebook code Laz+nxCarLW
55190 | FB-55190 is your Facebook password reset code or reset here: https://fb.com/l/7kPzXq2mT
629035 | Use 629 035 to verify your Instagram account. #ig
410762 | <#> 410 762 is your Instagram code. Don't share it. SIYRxKrru1t
381904 | Your WhatsApp code: 381-904⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/381904⏎⏎Don't share this code with others⏎4sgLq1p5sV6
702115 | Your WhatsApp Business account is being registered on a new device. Do not share this code with anyone. Your code: 702-115
650229 | Your Twitter confirmation code is 650229. Don't reply to this message with your code.
qw8t3kzn | Your X confirmation code is qw8t3kzn
194037 | [TikTok] 194037 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code. fJpzQvK2eu1
538816 | Snapchat: 538816 is your one time passcode for phone enrollment. Snap will never call to confirm this code.
117904 | Snapchat Login Code: 117904. Snapchat Support will not ask for this code. Do not share it with anyone!
246175 | SIGNAL: Your code is: 246-175⏎⏎Do not share this code⏎⏎doDiFGKPO1r
58301 | Telegram code: 58301⏎⏎You can also tap on this link to log in:⏎https://t.me/login/58301⏎⏎oLeq9AcOZkT
440812 | Your Viber code: 440812. Close this message and enter the code into Viber to activate your account.
905173 | Enter 905173 as your LINE verification code. It will expire in 30 minutes. Never share it with anyone.
330184 | [WeChat] Use the code (330184) on WeChat to log in to your account. Don't forward the code!
6128 | [Kakao] KakaoTalk verification code is 6128. Please do not disclose it to others.
207391 | Your LinkedIn verification code is 207391.
7726 | Pinterest: 7726 is your code. Expires in ten minutes
830927 | Your Reddit verification code is: 830927. It'll expire in 10 minutes.
419560 | Tinder: your code is 419560. Don't share⏎@tinder.com #419560
386041 | Your Bumble code is 386041. Do not share it with anyone else. bee happy!
503618 | Hinge code 503 618
992417 | Your Dropbox security code is 992417. Happy Dropboxing!
157283 | 157283 is your GitHub authentication code.⏎⏎@github.com #157283
706532 | Your Shopify login code is: 706532. Store: nordic-wool-84.myshopify.com
450138 | eBay: Your security code is 450138. Do not share this code.
RHWTPQKC | Yahoo: Your code is RHWTPQKC. Please don't share it.
574829 | 574829 is your Samsung account verification code.
310559 | <#>Samsung account: 310559 is your verification code. bP2ROrn3fZQ
660917 | Your Adobe verification code is 660917. Valid until 2024-05-19 16:20 UTC
192634 | Netflix: Your verification code is 192634. Do not share it.
508713 | Your Lyft code is 508713. Never share this code with anyone.
4821 | Your Uber code is 4821. Never share this code. Reply STOP ALL to unsubscribe.⏎⏎8Fq1sKzaQ+m
377062 | Your DoorDash verification code is 377062. Dashers will never ask for it.
714403 | Instacart: 714403 is your verification code. Please do not share it with anyone.
2957 | Your Airbnb verification code is: 2957. Don't share this code with anyone; our employees will never ask for it.
640218 | Grab: 640 218 is your activation code (GAC). Expires in 2 min. Never share it w/ anyone.
018846 | Booking.com verification code: 018846
295107 | Delta: Your one-time passcode is 295107. Do not reply. SkyMiles #9044 812 337
80462 | United Airlines: Use 80462 to verify your device. Flight UA1284 08:15 SFO-ORD remains on time.
926310 | Emirates Skywards: OTP 926310 for redeeming 12,500 miles. Ref EK20931177. Valid 10 minutes
573921 | Marriott Bonvoy verification code 573921. Expires 20 min after request. Help: 801-468-4000
6603 | Bolt: Your code is 6603. ID: Ow6QkBhIYH7
204855 | Your Lime code is: 204 855
591304 | Barclays: NEVER share this code, even with us. Your code is 591304 to pay GBP 129.99 to CURRYS with card ending 7702. Not you? Call 0800 389 1652.
830416 | HSBC UK: To confirm your online purchase of GBP45.20 at ASOS.COM use one-time passcode 830416. If you didn't request it call 03457 404 404
71954408 | NatWest: OTP 71954408. You are adding a new payee, account ending 119. If this isn't you, STOP. Never share.
3118 | Your Monzo PIN reset code is 3118, tap to continue or type it in
482017 | Your Revolut verification code is 482-017. Never share this code with anyone, ever
650173 | HMRC: 650173 is your access code. It expires at 3:42pm. Never share it. HMRC will not ask you for this code.
904112 | Use code 904112 to log in to NHS login. It expires in 10 minutes. Don't share this code.
27381 | 27381 is your GOV.UK One Login security code for texting to 07700 900118. The code expires after 15 minutes
J492KD | Royal Mail: Your Safeplace change code is J4-92-KD. Item AB123456785GB
118276 | Tesco Clubcard: here's your code - 118276 - for number ending 340
46098213 | CommBank: NetCode 46098213 to pay $1,800.00 to BSB 062-000 A/c 10448821. Never share it. Not you? Call 13 2221
205716 | ANZ: For security don't share. Code 205716 to approve AUD 64.95 at KOGAN on card ending 4410.
338207 | myGov: Your myGov code is 338207. Do not share this. We don't send links.
719003 | Westpac Protect SMS code: 719003. Change of daily limit to $5000. 132 032 if unsure
8815 | AusPost: Use 4 digit collection code 8815 at parcel locker 24/7, 15 King St. Ref 33KHY0098123
506218 | DBS: Your OTP is 506218, expires 14:05 SGT. Online purchase of SGD 89.90 at SHOPEE SG, card ending 3317. Call 18003396963 if unauthorised.
291847 | OCBC: Prefix QRTM-291847 is your OTP for adding payee. Do not reveal to anyone.
817340 | (SingPass) SMS OTP: 817340. Never share your OTP. Valid till 10:22PM, 4 Mar.
450927 | BDO: Your One-Time PIN is 450927 for Php 3,500.00 payment to MERALCO. Never share your OTP to ANYONE. Ref. 0098-3417.
693512 | NEVER share your MPIN or OTP with anyone. Your GCash authentication code is 693512. Enter within 5 minutes.
209447 | Maya: 209 447 is ur one-time PIN. Don't share even if they say they're from Maya
77150482 | GTBank: Your OTP is 77150482. Txn: NGN25,000.00 to 0123456789 (ADEBAYO K). DO NOT DISCLOSE. Dial *737*51*74# to block.
380941 | Dear customer, your NIN linkage token is 380941. NIMC. Pls do not disclose.
5507 | Your OPay verification code is 5507. Please don't tell anyone. Acct 8031234567
8214 | M-PESA: SFC5TR8912 Use one time PIN 8214 to log in to MySafaricom app. Cost KSh 0.00
6093 | FNB:-) OTP 6093 to add recipient. Amount R1250.00. Not you? Call 087 575 9444 now
148853 | Emirates NBD: OTP for AED 320.75 at NOON.COM on card 4**1907 is 148853
402815 | MyChart: 402815 is your verification code. It will expire in 20 minutes. Lakeside Family Clinic
716048 | CVS Pharmacy: Your code is 716048. Rx 4410927 ready for pickup after verifying.
1840277 | State University Duo passcodes:⏎1840277⏎Login to wifi-portal. Expires in 1 day.
5512908 | SMS passcode: 5512908
840316 | Your Okta verification code is 840316. ⏎⏎@acme-corp.okta.com #840316
290417 | Your verification code is 290417
61804 | Your Northwind Logistics verification code is: 61804
3049117 | Your Authy device registration code is 3049117 - don't share it.
778203 | Your Acme Health verification code is 778203 (Auth0). Please enter this code to complete enrollment.
4907 | Vonage Verify - Fleetly code: 4907. Valid for 5 minutes.
835021 | Plivo: your Kwikrent code is 835021. Expires in 10 mins
119307 | NordPass code 1-1-9-3-0-7 (VPN portal)
73902841 | VPN GlobalProtect token=73902841 user=jdoe host=gw02 time=08:12
550271 | Your ID.me 6-digit security code is: 550271. We will not call to ask for it.
3W8KQT | login.gov: Your one-time code is 3W8KQT. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #3W8KQT
7120 | PIN:7120
55023 | code=55023
9046 | hey! ur code 4 pawshare -> 9046 <- type it in the app :)
000123 | [dev] otp 000123 for user 48821 env=staging
604117 | Bloomr⏎⏎⏎604 117⏎⏎⏎thx for signing up
218845 | {{brand}}: your code is 218845
6028 | Hi Maria, enter 6 0 2 8 to get into the house app.
902744 | 902744
`);
