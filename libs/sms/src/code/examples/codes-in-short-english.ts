import { examples } from './examples.js';

/** Short and sloppy, as they stand in inboxes that anybody may read. */
export const CODES_IN_SHORT_ENGLISH = examples(`
1234 | Your Acme code: 1234
583920 | 583920 is your Instagram code. Don't share it.
7719 | Use 7719 as your login code for Tinder. Don't share
402881 | [TikTok] 402881 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
918273 | Verify code 918273. Do not tell anyone
640192 | [Bigo Live] 640192
55201 | FB-55201 is your Facebook confirmation code
830174 | Your Twitter confirmation code is 830174.
4402 | Your Airbnb verification code is: 4402. Don't share this code with anyone; our employees will never ask for the code.
291047 | Snapchat Code: 291047. Happy Snapping!
739105 | Microsoft access code: 739105
618204 | Use verification code 618204 for Microsoft authentication.
583910 | Your Apple ID Code is: 583910. Don't share it with anyone.
204759 | Your Discord verification code is: 204759
6183 | Your DoorDash verification code is 6183
90417 | Your Viber code: 90417. Close this message and enter the code into Viber to activate your account.
728104 | [WeChat] Use the code (728104) on WeChat to log in to your account. Don't forward the code!
501928 | imo verification code: 501928. Never share this code with anyone.
370481 | Signal: Your code is: 370481⏎Do not share this code⏎⏎doDiFGKPO1r
3819 | 3819 is your Bolt code
482017 | Netflix: 482017 is your verification code. This code will expire in 15 minutes. Don't share it with anyone.
592817 | eBay: Your security code is 592817. Do not share this code.
61820 | Craigslist: your phone verification code is 61820
730418 | LinkedIn: 730418 is your verification code.
5012 | OLX code 5012
847109 | OTP for login is 847109
3302 | otp: 3302
918402 | Dear Customer, 918402 is the OTP for your transaction of INR 1,499.00 at FLIPKART on card ending 7721. Never share OTP. -HDFC Bank
640281 | 640281 is SECRET OTP for txn of Rs.250 on your ICICI Bank card xx3391. Do not disclose to anyone.
729401 | Your one time password is 729401 and is valid for 3 mins. PAYTM
482910 | Your OTP for registration on CoWIN is 482910. It will be valid for 3 minutes. - CoWIN
5501 | Hi, your Zomato OTP is 5501
739281 | Yahoo verification code is 739281
8173 | [PAGSMILE] Your code is 8173, please use it within 5 mins.
610293 | [Binance] Verification Code: 610293. Do not share this code with anyone. If this was not you contact support.
947201 | Kraken 2FA code 947201
82046 | 82046 - your Avito code
573910 | From Wise: 573910 is your code to log in. Never share it.
204918 | Venmo: Your code is 204918. Don't share it. Venmo will never call or text you for this code.
391827 | Cash App: 391-827 is the sign in code you requested. Do not share this code outside of the app.
6120 | Zelle code 6120 do not give out
738192 | Wells Fargo: DON'T share this code. We'll NEVER call or text you for it. Use code 738192 to sign on.
50182934 | BofA: DO NOT share this Sign In code. We will NEVER call you or text you for it. Code 50182934. Reply HELP if you didn't request it.
917204 | Your Capital One temporary code is 917204. Never share it with anyone.
403817 | Your Robinhood code is 403817. Never share this code. It expires in 5 min.
720193 | Turbo Tax: your verification code is 720193
8492 | Your code is 8492. Thanks for using Instacart!
552901 | 552901 is your Grubhub security code
30481 | Please enter 30481 to verify your number on Badoo
618402 | Hinge code: 618402⏎Don't share this
719204 | Your Bumble verification code is 719204. Do not share
2938 | POF pin 2938
481920 | Grindr: Your verification code is 481920
603914 | Blizzard: your security code is 603914. Do not share it
7F3KQ2 | Your Epic login code: 7F3KQ2
50291 | 50291 is your Roblox verification code
849201 | EA Security Code: 849201. Never share it with anyone
619382 | PlayStation | Your verification code is 619382.
73019 | Nintendo account verification code 73019
204817 | OpenAI verification code: 204817
938104 | Your ChatGPT code is 938104
571029 | GitHub authentication code 571029 valid for 5 mins
482917 | 482917 is your GitHub authentication code.⏎⏎@github.com #482917
6401 | Twilio: Your Authy code is 6401
703918 | Your Authy verification code is: 703918
81920 | Your verification code is 81920
4481 | Your code 4481
918204 | Code 918204
720184 | code:720184
3918 | verification code:3918
6029 | [Lazada]6029 is ur code valid 15 mins
502918 | Shopee: 502918 is your OTP. Valid for 15 mins only. Ignore if not requested.
738194 | Your Grab Activation Code (GAC) is 738194. Expires in 2 mins.
610394 | NIKE: Your code is 610394
48201 | adidas: 48201 is ur verification code.
938102 | SHEIN: [938102] is your verification code
205918 | Your Temu verification code is 205918. Please do not share it with anyone.
739201 | AliExpress verification code 739201
680193 | [Alibaba]Verification code:680193
4920 | Your Fiverr verification code is 4920
582031 | Upwork code: 582031
601928 | Skype: your code 601928
84019283 | Proton: your verification code is 84019283
571920 | Use code 571920 to verify your Line account
2948 | Your Kakao code is 2948
639104 | 639104 (KakaoTalk code)
4729 | VK: 4729 is your registration code
719283 | Mail.ru code 719283
30491 | Your InDriver code: 30491
6218 | DiDi code: 6218. Do not share
748201 | Your login code for Revolut is 748201. Only use this on revolut.com or in the app
520918 | Revolut verification code: 520-918. Never share this code with anyone, ever
93820174 | N26 code 93820174 for your payment of 12.50 EUR
739204 | [#][Klook]739204 is your code
610482 | <#> Your Swiggy OTP is 610482. rDT4xkq9Zsa
5820 | <#> 5820 is your Careem pin bX7Tn2kQp0e
820194 | To verify ur acct enter 820194
47201 | Enter this code to log in: 47201
638201 | Enter 638201 on the sign-in page. Expires in 10 min.
905817 | Do not share this with anyone. Your security code: 905817
3749 | Ur activation pin is 3749. Thx
582017 | Hello! Your confirmation code is 582017
710482 | Thank you for signing up with Rover. Your code is 710482
491830 | Your Ring verification code is 491830 - do not share this code
820413 | Nest code 820413
730194 | [Tesla] Your verification code is 730194
5938 | Lime: your verification code is 5938
604918 | Your passcode for Citrix is 604918
381920 | Duo SMS passcodes: 381920
720194 | Okta: Your code is 720194
551203 | Your ID.me code is 551203. Never share it
619284 | Login.gov: Your one-time code is 619284. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #619284
384019 | IRS: Your one-time security code is 384019
402918 | USPS: your verification code is 402918. Msg & data rates may apply
92018 | UPS My Choice code 92018
638192 | FedEx: Use 638192 to finish verifying your identity. Never share this code.
7204 | Starbucks code 7204
831940 | Your McDonald's login code is 831940
270491 | Your temporary Ticketmaster code is 270491. We'll never call or text you for it
583019 | NHS login: your security code is 583019
`);
