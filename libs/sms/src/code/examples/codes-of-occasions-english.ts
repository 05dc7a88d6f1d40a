import { examples } from './examples.js';

/** Services and occasions of every kind in English, a fifth of them hard. */
export const CODES_OF_OCCASIONS_ENGLISH = examples(`
482913 | G-482913 is your Google verification code.
731508 | Your WhatsApp code: 731-508⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/731508⏎⏎Don't share this code with others⏎4sgLq1p5sV6
40718 | <#> 40718 is your Facebook confirmation code Laz+nxCarLW
615082 | To add your Mastercard ending 2210 to Apple Pay, enter 615082 in Wallet. If you didn't start this, call 1-800-555-0136.
309471 | Your Apple Account code is: 309471. Do not share it with anyone.⏎⏎@apple.com #309471 %apple.com
7719204 | Use 7719204 as Microsoft account security code
123904 | 123 904 is your Amazon OTP. Do not share it with anyone.
4402 | Your Uber code is 4402. Never share this code. Reply STOP ALL to +1 415-237-0403 to unsubscribe. qlRnn4A1sbt
58213 | Telegram code: 58213⏎⏎You can also tap on this link to log in:⏎https://t.me/login/58213⏎⏎oLeq9AcOZkT
670142 | SIGNAL: Your code is: 670-142⏎⏎Do not share this code⏎⏎doDiFGKPO1r
849120 | [TikTok] 849120 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
550918 | Snapchat: 550918 is your one time passcode for phone enrollment
937405 | PayPal: 937 405 is your security code. Don't share your code.
204866 | Your Tinder code is 204866 Don't share @tinder.com #204866
86120934 | Chase: DON'T share. Use code 86120934 to confirm you're signing in. We'll NEVER call or text for this code. Call 1-877-691-8086 if you didn't request it.
519283 | Bank of America: DO NOT share this Sign In code. We will NEVER call you or text you for it. Code 519283. Reply HELP if you didn't request it.
640177 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter code 640177 on wellsfargo.com only. If you didn't request this, call 1-866-867-5568.
302918 | Citi ID Code: 302918. We'll NEVER call or text for this code. A fraudster will ask you to share it. Valid for 10 minutes.
771046 | From Capital One: Your temp code is 771046. It expires in 10 minutes. We'll never contact you to ask for this code.
880214 | Rs.2,499.00 at FLIPKART on HDFC Bank Card ending 4471. OTP is 880214. Valid for 5 mins. Never share OTP with anyone. Not you? Call 18002586161
061937 | 061937 is SECRET OTP for txn of INR 12,850.00 on ICICI Bank Credit Card XX7003 at MAKEMYTRIP INDIA. OTP valid for 10 mins. Pls do not share with anyone.
334710 | Dear Customer, OTP for online purchase of Rs. 649.00 at NETFLIX thru State Bank Debit Card ending 9928 is 334710. Do not share this with anyone.
905628 | Axis Bank: Txn amt INR 3210.50 Merchant: SWIGGY Card no. XX1184 OTP 905628 Ref 412077. Bank never calls for OTP.
217650 | Your OTP for UIDAI/Aadhaar (XX4821) is 217650 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in. -UIDAI
740385 | OTP to login to DigiLocker is 740385. OTP is valid for 10 minutes. Do not share this OTP with anyone. NeGD
663901 | Dear beneficiary, your OTP to register/access CoWIN is 663901. It will be valid for 3 minutes. - CoWIN
118264 | IRCTC: 118264 is the One Time Password for your ticket booking attempt from NDLS to BCT, PNR will be generated after payment. Valid 3 min.
8HK42PQXWN | Income Tax Dept: Use EVC 8HK42PQXWN to e-verify ITR for PAN ABXXXXXX4K, A.Y. 2024-25. This EVC is valid for 72 hours.
529047 | Paytm never calls you asking for OTP. Sharing it with anyone gives them full access to your Paytm Wallet. Your Login OTP is 529047. ID: 9YxQ0aBc
7316 | Use OTP 7316 to log into your Swiggy account. Do not share the OTP or your number with anyone including Swiggy personnel.
4086 | Your Ola ride: CRN 5528340917. Share OTP 4086 with driver Ramesh (KA 05 AB 7721) to start the ride.
2251 | Hi Priya, your Zomato order #6614028873 is arriving. Delivery PIN: 2251. Give this to the rider only after receiving your food.
591823 | Your Amazon package with tracking ID 364820117734 is out for delivery. Give OTP 591823 to the agent after you receive the package. Do not share over phone.
JK482917 | Jio: Dear user, to port your number 98XXXXXX10 your UPC is JK482917 and is valid till 14-06-2025.
6093 | Airtel Thanks: 4 digit OTP to verify your mobile no. is 6093. Thank you.
418820 | GTBank: Your One Time Password for transfer of NGN50,000.00 to 0124***881 (Access Bank) is 418820. If you did not initiate this, call 0700 4826 66328 now.
73920615 | FirstBank: Dear ADEBAYO, please use 73920615 as OTP to complete your FirstMobile device registration. Do not disclose to anybody, not even bank staff.
205913 | Zenith Bank OTP - 205913. Trans Amt N7,500.00 on 5399XXXXXX2210 @ JUMIA NIG. Expires 09:42.
660381 | Your UBA Secure Token is 660381. Kindly enter it on the page to link your card *4417. Leo will never ask for it.
837204 | Your OPay verification code is 837204, valid for 5 minutes. Please DO NOT share it with anyone, OPay staff will never ask you for it.
3048271956 | JAMB: Your profile code is 3048271956. Proceed to an accredited CBT centre or bank to obtain e-PIN.
904417 | Kuda. says hi! Type 904417 into the app to get moving. It stops working in 10 minutes.
8803 | Bolt: Your verification code is 8803. Don't share. +234 700 000 2658 will never call for it.
4718 | M-PESA: Your one time PIN for M-PESA app is 4718. Do not share with anyone. Call 100 if you did not request this.
550731 | KRA iTax: Dear Taxpayer A00XXXX912Z, OTP 550731 has been generated for your login on 12/06/2025 at 08:14. KRA Toll Free 0711 099 999.
284019 | Equity Bank: KES 3,000 to 0722***418. Confirm with 284019. Did not request? Dial *247# or call 0763 000 000.
119402 | eCitizen: Use 119-402 as your login OTP. Request made from Nairobi, Chrome on Windows.
730264 | SHA: Your Afya Yangu registration is almost complete. OTP=730264. Valid for 3 mins.
03951 | FNB:-) Use OTP 03951 to activate ur device Samsung A54. Don't share. Queries call 087 575 9405.
62094 | Capitec: R1 250.00 purchase at TAKEALOT.COM with card *7714. OTP: 62094. Not you? Call 0860 10 20 43.
481506 | Absa: RVN is 481506 to add beneficiary 'J NKOSI' acc ..3390. If fraud call 0860 557 557.
385512 | Nedbank: Approve-it ref 77120. Your one-time PIN 385512 expires in 3 min. Never give it out.
4F7K2 | SARS eFiling: Your One-Time-Pin is 4F7K2. It expires in 15 minutes. If you did not request an OTP, contact SARS on 0800 00 7277.
90215 | Standard Bank: 90215 is your OTP to log in on a new browser. We never ask for this over the phone. 0800 222 050
6620 | Pargo: Your parcel PRG0087412 is ready at Clicks Gardens. Show PIN 6620 and your ID by 21 June.
31870 | Vodacom: Dear customer, a SIM swap was requested on 082***1177. If it's you, reply with 31870 to 30900. If not, call 082 135.
774019 | DBS: Do not share OTP. 774 019 is for adding payee LIM WEI M to PayLah!. Call 1800 339 6963 if not requested.
208846 | OCBC: OTP 208846 for SGD 88.90 at SHOPEE SINGAPORE on card -3391. Never key OTP into unknown sites. Exp 14:52 SGT
591377 | Singpass: Your SMS OTP for setting up Singpass app is 591 377. Never share this with others. Expires 17 Mar 10:25.
047182 | gov.sg⏎⏎HealthHub: Enter 047182 to verify your mobile number.⏎⏎This is an automated message sent by the Singapore Government.
306194 | [Grab] 306194 is your Grab Activation Code (GAC). NEVER share it, even with Grab. It expires in 2 min.
845217 | SingPost POPStation: Item RX493810027SG is at Blk 212 Bedok locker. Collect within 2 days w/ PIN 845217.
4490 | Ninja Van PIN 4490 for your parcel NVSGLAZ00381882. Only tell our driver when he's at your door.
628401 | GCash: Never share your MPIN or OTP. Your authentication code is 628401. Ref. No. 9012348871.
130962 | BPI: Your OTP is 130962 for transfer of PHP 15,000.00 to BDO acct ***4410. Huwag ibigay kahit kanino ang OTP na ito.
917735 | BDO: Use 917735 to confirm card payment of PHP 2,318.75 to LAZADA PH. Card ends in 0046. If not you, call (+632) 8631-8000.
443981 | Maya: Para mag-log in, ilagay ang OTP 443981. Don't share this with anyone, kahit taga-Maya pa.
708236 | SSS: My.SSS PIN for CRN 0111-*******-4 is 708236. Valid for 3 minutes only. Do not reply.
K7M4QX | Globe: Your GlobeOne one-time pin is K7M4QX. Enter within 5 mins to link 0917****228.
290418 | Shopee: Use 290418 to log in. Valid for 15 min. Huwag ipasa sa iba. #SafeAtShopee
5307 | Lalamove PH: Driver Jun (NCR 8812) is near. Proof of delivery passcode: 5307
811904 | CommBank: Never share this NetCode with anyone. 811904 is for paying $1,480.00 to BSB 062-000 acct ending 7712. Call 13 2221 if this isn't you.
529140 | ANZ: NEVER share this passcode. 52 91 40 to log in to ANZ Internet Banking. Didn't request? Call 13 33 50.
377016 | NAB: Don't give this code to anyone - not even us. For PayID transfer $200.00 to Sarah K use 377016
660284 | Westpac Protect SMS Code: 660284 for a new payee. To report fraud call 132 032. Time 11:08 AEST
904158 | myGov: 904158 is your code to sign in. We won't send you links.
418807 | AusPost: Your parcel's in Parcel Locker 10123 45678. Open the door with 418807. Pick up within 48 hours.
250731 | Service NSW code 250731. Enter this to continue. Do not share with anyone. If you didn't request it, call 13 77 88.
736410 | Telstra: Hi, your one-time PIN is 736410. We'll only ask for it if you've called us on 13 22 00.
149036 | Optus: Someone's asked to move 04** *** 882 to another provider. To OK it, tell your new provider 149036. Wasn't you? Call 133 937 right away.
3816 | Didi: Tell your driver PIN 3816 to start your trip. White Camry, 1HZ 4CT.
4827 | Healthengine: 4 8 2 7 is your verification PIN. Appointment w/ Dr Nguyen 3:15pm Tue not confirmed until entered.
QT74KD | Click & Collect: order 88402913 is ready at JB Hi-Fi Chadstone. Quote pickup code QT7-4KD at the counter.
715520 | RBC: Your one-time passcode is 715520. Don't share it, RBC employees will never ask you for it. / Votre code est 715520.
460913 | TD: Your security code is 460913. Code will expire in 10 mins. TD will not call for this code. Call 1-800-893-8554
839461 | CRA/ARC: Your one-time passcode / Votre code d'accès à usage unique : 839461
7724 | Canada Post: Your parcel is waiting in compartment 12. To open, key in 7724 on the keypad. Unit 1403, 55 Bloor St E.
018347 | Rogers: DO NOT SHARE. Use 018-347 to verify your identity with our agent. Not on a call w/ us? Dial *611.
602771 | Interac(R): 602771 verifies your device for Autodeposit at Tangerine. Msg & data rates may apply.
511836 | Presto: PRESTO account sign-in. Here's the 6-digit number you need: 511836
GW8R2KLM | BC Services Card: To finish adding this card to your phone enter GW8R-2KLM before Jul 14, 2025.
408215 | AIB: Never share this code with anyone. One Time Passcode 408215 is to confirm a payment of EUR 74.99 to RYANAIR on card ending 5518.
H3TK9P | Bank of Ireland: Use activation code H3TK9P to register your phone. Do not click links. 0818 365 365 / +353 1 404 4000
173940 | MyGovID: Your code is 173 940. It'll expire in 5 minutes. Go raibh maith agat.
662018 | HSE: Your appointment booking needs one more step. Verification number - 662018
90342175 | An Post: Parcel CE402918837IE is in your Parcel Locker at Circle K Naas. Scan the QR or enter 90342175.
381627 | Revolut verification code: 381-627. Never share this code with anyone, ever. IjQ2+VqHhzW
729301 | NEVER SHARE THIS CODE, not even with Barclays staff. Only use it for a Visa payment at ASOS.COM for GBP 63.00. Your code is 729301. Didn't make this? Call the number on your card.
415902 | HSBC UK: OTP 415 902 for £249.99 at CURRYS with card ending 8827. Never share it, not even with us. If this wasn't you call 03457 404 404.
503918 | Lloyds Bank: Your code to set up a new payment of £600.00 to M HARRIS, 30-94-55 ****8812, is 503918. Staff will never ask for it.
88420176 | Nationwide: The code for your card purchase of £18.50 at TRAINLINE is 88420176. Nobody should ask you for it. Not you? 03330 406 204
62391 | Use 62391 as your GOV.UK security code. The code expires after 15 minutes if not used.
940186 | 940186 is your HMRC access code. It expires at 4:36pm.
285013 | 285013 is your NHS login security code. It will expire in 10 minutes. Do not share this code with anyone.⏎⏎@access.login.nhs.uk #285013
70714492 | DVLA: your one-time passcode to view your driving record with licence no. ending 9AB is 70714492
KD47W | DWP: To continue your Universal Credit claim enter KD47W. Do not reply to this text.
514829 | InPost: It's here! Parcel 6380 1192 7740 waiting at Tesco Esso Leith Walk. Collection code: 514 829. You've got 72 hours.
3391 | Evri: Your courier will be with you 14:10-15:10. This delivery needs a PIN. Yours is 3391. Only share it on the doorstep.
6047 | DPD: for parcel 1597 6210 448 805, please tell Gareth 6047 when he arrives. Your 1-hour slot is 11:22-12:22.
116920 | Royal Mail: Enter 116920 to change where we deliver item QJ 2207 4491 5GB
10482937 | PureGym: Welcome Jess! Your 8-digit PIN to open the doors at any of our 350+ gyms is 10482937. Keep it to yourself.
77310264 | The Gym Group: Day pass active 06 May. Type 77310264 at the pod. Gym address: 14 Wharf Rd, LS1 4AX.
GHT482910 | EE: Your PAC is GHT482910. It's valid until 3 Aug 2025. To leave, hand it to your new provider. Early charges: £0.00. Acct 228719940.
VSC719304 | Vodafone: Your STAC is VSC719304, and is valid for 30 days. No termination fee applies to 07*** ***118.
5827 | O2: 5827. That's your one-time code, it'll work for the next 20 minutes.
904716 | giffgaff: Hello there! Pop 904 716 into the site to prove it's you.
419207 | Octopus Energy login: use the code below⏎⏎419207⏎⏎Love and power, Octopus
380215 | ID.me Phone Confirmation Code: 380215. Expires in 5 minutes. We'll never ask for it. Do not share.
557291 | IRS: Your single-use code is 557291. Don't share it with anyone, including IRS employees.
7QK4MD | Login.gov: Your one-time code is 7QK4MD. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #7QK4MD
90318274 | SSA: Your Social Security security code is 90318274. Expires in 10 min. Text HELP for help.
264019 | USPS: Your One-Time Passcode is 264019. Do not share. If this wasn't you, visit usps.com/manage.
108472 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 108472
620913 | Cash App: 620-913 is the sign in code you requested. By entering it, you accept our terms. Don't share it.
448120 | Zelle(R): Your verification code to enroll (312) 555-0148 is 448120. Do not share this code with anyone, we will never call you for it.
3902814 | Coinbase: your verification code is 3902814. Don't share this code with anyone; our employees will never ask for the code.
710583 | [Binance] Withdrawal of 0.052 BTC to bc1q...x8k2. Verification code: 710583. Beware of phishing. Not you? Disable account at once.
84201937 | Kraken: 2FA SMS 84201937 expires 18:05 UTC
260381 | Crypto.com: Never give this to anyone! Enter 260 381 to whitelist your new wallet address ending 9Fe1.
593012 | Luno: To send R5,200.00 (0.0041 BTC), confirm with 593012.
417788 | VALR code 417788 - device: iPhone 13, Cape Town, 105.22.41.7
731940 | (Robinhood) 731940 is your one-time verification. If anyone asks you for it, it's a scam. Support won't call you.
206559 | Fidelity: Security code 206 559. If you didn't request this, call 800-343-3548. Never share this code.
948302 | Schwab: The access code you requested is 948302. Never share it, even with us
351806 | AMEX SafeKey: One-Time Verification Code 351806 for your purchase of $214.60 at DELTA AIR LINES on Card ending 41003. NEVER share it over the phone.
618024 | Discover: Temporary ID Code = 618024. Request 3 of 5 today. 1-800-347-2683
592781 | Your USAA one-time code: 592781 Exp: 5min. We'll never call you and ask for it.
31804927 | Navy Federal: Your code is 31804927. We will never contact you for it. Call 1-888-842-6328 w/questions.
84102 | Free Msg: U.S. Bank - The passcode you requested is 84102. It'll expire in 15 mins.
773018 | PNC Alert: We won't ask you for this code. 773018 is your One-Time Passcode and it's only good for 20 minutes.
019284 | Ally Bank never asks for this over the phone. Your security code: 019284
825106 | Chime: Adding your card to Apple Pay? Enter 825106. If not, freeze your card in the app.
440197 | Your SoFi one-time passcode is as follows: 440-197. SoFi ref SF20250611.
630218 | Klarna: Your login code is 630218⏎⏎@klarna.com #630218
274905 | Afterpay: 274905 is your Afterpay code to approve 4 payments of $31.25. Never share.
8163 | Affirm: 8163 is your PIN. Do not share your personal PIN.
517032 | Wise: Hi there, your secret number is 517 032. Don't give it to anyone, even if they claim to work at Wise.
960214 | Western Union: Verify your mobile w/ 960214. MTCN for your last transfer: 481-902-7734.
380194 | Remitly: 380194 will confirm your number. You're sending $300.00 USD = 16,920.00 PHP.
505182 | Stripe: use 505182 to pay with Link. Do not share. Reply STOP to opt out.⏎⏎@stripe.com #505182 %js.stripe.com
881209 | Shop: 881 209 is your verification code⏎⏎@shop.app #881209
309664 | Lyft: your code is 309 664. Never share with anyone.
0731 | Your Uber driver Marcus needs your PIN before you ride. Say 0 7 3 1 after you get in. Gray Altima, plate 7XKL902
9205 | DoorDash: Your Dasher will ask for PIN 9205 to hand off your alcohol order ($48.17). Have ID ready.
741026 | Instacart: Hi! 741026 is your verification. Didn't ask for it? You can ignore this text.
6182 | Walmart: Pickup order 2000112-48190377 is ready. At bay 14, tell the associate your code: 6182
184027 | Amazon: Your package with item(s) from order 113-4820918-7719043 will be delivered today. A one-time password is required: 184 027. Give it to the driver in person.
4KQ7NB | Amazon Hub Locker 'Juniper' at 410 Main St. Your pickup code 4KQ7NB. Pick up by Sat, Jun 14.
330519 | UPS Access Point Locker: 1Z999AA10123456784 is waiting. Locker access code: 330519
482901 | Luxer One: New package! Use access code 482901 at the lockers in the mailroom (Building 2, Door 3). Storage fees after 72 hrs.
1039482 | Parcel Pending by Quadient: You've got a delivery from FedEx. Code: 1039482. Questions? 855-316-4756
820573 | Best Buy: Someone (hopefully you) wants to change your password. Enter 820573 to do that. It's good for 30 minutes.
6104 | eBay: Your security code is 6104. Do not share this code.
473019 | Etsy verification: [473019]. Valid for 10 min.
591380 | Walgreens: Your verification code is 591-380. Pharmacy staff won't ask for this. Rx 0482917 refill on hold.
042918 | CVS Pharmacy: Enter 042918 on your device to see your prescriptions. HIPAA info may be shown. Reply STOP to end
684117 | MyChart: Two-step verification code 684 117. Expires in 20 minutes. Riverside Health will never ask you for it.
20384 | Kaiser Permanente: 20384 is the number we need from you on the sign on page. Please don't call back this number.
QD8827 | Quest MyQuest activation PIN QD8827 for patient J. Doe. Lab ref 40928831.
714902 | GoodRx: Your code is here! 714902. Use it to sign in within 5 minutes.
9917 | Zocdoc: to confirm your visit with Dr. Patel on 6/18 at 2:30 PM, enter 9917.
250194 | Teladoc: <#> Use 250194 to verify your phone. kP0+cV2nXrs
118402 | Netflix: Your verification code is 118 402. Never share it, we won't ask for it. Expires in 15 minutes
730951 | Disney+: Your one-time passcode is 730951 and expires in 15 minutes.
VXM4T | To pair your Roku TV 'Bedroom', go to roku.com/link and key in VXM4T
409281 | Spotify: 409281 is your login code. Made for you, not for sharing.
27481 | Sky: Your one time passcode's 27481. We'll never call you to ask for it. Call 03337 591 018 if you're worried.
5RT9K | Your Steam access code is 5RT9K. It was requested from a computer in Toronto, CA.
38104 | Your Steam verification: 38104. Use it to add this phone number to your account.
710482 | Blizzard Entertainment: Your Battle.net security code is 710 482
902618 | Riot Games: 2SV alert! Summoner, your login code: 902 618 (10 min)
614027 | Epic Games: Your two-factor sign in code is 614027. Requested 2025-06-11 22:14 UTC
583019 | PlayStation: 583019 is your verification code. Sony will never ask you for this by phone, email or chat. @sony.com #583019
4819 | Nintendo: enter 4819 in the parental controls app to pair with your Switch
228104 | Roblox: 228 104. Parents, enter this to approve the account change for xX_Leo2014_Xx.
73018 | Pokemon GO: Trainer, confirm your mobile with 73018!
840217 | Your Discord security code is: 840217
5518302 | Twitch: Hey! Your Authy code is 5518302. You can also get codes without texts: authy.com/app
619482 | [#][Kick] 619482 is your sign up code
380416 | Your Bumble code is 380-416. Don't get stung: keep it secret. Bee seeing you!
717402 | Hinge: Use 717402 to log in and get back to your 3 new likes.
0294 | Your Grindr verification code is: 0294. This code will expire in 10 minutes.
3107 | Shaadi.com: OTP-3107 to view contact details of SH48291033. Profile views left: 12.
66193 | Badoo: Here's your PIN: 66193. Enter it to prove you're real. x
841903 | eHarmony: One more step. Your verification digits are 8 4 1 9 0 3.
402718 | [Airbnb] 402718 - enter this to finish logging in. We'll never call asking for it.
5082 | Booking.com: PIN code 5082 for booking 3910.482.776 at The Harbour Inn, 2 nights from 4 July.
817402 | Expedia: 817 402 is your sign in number. It works once and lasts 30 mins. Itin 72049183320 unaffected.
937021 | Delta: Your SkyMiles verification code is 937021. SkyMiles # ending 417.
641903 | Qantas Frequent Flyer: 641 903 is the code you need. Never share with anyone, incl. Qantas staff. 13 11 31
208177 | Singapore Airlines KrisFlyer one-time PIN: 208177 (Ref: BXQA). Enter before 15:09 SIN time.
553914 | Ref no. HJKD. Your Cathay OTP is 553914. Check that the ref no. matches before entering.
609184 | UOB: SMS-OTP [RLVQ-609184] SGD 1,250.00 to FAST payee KOH J. Key in the 6 digits only.
710446 | CPF Board: Your OTP for CPF withdrawal is 710446. If you did not make this request, call 6227 1188 at once.
438120 | IRAS: 2FA OTP 438120 was sent at 09:31 on 15 Apr 2025. For enquiries 1800 356 8300
482015 | Carousell: #482015 to verify your mobile. (don't tell buyers!)
391402 | Lazada: SAY NO to sharing. [391402] for phone verification, valid 10mins.
7730 | AnyHelper: Hi Mei, start code for your cleaner today 2pm-5pm is 7730. Share w/ helper upon arrival. Job 120984.
5518 | Urban Company: Your professional Sunita arrives at 11:00 AM. Start service OTP 5518, end service OTP will follow. Booking UC20938841.
8204 | Rapido: Captain Imran | TS09 EX 4418 | Fare Rs 67 | PIN 8204
4093 | Dear Customer, your LPG cylinder booking 1-000839201144 is out for delivery. Pls share DAC 4093 with delivery boy. Pay Rs 903.00. -Indane
209384 | EPFO: OTP for UAN XXXXXXXX4471 is 209384 for Passbook. Do not share. Missed call 9966044425 for balance.
61930 | Passport Seva: ARN 24-0018827364. OTP for mobile verification 61930
554820 | Dear voter, OTP for Form 8 submission at voters.eci.gov.in is 554820. EPIC: XKT1192838. -ECI
490217 | LIC: Policy 847XXX120. Premium Rs 5,418.00 due 28/06. Aapka login OTP hai 490217. Kisi se share na karein.
830264 | Kotak: 830264 is OTP for adding Beneficiary SURESH K, A/c XX2290, IFSC SBIN0004417. Do not disclose.
071942 | BHIM UPI registration: 0 7 1 9 4 2 - enter these digits in the app, SIM 1.
20817 | PhonePe: <#> 20817 is the OTP to login to PhonePe. DO NOT SHARE with anybody. PhonePe never calls to ask for OTP. jLtHB+5Rd1x
3972 | BYJU'S: Namaste! Parent verification for Aarav (Class 8) ke liye 3972 enter karein.
407731 | CBSE: Your 6-digit Security PIN for DigiLocker activation (Roll No 14692281) is 407731. Contact school 014772.
881047 | NTA: Application No 240310583921. Mobile OTP 881047, Email OTP sent separately.
9082 | Porter: Goods loaded. Receiver to share 9082 with driver Mahesh 98XXXXXX31 at unloading point. Fare Rs.1,140.
760912 | FASTag: Vehicle MH12AB3391. To issue new tag pls use one time password: 760912. Recharge of Rs 500 pending.
482011 | INEC CVR Portal: Verify your phone with 48 20 11. Thank you for registering to vote.
JX49 | Jumia: Dear Chioma, pls give the agent delivery code JX49 on receipt of order 310948827. Amount to pay N14,200.
55028194 | Access Bank: Never disclose your token. 55028194 authorises debit of N120,500.00 from 06XXXX7718. Time: 13:22:08
602937 | PiggyVest: hey saver, 602937 is what you need to break your Safelock of N200,000. Think twice!
740182 | MTN: Yello! Your myMTN one time PIN na 740182. E go expire in 5 mins. No share am.
5502 | Little Cab: Dear Wanjiku, ride start code ni 5502. Driver Kamau, KDA 441X, Toyota Axio.
339182 | Huduma Kenya: OTP yako ni 339182. Usimpe mtu yeyote. Valid for 3 min.
0482 | KCB: Tumia 0482 kama PIN yako ya muda. Use 0482 as your temporary PIN and change it on *522#.
20391 | Discovery: OTP 20391 to view your medical aid claims. Membership 4XXXX8812. Call 0860 99 88 77
71940 | IEC South Africa: To check your voting station for ID 880412*****83 enter 71940 on the portal.
449201 | Dept of Home Affairs eHomeAffairs: OTP:449 201. Appointment ref BABS-77120.
1184 | Checkers Sixty60: Your driver Thabo needs your delivery PIN, it's 1184. Order 4902-8817, R612.40
602718 | Virgin Active: Howzit! Guest pass for 12 June, Melrose Arch. Turnstile number: 602 718
194882 | University of Auckland Two-factor: 194 882
7402913 | Duo passcodes: SMS passcode 7402913. Log in to State University VPN.
918273 | Okta: Your verification code is 918273. Acme Corp login from Denver.
40817263 | RSA: Enter your PIN followed by 40817263 at the passcode prompt. The number changes every request; request ID 77.
NBX47Q | Slack workspace invite: your sign in code is NBX-47Q. Do not share.
331904 | Your Zoom one-time passcode is 331904. If you didn't request it please ignore.
7016 | Webex 2FA: before you join meeting 2554 118 9902 please confirm who you are with PIN 7016.
482077 | BT Conference: Dial 0800 028 1192. To get past security, the one-time chair PIN for Thursday is 482 077.
750913 | Use verification code 750913 for Contoso authentication.
419802 | 419802 is your GitHub authentication code.⏎⏎@github.com #419802
610294 | Brightside Credit Union will text, never call. Verification: 610294, good for one use.
302884 | LinkedIn: Your PIN is 302 884. Somebody signed in from Leeds.
mz4k8qp2 | X: your confirmation code is mz4k8qp2. Don't reply to this message.
205938 | 205 938 is your Instagram code. Don't share it. SIYRxKrru1t
716204 | Reddit: Use code 716 204 to sign in. Your IP: 82.14.201.7
48291 | Nextdoor: Hi neighbor! Your code: 48291
80214 | Craigslist secret phone verification: 80214 (expires in 60 min)
RXTBWQKM | Yahoo: your account key is RXTBWQKM. Yahoo will never call you for it.
594028 | Ring: Ring will never ask for this verification code. 594-028
9174 | SimpliSafe: we got an alarm at 118 Oak St at 02:41. When our agent calls from 800-548-9508, they'll quote 38; you give back your safe word. To cancel in app type 9174.
1902 | Zipcar: reservation 20481937, VW Golf 'Gustav', bay 3. Fuel card PIN is 1902. Drive safe!
31212 | Santander Cycles: 5 minute release code 31212. Docking station Hyde Park Corner.
662091 | Lime: hop on! 662 091 confirms your number. Helmet recommended, ages 18+.
482190 | Ticketmaster: Your authentication code is 482 190 - never share. Event: Oasis, Croke Park 16 Aug.
94QF | St. Mary's Primary School: Parents' evening booking opens 7pm. To log in, use your child's DOB and this one-off code: 94QF
5839201 | ParentPay: Activation details for Ella, Yr 4. Username PP20817736. Password in separate letter. Activation number 5839201.
ML30928 | Vaccine appt confirmed 05/14 1:45PM. Bring ID. Confirmation code for the check-in desk: ML-30928
402917006 | Elections BC: your e-form PIN is 402 917 006. Don't tell anybody how you voted or this number.
5829 | Centrelink: your temporary access PIN for phone self service 136 240 is 5829
2841 | Ladbrokes: Withdrawal of £320.00 needs confirming. 2841 is good until 21:40. 18+ begambleaware.org
490172 | DraftKings: 490172. That's it. That's the text. (Your login code - don't share.)
802594 | Starbucks: Your code's brewing... 802 594! Enter in 10 min before it goes cold.
KF19 | McDonald's order 88 is being made. Curbside? Tell us code KF19 at bay 2. Total $11.47
0517 | Domino's: Delivery Driver Dan will be there in 6 mins. PIN for hot & safe handover: 0517
662094 | Hi, this is Aviva. You asked to reset your MyAviva password. Please use 66-20-94, which expires at 16:15.
482917 | Geico: 1-time code 482917 (policy ****8820). If you didn't ask, call 1-800-207-7847.
1940 | OLG PlaySmart / Bonjour! One time code / Code unique: 1 9 4 0. Expires/Expire 5 min.
604128 | (SHEIN)Your verification code is 604128,valid in 10 minutes.Do not forward to others.
710938 | [Alibaba]710938 (login verification code). Enter it within 15 min. Unauthorised? Change your password.
8203 | WeChat verification code (8203) may only be used once to verify mobile number. For account safety, don't forward the code to others.
591038 | LINE: 591038 Enter this within 30 minutes. NEVER share, even with friends on LINE.
402819 | Viber code: 402819. To activate on your computer. If you didn't request it, go to Settings > Account > Desktop.
`);
