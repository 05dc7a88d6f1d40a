import { examples } from './examples.js';

/** English texts of services with more around the code: dates, cards, steps, telephone numbers. */
export const CODES_IN_SERVICE_TEXTS_ENGLISH = examples(`
# Services, deliveries, banks
739104 | FreeMsg: Your T-Mobile verification code is 739104. Do not share with anyone.
582910 | VZ-FRM-MSG: Verizon: Your Authorization code is 582910. We won't call or text you for this code. Not you? vzw.com/fraud
40921 | AT&T Free Msg: your wireless account PIN request: use temporary code 40921. It expires at 3:45 PM.
88120394 | <Discover> Your temporary identification code is 88120394. We'll never call you for it.
20481 | NHS: 20481 is your security code to book your vaccine. Ref 4471-2201.
771830 | DVSA: 771830 is your one-time code for your theory test booking (ref 48201938).
492018 | UKVI account: your security code is 492018. It expires at 10:45am. Do not share.
C4K7PQ | Your Ancestry sign-in code is C4K-7PQ
KPTR | KPTR is the code to join your bank's app
771029 | Dear MR SMITH, OTP for your HSBC credit card ending 4471 txn of GBP 1,204.00 at BA.COM is 771029
90182 | IMPORTANT: 90182. Only enter this code in the Revolut app. If someone asks you for it, it's a SCAM.
551820 | Stop! Is someone asking you for this code? It's fraud. Code 551820 is for adding your card ending 8842 to Google Pay.
661928 | Do you want to add Visa 4471 to Apple Pay? Use 661928. If not, call 0345 600 0000
7719 | Hi Tom, your table code? No - it's your OpenTable sign in code: 7719
338102 | From Barclays: PINsentry is unavailable. To log in use 338102 within 5 minutes.
482011 | As requested, here is your Aviva code: 482011
44019 | You requested a code to log in to Vodafone. Here it is: 44019
44020 | Here's that code you asked for: 44020
663019 | We got your request. 663019 is what you'll need. Don't share it.
8827 | Security check for account 00482910: 8827 is your one-time PIN
8828 | Order #20481 - your Click & Collect code is 8828
558129 | Your code (valid until 14:30 on 12/03/2025) is 558129
558131 | Text received from 62529: your Walmart verification code is 558131
558132 | Account Alert: 558132 is your code to change your phone number to 555-0142
558133 | Your number ending 0142 was added. To verify, enter 558133
558134 | Hi, 2 steps left! 1) open the app 2) enter code 558134
558135 | Step 2 of 3: verification code 558135
558136 | 1. Open app. 2. Type 558136. 3. Done! Your Foo sign-up
44821 | Reset requested at 18:42 from IP 82.14.20.4. Code 44821
44822 | New login from Chrome 121 on Windows 10 in Leeds. Code: 44822
44823 | If this wasn't you, call 800-555-0100 ext 2210. Otherwise enter 44823.
773829 | PIN 773829 - Lloyds Bank - to set up a new payee ending 4417
773830 | ONE TIME PASSCODE 773830 NEVER SHARE THIS WITH ANYONE
773831 | YOUR UBER EATS CODE IS 773831
773832 | your verification code is 773832 thank you
773833 | verification code is=773833
773834 | code - 773834 - do not share
773835 | (773835) is your one-time code
773836 | The code is 773836, it's valid for 120 seconds.
773837 | OTP#773837
773838 | OTP No. 773838
773839 | OTP no:773839 dated 12-03-2025 14:22:10
773840 | Otp is 773840 and it's valid for 300 secs
773841 | Passcode to sign in to Citrix: 773841
773842 | 773842 Use this passcode to log in to Lloyds
773843 | Use code below to verify.⏎773843
773844 | Your code is below⏎⏎773844⏎⏎Thanks, Foo
773845 | Verification⏎773845⏎Foo Inc
77384 | Foo code 77384 for bar@example.com
77385 | bar@example.com: your code is 77385
77386 | Hi bar_1984, 77386 is your code
77387 | @bar1984 your code: 77387
77388 | Team4471 login code 77388
48201 | P-48201 is your Parler code
9Q2M | Door Dash: hand it to me PIN 9Q2M
4471 | Delivery PIN 4471 for order 2048. Share with your Dasher only at the door.
6029 | Amazon: give the delivery driver one-time password 6029 for your package.
118204 | Amazon: Your package requires a one-time password: 118204. Delivery 12 Mar.
5578 | Share OTP 5578 with Blue Dart to accept shipment 48201938475
2214 | UPS My Choice: 2214 is your code
902817 | USPS: Your one-time passcode is 902817
B7Q2K9 | Spotify: B7Q2K9 is your code
38102 | Hulu activation code 38102
551738 | Disney+: Your one-time passcode is 551738. It'll expire in 15 minutes.
229018 | HBO Max: Your verification code: 229018
771920 | Hi! Your Peacock code is 771920.
88201 | Houseparty: 88201. Don't share
440192 | Nextdoor code: 440192. Don't share it with anyone.
6617 | Your Turo verification code: 6617.
338190 | Getaround code 338190
7731 | Spin: your code is 7731
550192 | Marriott Bonvoy: Your verification code is 550192
660182 | Hilton Honors: Use 660182 to verify your identity. Expires in 10 min
448102 | IHG One Rewards: 448102 is your passcode
X7Q4 | Delta: Your code X7Q4
884920 | United: your verification code is 884920
551029 | Southwest: 551029 is your code
118293 | AA: Your verification code is 118293. Call 800-882-8880 for help.
902183 | MyChart: 902183 is your verification code
771839 | Kaiser Permanente: 771839
4471 | CVS: verify with code 4471
660129 | Anthem: Your code is 660129.
339102 | Cigna: 339102 is your verification code. It will expire in 10 mins.
448201 | Vanguard: 448201 is your security code. It'll expire soon.
550281 | Fidelity: security code 550281. Call 800-343-3548 if you did not request it.
882019 | Schwab: Your access code is 882019
774810 | E*TRADE: 774810 is your code
447102 | IBKR: 447102 is your authentication code
338401 | Merrill: code 338401
`);
