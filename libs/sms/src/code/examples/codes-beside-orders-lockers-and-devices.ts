import { examples } from './examples.js';

/** Order numbers, versions, years and card endings beside the code; lockers, rides, voices; codes that are over. */
export const CODES_BESIDE_ORDERS_LOCKERS_AND_DEVICES = examples(`
918273 | Order #55102938 is waiting for approval. Approve it with code 918273.
4471 | Parcel H00123456789 is in locker 12. Open with PIN 4471 before 18:00 on 14/06.
829104 | InPost: pick-up code 829104, parcel 640012345678901234567890, locker KRA05N. You have 48 hours.
5508 | Your driver Sam arrives in 3 min (Toyota Prius, 7XKJ201). Tell him PIN 5508 to start the trip.
384102 | Login from Chrome 126.0.6478 on Windows 11 at 09:41. Not you? Call 0800 121 4455. Code: 384102
720915 | A payment of 2026.00 EUR to Smith needs your approval: 720915
661830 | This is a message from Norwood Bank. Your verification code is: 6, 6, 1, 8, 3, 0. Again: 6, 6, 1, 8, 3, 0. Goodbye.
204918 | Don't share 204918 with anyone! It lets them into your account.
- | Welcome to The Vale, Ms Ortiz. Room 214, front door code 3058, wifi password Lavender22.
- | Your previous code has expired. Request a new one in the app.
- | Your code was used to sign in on 12 May at 10:14. If this wasn't you call 0345 7213 421.
770143 | 2026 census: your household access code is 770143.
1999 | Use 1999 as your verification code
2024 | Your code is 2024
482017 | Use OTP 482017 to pay Rs 5000.00 to merchant 998877. Txn ref 60021188.
913402 | Ref 4491. Your one-time passcode is 913402.
913405 | Passcode 913405, session ref 4491
5520 | Amazon Hub Locker "Tulip": use 5520# to collect. Open until 22:00.
930482 | Parent portal. Username: jdoe1987. Temporary password: 930482. Change it after logging in.
- | Booking ref QJ7712. Flight EK202 departs 2105 from gate 14. Check in online.
640219 | MyGarage: your car (reg AB12 CDE) wants pairing. Enter 640219 on the dashboard.
118402 | Your code for Alice's account is 118402 and replaces the earlier 553091.
57194 | Old code 22015 no longer works. New code: 57194
4096 | Go to example.tv/activate and enter 4096
836104 | Are you trying to sign in? If yes, type 836104. If no, ignore.
721940 | Sécurité : composez le 72 19 40 sur la page de connexion.
503817 | Hi Dana, your test result is ready. Open resultat.example with date of birth and code 503817.
- | Hi Dana, your appointment on 12/06/2026 at 1430 in room 2207 is confirmed. Call 5550199 to change.
LKPWTR | Your login code is LKPWTR
8XW2KD | Enter 8XW-2KD on your TV to link your account
294017 | 294017⏎is what you enter to confirm the new payee J SMITH 20-11-45 00112233
6620 | PIN for your ride 6620. Fare est. $18-22.
- | Never share your PIN or one-time code. We will never ask. Ref 88102.
- | Your card ending 4410 was used for $1250.00 at BEST BUY 00412. Reply YES or NO.
551902 | Your card ending 4410 is being added to Apple Pay. Verify it with 551902.
- | Did you attempt $1250.00 at TARGET 1881 on 05/11? Reply 1 for yes, 2 for no.
39205 | To vote in the members' ballot, your security number is 39205 and your ballot closes 5 July 2026.
- | Guest Wi-Fi: username guest0412, passcode WQ7RT, good until 23:59
203918 | 🔐 203918 🔐 Acme sign-in. Expires in 300 seconds.
471902 | 【Acme】471902
602913 | Acme⏎602913⏎is your code
- | We sent a code to j***@example.com. It ends in 4418.
850217 | Code sent at 10:22:31: 850217
- | You have requested too many codes. Try again in 1440 minutes.
913740 | Hi, it's Acme v4.2.1018. Confirm your number with 913740 :)
5206 | CODE=5206
930174 | Acme verification code(930174)
718205 | (718205) Acme: do not give this to anyone
402819 | Votre code : 40-28-19
604718 | Use 604718 to approve adding device "Pixel 8" (SN 33019284).
- | The side gate sticks, kick it. Bins are Tuesday. Landlord 07700 900123
- | Hi, gate code is 2580, park in bay 14 and take the lift to 3
88214 | To stop this payment of GBP 900, text STOP. To allow it give us 88214 when we ask.
5512093 | Confirm your withdrawal of 5512 USDT. Code 5512093.
700281 | Account 10029384, PIN 700281, valid from 2026-06-01
382910 | Reset your password with 382910 or visit https://acme.example/r?id=77120034
4917 | Take cash without card: amount 200.00, withdrawal code 4917, branch ATM 0031
- | Your number will be ported on 2026-07-01. Porting ref 5512934. Balance 12.40.
194205 | Bonjour! Your Acme code ist 194205, gracias.
- | Tracking 9400110200881234567890: out for delivery, 8 stops away. Signature needed.
`);
