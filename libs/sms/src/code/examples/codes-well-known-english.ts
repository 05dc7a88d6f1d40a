import { examples } from './examples.js';

/** The wordings of well-known services, as they send them, in English. */
export const CODES_WELL_KNOWN_ENGLISH = examples(`
# As they are sent
583014 | G-583014 is your Google verification code.
719204 | G-719204 is your Google verification code. Don't share your code with anyone.
402881 | Your Google verification code is 402881
391207 | <#> Your WhatsApp code: 391-207⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/391207⏎⏎Don't share this code with others⏎4sgLq1p5sV6
884120 | WhatsApp code 884-120.⏎⏎Or tap this link to verify your phone: v.whatsapp.com/884120
204981 | Your WhatsApp Business code: 204-981⏎Don't share this code with others⏎rJbA/XP1K+V
550193 | Your WhatsApp account is being registered on a new device⏎⏎Do not share this code with anyone⏎⏎Your WhatsApp code: 550-193
48120 | Telegram code: 48120⏎⏎You can also tap on this link to log in:⏎https://t.me/login/48120
93371 | Login code: 93371. Do not give this code to anyone, even if they say they are from Telegram!⏎⏎This code can be used to log in to your Telegram account. We never ask it for anything else.⏎⏎If you didn't request this code by trying to log in on another device, simply ignore this message.
20388 | Telegram code 20388
71034892 | 71034892 is your Facebook confirmation code
602817 | 602817 is your Facebook for iPhone code. Laz+nxCarLW
38291 | FB-38291 is your Facebook confirmation code
51203948 | Use 51203948 to reset your Facebook password. Don't share your code. fb.com/l/1aB
914802 | 914802 is your Instagram code. Don't share it.
728190 | <#> 728 190 is your Instagram code. Don't share it. SIYRxKrru1t
304817 | Use 304 817 to verify your Instagram account.
640182 | [TikTok] 640182 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.
9032 | [TikTok] 9032 is your verification code fJpzQvK2eu1
481920 | 481920 is your Amazon OTP. Do not share it with anyone.
550712 | 550712 is your Amazon verification code. Don't share your code with anyone.
337109 | Amazon: Sign-in attempt from CA, US. Code is 337109. Reply Y if this was you, N if it wasn't.
208173 | 208173 is your Amazon OTP. Don't share it with anyone. Deny here https://amazon.com/a/c/r/7dQkPz
8021 | Use 8021 as Microsoft account security code
4471920 | Use 4471920 as your Microsoft account security code
590221 | Use verification code 590221 for Microsoft authentication.
204893 | Microsoft access code: 204893
830174 | Your Apple ID Code is: 830174. Don't share it with anyone.
719035 | Your Apple Account code is: 719035. Don't share it with anyone.⏎⏎@apple.com #719035 %apple.com
402917 | Your Apple ID verification code is: 402917
8821 | Your Uber code is 8821. Never share this code. Reply STOP ALL to +44 7903 561836 to unsubscribe.
4093 | <#> Your Uber code: 4093⏎qlRnn4A1sbt
7715 | Your Uber code is 7715. Never share this code. qlRnn4A1sbt
330281 | Your Lyft code is 330281
203847 | Your Lyft code is 203847. Never share your code. Lyft will never ask for it. 5+cGkq0MN2v
829104 | 829104 is your DoorDash verification code.
440128 | Your DoorDash verification code is 440128. Dasher support will never ask you for this code.
6281 | Your Airbnb verification code is: 6281. Don't share this code with anyone; our employees will never ask for the code.
440917 | Airbnb: Your verification code is 440917
491830 | PayPal: 491830 is your security code. Don't share your code.
702284 | PayPal: Your security code is: 702284. It expires in 10 minutes. Don't share this code with anyone.
118209 | Venmo here! We will NEVER call or text to ask you for this code. DO NOT share it. Enter it only on Venmo: 118209
8830 | Venmo: Your code is 8830. Don't share this code with anyone; our employees will never ask for it.
773018 | Cash App: 773-018 is the sign in code you requested. Don't share it with anyone. We will never call or text you for it. If you weren't signing in, go to cash.app/help
201938 | Your Cash App code: 201-938
8842019 | Your Coinbase verification code is: 8842019. Don't share this code with anyone; our employees will never ask for the code.
193847 | Coinbase: 193847 is your verification code. If you didn't request this, call 1-888-908-7930.
904118 | [Binance] Verification code: 904118. Do not share with anyone, including Binance staff.
771920 | [Binance]Your verification code: 771920 Do not disclose this code to anyone.
R4T7W | Your Steam verification code is R4T7W
X9KD2 | Steam: your access code is X9KD2
MX7QF | Your Steam account verification code is: MX7QF
482017 | Your Discord verification code is: 482017
291048 | Your Discord security code is: 291048
830281 | Your Twitter confirmation code is 830281
449012 | Your X verification code is 449012.
kd83hfq1 | Your X confirmation code is kd83hfq1.
710482 | Your SIGNAL verification code is: 710-482⏎⏎Do not share this code⏎⏎doDiFGKPO1r
394018 | Your Signal verification code: 394-018. If someone asks for this code it is a scam.
883014 | SIGNAL: Your code is: 883014⏎Do not share this code
481902 | Your Viber code: 481902. Don't share it. You can also tap this link to finish your activation: https://unv.viber.com/a/481902
6601 | Your Viber code is 6601
4820 | Your Snapchat code is 4820⏎Happy Snapping!
839201 | Snapchat: 839201 is your one time passcode for phone enrollment. Snap Inc will never call or text you for it
720193 | Snapchat code: 720193. Do not share it or use it elsewhere!
502918 | Your LinkedIn verification code is 502918.
338210 | Your Tinder code is 338210 Don't share.
904412 | Your Tinder code is 904412. dBRfx5sgvs9
5518 | Bumble: Your code is 5518
640291 | Your Hinge code is 640291
392018 | Your Yahoo verification code is 392018
ABCDEFGH | Yahoo: ABCDEFGH is your verification code. Don't share it.
KJVTQPRD | KJVTQPRD is your Yahoo account key. To keep your account safe, do not share it. https://yahoo.com/a
882019 | eBay: Your security code is 882019. Do not share this code.
620481 | Your eBay verification code is 620481. eBay will never call you to ask for it.
2840 | Your Etsy verification code is 2840.
773829 | Your Shopify code is 773829
104928 | Netflix: your verification code is 104928. Do not share it with anyone.
830192 | Your Dropbox security code is 830192. Happy Dropboxing!
512903 | Your Stripe verification code is: 512-903. Don't share this code with anyone; our employees will never ask for the code. It expires in 10 minutes.⏎⏎@stripe.com #512903
669102 | Stripe: 669-102 is your Link verification code.
728301 | 728301 is your Chase One-Time Code. We'll NEVER call to ask for it. Never share it.
40912837 | Chase: DON'T share. Use code 40912837 to confirm you're signing in. We'll never call to ask for this code. Call us if you didn't request it.
839104 | Bank of America: DO NOT share this Sign In code. We will NEVER call you or text you for it. Code 839104. Reply HELP if you didn't request it.
773102 | Wells Fargo: Your Advanced Access code is 773102. Don't share it. Call 1-800-869-3557 if you didn't request it.
550281 | Wells Fargo will never call or text you for this code. Don't share it. The one-time code you requested is 550281
281904 | Citi ID Code: 281904. We'll NEVER call or text for this code. Only enter online. Don't share it. Didn't request it? Call Citi.
920183 | Capital One: Temporary code is 920183. We will NEVER call to ask for this code. If you did not request this, call the number on back of your card.
300918 | Your American Express one-time verification code is 300918. Don't share it with anyone. We'll never contact you for it.
4820193 | Amex Safekey: 4820193 is your one-time code for purchase of USD 129.00 at ACME on card ending 31007.
102938 | USAA: Never share this code with anyone. USAA will not contact you to ask for it. Code: 102938
774210 | US Bank: 774210 is your ID Shield code. Expires in 10 min. We won't ask you for it.
339102 | Revolut: 339-102 is your verification code. Don't share it with anyone. dBz9Kq1mXp+
628301 | Revolut verification code: 628301. Never share this code with anyone, ever.
291837 | Your Wise code is 291837. Don't share it with anyone.
6610 | Monzo: use code 6610
830128 | HSBC: your one time passcode is 830128. It's valid for 10 minutes. Never share it, not even with us.
440192 | Barclays: your code to pay TESCO GBP 45.80 on card ending 4471 is 440192. Never share it. If you didn't request it call 0345 734 5345
719201 | Lloyds Bank: OTP 719201 to pay £210.99 to Currys with card ending 8812. Never share this code, even with us.
551029 | NatWest: Payment of GBP 1,250.00 to J SMITH ac 44910283. Code: 551029. Never tell anyone this code.
390217 | Santander: DO NOT SHARE this OTP with anyone, including Santander. To pay £89.00 to AO.COM use 390217
842019 | Halifax will never ask you to share this code. Use 842019 to log in.
2948 | Just Eat: give your delivery driver this code when they arrive: 2948
8820 | Your DPD parcel is arriving today between 10:15 and 11:15. Your driver will ask for PIN 8820.
410293 | GOV.UK One Login: 410293 is your security code. The code expires after 15 minutes.
839210 | 839210 is your Government Gateway access code, it expires in 15 minutes. Only use it if you requested it.
72819 | 72819 is your HMRC access code.
118294 | Your NHS login security code is 118294. If you didn't ask for this code, contact us.
904182 | Login.gov: Your one-time code is 904182. It expires in 10 minutes. Don't share this code with anyone.⏎⏎@secure.login.gov #904182
K7Q2XW | Your ID.me code is K7Q2XW. Never share it
830214 | ID.me code: 830214. Do not share it; we will not call or text to ask for it.
719283 | IRS: your security code is 719283
S10482 | Your myGov code is S10482
502918 | myGov code: 502918. Never share this code with anyone.
820193 | Your OpenAI verification code is: 820193
441028 | Your OpenAI API verification code is: 441028
882910 | Your Roblox verification code is 882910.
551820 | Your Epic Games verification code is 551820.
703918 | PlayStation: your verification code is 703918
102938 | 102938 is your Nintendo verification code
338201 | EA: Your security code is: 338201
720194 | Battle.net: 720194. Enter this code to add SMS Protect.
559201 | Your Blizzard verification code is 559201.
993012 | Ubisoft: your verification code is 993012
440918 | Twitch: 440918 is your verification code.
280194 | Your Reddit verification code is 280194
820194 | Bolt code: 820194. Never share this code. 5qrL8mvXqzE
`);
