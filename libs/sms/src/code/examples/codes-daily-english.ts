import { examples } from './examples.js';

/** Services that people use daily, few words each, in English. */
export const CODES_DAILY_ENGLISH = examples(`
# Services, shops, banks, games
4829 | [#][TikTok] 4829 is your verification code
77201 | Your imo verification code is 77201. Don't share this code with others.
482910 | 482910 is your Truth Social verification code.
3391 | Use 3391 to verify your number with BIGO LIVE.
5520 | Your BIGO LIVE PIN is 5520. Enter it within 10 minutes.
118204 | Kwai: 118204 is your verification code
902817 | Enter this code to reset your Twitter password: 902817
7713 | Skout: Use 7713 to verify your account
4402 | Welcome to ClickSend, for your first login you'll need the activation PIN: 4402
5091 | Code 5091 confirms your phone number and lets you sign into the Yalla app
2333 | Hello Sam, your authentication code: 2333
338201 | OkCupid: your account verification code is 338201. Enter this in the app to continue.
6610 | Your Vonage code is 6610, valid for 5 minutes.
918203 | 918203 is your Poshmark verification code. It expires in 10 minutes.
4471 | Your Lime verification code is 4471
55018 | Your Grindr code is 55018
739201 | Your Robinhood SMS code is 739201. Don't share it; we'll never call to ask for it.
2048193 | Your Gemini verification code: 2048193
881920 | Kraken: 881920. Sign in code. If not you, lock your account at kraken.com/lock
660192 | Crypto.com: Your verification code is 660192. Never share.
39102 | OfferUp code: 39102. Valid for 5 minutes.
7203 | Hi! Your TaskRabbit verification code is: 7203
G4K92L | Your Zillow login code is G4K92L
920183 | Ticketmaster: Your Authentication Code is: 920183. Agents will NEVER ask for this code. It is for use only when logging in.
339102 | StubHub verification code: 339102
482019 | Thank you for verifying your phone number with Walmart. Your code is 482019
770128 | Your Target account code is: 770128. It expires in 15 minutes.
440192 | Costco: Your one-time security code is 440192
81920 | McDonald's: your code is 81920
55012 | Starbucks: 55012 is your verification code.
660281 | Instacart: Your code is 660281. Don't share it. We'll never ask for it.
2910 | Your Grubhub verification code is: 2910
3810 | Gopuff: your login code is 3810
882013 | Zelle(R) verification code: 882013. We will NEVER call or text for it.
701928 | Your Chime verification code is 701928. Don't share with anyone! Chime will not ask for this code.
339281 | Affirm: Never share this code with anyone. Your verification code is 339281.
44810 | Afterpay: Your verification code is 44810
558120 | Klarna: your verification code is 558120. Use this to log in. Never give it to anyone.
920481 | Your Experian code is 920481. Didn't request? Call 800-493-1058
481029 | TurboTax: your Intuit code is 481029. Don't share it with anyone.
118293 | ADP: Your code is 118293. Msg&data rates may apply.
882901 | Okta: Your verification code is 882901.
440182 | Duo: 440182 is your passcode
7719203 | Duo SMS passcodes: 7719203
390128 | Your GitHub authentication code is 390128 @github.com #390128
204918 | 204918 is your GitHub authentication code.
660918 | Slack: 660918 is your sign-in code
920318 | Your Zoom verification code is 920318
44821 | Zoho Accounts: 44821 is the code to verify your sign in.
718293 | Your ProtonMail verification code is: 718293
338190 | Use 338190 as your login code for GoDaddy. It expires in 30 minutes.
550293 | Vodafone: your one-time code is 550293. It'll expire in 10 mins. Don't share this with anyone.
4820 | EE: Your PIN is 4820. It's valid for 10 minutes. Never share your PIN, not even with us.
66291 | O2: 66291 is your one time code. We'll never ask you to share this code.
448201 | Three: Your one time passcode is 448201. Don't give it to anyone.
7702 | Tesco Clubcard: your code is 7702
551928 | Sainsbury's: Use code 551928 to complete sign in.
902812 | Nationwide: To confirm payee MR T JONES, sort code 20-14-55, account ending 882, enter 902812. NEVER share this, even with us.
773910 | Starling: your code for adding Apple Pay is 773910. Starling will never ask you for this code.
448290 | TSB: One Time Passcode 448290 for payment of £56.00 to Argos. If this isn't you call 0345 835 3846.
66102938 | First Direct: SecureKey reset code 66102938
339401 | Virgin Money: 339401 is your one-time passcode. Expires at 14:32.
229103 | Tide: 229103
882014 | Deliveroo: 882014 is your verification code
5091 | Evri: your courier will ask for PIN 5091 on delivery of parcel H00AB123.
771902 | Royal Mail: your code is 771902
G82KQ | British Airways: your one-time code is G82KQ
330129 | Ryanair: 330129 is your security code. It expires in 10 minutes.
48201 | easyJet: 48201 - verification code
558290 | Booking.com: 558290 is your verification code. Don't share it.
903811 | Expedia: your secure code is 903811. It expires in 15 mins.
6622 | Hi Raj, 6622 is your Vrbo code.
771204 | Agoda: [771204] is your OTP. Don't share.
449102 | Trip.com verification code: 449102
83017 | Fiverr: Your verification code is 83017
440291 | Upwork: verification code 440291
5571 | Your Thumbtack code is 5571.
920174 | Yelp: 920174 is your code to claim your business page
338019 | Your Pinterest verification code is 338019
7712 | Your Clubhouse verification code is: 7712
904128 | Threads: 904 128 is your login code
448302 | Use code 448302 to log in to BeReal. Don't forward it! hG7Kq2LxP0d
2093 | Yubo: your code is 2093
88410 | MeetMe: your verification code is 88410
550129 | Plenty of Fish: code 550129
660291 | Your Happn code: 660291.
902184 | Nike: 902184 is your code
771028 | adidas: Your confirmation code is 771028.
558201 | StockX code: 558201
33910 | GOAT verification code: 33910
8820 | SHEIN: Your code is 8820.
440817 | [SHEIN] 440817 is your verification code, valid in 10 minutes.
993102 | [Temu] 993102 is your verification code. Do not share.
72019 | AliExpress: verification code 72019. Valid 10 min.
550281 | [Alibaba] Your verification code is 550281.
6691 | Wish: your code is 6691
448120 | Samsung account: your code is 448120.
839204 | Your Xiaomi account code is 839204.
339018 | [HUAWEI] Your verification code is 339018.
552014 | Sony: 552014 is your verification code
102984 | Riot Games: 102984 is your login code
KR7P2 | Rockstar Games verification code: KR7P2
884012 | Garena: your verification code is 884012
558193 | Mobile Legends verification code 558193
70918 | Wargaming: code 70918
661029 | Skrill: 661029 is your security code
820193 | NETELLER - code 820193
990182 | Payoneer: Your verification code is 990182. Don't share.
447103 | Remitly: Use 447103 to confirm it's you.
119203 | Western Union code: 119203. Never share this with anyone, WU won't ask.
702938 | WorldRemit: Your code to log in is 702938
558203 | MoneyGram: your verification PIN is 558203
SMZQ48 | Your authentication token is SMZQ48
41982 | Your Tesla code is 41982
337102 | Ring: your verification code is 337102.
`);
