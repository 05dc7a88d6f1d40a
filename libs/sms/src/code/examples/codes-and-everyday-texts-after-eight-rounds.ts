import { examples } from './examples.js';

/** Codes of services, a quarter of them oddly worded, and texts of every day. */
export const CODES_AND_EVERYDAY_TEXTS_AFTER_EIGHT_ROUNDS = examples(`
582019 | 582019 is your Netflix sign-in code. It'll expire in 15 minutes.
7204 | Careem: 7204 is your code. Reply 0 to opt out.
306158 | Nationwide: use passcode 306158 to set up your new payee MR A KHAN. Don't tell anyone, not even us.
91827 | Twitter: 91827. You asked for this login code at 9:12.
440196 | Hi, Amara. To finish creating your Duolingo profile use 440196.
273918 | [Steam] 273918 ist dein Bestätigungscode.
60417 | Votre code Vinted : 60417, valable 10 min.
918204 | Deine mobileTAN lautet 918204. Betrag 54,90 EUR, Empfänger IKEA
5027 | Je code om je pakje op te halen bij punt 2204: 5027
836015 | ING Tu código para autorizar el Bizum de 25,00€ es 836015
7194 | Seu código do 99 é 7194. Não passe para ninguém.
205839 | Intesa: il codice per la spesa di 18,50 EUR presso COOP e' 205839
614093 | PKO BP: kod 614093 do zlecenia nr 2, kwota 99,00
3826 | Vas kod pro Rohlik: 3826
750182 | OTP banka: Koda 750182 za nakup 22,10 EUR
46093 | Kod logowania: 46093. Nie podawaj nikomu!
281907 | Код для подтверждения операции: 281907, сумма 1 200,00 RUB
9034 | Ваш код для Rozetka 9034
571928 | Γράψτε 571928 για να ολοκληρώσετε τη σύνδεση
830517 | Ziraat: 830517 tek kullanimlik sifreniz, 2.500 TL EFT
1749 | رمز التحقق من نون 1749
307185 | رمزك السري لمرة واحدة ٣٠٧١٨٥
48291 | کد ورود شما به دیجی\u200cپی 48291
692014 | סיסמה חד-פעמית: 692014
517093 | प्रिय ग्राहक, आपका ओटीपी 517093 है। ₹1,299 के भुगतान हेतु।
2085 | আপনার পাঠাও কোড: 2085
739261 | PhonePe: 739261 is the OTP for linking A/c XX2290. Never share. kL9mPq2RsT4
4418 | Rapido captain Suresh is here. Start OTP 4418. Bike KA03HX7712
620184 | Kode verifikasi DANA 620184. Awas penipuan!
905127 | Mã OTP giao dịch 500.000 VND tại TIKI: 905127
381604 | รหัส OTP ของท่านคือ 381604 <Ref. ABCD>
6173 | 【滴滴】您的验证码是6173,请勿泄露
284057 | 【招商銀行】交易密碼284057,金額HK$320
739014 | あなたの認証コードは739014です。10分以内に入力。
508213 | [쿠팡] 인증번호는 508213입니다.
41096 | Din kod hos Swish är 41096
728350 | Vipps: engangskode 728350. Gyldig i 3 minutter
9305 | Koodisi on 9305. Terveisin Wolt
260914 | Az aktiváló kódod 260914
3718 | Codul tău Glovo: 3718
845016 | Nambari ya siri ya mara moja ni 845016
170392 | Ang OTP mo para sa Shopee ay 170392
TQ4M8Z | Enter the code TQ4M8Z on the TV screen within 30 minutes.
592071 | Security code for your Sparkle wallet: 59-20-71
415827 | Zoom verification: 415 827
918406 | G-918406 es tu código de verificación de Google.
203751 | Wallet: withdraw 1.2 ETH to 0x71..9A? Code 203751. Not you? Lock at once.
831750 | Fidelity: do NOT give this code to anyone. 831750
27193 | Pharmacy pickup: show 27193 at the counter for Rx 004410
940261 | Two-step login for HR portal. Pin: 940261. Requested 08:55 from 10.2.3.4
318420 | Approve sending $75.00 to Kim with 318420.
482635 | Use this to prove who you are: 482635 (Gov Gateway)
150738 | Your child's school app code is 150738. Class 4B, Room 12
7041 | This is an automated call from Dyne. Your code is 7, 0, 4, 1.
906314 | Dyne login. Code is valid till 10:45 on 12 Jun: 906314
624907 | Welcome to Dyne!⏎⏎624907⏎⏎^ your code. Bye!⏎@dyne.example #624907
- | Got on the 0752, see u at 9
- | Paid 1860 for both flights lol
- | Is ur flat 1203 or 1302?
- | Meet at carpark level B2 lot 2217
- | Ah boy, tuition fee 1240 this month
- | Sis, ur COE renewal 38500 ah? siao
- | Bhaiya 3400 due hai room ka, kal tak de dena
- | Bro semester result out, 8.41 cgpa
- | Na 12500 them dey sell am for Computer Village
- | I don reach Ojota, bus 47 dey load
- | Anong room? 1105 ba? akyat na ko
- | Tara samgyup 499 unli, 7pm
- | Dr says 2000mg a day of the fish oil
- | Ran 8.2km in 45:10 this morning
- | Down 4lbs, now 168
- | Our table is 27, hall B, starts 1830
- | Ask for Priya on ext 2288
- | My landline's 020 7946 0321 after six
- | He's on +234 803 555 0188
- | Text Dan 07700900741 for the keys
- | Your uncle was born in 1952 not 1953
- | the summer of 1999 was the best
- | Liverpool 3 United 1, easy
- | India 312/4 off 48.2
- | Level 245 on that game now
- | IPO listed at 1432, up 12%
- | Gold is 6840 a gram today
- | Buy 1000 units if it dips under 245
- | Petrol bill 2750, toll 380
- | Ur share is 1325.50 each
- | Deposit 5000 and rest 12000 on delivery
- | Waybill for your load 4500
- | Grandma's pressure 160/95 again
- | The baby's 3.2kg, 49cm
- | Bus 190 then walk 400m
- | Take 97 to Jurong, 14 stops
- | Train's at 1818 platform 4
- | Missed the 2315, next 0005
- | Code for dinner is smart lah
- | bring ur student pass, no pass no entry
- | My pass is expiring 2027
- | pls send the pin drop
- | I entered the wrong gate, at 14 now
- | login page is down since 2
- | verify with Sarah if its 1530
- | Confirm 12 pax for the 24th
- | Confirmed! 8 pax 1900 hrs
- | Use the 50 note not the coins
- | enter from Block 2217 side
- | type faster lol im waiting
- | The safe word is banana haha
- | they charged my card 849 twice!!
- | Card 4471 got stolen, blocked it
- | Refund of 1249 came thru
- | Loan emi 15430 on 5th
- | My CIBIL is 781
- | Voter list serial 412, part 118
- | Aadhaar centre token 57, waiting
- | Passport appt 0930 on 14/07
- | Exam seat 20417, hall 3
- | Locker key no. 118 pls return
- | Ur parcel's w guard at gate 3
- | 2 bhk 32000 + 3000 maint
- | Plot 1204 sector 56
- | Pin the 1430 meeting pls
- | PS: 2217 words so far
- | EPF no. later, busy
- | Hey it's Jo, new number :)
- | lol 100%
- | Santander: £240.00 paid to J WARD on 12 Jun. Bal £1,020.44
- | KCB: You have received KES 3,500 from 254712***678. Ref SFG71KQ2
- | GTB Acct **2217 Debit NGN8,000.00 POS/20417 Bal NGN14,210.55
- | ICICI Acct XX771 debited Rs 420 on 12-Jun-26; SWIGGY credited. UPI:616220417722
- | Citi: payment due 06/28 min $35, balance $1,422.20
- | PayMaya: You paid P249.00 to 7-ELEVEN. Ref 204417882210
- | UOB: SGD 88.20 spent on card ending 2217 at NTUC 12 Jun
- | StanChart: Your FD 2217004410 matures on 30/06/26
- | Ecobank: USSD *326# is now *329#
- | Octopus: reload HK$500 done, balance 612.4
- | Hermes: parcel 2217 0044 1092 left in porch
- | Yodel: JD0002217004410 arriving 12:40-14:40
- | Lazada: Your pkg LZ2217004410 is out for delivery w/ Rey 0917 555 0110
- | Blue Dart: AWB 22170044109 delivered to SELF at 1432
- | Instacart: Kim is shopping your order. 2 items replaced
- | Uber Eats: order 22B17 from Wok is near
- | Boots: order 22170044 ready. Bring ID
- | Screwfix: C&C A22170044 ready till 20/06
- | Shell GO+: 22 pts added, total 1,217
- | Costa: 8 beans! Free drink waiting
- | Subway: Footlong for 6.99 w/ code FOOT699
- | Gap: 40% off ends 2nite. Code GAPNOW
- | Uniqlo: new in store from 18 Jun
- | Dunelm: 20% off beds with code SLEEP20
- | Airtel: get 2GB for N500, dial *141*2#
- | Smart: Your GIGA99 promo expires 2026-06-14 23:59
- | Maxis: bill RM88.00 due 21/06. Acc 22170044
- | Three: you've used 9.2GB of 12GB
- | AT&T: AutoPay of $85.00 set for 06/20
- | Xfinity: tech arrives 2-4 PM. Job 2217004
- | City Gas: meter reading 22170 noted
- | TNB: Bil RM 142.20 akaun 220044109912 sblm 30/06
- | BESCOM: Bill 1240 for RR 2217K due 20-06
- | Met Office: yellow warning wind 1800-0300
- | NSW RFS: Fire near 2217 Bells Line. Leave now
- | GP: Your blood test is 18/06 09:20, rm 4
- | Specsavers: eye test due. Call 0161 496 0220
- | Aspen Dental: see you Thu 8:20 AM, reply C
- | Max Hosp: Token 17, Dr Sen, OPD 12, 6:30PM
- | Quest: results posted 06/12. Log in to view
- | Rite Aid: Rx 22170 ready, copay $4
- | Barber: 4:15 Sat w Tom. Running 10 late
- | Vet: Luna, 12.4kg, next jab 12/09
- | AA: patrol ETA 42 mins, ref 2217
- | Green Flag: job 22170 closed
- | RAC: renewal £142.20 due 01/07 policy 22170044109
- | Enterprise: Your rental 22170044COUNT is ready, bay 14
- | easyJet: EZY2217 delayed, new dep 1410
- | Vistara: UK 817 DEL-BOM gate 32B
- | AirAsia: AK 6217 check in by 1120. PNR QX7LMP
- | Amtrak: Train 2217 is 18 min late
- | Greyhound: bus 1722 departs 5:40p door 6
- | MRT: no service Bishan-AMK 0530-0800 Sunday
- | Premier Inn: Room 217, check out by 12
- | Hostelworld: ref 2217-004410, 2 nights, EUR 58
- | OYO: Booking QZKT2217 confirmed, Rs 1,299
- | Vue: Dune 3, screen 8, 19:10, seats F7-F8
- | BookMyShow: Booking ID WQ7KTR2, Audi 3, H11
- | Ticketek: your order 22170044 is confirmed
- | parkrun: Jo, your time was 24:36, position 117
- | Strava: KOM lost by 4s
- | Fitness First: class 1830 full, waitlist 3
- | Library: hold ready till 19/06 shelf 2217
- | School: INSET day 26 June. Gates 0840
- | Uni: results out 1000 on 14/07, candidate 22170
- | HOA: pool closed Mon. Gate fob fee $25
- | Landlord: rent 1450 rec'd, next 01/07
- | Your code was entered too late. Ask for a new one
- | This code can't be used again. Sign in to get another
- | We blocked 3 sign-in attempts with a wrong code at 02:14
- | PIN changed on 12/06 at 14:32 from Chrome 126
- | Security: no one from Lloyds will ask for a passcode. Fraud line 159
- | You are now verified. Limit 2,000/day
- | OTP service will be down 0100-0400 on 14/06
- | We emailed your code to j***n@mail.example
- | Claim ur prize! Call 0906 222 0441 code WIN7. 18+
- | Txt CLUB to 82217 for 2-4-1, T&Cs
- | Free spins 50! Join at spin.example, 18+
- | You won £1000! ref 22Q7 call 09061 702 217
`);
