import { examples } from './examples.js';

/** As the test data of extractors hold them: several numbers in a text, sloppy spelling, code first or last. */
export const CODES_AS_COLLECTED_ENGLISH = examples(`
3812 | Monese: 3812 - enter this in the app to verify your mobile.
90ZK4B | Dear user, your IRCTC mobile verification OTP is 90ZK4B. PNR services available at irctc.co.in
558301 | NIMC: Kindly use 558301 to complete ur NIN linking with MSISDN 08034417702. Dial *346# for enquiries
902164 | American Express: Your one-time verification code for the SafeKey purchase of $148.20 at BESTBUY.COM with card ending 31006 is 902164. Expires in 10 min.
8172 | 8172 is your Zomato OTP . plz dont share
774025 | Someone requested a new password for j***n@gmail.com. Old code 330917 no longer works, use 774025 instead. Zoho
307126 | 307126 is your GitHub authentication code.⏎⏎@github.com #307126
741950 | DigiLocker: use 741950 to sign up. Validity 10 mins. NeGD
338201 | Citi ID Code: 338201. We'll NEVER call or text for this code. Call us immediately if you didn't ask for this code.
629441 | DBS: Enter 629441 to pay SGD88.60 to SHOPEE SINGAPORE with your card ending 5043. Don't disclose OTP to anybody. Hotline 1800-3396963
391046 | Swiggy: 391046 is your OTP to login. DO NOT SHARE WITH ANYONE. Swiggy never calls to ask for OTP. SgFNnJs8Wc1
570129 | Your OTP to register/access CoWIN is 570129. It will be valid for 3 minutes. - CoWIN
740285 | InPost: your parcel is in the locker at Tesco Express, 118 High Street. Open it with collection code 740285 before 21/11 18:00. Tel 0330 335 1210
571938 | Barclays: WARNING - NEVER SHARE THIS CODE. Only fraudsters will ask for it. To approve your payment of GBP 64.99 to ASOS.COM using card ending 4417 enter 571938
631804 | VZW FREE MSG: A request was made to sign in to your account. Enter 631804 to continue. Not you? Visit vzw.com/securehub
593017 | Your ID.me single-use code is 593017. We will never call you to ask for this code.
196403 | HSBC: NEVER share this code, not even with HSBC staff. Your security code to pay Currys GBP349.00 on card ending 2208 is 196403. Not you? call 03457 404 404
250961 | Your Walmart verification code is 250 961. It's good for 10 mins.
31884 | FNB:-) OTP 31884 for online purchase R1,299.00 @ TAKEALOT card..6612 on 25Nov 08:52. Not u? Ph 0875759444
6039 | DPD: Your parcel 15502938471620 from John Lewis arrives today 11:04-12:04. Give your driver the PIN 6039 on the doorstep.
286390 | USAA: Your security code is 286390. Expires in 10 minutes. Don't share.
905271 | Amazon: Your code is 905271. Don't share it. If you didn't request it, deny here https://amazon.com/a/c/r/2bPzKx7Q
503862 | Paytm never calls you asking for OTP. Sharing it with anyone gives them full access to your Paytm Wallet. Your Login OTP is 503862.
395812 | Your SingPass SMS OTP is 395 812, requested at 09:14 hrs on 22 Feb 2020. Do not share this OTP with anyone. Call 6643 0555 if you did not request for it.
517403 | UOB: Never reveal your OTP. Use OTP 517403 for your UOB card -9920 purchase SGD 45.00 at GRAB. Call 6222 2121 if this is not initiated by you
881743 | BDO: Ur One-Time Password (OTP) is 881743 for Online Banking login Jan 09 2021 07:55 PM. Call 86318000 if not u.
264815 | Your M-PESA one time password is 264815. Do not share it. Safaricom will only call you from 0722000000.
240698 | BPI: NEVER SHARE this One-Time PIN. To pay PHP 3,499.75 at LAZADA using card ending in 8817, use OTP 240698. Ref. no. 20230411-7719.
293116 | Amazon: Out for delivery. Share this one-time password with the driver to receive your parcel: 293116. Order 203-4418270-1195532.
60817429 | Chase: DON'T share. Use code 60817429 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
93027 | Dear ADEBAYO, 93027 is your Kuda confirmation token. Money is safer when you keep this to yourself!
RV9XT | Your Steam Guard code is RV9XT. Use it to sign in on a new computer.
8YKQ2T | Login.gov: Your one-time code is 8YKQ2T. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@login.gov #8YKQ2T
7742 | OLA: Booking confirmed CRN 4420981736. Driver Ramesh (9845012233) in WagonR KA05MJ2281. Share start OTP 7742 with him to begin ride. Fare approx Rs 214.
1593 | Carousell: hey there! pls use 1593 to verify ur mobile no. so that you can start selling
638027 | HMRC: Your access code is 638027. It expires in 15 minutes. Do not share it, HMRC will never ask you for it.
637190 | Use 637 190 to verify your Instagram account.
660281 | Flipkart: Open Box Delivery for your order OD228190034471 today. Agent Suresh 08047106611. Tell OTP 660281 only after checking the item
44071936 | NatWest: OTP to set up a new payee ending 8812 for £1,250.00 is: 44071936. NEVER share this code with anyone - if asked to, it's a SCAM.
706214 | CommBank: NetCode 706214 is to authorise a payment of $2,400.00 to J SMITH BSB 062-000 A/C ending 118. Not you? Call 13 2221.
083914 | Axis Bank: Use OTP 083914 to register for UPI on your mobile XXXXXX4420. OTP valid for 3 mins. NEVER SHARE IT
08476312 | AT&T Free Msg: We'll never call you for this code. Only enter it on an official AT&T site. Share it with no one. Code: 08476312
4028815 | Your Coinbase verification code is: 4028815. Don't share this code with anyone; our employees will never ask for the code.
770318 | [Binance] Verification code: 770318. Beware of scam calls and SMS phishing. Verify sources with Binance Verify.
K7M3PD | Jumia: your package 339120487 is ready at Moi Avenue pickup station, KES 2,450 payable. Show secret code K7M3PD to the agent. Closes 6pm
194775 | Your Dropbox security code is 194775. Happy Dropboxing!
629387 | Your OTP for Aadhaar (XX9914) is 629387 (valid for 10 mins at 2021-08-17 10:22:41). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in -UIDAI
59038 | Absa: TVN 59038 to add beneficiary ESKOM acc ..7741. Never give this number to anyone. Queries 0860 008 600
427193 | Tinder code 427 193. Don't share @tinder.com #427193
402917 | Your Opay verification code is 402917, Do not share with anybody. OPay will never ask you for it, valid in 10 mins.
0482 | Use 0482 as Microsoft account security code
482016 | 482016 is the OTP for transaction of INR 1,499.00 at FLIPKART on your HDFC Bank Debit Card ending 7730. Valid till 14:35:20. Do not share OTP for security reasons.
271648 | Your Discord verification code is: 271 648
602817 | giffgaff: Someone asked to swap the SIM on your number. If thats you, type 602 817 on the website. If not, text nothing & call us
118264 | Your Apple Account code is: 118264. Do not share it with anyone. @apple.com #118264 %apple.com
915038 | Snapchat code: 915038. Do not share it or use it elsewhere!
493827 | 493 827 is your Instagram code. Don't share it.
HJTQBKLW | Your Yahoo verification code is HJTQBKLW
2096 | [#] Your Uber code: 2096 qlRnn4A1sbt
50418277 | Blizzard Entertainment: Your Battle.net authentication number is 50418277.
746018 | Revolut verification code: 746-018. Never share this code with anyone, ONLY enter it at https://revolut.com or in the Revolut app.
760351 | Dear Customer, OTP for online purchase of Rs. 2350.00 at Amazon thru State Bank Card 4129XXXXXXXX0087 is 760351. Do not share this with anyone.
604829 | <#> Your Grab Activation Code (GAC) is 604829. It expires in 2 minutes. Do not share it with anyone. GrabSG
053821 | Your GOV.UK One Login security code is 053821
58213 | <#> 58213 is your Facebook confirmation code Laz+nxCarLW
9074 | Deliveroo: your order #5521 is nearly there! Tell Ahmed 38 at the door so he knows it's for you. To confirm age-restricted items quote PIN 9074.
864209 | (DoorDash) 864209 is your verification code. Do not share.
851207 | [Shopee] 851207 is your verification code for login. Pls dont give to anyone, including those claim to be Shopee staff.
836014 | Your Twitter confirmation code is 836014. Don't reply to this message with your code.
175406 | Telstra: Hi, your one-time PIN is 175 406. We ask for it only in store or on 132200. It'll expire at 3:45pm AEST
46015872 | Dear SBI Customer, OTP to Add Beneficiary A/c no. ending 3391 is 46015872. Ref no IR98120443. If not requested by you, call 1800111109 -SBI
7721 | PayPal: Thanks for confirming your phone number. Use code 7721 within 5 minutes to finish setting up.
478136 | RM0.00 Maybank2u: You're requesting to transfer RM350.00 to acc ending 2217 (CIMB). TAC is 478136. Not you? Call 03-58914744
715530 | Your Capital One temporary passcode is 715530. Use it in the next 10 mins to finish signing in at capitalone.com. Questions? 1-866-750-0873
40917 | Telegram code: 40917. You can also tap on this link to log in: https://t.me/login/40917
4462 | [TikTok] 4462 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
317904 | Your Monzo PIN reset link needs this: 317-904. Never read it out over the phone.
7315 | Your Uber code is 7315. Never share this code. Reply STOP ALL to +1 415-237-0403 to unsubscribe.
349027 | myGov: Your code is 349027. Never share it with anyone. This SMS can't be replied to.
482913 | G-482913 is your Google verification code.
452018 | ANZ: Don't share this code with anyone, including ANZ. 452018 to confirm paying AUD 79.00 to KMART, card ending 6650.
283790 | OCBC: OTP (ref: 7QXD) for your S$1,020.00 transfer to acct ending 6001 is 283790. Exp 17 Oct 20:31. Suspect fraud? Call 63633333
3958 | YOUR AIRBNB VERIFICATION CODE IS: 3958. DON'T SHARE THIS CODE WITH ANYONE; OUR EMPLOYEES WILL NEVER ASK FOR THE CODE.
670143 | Your Apple ID Code is: 670143. Don't share it with anyone.
8840 | KCB: Dear WANJIRU, activation key for KCB App on 254712XXX390 is 8840. If you did not initiate this call 0711087000
A4X9QT | Please enter A4X9QT on the sign in page. Requested 12/03/2023 at 18:42.
051937 | HBL: Rs.12,500 IBFT to MCB a/c **4409. Txn ID 998172034. Enter OTP 051 937 to proceed. 021-111-111-425
530426 | Venmo here! NEVER share this code via call/text. ONLY YOU should enter the code. BEWARE: If someone asks for the code, it's a scam. Code: 530426
560283 | LinkedIn: 560283 is your verification code. For your security do not share it w/ anyone.
7296401 | Capitec: Never share your OTP. 7296401 - use this to complete your once-off payment of R560.00, ref RENT MARCH 2022
284610 | Your NHS login security code is 284610. If you did not request this, contact us at https://access.login.nhs.uk/contactus
8305 | Your Netflix verification code is 8305. This code will expire in 20 minutes. Do not share it with anyone.
537241 | ICICI Bank: Your One Time Password for NetBanking login is 537241. Pls do not share with anyone, call 18002662 if not done by you.
827461 | BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 827461. Reply HELP if you didn't request it.
718053 | GTBank: Your OTP for NGN15,000.00 web trxn on card 539983****4402 is 718053. Pls DO NOT DISCLOSE to anyone. Enquiries: 08039003900
530871 | Your Lyft code is 530871
174929 | Fidelity: Per your request. NEVER share this security code with anyone, including Fidelity. Code 174929 expires in 30 minutes. Didn't ask? Call 800-343-3548.
449016 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter 449016 online at prompt. If you didn't request it, call 1-800-869-3557
204518 | PayPal: 204518 is your security code. Don't share your code.
820594 | Lloyds Bank: 820594 is your one time passcode for your purchase of £27.50 at Trainline on 14/09/22. If this isn't you call 0345 602 3394.
209447 | Your GitHub authentication code is 209 447
135790 | Your GCash Authentication Code is 135 790. Never share your MPIN or code. Not you? Report to 2882 right away.
6284 | Dear Customer, Your Easypaisa OTP is 6284. For security reasons, DO NOT share it with anyone. Helpline 3737
155083 | T-Mobile: Your one time PIN is 155083 Don't share this with anyone. T-Mobile will never call or text asking for it.
392615 | Touch 'n Go eWallet: RM0.00 Please use OTP 392615 to reset your 6-digit PIN. It will expire in 3 minutes.
381904 | 381904 is your Amazon OTP. Do not share it with anyone.
4918 | Dear Customer,Your LPG refill inv 4400192837 dt 06-JUN-22 for Rs.1003.50 is out for delivery. Pl share DAC 4918 with delivery boy. -Indane
F7K2Q | Steam account verification code: F7K2Q
218407 | JioOTP - 218407. Use within 10 min to recharge 9811xxxx20 with Rs 239 plan.
739204 | Your WhatsApp code: 739-204⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/739204⏎⏎Don't share this code with others
718235 | eBay: Your security code is 718235. Do not share this code.
613582 | Cash App: 613-582 is your sign in code. By entering, you agree to our Terms, Privacy & E-Sign Consent. Never share it.
1847 | Hi Karen your Evri PIN is 1847. Only tell it to the courier when your parcel H00XPA0123458897 is in your hands
660914 | RM0 CIMB: TAC no. 660 914 for Bill Payment TNB RM182.45 on 03-May-2021 21:10:45. Call 0362047788 if u did not request.
8146 | Two codes for your booking of locker 14: customer no. 5530021 (keep for your records), unlock PIN 8146 (type on the keypad).
`);
