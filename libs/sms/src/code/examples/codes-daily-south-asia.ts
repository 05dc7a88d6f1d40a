import { examples } from './examples.js';

/** Services that people use daily, few words each, in south and south-east Asia and Africa. */
export const CODES_DAILY_SOUTH_ASIA = examples(`
# Services, shops, banks, carriers
482910 | 482910 is your OTP to login to Meesho. Do not share it with anyone.
4829 | Nykaa: 4829 is your OTP. Valid for 5 mins.
339102 | Dear User, your OTP for registration is 339102. Use this password to validate your login. NPCI
77201 | Ajio: Use 77201 to verify your mobile number.
902817 | MakeMyTrip: Your OTP is 902817. For security reasons, DO NOT share it.
5518 | Dunzo OTP: 5518
448102 | CRED: 448102 is the OTP to log in. OTPs are SECRET.
660192 | Amazon: Use OTP 660192 to receive your package 406-1182039. Share only at delivery.
118204 | EPFO: OTP for UAN 100482910384 is 118204
551029 | DL/RC: 551029 is OTP for Parivahan, valid 10 mins
339201 | IndusInd Bank: OTP for your Rs.12,499.00 txn at CROMA is 339201
77102 | Bajaj Finserv: 77102 is your login OTP
664018 | PNB: OTP 664018 for IBS login. Never share
229018 | Canara Bank: 229018 is OTP for Funds Transfer of Rs.5000 to XX1234 on 12-03-25
881920 | Yono SBI: Dear Customer, your OTP is 881920 for device registration
44018 | Vi: 44018 is your OTP to login
550128 | Tata Neu: your OTP 550128
339018 | Practo: OTP 339018
6620 | Porter: share OTP 6620 with driver partner MH04AB1234 at pickup
3318 | Zepto: 3318 is your OTP
771204 | BookMyShow: 771204
902818 | Physics Wallah: 902818 is the OTP to log in to your account
448103 | Upstox: OTP 448103 to login. Valid for 2 min
118205 | 1mg: Your verification code is 118205
5571 | redBus: OTP 5571
660193 | OYO: 660193 is your code. lK9Xz2pQ7bV
882014 | Unacademy: Use 882014 to log in
339202 | मीशो: आपका OTP 339202 है
77103 | आपके खाते में लॉगिन के लिए कोड ७७१०३ है
551030 | आधार ओटीपी 551030 है, किसी को न दें
448104 | TikTok যাচাইকরণ কোড 448104
6610 | உங்கள் சரிபார்ப்பு குறியீடு 6610
339203 | మీ ధృవీకరణ కోడ్ 339203
902819 | ನಿಮ್ಮ ಪರಿಶೀಲನಾ ಕೋಡ್ 902819
118206 | നിങ്ങളുടെ സ്ഥിരീകരണ കോഡ് 118206 ആണ്
77104 | Telenor: aapka code 77104 hai
448105 | HBL: OTP 448105 for PKR 5,000.00. Do not share
5572 | Foodpanda: your code is 5572
229019 | NADRA: verification code 229019
882015 | Dialog: Your OTP is 882015
664019 | Ncell: 664019 OTP
551031 | [TikTok] 551031 adalah kode verifikasi Anda
77105 | Kode Tinder kamu 77105 Jangan dibagikan
4472 | Maxim: kode Anda 4472
339204 | BRI: JANGAN BERIKAN KODE KE SIAPAPUN. Kode OTP BRImo 339204
118207 | Bukalapak: 118207 kode verifikasi kamu
448106 | blu: OTP 448106. RAHASIA!
660194 | Livin: Kode verifikasi 660194 utk aktivasi. Hub 14000 jika bukan Anda
902820 | Telkomsel: Password sekali pakai Anda 902820
88206 | SATUSEHAT: Kode OTP 88206
5573 | Traveloka: 5573 adalah kode Anda
339205 | Kredivo: OTP 339205, berlaku 5 menit
339206 | CIMB: RM0.00 TAC 339206 utk pemindahan RM1,000.00
118208 | foodpanda: kod anda 118208
77106 | MySejahtera: OTP anda 77106
551032 | Maya: 551032 is your one-time PIN. We will never ask for it.
448107 | BPI: Your One-Time PIN is 448107 for your 5,000.00 PHP transfer to xxxx1234
882016 | Globe: 882016 ang verification code mo
229020 | Shopee PH: 229020 ang iyong verification code
339207 | SSS: Your OTP is 339207
660195 | DBS: OTP 660195 for SGD 120.50 at GRAB on card ending 4471. Do not share.
902821 | Singpass: 902821 is your 6-digit SMS OTP. Do not share
771205 | OCBC: 771205 is your OTP. NEVER disclose this OTP to anyone. Txn S$45.00
445810 | UOB: Your SMS-OTP is 445810 to add payee
118211 | CPF: use OTP 118211
339208 | Carousell: 339208 is your verification code
77107 | TADA: your code 77107
5574 | Mã xác nhận TikTok của bạn là 5574
448108 | Mã Tinder: 448108
882017 | ViettelPay: Ma OTP cua Quy khach la 882017, hieu luc 3 phut
660196 | BIDV SmartBanking: Ma xac thuc OTP 660196 GD chuyen 2,000,000VND den TK 12345678
551033 | Tiki: Mã xác thực 551033
229021 | GHN: Ma xac nhan giao hang 229021
339209 | VietinBank iPay: OTP cua ban 339209. Tuyet doi khong cung cap cho bat ky ai
118212 | VNeID: Mã OTP 118212
77108 | Grab: Mã kích hoạt của bạn là 77108
448109 | รหัส TikTok ของคุณคือ 448109
5575 | Grab: รหัสยืนยันของคุณคือ 5575
660197 | TTB: OTP 660197 Ref.Code ABCD ใช้ภายใน 5 นาที
902822 | เป๋าตัง: รหัส OTP 902822 (รหัสอ้างอิง XKPQ)
339210 | AIS: รหัส OTP ของคุณ 339210
551034 | Lazada: รหัสยืนยัน 551034 ห้ามบอกผู้อื่น
882018 | BAY: OTP=882018 ยอดเงิน 1,500.00 บาท ร้าน SHOPEE
118213 | M-Pesa: Your one time PIN is 118213
448110 | Safaricom: 448110 is your OTP. DO NOT share
77109 | Jumia: Your code is 77109
339211 | GTBank: Use 339211 to complete your transaction of NGN5,000.00. Do not share
660198 | OPay: 660198 is your OTP, valid for 10 minutes
229022 | MTN: Y'ello! Your OTP is 229022
551035 | FNB: OTP 551035 for R500.00 payment to Takealot
902823 | Standard Bank: Your OTP is 902823. Ref 4471
118214 | Msimbo wako ni 118214. Usimpe mtu
5576 | Nambari yako ya kuthibitisha ni 5576
448111 | ኮድዎ 448111 ነው
88207 | Koodhkaagu waa 88207
339212 | Your Kuda OTP is 339212
771206 | Chipper: 771206 is your login code
`);
