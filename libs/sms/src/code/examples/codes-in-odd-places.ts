import { examples } from './examples.js';

/** Codes at the start, at the end, between other numbers, in other digits, with marks and hashes. */
export const CODES_IN_ODD_PLACES = examples(`
# hashes, WebOTP
839102 | <#> Your Acme code is: 839102⏎FA+9qCX9VSu
44719 | <#> 44719 is your code kV8aX1s2B3d
550318 | 550318 is your Shop code.⏎⏎@shop.app #550318
K9F2Q | Your code is K9F2Q⏎@example.com #K9F2Q
730194 | Do not share. Sign in at bank.example with 730194⏎@login.bank.example #730194 @pay.example
6620 | [#] Ola: 6620 is your OTP⏎qT7+wE2rY5u
# hyphens, spaces, letters
481903 | Your code is 481–903
917304 | Zoom: 917 304 is your verification code
55102873 | Security token: 5510-2873
338019 | code: 338 019. expires in 10 mins
771482 | Your Acme verification code is 77-14-82
A1B2C3 | Your verification code is A1B2C3
XJ48QP | Enter XJ48QP to verify your email and phone
7H3K | Your access code: 7H3K
PLDKWQ | Your confirmation code is PLDKWQ. It expires in 10 minutes
9F4T2B | Nintendo: verification code 9F4T2B
4M7Q9X | Use security code "4M7Q9X" to continue
220718 | Code [220718] for login
118403 | **118403** is your login code
662031 | Your code:⏎⏎662031⏎⏎Thanks, Acme
903417 | 903417⏎is your Acme code
551208 | OTP-551208 for KYC
480173 | OTP:480173.Valid 10min
772910 | code=772910
339014 | verification_code: 339014
881027 | Your PIN code:881027(valid until 2026-11-22 14:05)
447018 | 447018:your passcode
208163 | 〔ACME〕code〔208163〕
# other digits
719304 | Your code: 719304
552108 | কোড ৫৫২১০৮
409173 | رمز الدخول: ٤٠٩١٧٣
663815 | ওটিপি ৬৬৩৮১৫
338204 | รหัส ๓๓๘๒๐๔ คือรหัสยืนยันของคุณ
# two numbers
661935 | Payment of 250000 to acc 12345678. OTP 661935
730826 | Order 448201: enter 730826 to confirm payment of $49.90
90417 | Ticket 4471 - your support PIN is 90417
558120 | On 22/11/2026 at 14:05 you asked for a code: 558120
448912 | Call 1800 123 4567 if you did not request OTP 448912
331708 | 2026-11-22 14:05:33 OTP 331708
220914 | Ref 88120417: 220914 is your authorisation code
815502 | You're paying 1500.00 to 4471********8812. Your 3-D Secure password is 815502
470193 | Your old code 118402 is no longer valid. Your new code is 470193
66172 | Customer no. 10442918, your login code is 66172, valid for 300 seconds
903558 | Account 55120918 - one time password 903558 - do not reply to 80111
772014 | Use 772014 (not 1234) to verify
118390 | For card 4417 use passcode 118390; for help ring 03457 404404
409276 | Your reference is QX-22918. Security code: 409276
580137 | Transfer EUR 1250 / IBAN ..4471 / CODE 580137
603318 | Amt: 4500.00, Merchant: Foo 24, OTP: 603318, Exp: 1405
# code at start, at end, warnings first
771905 | Never tell anyone this code, not even our staff. It is 771905.
440917 | Don't share this with anybody who calls you! Code to get into your account: 440917
318204 | If someone asks for this number it's a scam. 318204
902718 | If you did not request this, ignore it. Otherwise type 902718 into the page
662481 | We got a request to reset your password. 662481 will let you do it
55108 | 55108 - Acme login
730917 | 730917 Acme verification
48201 | Acme auth 48201
339175 | Verify: 339175
208471 | login: 208471
6617 | Code 6617
119308 | Hi Tom! Your code's 119308
774420 | Hey, it's Acme! Here's that code you wanted: 774420
558931 | We've sent you this because you're trying to change your phone number: 558931 is the code
903126 | YOUR ACME CODE IS 903126. DO NOT DISCLOSE IT TO ANYONE!!!
447821 | ur verifcation code is 447821
661294 | Yor securty code: 661294
550927 | Please use this tempory passcode 550927 to acces your acount
338712 | Acme: https://acme.example/v/88120?u=4471 or enter 338712
220193 | Tap acme.example/a/661204 to sign in, or type in code 220193
7714 | 7714 is your Acme check-in PIN for 24 Nov at 10:15
480317 | Acme 2-step verification: 480317
915027 | 2-factor code 915027 for admin@acme.example
331946 | Two-factor authentication code for Acme VPN 331946
770281 | Your multi-factor token is 770281
204916 | Authenticate yourself with 204916
660137 | Passcode for meeting sign up is 660137
558402 | Your Acme activation number is 558402
903271 | Secret number: 903271. Keep it safe!
118947 | Here is your Acme One-Time-Password (OTP): 118947
447390 | MFA: 447390
# two numbers, odd places
660291 | Ref no: 88120417. Amt: INR 4,500.00. OTP: 660291. Card: 4471
20418 | Room 1204 door app login code 20418 (not your room number)
917345 | Old PIN 4471 deactivated. New activation code 917345
338104 | Order 55120, driver KX70ABC, ETA 1830, delivery code 338104
504172 | 1 of 2: Your statement for 2026 is protected. 2 of 2: password 504172
77283 | Your code is 77283. Your order number is 20418.
48109 | 2026-11-22: account 44820193 login code: 48109, expires 1435
620815 | If you received code 620815 without asking, call 1800 111 222
3904 | Take 2 tickets, row 14, seat 27. Entry PIN: 3904
553081 | From +1 (415) 555-0134: 553081 is your one time passcode
914027 | (914027) Acme code, do not forward
207136 | 207136 = your Acme sign-in code
650372 | Acme code 65-03-72
440819 | Code:440819;Valid:5min;Acme
118362 | "118362" is your code for "Acme"
73015 | Your Acme OTP is (73015).
882640 | Acme⏎Code⏎882640⏎Valid 10 min
391750 | Your code⏎391750⏎⏎Acme will never call you
60284 | Acme security⏎60284
557193 | U r logging in 2 Acme. Code 4 this: 557193
920846 | YOUR ONE-TIME PASSCODE IS 9 2 0 8 4 6
7150 | AcmePay: PIN=7150
334209 | Code is 334209.Do not share.Acme
801527 | acme.example verification code:801527.
46093 | Hi John,46093 is your Acme verification code
215780 | Acme: Verify with code 215780 or visit acme.example/verify?c=215780
990417 | Dear 10442918, your OTP is 990417
615033 | Dear user 20441, pls use 615033 for login
408126 | Use 408126 within 300 seconds
772051 | Your login OTP for a/c no. XXXXXX4471 is 772051
5830 | Your 4-digit code: 5830
583074 | Your 6 digit code is 583074
94712083 | Your 8-digit code is 9471 2083
603918 | Code from Acme (603918) valid through 14:05 11/22
118094 | 118094 -- Acme login. not you? acme.example/no
240951 | {240951} is your Acme OTP
751380 | Your OTP for Rs.1.00 mandate at NETFLIX is 751380
366102 | Rs.366.00 txn. OTP 366102
4471 | OTP 4471 for card ending 4471
900418 | Kindly note that 900418 is required to login
18273645 | Your confirmation code for Acme Bank is 18273645
K7XQ2M | Acme device code K7XQ2M
QZRTVB | Use code QZRTVB to sign in to Acme
ab12cd | Your code is ab12cd
# names with digits
4821 | Bet365: your verification code is 4821
730915 | 1Password: 730915 is your recovery code
60248 | 23andMe code 60248
918374 | Your 888casino passcode: 918374
5506 | 7-Eleven: redeem with PIN 5506 shown to cashier
448120 | O2: Your one time code is 448120
71935 | 99 app: seu codigo e 71935
203684 | 1xBet. Код подтверждения: 203684
662018 | Three: 662018 is your 3Account code
15973 | Studio 54 members: login code 15973
370862 | Channel 4 sign in code 370862
904517 | 58同城 验证码904517
661840 | 360安全中心:您的验证码为661840
281937 | 11st [Web발신] 인증번호 281937
43086 | 2GIS: код 43086
819254 | Forever 21 account code: 819254
7268 | 3M HR portal PIN: 7268
530147 | Bank24: OTP 530147
918206 | Level3 VPN token 918206
64031 | Your B612 code is 64031
# two languages in one
481035 | Your code is / Votre code est : 481035 - Desjardins
719264 | 您的驗證碼 Your verification code: 719264 (HSBC HK)
306218 | رمز التحقق Verification Code 306218 دبي
552941 | OTP/ओटीपी 552941 SBI YONO
91806 | Код/Code: 91806 Wolt
640375 | Code d'activation / Activatiecode: 640375. bpost
238190 | Ihr Code / Votre code / Il suo codice: 238190 SBB CFF FFS
77540 | Kode/Code 77540, jangan dibagikan/do not share
904186 | 認証コード/Code: 904186 Rakuten
115093 | [Coupang] 인증번호/Verification: 115093
368420 | Kod/Код 368420 – Bolt
5917 | PIN רכב / Car PIN: 5917 GetTaxi
# long texts with many numbers
830614 | Dear SANTOSH, 830614 is the OTP to authenticate your transaction of INR 12,499.00 at RELIANCE DIGITAL using card ending 4471 on 22/11/2026 14:05:33 IST. OTP valid till 14:15. Call 1860 267 6161 / 080-6121-1111 if not initiated by you. Ref 632145879012.
417025 | VISA Secure: EUR 1.249,00 bei MEDIAMARKT 44 am 22.11.2026 um 14:05 mit Karte **8812. TAN: 417025. Gueltig bis 14:10. Hotline 069 7933 1910.
206913 | Banque Populaire: Le 22/11 a 14h05, achat de 1 249,00 EUR chez FNAC.COM carte finissant par 8812. Code 206913. En cas de doute 09 88 98 00 00.
559108 | El 22/11/26 14:05 solicitaste transferir $12,500.00 a la cuenta 0123 4567 8901 de JUAN P. Tu token es 559108, caduca a las 14:10. Dudas: 55 5226 2663
730284 | Em 22/11/26 as 14:05 compra de R$ 1.249,00 em 12x no cartao final 8812 MAGALU. Confirme com o codigo 730284. Central 4004 0001
918350 | 22.11.26 14:05 покупка 12 499,00р DNS карта *8812 баланс 20 441,10р. Код 918350. Тел 900
640218 | 您尾号8812的信用卡于11月22日14:05在京东消费12499.00元,验证码640218,如有疑问请致电95555
371906 | 11/22 14:05 카드(8812) 1,249,000원 12개월 인증번호 371906 문의 1588-1688
502817 | Kredi Kartınızla 22.11.2026 14:05 MEDIAMARKT 1.249,00 TL 12 taksit işlem şifresi 502817. 444 0 333
284150 | GD 12,499,000VND luc 14:05 22/11/2026 the **8812 tai FPT SHOP 44. OTP: 284150. Hotline 1900545413
603947 | Trx Rp12.499.000 22/11/26 14:05 kartu 4471-xx-8812 di ERAFONE 12. OTP 603947 berlaku s/d 14:10. Info 1500888
118630 | ยอด 12,499.00 บ. บัตร x8812 ร้าน POWER BUY 22/11 14:05 OTP 118630 (Ref.X7K2) โทร 02-888-8888
# short ones
82640 | 82640 – Wolt
33815 | Code 33815 / Yubo
204671 | ‭204671‬ is your WeChat code
6184 | PIN: 6184 (BP Rewards)
905273 | auth code:905273
71096 | Kod=71096
`);
