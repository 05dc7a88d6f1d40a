import { examples } from './examples.js';

/** The wordings of well-known services in south and south-east Asia. */
export const CODES_WELL_KNOWN_SOUTH_ASIA = examples(`
# As they are sent
482910 | 482910 is your One Time Password for Paytm login. Do not share it with anyone.
719204 | <#> 719204 is your OTP to log in to Paytm. Paytm never calls you asking for OTP. Report suspicious activity here: https://p.paytm.me/xCTH/r35 3kTcvY3DrFG
40288 | PhonePe: OTP is 40288. Valid for 10 mins. DO NOT share with anyone. P9Kd2mL0qWz
391207 | OTP for Flipkart login is 391207. It is valid for 10 minutes. Do not share it.
884120 | Flipkart: Use OTP 884120 to receive your order containing Redmi Note 12. Share with delivery agent only after you check the package.
204981 | OTP for Aadhaar (XX4471) is 204981 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in or visit Aadhaar Center. Call 1947 for info. - UIDAI
550193 | Dear Customer, your OTP for IRCTC user id verification is 550193. Do not share with anyone - IRCTC
4820 | Your Zomato OTP is 4820. zomato.com
993371 | Your Swiggy OTP is 993371. It is valid for 10 mins. Do not share.
4417 | 4417 is the OTP for your Ola ride. Share with driver Ramesh, KA01AB1234, only after boarding.
8821 | Your Rapido OTP 8821. Captain Suresh TN09BX4471 arriving.
602817 | HDFC Bank: OTP is 602817 for txn of INR 1,299.00 at AMAZON on HDFC Bank card ending 4471. Valid till 14:32:10. Do not share OTP for security reasons
38291047 | 38291047 is SECRET OTP for txn of INR 4999.00 on SBI Card ending 8812 at MYNTRA. OTP valid for 10 mins. Pls do not share.
914802 | 914802 is your OTP for fund transfer for amount Rs 15000.00 to A/c XX4471. OTP valid for 8 minutes. Do not share this OTP with anyone. -SBI
728190 | ICICI Bank: Dear Customer, 728190 is the OTP for INR 2,450.00 at Zomato using ICICI Bank Card XX9004. Do not share.
304817 | Dear Customer, OTP to add beneficiary Ramesh Kumar A/c 50100482910384 is 304817. -Axis Bank
640182 | OTP is 640182 for Kotak net banking login. Call 18602662666 if not you.
903218 | DigiLocker: 903218 is your OTP.
481920 | Your OTP for CoWIN is 481920. It will be valid for 3 minutes. - CoWIN
550712 | Dear Taxpayer, OTP for e-Filing is 550712 valid for 15 mins. ITDOFR
3371 | JioMart: Share delivery code 3371 with our executive to receive your order 402-8841920.
208173 | 208173 is your Jio OTP. Ref 48201938.
8021 | Airtel: OTP 8021 to view your bill of Rs 499 dtd 12-Mar-25
447192 | BigBasket: 447192 is your OTP to login. Valid for 10 min.
5902 | Blinkit: 5902 is your verification code. Valid for 5 min. Do not share. dY7f2kLQz8B
204893 | Dream11: Hi, your OTP is 204893
830174 | Zerodha Kite: 830174 is your login OTP
7190 | Urban Company: use 7190 to start the job. Share with Ravi only after he reaches.
402917 | Myntra: 402917 is your One Time Password.
821934 | Truecaller: your code is 821934.
4093 | Uber: 4093 is your PIN for the ride. Your driver will need it to start.
771520 | LIC: OTP 771520 for premium payment of Rs 12,450/- for policy no 482910384.
330281 | Groww: OTP 330281 to verify mobile 98XXXXXX21
203847 | 203847 आपका Google सत्यापन कोड है
829104 | G-829104 आपका Google सत्यापन कोड है.
440128 | आपका WhatsApp कोड: 440-128⏎इसे किसी के साथ शेयर न करें
6281 | आपका ओटीपी 6281 है। कृपया किसी से साझा न करें।
582910 | आपका ओटीपी है ५८२९१०
491830 | प्रिय ग्राहक, रु 1,500 के लेनदेन के लिए OTP 491830 है। किसी को न बताएं। -SBI
70228 | Telegram कोड: 70228
118209 | आपका सत्यापन कोड 118209 है। यह 10 मिनट तक मान्य है।
8830 | जिओ: आपका OTP 8830 है
773018 | aapka OTP 773018 hai. Kripya kisi ke saath share na karein
201938 | বিকাশ: আপনার ভেরিফিকেশন কোড 201938। কাউকে জানাবেন না।
884201 | bKash: Your bKash verification code is 884201. It expires in 2 minutes. Never share your code and PIN with anyone.
19384 | আপনার Google যাচাইকরণ কোড G-19384
904118 | Nagad OTP: 904118. Do not share. Helpline 16167
7719 | Pathao: 7719 is your code. /HxQ2dk1Lm9
482017 | உங்கள் OTP 482017. யாருடனும் பகிர வேண்டாம்.
291048 | మీ OTP 291048. ఎవరితోనూ పంచుకోవద్దు.
83028 | ನಿಮ್ಮ OTP 83028 ಆಗಿದೆ
449012 | നിങ്ങളുടെ OTP 449012 ആണ്
710482 | તમારો OTP 710482 છે
394018 | तुमचा ओटीपी 394018 आहे
883014 | ਤੁਹਾਡਾ OTP 883014 ਹੈ
48190 | آپ کا کوڈ 48190 ہے
6601 | Easypaisa: آپ کا او ٹی پی 6601 ہے کسی کو نہ بتائیں
839201 | JazzCash: 839201 is your OTP. Kisi ko na batain.
720193 | Daraz: Your verification code is 720193. Valid for 5 min
502918 | NTC / eSewa: 502918 is your OTP code.
338210 | තහවුරු කිරීමේ කේතය 338210
904412 | G-904412 adalah kode verifikasi Google Anda.
551830 | Kode WhatsApp Anda: 551-830⏎⏎Jangan bagikan kode ini kepada siapa pun
6402 | JANGAN BERI kode ini ke siapa pun, TERMASUK TOKOPEDIA. WASPADA PENIPUAN! Untuk MASUK, masukkan kode verifikasi 6402.
392018 | Tokopedia: 392018 adalah kode OTP Anda. Jangan berikan ke siapapun.
882019 | Shopee: JANGAN BERIKAN KODE OTP 882019 KE SIAPAPUN TERMASUK PIHAK SHOPEE. Kode berlaku 15 menit.
620481 | [Shopee] Kode verifikasi Anda 620481. Berlaku 15 menit.
2840 | Gojek: Kode kamu: 2840. Jangan kasih ke siapa-siapa ya, termasuk pihak Gojek. Info: go-jek.com
77382 | Kode OTP GoPay kamu: 77382. JANGAN KASIH TAU SIAPA PUN.
104928 | Grab: Kode aktivasi Anda (GPC) adalah 104928. Jangan bagikan.
8301 | OVO: 8301 adalah kode rahasia OVO Anda. Jangan sebarkan kode ini.
512903 | DANA: Kode OTP kamu 512903. Ini rahasia!
669102 | BCA: kode OTP 669102 untuk transaksi Rp1.250.000 di TOKOPEDIA dgn kartu xx4471. Jangan berikan kpd siapapun
728301 | MANDIRI: OTP Anda 728301 utk trx Rp. 450.000,00 tgl 12/03/25 14:22
40912 | Kode Telegram: 40912
839104 | Traveloka: kode verifikasi Anda 839104
773102 | Your Grab verification code is 773102
550281 | GRAB: 550281 ialah kod pengesahan anda. Jangan kongsi.
281904 | RM0.00 Maybank: Kod TAC anda 281904 untuk pemindahan RM250.00 ke 1640****4471
920183 | RM0 PBe: PAC 920183 for Transfer RM150.00 to acct 3812****11.
300918 | Touch 'n Go eWallet: Kod OTP anda ialah 300918
482019 | GCash: Your one-time PIN (OTP) is 482019. NEVER share it.
102938 | Ang iyong GCash OTP ay 102938. Huwag ibahagi kahit kanino.
774210 | BDO: Use OTP 774210 for your P1,500.00 purchase at LAZADA with card ending 4471.
339102 | Lazada: 339102 is your verification code.
628301 | G-628301 là mã xác minh Google của bạn.
291837 | Mã WhatsApp của bạn: 291-837⏎⏎Đừng chia sẻ mã này
66102 | Mã Telegram: 66102
830128 | Zalo: 830128 là mã kích hoạt Zalo của bạn. Không chia sẻ mã này.
4401 | [Zalo] Mã xác thực của bạn là 4401. KHÔNG cung cấp cho bất kỳ ai.
719201 | MoMo: Ma xac thuc cua ban la 719201. Khong cung cap ma nay cho bat ky ai.
551029 | VCB: Ma OTP cua Quy khach la 551029 cho GD 1,250,000 VND tai SHOPEE. Khong cung cap OTP cho bat ky ai
390217 | VNPAY: Ma OTP 390217. Hieu luc 2 phut. So tien 450,000 VND.
842019 | Techcombank: 842019 la ma OTP cho giao dich chuyen tien 5.000.000 VND
294820 | Shopee: Mã xác minh của bạn là 294820. Có hiệu lực trong 15 phút.
882031 | Be: Ma xac nhan cua ban la 882031
41029 | G-41029 คือรหัสยืนยันของ Google
839210 | รหัส WhatsApp ของคุณ: 839-210⏎⏎อย่าบอกรหัสนี้กับใคร
728192 | <SCB> OTP 728192 Ref: KXPQ เพื่อโอนเงิน 1,250.00 บาท ไปยัง xxx4471
118294 | KBank: รหัส OTP = 118294 (Ref: ABCD) ทำรายการซื้อสินค้า 590.00 บ. ห้ามบอกผู้อื่น
904182 | OTP คือ 904182 รหัสอ้างอิง: QWRT หมดอายุใน 5 นาที
7120 | LINE MAN: รหัสของคุณคือ 7120
830214 | รหัสยืนยัน Shopee ของคุณคือ 830214 ใช้ได้ 15 นาที
719283 | Krungthai: OTP=719283 [Ref=HJKL] เข้าสู่ระบบ
820193 | TrueMoney OTP: 820193 (Ref. 8841)
441028 | ABA: លេខកូដ 441028
88291 | Google အတည်ပြုကုဒ်မှာ G-88291
551820 | KBZPay: OTP 551820 ဖြစ်ပါသည်
703918 | ລະຫັດ OTP ຂອງທ່ານແມ່ນ 703918
`);
