import { examples } from './examples.js';

/** Codes in short, odd and careless English; docs/codes.md says how the first run went. */
export const CODES_ODDLY_WORDED_ENGLISH = examples(`
# Missed on the first run
2096 | Give Marcus your ride PIN, 2096. Silver Prius, plate 7XKL884
91835 | vrfctn cd 91835 exp 5min
208551 | monzo: 208-551 to link yr new phone. Wasnt you? call 0800 802 1281
4068 | Your temp PIN for your T-Mobile line ending 2210 = 4068
640983 | Pssst... 640983. Pop that into Bumble and start buzzing
58JD2K | Riot Games: type 58JD2K to prove it's really you
6350 | Venmo here! NEVER share this: 6350. Call only the # on our site if asked. Payment of $600.00 is waiting
3306 | Airbnb ID check 3306.
50928 | Gumtree:yourcodeis 50928.Enter it now
730916 | Y'ello! 730916 dey for ur MyMTN login. No tell anybody o
4380 | Costco Digital Card sign up. Your 4-digit number: 4380. Wh 1184
6048 | <#> Microsoft acc 6048 as ur security code qR7/bV0cD+w
185927 | Atlassian code (skip the gaps) 185 92 7
8416 | Enter PIN 8.4.1.6 w/o dots
296480 | Thank you for registering for the County of Fairfax permit portal, ticket 2024-0091. To complete step 2 of 4 please enter the following number in the box: 296480
615382 | OTP FOR PROPERTY TAX LOGIN-615382 BMC
6174 | Medicare: your six... no, four digit code this time! 6174
# A comma before the number
2096 | Give Priya your trip code, 2096. White Toyota, plate KA05 1234
4471 | Tell Ahmed your delivery PIN, 4471, when he hands over the bag
5830 | Show the rider your order OTP, 5830
7719 | Your parcel PIN, 7719, is needed at the door
# Words without vowels
482913 | vrf cd 482913 exp 10min
55120 | ur verfn cd 55120
903312 | yr scrty cd 903312, dnt share
71825 | cnfrm cd: 71825
# "ur", "yr"
208551 | 208-551 to activate yr new phone
447102 | Revolut: 447102 to confirm ur card payment
9031 | Use 9031 to unlock ur acct
# An ending, and =
4068 | PIN for your line ending 2210 = 4068
730215 | Code for card ending 5521 = 730215
# To prove it
X7K2PD | Type X7K2PD to prove it is really you
83920 | Enter 83920 to show it's really you
662910 | 662910 so we know it's you
4821 | Reply to the app with 4821 to prove you're you
# Never share this
6350 | NEVER share this: 6350
4821 | Don't share this with anyone: 4821
920471 | Keep this to yourself: 920471
4821 | Keep this secret: 4821
# ID check
3306 | Vrbo ID check 3306.
4417 | Lyft identity check: 4417
8812 | Monzo security check 8812
# Words without spaces
50928 | Depop:yourcodeis 50928.Enter it now
118204 | Yourotpis 118204
77120 | Foo:verificationcode 77120
482910 | YourCode:482910
66210 | securitycode66210
# Pidgin
730916 | 730916 dey for ur login. No share am
482910 | MTN: 482910 na your OTP. No give anybody o
# "N-digit number"
4380 | Sign up almost done. Your 4-digit number: 4380
938201 | Use your 6-digit number 938201
938201 | Tu número de 6 dígitos: 938201
938201 | Ihre 6-stellige Nummer: 938201
938201 | Votre numéro à 6 chiffres : 938201
938201 | Seu número de 6 dígitos: 938201. Entre no app
# … as your code
6048 | Microsoft acc 6048 as ur security code
7712 | Use 7712 as your delivery PIN
1746 | Beri 1746 kepada pemandu sebagai kod pengesahan
3381 | Dale 3381 al repartidor como código de entrega
3381 | Donnez 3381 au livreur comme code de confirmation
3381 | Nennen Sie dem Fahrer 3381 als Bestätigungscode
583 | Кажете 583 на куриера като код за потвърждение на доставката
# Gaps and dots
185927 | Your code (no spaces) 185 92 7
8416 | Enter PIN 8.4.1.6 without dots
4821 | Enter code 4.8.2.1 in the app
482193 | Type code 48.21.93 (without the dots)
185927 | Code, ignore the spaces: 18 59 27
# In the box
296480 | Please enter the following number in the box: 296480
296480 | Type the number in the field below: 296480
296480 | Introduzca este número en la casilla: 296480
296480 | Saisissez ce numéro dans la case : 296480
296480 | Geben Sie diese Nummer in das Feld ein: 296480
# A hyphen after a word
615382 | OTP FOR BILL PAYMENT-615382 BESCOM
449102 | OTP FOR NET BANKING LOGIN-449102. DO NOT SHARE
771823 | OTP for registration-771823
449102 | PASSWORD-449102
# The sentence before has the word
6174 | Your code is here! 6174
6174 | Here's your code for today. 6174
6174 | Your PIN has arrived: 6174
6174 | Your new code is ready. 6174
# PIN codes
583921 | Your PIN code 583921 is valid for 5 minutes
583921 | Dear customer, PIN 583921 for login at Foo Bank
583921 | Foo: PIN code 583921
583921 | Use PIN code 583921 in the Foo app
# Beside the new rules
583921 | 【中国移动】您的登录验证码是583921,如非本人操作请拨打10086
95533 | 【建设银行】验证码95533,5分钟内有效
100182 | 【腾讯】100182(登录验证码)
482013 | 【12306】验证码482013,用于登录12306账号
7719 | 您的快件已放入3号柜,取件码7719,请尽快领取
583921 | 583921,448201 are your two backup codes
4471 | Your ride code is 4471
583921 | Use pin code 583921 to log in
583921 | Your pin code is 583921
583921 | The pin code for this transaction is 583921
583921 | Foo pin code: 583921
583921 | Enter in the box: 583921
4821 | To confirm: 4821
583921 | Dear user, your order PIN is 583921
4H21KQ | Your code is 4H21KQ
583921 | WhatsApp code 583-921, do not share this code
7788 | FREE MOBILE: votre code est 7788
583921 | Boost Mobile: your code is 583921
# Odd styles
583021 | 583021 is all it takes
583021 | Here u go: 583021
70418826 | Wells: One-Time Passcode 70418826 for ur sign on at 9:02 PM
4471 | Hand over 4471 to your Bolt courier
482913 | Knock knock, Duolingo here. 482913. Type that into the app
9917 | Lime: 9917 gets you rolling
5512 | PIN=5512
66120 | pwd: 66120
482913 | v-code 482913
482913 | Verif. code 482913
482913 | Ver code: 482913
482913 | SecCode 482913
482913 | 1-time code 482913
482913 | Once-only code: 482913
482913 | OTP (valid 3 min) 482913
482913 | OTP valid for 3 min is 482913
482913 | Code [482913] valid 5 min
482913 | Code >>482913<<
482913 | Code→482913
482913 | Code ➜ 482913
482913 | ***482913*** is your code
482913 | ~482913~ your code
482913 | code482913
482913 | Code.482913
482913 | code;482913
482913 | Code, 482913
482913 | Your code - 482913.
482913 | Hello Mr. Smith. Your code: 482913 . Ref 12-3344
482913 | Your code for the 24/7 Gym app: 482913
482913 | Your code for 7-Eleven: 482913
482913 | Your code for Route 66 Casino is 482913
482913 | Code for 99 Ranch: 482913
482913 | 365 Market: 482913 is your code
482913 | 1Password: 482913
4829 | Pin no 4829
4829 | P.I.N.: 4829
482913 | O.T.P 482913
482913 | T.A.N.: 482913
482913 | Pass code - 482 913
# Glued and short
482913 | ur otp=482913
482913 | UrCode:482913
482913 | ur code iz 482913
482913 | yourcode482913
482913 | YOURCODEIS482913
482913 | Your OTP is:482913.Do not share
482913 | yourverificationcodeis482913
482913 | Mycode is nothing. 482913 is ur code
# No noun
208551 | monzo: 208-551 to link yr new phone
208551 | Foo: 208551 to set up yr new device
58JD2K | Type 58JD2K to prove it's you
208551 | Foo: 208551 confirms it's you
208551 | 208551 to prove it's really you
4821 | 4821 to get back into ur acct
208551 | Use 208551 to get back in
208551 | Punch in 208551 to carry on
208551 | Use 208551 and you're in
208551 | Copy 208551 into the sign-up form
4821 | Foo Wallet: approve with 4821
4821 | Reply not needed. Type 4821 in the Foo app
# Told to somebody
4821 | Your Dasher will ask for this PIN: 4821
4821 | Share 4821 with your driver Marcus
4821 | Show 4821 to staff at pickup
4821 | Say 4821 to your Uber driver
# Beside the years of a tax or a school
650318 | Your Income Tax e-Filing OTP for e-verification of ITR (A.Y. 2024-25) is 650318. It is valid for 15 minutes. Helpdesk 18001030025
482095 | Use OTP 482095 to enrol for session 2026-2027 at Delhi Public School.
45402 | Your verification code is 45402. Dayton, OH 45402 is where you sign in.
`);
