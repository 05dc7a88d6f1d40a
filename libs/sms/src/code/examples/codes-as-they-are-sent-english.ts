import { examples } from './examples.js';

/** As services of the English-speaking world send them, from somebody's memory. */
export const CODES_AS_THEY_ARE_SENT_ENGLISH = examples(`
482915 | Your WhatsApp code: 482-915⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/482915⏎⏎Don't share this code with others⏎4sgLq1p5sV6
619340 | Your WhatsApp account is being registered on a new device⏎⏎Do not share this code with anyone⏎⏎Your WhatsApp code: 619-340⏎4sgLq1p5sV6
730118 | <#> Your WhatsApp Business code: 730-118⏎Don't share this code with others⏎rJbA/XP1K+V
58213 | Telegram code: 58213⏎⏎You can also tap on this link to log in:⏎https://t.me/login/58213⏎⏎oLeq9AcOZkT
20231 | Telegram code 20231
904411 | G-904411 is your Google verification code. Don't share your code with anyone.
730182 | Your Google verification code is 730182
551920 | 551920 is your Google Voice verification code. Don't share it with anyone else. https://goo.gl/UERgF7
284170 | UOB: Do NOT share OTP. 284170 is your OTP to add payee TAN WEI MING via TMRW on 18-Nov-25 22:04. If you did not request this, call 62553160.
70335619 | 70335619 is your Facebook password reset code or reset your password here: https://fb.com/l/9ftHJ8doo7jtDf
48813 | FB-48813 is your Facebook confirmation code
293105 | <#> 293105 is your Facebook code⏎Laz+nxCarLW
618034 | 618 034 is your Instagram code. Don't share it.
207741 | Use 207 741 to verify your Instagram account.
530961 | <#> Use 530 961 to reset your Instagram password. Don't share it. SIYRxKrru1t
7731 | Use 7731 as Microsoft account security code
884120 | Use verification code 884120 for Microsoft authentication.
393772 | Your Microsoft account password reset code is 393772. If you didn't request this, you can ignore this text. http://microsoft.com/cookies
315640 | Your Apple Account code is: 315640. Don't share it with anyone.⏎⏎@apple.com #315640 %apple.com
2048 | Your Apple ID Verification Code is: 2048
668201 | 668201 is your Amazon OTP. Do not share it with anyone.
142093 | Amazon: 142093 is your code. Don't share it. If you didn't request it, deny here https://amazon.com/a/c/r/aB3dK9xQp2
493021 | Delivery: Your Amazon package with 1 item(s) is arriving today by 8pm. Share OTP 493021 with the delivery associate only when you receive the package.
1984 | Your Uber code is 1984. Never share this code. Reply STOP ALL to unsubscribe.
6042 | <#> Your Uber code: 6042⏎qlRnn4A1sbt
839201 | Your Lyft code is 839201. Only enter this code in the Lyft app. Lyft will never ask you for it.
4444 | <#> BOLT: Your verification code is 4444. Never share it with anyone. Cx1rD8jVHoL
106583 | PayPal: 106583 is your security code. It expires in 10 minutes. Don't share this code with anyone.
472810 | PayPal: Your code to confirm a $129.99 USD purchase at StubHub is 472810. Don't recognize it? Call 1-888-221-1161.
917426 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 917426
355019 | Cash App: 355-019 is the sign in code you requested. By signing in you agree to our Terms and Privacy Policy. Don't share this code, we'll never ask for it.
80216647 | Chase: DON'T share. Use code 80216647 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
270935 | BofA: DO NOT share this Sign In code. We will NEVER call you or text you for it. Code 270935. Reply HELP if you didn't request it.
684402 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter code 684402 online only if you requested it. Didn't request it? Call 1-866-867-5568.
118873 | Citi ID Code: 118873. We'll NEVER call or text for this code. DON'T share it. Didn't request a code? Call us at 1-800-274-6660.
904275 | From Capital One: Use temporary code 904275 to verify your identity. It's valid for 10 min. Never share this code, we won't call to ask for it.
773108 | American Express: Your one-time verification code is 773108 for Card ending 31007. It expires in 10 minutes. We will never call and ask for this code.
441960 | USAA: 441960 is your security code. We will not contact you to ask for it. If you did not request this, call 800-531-8722.
3910427 | Your Coinbase verification code is: 3910427. Don't share this code with anyone; our employees will never ask for the code.
561338 | Robinhood: Your code is 561338. Do not share it with anyone, including someone claiming to work at Robinhood.
286671 | [Binance] Verification Code: 286671. Beware of scam calls and SMS phishing. Verify sources with Binance Verify.
004815 | Login.gov: Your one-time code is 004815. This code expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #004815
621187 | Your ID.me code is 621187. We will NEVER call or text you for this code. Do not share it. Code valid for 10 min.
50297316 | Your my Social Security security code is 50297316. It expires in 10 minutes. Go to ssa.gov if you did not request this code.
718340 | USPS.com: Your one-time passcode is 718340. Your passcode will expire in 20 minutes. Msg & data rates may apply.
402916 | 402916 is your GOV.UK One Login security code. Do not share it with anyone. It expires in 15 minutes.
135790 | 135790 is your HMRC access code. It will expire in 15 minutes. If you didn't request this, report it to phishing@hmrc.gov.uk
260584 | Your NHS login security code is 260584. It expires in 10 minutes. Do not share this code with anyone, including NHS staff.
87104263 | Barclays: Never share this code with anyone, even us. Use 87104263 to approve payment of GBP 84.50 to ARGOS LTD with card ending 2291. Not you? Call 0800 389 1652
390018 | HSBC UK: DON'T SHARE THIS CODE. 390018 is your one-time code for a GBP 214.00 payment to CURRYS on card ending 7740. Call us on the number on the back of your card if it wasn't you.
746203 | From Lloyds Bank: the one time passcode for your online purchase of £39.99 at JD SPORTS is 746203. Only enter it on the shopping site. Don't tell anyone, not even us.
158204 | OTP to be used to SET UP NEW PAYEE, account ending 4471. Don't share this code with anyone, not even Santander staff. Your code is 158204. If this wasn't you call 0330 123 1720
92518830 | NatWest: Your code is 92518830. Only use this to set up the app on a new phone. If anyone asks you for this code, it's a SCAM.
640175 | Nationwide: We will NEVER ask you to share this code. If asked for it, it's fraud. Enter 640175 to confirm £62.10 at TRAINLINE.COM, card ending 0915.
503811 | Monzo: your PIN reminder verification code is 503811. If someone called you and asked for this, hang up and call 0800 802 1281.
1111 | Your Deliveroo verification code is 1111
710442 | EE: Your one time PIN is 710442. It'll expire in 15 minutes. Never share this with anyone, even if they say they're from EE.
8824 | DPD: Your parcel from ASOS will be delivered today 11:14-12:14 by Marek. Please give your driver PIN 8824 to receive it. Track: dpd.co.uk/p/15502871649
52970 | Evri: use code 52970 to verify your mobile number in the app. Valid for 15 mins.
602918 | Your Vinted verification code: 602918
3094 | Your InPost parcel is ready! Pick it up from Locker UK00017342, TESCO EXPRESS, HIGH ST. Use phone number and collection code 3094 before 14/06 18:20.
821743 | Your Revolut authentication code is 821743. Don't share this code with anyone. Revolut staff will never ask you for it. SuKLsPFiNUf
310865 | Wise: Your security code is 310865. Never share it with anyone. It'll expire in 2 minutes.
4059 | 4059 is your Klarna code. Don't share it with anyone. @klarna.com #4059
77310 | Your Steam verification code is 77310
268190 | Your Discord security code is: 268190
935164 | 935164 is your Twitch verification code
200524 | Your Tinder code is 200524 Don't share @tinder.com #200524
724608 | Your Airbnb verification code is: 724608. Enter this in our app or site. Don't share this code with anyone.
222222 | Booking.com: 222222 is your verification code. It's valid for 10 minutes. We'll never ask you for this code by phone or email.
179935 | Snapchat: 179935 is your one time passcode for phone enrollment. Snapchat will never call or text you for this code.
6618 | [TikTok] 6618 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code. fJpzQvK2eu1
812094 | Your X confirmation code is 812094. Don't reply to this message with your code.
437760 | 437760 is your LinkedIn verification code. Not you? Visit https://www.linkedin.com/help
301827 | Your SIGNAL verification code is: 301-827 If you did not request this code, never share it with anyone. https://signal.tube⏎doDiFGKPO1r
490817 | Your Viber code: 490817⏎You can also tap this link to finish your activation: https://unv.viber.com/a/490817
957310 | Netflix: Your verification code is 957310. Don't share it, we will never call or text you to ask for it.
1337 | Your Dropbox security code is: 1337. Happy Dropboxing!
672490 | 672490 is your GitHub authentication code.⏎⏎@github.com #672490
5290418 | Your Authy verification code for Twilio is: 5290418
143809 | Your Shop verification code is: 143809 @shop.app #143809 @pay.shopify.com #143809 %cdn.shopify.com
698012 | Stripe: Your Link verification code is 698-012. Reply STOP to opt out.
221133 | Okta: Your verification code is 221133.
8051926 | SMS passcodes: 8051926 (from Duo Security)
330925 | Ring: 330925 is your verification code. It expires in 10 minutes. Don't share this code. Ring will never call or message you to ask for it.
517386 | eBay: Your security code is 517386. It expires in 15 minutes. Don't share this code with anyone.
890127 | Your Walmart verification code is 890127. Code expires in 30 min. Do not share this code.
463320 | DoorDash: Your verification code is 463320. We will never contact you to ask for it. Didn't request? Contact Support at doordash.com/help
700341 | Your Hinge code is 700341⏎⏎Fxv2mlDmVUU
BXQKTPLM | Your Yahoo verification code is BXQKTPLM
365290 | Your PlayStation Network verification code is 365290. If you didn't request this, change your password.
583317 | Your ChatGPT verification code is: 583317
428135 | T-Mobile: One time PIN 428135. DO NOT share this with anyone, including T-Mobile employees. This code can be used to authorize changes such as a SIM swap. Valid for 10 mins.
804476 | AT&T Free Msg: A verification code was requested for your account. We'll never call or text to ask for this code. Only use it at att.com or in the myAT&T app. Your code: 804476
615092 | CommBank: To pay TELSTRA $89.00 use NetCode 615092. NEVER share it, even with us. Not you? Call 13 2221.
90184533 | ANZ: Use security code 90184533 to add Payee J SMITH acct ending 652. Do not share this code with anyone. Queries? Call 13 13 14
347719 | NAB: Your SMS Code is 347719 for payment of $1,250.00 to BSB 062-000 a/c ending 118. NAB will never ask you for this code. Call 1300 651 656 if you didn't request it
228046 | Westpac Protect code 228046 to transfer $640.00 to ***8812. Never give this code to anyone. Not you? Call 132 032 immediately.
551903 | Your myGov code is 551903. Do not share it with anyone. myGov will never call, email or text you asking for this code.
467281 | Telstra: Your one-time PIN is 467281 and expires in 10 minutes. Please don't share it with anyone including Telstra staff. If you didn't request this, call 132200.
7026 | AusPost: Your delivery is onboard with our driver. If asked, show PIN 7026 to collect it from Parcel Locker 10174, Chatswood Central.
914528 | Hi, 914528 is your Afterpay verification code. For your security, don't share this code.
739064 | ASB: Netcode 739064 valid for 3 mins for payment of NZD $310.00 to 12-3405-*****. Don't share it with anyone. Call 0800 803 804 if this isn't you.
083960 | 083960 is OTP for txn of INR 1,499.00 at MYNTRA on HDFC Bank card ending 5512. Valid till 14:32:08. Do not share OTP for security reasons.
71930462 | Dear Customer, OTP to add beneficiary A/c XX3371 in your SBI internet banking is 71930462. Do not share it with anyone. If not you, call 18001234 -SBI
555575 | 555575 is the One Time Password (OTP) to login to SBI YONO. Valid for 3 min. OTPs are SECRET. DO NOT disclose it to anyone. Bank NEVER asks for OTP.
620418 | 620418 is OTP for Rs 3,250.00 on ICICI Bank Credit Card XX7008 at IRCTC. OTP valid for 8 mins. Not you? SMS BLOCK 7008 to 9215676766
119087 | OTP is 119087 for Axis Bank UPI registration. NEVER SHARE your OTP, UPI PIN or CVV with anyone. If not initiated by you, call 18605005555.
864203 | 864203 is your Paytm login OTP. Do not share OTP with anyone. Paytm never calls to ask for OTP. If not requested, report at paytm.me/care kOXq0nB9fHa
77777 | <#> Your PhonePe OTP is 77777. Valid for 5 mins. Please DO NOT share this OTP with anyone to ensure account's security. gMAb1jIHNgT
732805 | OTP for Aadhaar (XX4521) is 732805 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in OR visit Aadhaar Center. Call 1947 for info. -UIDAI
291640 | Your OTP for IRCTC user registration mobile verification is 291640. Do not share this with anyone. - IRCTC
408836 | Flipkart: 408836 is your OTP to log in. DON'T share it with anyone. Flipkart never calls to ask for OTP.
511511 | 511511 is your Swiggy OTP for login. Never share your OTP with anyone. - Swiggy tM5KLbe5qvP
2025 | Your Ola ride OTP is 2025. Share it with driver Ramesh (KA 05 MN 7741, White WagonR) only after boarding the cab.
4831 | Your order OD43190277510 is out for delivery. Share OTP 4831 with Ekart Wishmaster 9036XXXX12 to receive it. - Flipkart
983104 | 983104 is the OTP for your Jio number XXXXXX4410 to log in to MyJio. Valid for 10 minutes. Do not share. -Jio
6670 | Dear Airtel customer, 6670 is your one time password to log in to Airtel Thanks app. It is valid for 15 mins. Pls do not share.
174250 | DigiLocker: Your OTP for sign in is 174250. It is valid for 10 minutes. Do not share your OTP. - DigiLocker, NeGD, MeitY
520319 | Dear Member, your OTP for UAN 1011XXXX7732 login is 520319 and is valid for 15 minutes. EPFO never asks for OTP on phone. - EPFO
668913 | Income Tax Dept: OTP for e-Verification of ITR for PAN AXXXX1234K is 668913, valid for 15 mins. Never share it. ITDEFL
3517 | Indane: Ref No 2-001184027715. Share Delivery Authentication Code (DAC) 3517 with the delivery person upon receipt of your refill. IndianOil
7712 | 7712 is your Rapido verification code. Enjoy the ride! AxVb20tUZpn
235086 | Use OTP 235086 to log in to your Zerodha account ending 24. Do not share with anyone, including Zerodha employees.
2291 | Your M-PESA one time PIN is 2291. Do not share with anyone. Safaricom will never call you to ask for it.
604829 | Dear Customer, use 604829 as your MySafaricom App verification code. It expires in 5 minutes. For help dial 100.
38915 | Your eCitizen one time code is 38915. It will expire in 3 minutes. DO NOT SHARE.
730654 | OPay: 730654 is your verification code for new device login. OPay staff will NEVER ask for your OTP or PIN. Call 0700 888 8328 if not you.
9204 | Welcome to Jumia! 9204 is your OTP to confirm your phone number. It is valid for 10 minutes.
548811 | GTBank: Your one-time password for N15,000.00 at PAYSTACK*BET9JA, card 539983******1102 is 548811. Expires in 10 mins. Do not disclose. Enquiries: 0700 482 6632
101993 | [PalmPay] Your verification code is 101993, please do not tell anyone. Customer service: 018886888
49207 | FNB:-) Online OTP 49207 for online banking login 12May 09:41. Never share your OTP. Didn't do this? Call 087 575 9444
27065 | Standard Bank: Your OTP is 27065 to pay R899.00 at TAKEALOT card ..4418. Keep it private. Fraud? Call 0800 020 600. Ref 11870342
60318 | SARS: Your One-Time-PIN for eFiling is 60318. OTP is valid for 10 minutes. Do not share this with anyone.
415207 | Y'ello! Your MTN MoMo verification code is 415207. Do not share your code or PIN with anyone.
283450 | Your NIN one time password is 283450. Validity is 10 mins. NIMC
771920 | <#> 771920 is your Grab Activation Code (GAC). For your account security, do NOT share it with anyone, including Grab. bhnQ3kqEUnP
856130 | [Shopee] Your verification code is 856130, valid for 15 minutes. NEVER share this code with others, including Shopee staff.
390447 | Lazada: 390447 is your OTP for login. Do not share it. Lazada will never ask for your OTP over phone or chat.
614093 | DBS: Your SMS OTP is 614093. Amt SGD58.20 to AGODA.COM, card ending 3307. OTP expires 21:07 SGT. Do not share it. If unauthorised call 18003396963
920736 | OCBC: OTP (prefix) RKXT-920736 to log in on 03 Aug 10:15. Never reveal OTP to anyone. Call 1800 363 3333 if not you.
445218 | Singpass: 445218 is your OTP. Do not share with others. SMS received from gov.sg.
318842 | Your GCash OTP is 318842. NEVER share your MPIN or OTP. GCash will never ask for it via call, text, or link. Valid for 5 mins.
706395 | BPI: Your One-Time PIN is 706395 for payment of PHP 2,480.00 to MERALCO. Ref. no. 5529. Do NOT share. Not yours? Call (02) 889-10000
159362 | BDO: NEVER SHARE this OTP 159362 to anyone. You are about to transfer PHP 5,000.00 to acct ending 7729 via InstaPay. Call 8631-8000 if not you.
284916 | RM0.00 Maybank2u: Your TAC is 284916 for Fund Transfer of RM350.00 to NUR AISYAH acct 1145****. Request at 16:20:41. Call 03-58914744 if you did not request.
902715 | foodpanda: your verification code is 902715. Enter it in the app to continue ordering. 6qBYO0eLrJd
4401 | Ninja Van: Your COD parcel NVSGSHP00418227 arrives today. Give rider OTP 4401 upon delivery. Pls do not share before you receive it.
582064 | Your Zomato login OTP is 582064. If you did not request this, please ignore. ID: 9kRtXb2vLqe
813377 | Dear customer, OTP for your bKash account verification is 813377. bKash never asks for your PIN or OTP. Helpline 16247
`);
