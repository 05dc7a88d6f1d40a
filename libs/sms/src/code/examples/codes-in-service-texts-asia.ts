import { examples } from './examples.js';

/** Texts of services in Asia and Africa with more around the code. */
export const CODES_IN_SERVICE_TEXTS_ASIA = examples(`
# Asia, Africa
739104 | Dear Customer, the OTP you requested is 739104 - HDFC Life
582910 | Rs.1,249.00 at CROMA on card XX4471. OTP:582910 Valid till 14:30
551820 | OTP 551820 for a/c no 50100482910384 mobile change. SBI
44019 | Step 2/3: OTP 44019
4471 | Share PIN 4471 with the rider. Order #20482
8827 | Shadowfax: delivery code 8827 for Myntra order 48201938
663019 | Aapka OTP hai 663019
338102 | प्रिय ग्राहक, आपने जो ओटीपी माँगा: 338102
558129 | 1,249 रुपये के भुगतान के लिए ओटीपी 558129
7713 | चरण 2/3: कोड 7713
558130 | প্রিয় গ্রাহক, আপনার ওটিপি 558130
558131 | ১,২৪৯ টাকা পেমেন্টের ওটিপি 558131
558132 | அன்பு வாடிக்கையாளரே, OTP: 558132
558133 | Selamat siang, kode yang Anda minta: 558133. AXA
44821 | Pembayaran Rp1.249.000 di ERAFONE kartu 4471. Kode: 44821
118203 | Langkah 2 dari 3: kode 118203
4472 | JNE: kode penerimaan 4472
339102 | Kode (berlaku s/d 14:30): 339102
448201 | Pembayaran RM1,249.00 di SENHENG kad 4471. Kod: 448201
550281 | Langkah 2 daripada 3: kod 550281
882019 | Kumusta! Ang code mo ay 882019
774810 | Xin chào, mã bạn yêu cầu: 774810
447102 | Thanh toán 1.249.000đ tại FPT SHOP thẻ 4471. Mã OTP: 447102
338401 | Bước 2/3: mã 338401
550192 | Mã (hiệu lực đến 14:30): 550192
660182 | Ma OTP giao dich the 4471 so tien 1,249,000 la 660182
448102 | สวัสดี รหัสที่คุณขอคือ 448102
884920 | ชำระเงิน 1,249.00 บาท POWER BUY บัตร 4471 รหัส 884920
551029 | ขั้นตอนที่ 2/3 รหัส 551029
118293 | 您好，您申请的验证码是118293
902183 | 您尾号4471的卡消费1,249.00元，验证码902183
771839 | 第2步（共3步）：验证码771839
4473 | 【菜鸟】收货验证码4473，请告知快递员
660129 | 验证码（14:30前有效）：660129
339103 | 您好，您的驗證碼是339103
448202 | 卡號末四碼4471消費NT$1,249，驗證碼448202
550282 | お客様の確認コードは550282です
882020 | カード末尾4471 1,249円 ワンタイムパスワード882020
774811 | ステップ2/3 認証コード774811
447103 | 認証コード（14:30まで有効）：447103
338402 | 고객님, 요청하신 인증번호는 338402입니다
550193 | 카드 4471 1,249원 결제 인증번호 550193
660183 | 2단계/3단계 인증번호 660183
448103 | 인증번호(14:30까지 유효): 448103
884921 | Habari, nambari yako ya siri ni 884921
551030 | Sawubona, ikhodi yakho ithi 551030
118294 | Hallo, jou kode is 118294
902184 | Sannu, lambar tabbatarwa: 902184
771840 | Bawo, koodu rẹ ni 771840
K9P2QX | 您的登录验证码：K9P2QX
R7T4M | 認証コード：R7T4M
W3X9Z | 인증코드: W3X9Z
H8J2K | รหัสยืนยัน: H8J2K
L4N7P | Mã xác nhận: L4N7P
D2F6G | Kode verifikasi: D2F6G
S9V3B | آپ کا کوڈ: S9V3B
`);
