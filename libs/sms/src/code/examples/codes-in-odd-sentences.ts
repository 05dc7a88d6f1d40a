import { examples } from './examples.js';

/** Small services in their own words, with sums, times, registrations and other codes beside. */
export const CODES_IN_ODD_SENTENCES = examples(`
593017 | To see your statement online we need to know it's really you. Your one-off number: 593017
2749 | Crown Cars: driver Ifeoma will be there at 18:40. She'll ask for 2749.
A7F3K | Your visitor registration is nearly done. Give A7F3K to reception's screen when it asks for your code.
618204 | 618204 (valid till 09:41) for adding payee KEMI A., acct 0123456789
51920 | Kindly input 51920 on the page to proceed.
480126 | We got a request to see your prescriptions. If that's you, here's your code: 480126. If not, ring 01632 960 001
604918 | Bonjour Léa, pour rejoindre l'équipe tapez 604 918 (valable 15 min)
8830 | Din kod till hemkörningen är 8830, visa den för föraren kl 18-20
927104 | Para ver tu factura de mayo (S/ 129.90) ingresa este código: 927104
3309 | Kod 3309 podaj w aptece przy odbiorze e-recepty, PESEL bedzie potrzebny
410983 | Hei! Tunnistaudu Omakantaan koodilla 410983 klo 14.30 mennessä
72058 | Guten Tag, Ihr Einmalpasswort fürs Kundenportal der Stadtwerke: 72058 (Kd.-Nr. 4410228)
194736 | แจ้งจากธนาคาร: ใช้รหัส 194736 เพื่อถอนเงินไม่ใช้บัตร 1,000 บาท
5062 | Sürücünüz yolda (34 ABC 123). Biniş kodunuz: 5062
386015 | Код 386015 подтверждает вывод 12 500 ₽ на карту *7712. Никому!
7140 | 司机王师傅(沪A12345)将于18:40到达,上车请报7140
839205 | お客様の確認コードは 839 205 です(有効期限 5分)
604917 | [국민은행] 이체 500,000원 승인번호 604917 타인 공유 금지
2817 | رمز استلام الشحنة 2817 ، سلمه للمندوب عند الاستلام فقط
583206 | کد یکبار مصرف: 583206 برای خرید ۲۵۰٬۰۰۰ تومان از دیجی\u200cکالا
946012 | קוד חד פעמי לאישור עסקה בסך 129.90 ש"ח: 946012
730514 | आपके खाते से ₹5,000 निकालने हेतु OTP 730514 है
41872 | Mã của bạn để rút 2.000.000đ không cần thẻ: 41872
603918 | Kode rahasia utk tarik tunai Rp500.000: 603918 (berlaku 30 mnt)
5517 | Wag ibigay sa iba: 5517 ang OTP mo sa Tala
HX29QT | Password sementara: HX29QT. Segera ganti setelah login
283746 | We texted you because you forgot your password. 283746 resets it.
9182 | Voicemail: your temporary PIN is 9182. Dial 121 to set your own.
63920 | You're joining 'Norwood FC parents'. Code 63920
750318 | TaxEasy: return for 2025 ready to sign. E-sign PIN: 750318
8402 | Pump 4 unlocked with PIN 8402? No - enter it first! PIN 8402, 10 minutes.
160294 | Sign-in attempt blocked in Minsk. To allow: 160294. To report: reply 1.
307418 | To opt in to text alerts enter 307418 on our site. Msg rates apply. Reply STOP to cancel.
918305 | Hi Sam, Julie from Apex here. As promised your login code: 918305. Call me on 0161 496 0123 w/ questions
4093 | School dinners login. User: parent117. PIN: 4093.
Q3WX8 | Case 4410-22: view your documents with access code Q3WX8 at gov.example/c
482019 | Your code:482019.Do not reply.T&Cs apply.0800123123
2206 | 2206=your Hopper code
482913 | Votre code bancaire temporaire est le 48-29-13, à taper sur le 3 chiffres par 3
739104 | ⚠️ Nobody from Kite should ask for this ⚠️ 739104
305817 | Someone tried to log in with your password at 14:02. We stopped them. If it was you, your code is 305817
917305 | Din kode: 91 73 05. Gælder til kl. 14.35
804162 | CODIGO 804162 PARA CONFIRMAR RETIRO POR $ 15.000 CBU 4410*221
55301 | 55301 es tu NIP para el Wi-Fi del tren, no, mentira: es tu código de acceso a la app
640182 | Lozinka za jednokratnu prijavu: 640182, vrijedi do 14:35:10
2394 | Jūsų kodas siuntai atsiimti 2394, paštomatas Nr. 112
718340 | ID.gov.example sign-in. Security code 718340. Ref: 77-12
930271 | Transfer EUR 250,00 to LT12 7300 0100 1234 5678. Confirm: 930271
47201 | Your Kite PIN reset: temporary PIN 47201 lasts 1 hour
206841 | Acme Health - telehealth visit 3:15pm w/ Dr. Roe. Join with code 206841 at acme.example/join
391740 | Your tokens: SMS 391740. Use within 3 min.
5918 | Remember: Kite staff never need your PIN. Your door-delivery PIN today is 5918 (order 77120)
82041937 | Recovery code: 8204-1937
6015 | The 4-digit number for your payment is 6 0 1 5
`);
